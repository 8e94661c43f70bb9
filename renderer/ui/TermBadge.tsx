import { IconAlertTriangle, IconCalendarDue, IconCalendarQuestion, IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IsoDate, PartialDate } from '../../shared/domain/dates.ts'
import { daysBetween } from '../../shared/domain/days.ts'
import { isDay } from '../../shared/domain/partial-date.ts'
import { type TermState, termState } from '../../shared/domain/term-warning.ts'
import { StatusBadge, type Tone } from './StatusBadge.tsx'

const LOOK: Readonly<Record<TermState, { tone: Tone; icon: typeof IconClockHour4 }>> = {
  passed: { tone: 'red', icon: IconAlertTriangle },
  soon: { tone: 'amber', icon: IconCalendarDue },
  later: { tone: 'neutral', icon: IconClockHour4 },
}

export interface TermBadgeProps {
  /** The last day of the term, as far as it is known. */
  readonly lastDay: PartialDate
  readonly today: IsoDate
}

/** How long a term still runs: icon, words and colour. Days are counted to a day that is known, and to no other. */
export const TermBadge = ({ lastDay, today }: TermBadgeProps) => {
  const { t } = useTranslation('cases')
  const state = termState(lastDay, today)
  if (!isDay(lastDay)) {
    return (
      <StatusBadge
        tone={LOOK[state].tone}
        icon={state === 'passed' ? IconAlertTriangle : IconCalendarQuestion}
      >
        {t(state === 'passed' ? 'term.overUncounted' : 'term.uncounted')}
      </StatusBadge>
    )
  }
  const daysLeft = daysBetween(today, lastDay)
  const words = (): string => {
    if (daysLeft === 0) return t('term.today')
    return daysLeft > 0 ? t('term.left', { count: daysLeft }) : t('term.over', { count: -daysLeft })
  }
  return <StatusBadge {...LOOK[state]}>{words()}</StatusBadge>
}
