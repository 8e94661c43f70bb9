import { Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../../../shared/domain/dates.ts'
import { dayOf } from '../../../../shared/domain/days.ts'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { api } from '../../../app/api.ts'
import { useRow } from '../../../records/reading/pane-context.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, ErrorNotice } from '../../../ui/index.ts'
import { TaskTermBadge } from '../../../ui/TaskTermBadge.tsx'
import { MoveIntoCase } from './MoveIntoCase.tsx'
import classes from './Work.module.css'

interface TaskRowProps {
  readonly task: Task
  readonly now: LocalDateTime
  readonly person: string
  readonly onOpen: (task: Task) => void
}

const When = ({ task: { isDone, doneOn, dueOn, dueTime } }: Pick<TaskRowProps, 'task'>) => {
  const { t } = useTranslation('work')
  if (isDone) {
    return doneOn === null ? null : (
      <span>
        {t('tasks.doneOn')} <DateText value={doneOn} />
      </span>
    )
  }
  if (dueOn === null) return null
  return (
    <span>
      <DateText value={dueOn} weekday="short" />
      {dueTime === null ? null : `, ${dueTime}`}
    </span>
  )
}

/** A task: the box ticks it off and takes the tick back, its words open it. */
export const TaskRow = ({ task, now, person, onOpen }: TaskRowProps) => {
  const { id, revision, ...fields } = task
  const update = useMutation(api.tasks.update.mutationOptions())
  const tick = (isDone: boolean) => {
    const { id: _id, revision: _revision, ...value } = task
    update.mutate({ id, revision, value: { ...value, isDone, doneOn: isDone ? dayOf(now) : null } })
  }
  // The tick shows at once; where saving fails, it goes again with the reason below.
  const isDone = update.isPending ? update.variables.value.isDone : fields.isDone
  return (
    <li className={classes.task}>
      <Checkbox
        className={classes.box ?? ''}
        aria-label={fields.title}
        checked={isDone}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <button type="button" className={classes.row} {...useRow({ subject: 'task', id }, () => onOpen(task))}>
        <span className={classes.main}>
          <bdi className={classes.title} data-done={isDone}>
            {fields.title}
          </bdi>
          {person === '' && fields.notes === '' ? null : (
            <bdi className={classes.detail}>{[person, fields.notes].filter(Boolean).join(' · ')}</bdi>
          )}
        </span>
        <span className={classes.end}>
          <When task={task} />
          <TaskTermBadge task={task} now={now} />
          <SourceMark subject="task" id={id} />
        </span>
      </button>
      {task.caseId === null ? (
        <span className={classes.move}>
          <MoveIntoCase subject="task" record={task} />
        </span>
      ) : null}
      {update.isError ? <ErrorNotice error={update.error} /> : null}
    </li>
  )
}
