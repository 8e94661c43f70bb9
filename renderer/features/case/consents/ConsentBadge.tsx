import { IconCalendarDue, IconCheck, IconClockHour4, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ConsentState } from '../../../../shared/domain/case/consent-coverage.ts'
import type { IsoDate, PartialDate } from '../../../../shared/domain/dates.ts'
import { daysBetween } from '../../../../shared/domain/days.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { termState } from '../../../../shared/domain/term-warning.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import { TermBadge } from '../../../ui/TermBadge.tsx'

interface ConsentBadgeProps {
  readonly state: ConsentState
  readonly expiresOn: PartialDate | null
  readonly today: IsoDate
}

const ICON_OF = { 'not-yet': IconClockHour4, expired: IconX, withdrawn: IconX } as const

/** Whether a consent holds, in a word. An end that is near is a term like any other. */
export const ConsentBadge = ({ state, expiresOn, today }: ConsentBadgeProps) => {
  const { t } = useTranslation('consents')
  if (state !== 'in-force') return <StatusBadge icon={ICON_OF[state]}>{t(`state.${state}`)}</StatusBadge>
  if (expiresOn !== null && termState(expiresOn, today) === 'soon') {
    if (!isDay(expiresOn)) return <TermBadge lastDay={expiresOn} today={today} />
    return (
      <StatusBadge tone="amber" icon={IconCalendarDue}>
        {t('expiresIn', { count: daysBetween(today, expiresOn) })}
      </StatusBadge>
    )
  }
  return (
    <StatusBadge tone="accent" icon={IconCheck}>
      {t('state.in-force')}
    </StatusBadge>
  )
}
