import { IconAlertTriangle, IconCalendarDue, IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../shared/domain/dates.ts'
import type { Task } from '../../shared/domain/kinds/task.ts'
import { taskTerm } from '../../shared/domain/task-term.ts'
import { StatusBadge } from './StatusBadge.tsx'

export interface TaskTermBadgeProps {
  readonly task: Pick<Task, 'isDone' | 'dueOn' | 'dueTime'>
  readonly now: LocalDateTime
}

/** Whether a task is overdue or when it is due: icon, words and colour. Nothing for one that is done or has no day. */
export const TaskTermBadge = ({ task, now }: TaskTermBadgeProps) => {
  const { t } = useTranslation('work')
  const term = taskTerm(task, now)
  switch (term.state) {
    case 'done':
    case 'open':
      return null
    case 'overdue':
      return (
        <StatusBadge tone="red" icon={IconAlertTriangle}>
          {term.days === 0 ? t('due.overdueToday') : t('due.overdue', { count: term.days })}
        </StatusBadge>
      )
    case 'soon':
      return (
        <StatusBadge tone="amber" icon={IconCalendarDue}>
          {term.days === 0 ? t('due.today') : t('due.in', { count: term.days })}
        </StatusBadge>
      )
    case 'later':
      return <StatusBadge icon={IconClockHour4}>{t('due.in', { count: term.days })}</StatusBadge>
  }
}
