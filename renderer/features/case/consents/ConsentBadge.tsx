import { IconCalendarDue, IconCheck, IconClockHour4, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ConsentState } from '../../../../shared/domain/case/consent-coverage.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { daysBetween } from '../../../../shared/domain/days.ts'
import { termState } from '../../../../shared/domain/term-warning.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'

interface ConsentBadgeProps {
  readonly state: ConsentState
  readonly expiresOn: IsoDate | null
  readonly today: IsoDate
}

const ICON_OF = { 'not-yet': IconClockHour4, expired: IconX, withdrawn: IconX } as const

/** Whether a consent holds, in a word. An end that is near is a term like any other. */
export const ConsentBadge = ({ state, expiresOn, today }: ConsentBadgeProps) => {
  const { t } = useTranslation('consents')
  if (state !== 'in-force') return <StatusBadge icon={ICON_OF[state]}>{t(`state.${state}`)}</StatusBadge>
  if (expiresOn !== null && termState(expiresOn, today) === 'soon') {
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
