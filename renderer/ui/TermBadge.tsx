import { IconAlertTriangle, IconCalendarDue, IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../shared/domain/dates.ts'
import { daysBetween } from '../../shared/domain/days.ts'
import { type TermState, termState } from '../../shared/domain/term-warning.ts'
import { StatusBadge, type Tone } from './StatusBadge.tsx'

const LOOK: Readonly<Record<TermState, { tone: Tone; icon: typeof IconClockHour4 }>> = {
  passed: { tone: 'red', icon: IconAlertTriangle },
  soon: { tone: 'amber', icon: IconCalendarDue },
  later: { tone: 'neutral', icon: IconClockHour4 },
}

export interface TermBadgeProps {
  /** The last day of the term. */
  readonly lastDay: IsoDate
  readonly today: IsoDate
}

/** How long a term still runs: icon, words and colour. */
export const TermBadge = ({ lastDay, today }: TermBadgeProps) => {
  const { t } = useTranslation('cases')
  const daysLeft = daysBetween(today, lastDay)
  const words = (): string => {
    if (daysLeft === 0) return t('term.today')
    return daysLeft > 0 ? t('term.left', { count: daysLeft }) : t('term.over', { count: -daysLeft })
  }
  return <StatusBadge {...LOOK[termState(lastDay, today)]}>{words()}</StatusBadge>
}
