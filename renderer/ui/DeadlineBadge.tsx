import {
  IconAlertTriangle,
  IconCalendarDue,
  IconCircleCheck,
  IconCircleMinus,
  IconClockHour4,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../shared/domain/dates.ts'
import { deadlineTerm } from '../../shared/domain/deadline-term.ts'
import type { Deadline } from '../../shared/domain/kinds/deadline.ts'
import { StatusBadge } from './StatusBadge.tsx'

interface DeadlineBadgeProps {
  readonly deadline: Pick<Deadline, 'state' | 'safeOn' | 'lastOn' | 'lastTime'>
  readonly now: LocalDateTime
}

/** How a deadline stands: what became of it, or how long it still runs. */
export const DeadlineBadge = ({ deadline, now }: DeadlineBadgeProps) => {
  const { t } = useTranslation('records')
  const term = deadlineTerm(deadline, now)
  const leftText = ({ days, to }: Extract<typeof term, { to: string }>): string => {
    if (to === 'safe') return days === 0 ? t('deadline.safeToday') : t('deadline.toSafe', { count: days })
    return days === 0 ? t('deadline.lastToday') : t('deadline.left', { count: days })
  }
  switch (term.state) {
    case 'closed': {
      const isBad = deadline.state === 'missed' || deadline.state === 'late'
      const isDone = deadline.state === 'met' || deadline.state === 'restored'
      const icon = isBad ? IconAlertTriangle : isDone ? IconCircleCheck : IconCircleMinus
      return (
        <StatusBadge icon={icon} {...(isBad ? { tone: 'amber' } : {})}>
          {t(`deadline.state.${deadline.state}`)}
        </StatusBadge>
      )
    }
    case 'over':
      return (
        <StatusBadge tone="red" icon={IconAlertTriangle}>
          {term.days === 0 ? t('deadline.overToday') : t('deadline.over', { count: term.days })}
        </StatusBadge>
      )
    case 'safe-over':
      return (
        <StatusBadge tone="red" icon={IconCalendarDue}>
          {[
            t('deadline.safeOver'),
            term.days === 0 ? t('deadline.lastToday') : t('deadline.left', { count: term.days }),
          ].join(', ')}
        </StatusBadge>
      )
    case 'soon':
      return (
        <StatusBadge tone="amber" icon={IconCalendarDue}>
          {leftText(term)}
        </StatusBadge>
      )
    case 'later':
      return <StatusBadge icon={IconClockHour4}>{leftText(term)}</StatusBadge>
  }
}
