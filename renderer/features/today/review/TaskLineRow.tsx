import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../../../shared/domain/dates.ts'
import type { TaskLine } from '../../../../shared/domain/kinds/task.ts'
import { RowLink } from '../../../app/links.tsx'
import { DateText } from '../../../ui/index.ts'
import { TaskTermBadge } from '../../../ui/TaskTermBadge.tsx'
import { addressOfTask } from '../OpenTasks.tsx'
import type { RowOf } from '../row-of.ts'
import classes from '../today.module.css'

/** A task that is looked at; it is ticked off where it is opened. */
export const TaskLineRow = ({ line, now, ...row }: RowOf<'line', TaskLine> & { now: LocalDateTime }) => {
  const { t } = useTranslation('today')
  const { caseTitle, ...task } = line
  return (
    <RowLink
      {...row}
      {...addressOfTask(task)}
      start={
        <span className={classes.when}>
          {task.dueOn === null ? (
            t('withoutDay')
          ) : (
            <DateText value={task.dueOn} weekday="short" withoutThisYear />
          )}
          {task.dueTime === null ? null : <span>{task.dueTime}</span>}
        </span>
      }
      title={<bdi>{task.title}</bdi>}
      detail={<bdi>{task.caseId === null ? t('withoutCase') : caseTitle}</bdi>}
      end={<TaskTermBadge task={task} now={now} />}
    />
  )
}
