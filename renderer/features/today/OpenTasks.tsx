import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, linkOptions } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import type { Task, TaskLine } from '../../../shared/domain/kinds/task.ts'
import { taskTerm } from '../../../shared/domain/task-term.ts'
import { api } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { offerUndo } from '../../records/undo.tsx'
import { DateText, ErrorNotice, Section } from '../../ui/index.ts'
import { TaskTermBadge } from '../../ui/TaskTermBadge.tsx'
import { None, Shortened } from './Shortened.tsx'
import classes from './today.module.css'

const MOST = 4

interface Ticked {
  readonly id: string
  readonly place: number
}

/** The box that was ticked goes with its row: the focus goes to the one that takes its place, else to the head of the page. */
const focusNeighbour = (part: HTMLElement | null, place: number): void => {
  const boxes = part?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? []
  const next =
    boxes[Math.min(place, boxes.length - 1)] ?? document.querySelector<HTMLElement>('[data-page-title]')
  next?.focus({ preventScroll: true })
}

/** Follows what was ticked until its row has gone; whoever went elsewhere meanwhile is left there. */
const useFocusAfterTick = (tasks: readonly TaskLine[], part: RefObject<HTMLElement | null>) => {
  const ticked = useRef<Ticked>(undefined)
  useEffect(() => {
    const gone = ticked.current
    if (gone === undefined || tasks.some(({ id }) => id === gone.id)) return
    ticked.current = undefined
    if (document.activeElement === null || document.activeElement === document.body)
      focusNeighbour(part.current, gone.place)
  }, [tasks, part])
  return (of: Ticked) => {
    ticked.current = of
  }
}

const useTick = (task: Task, onTick: () => void) => {
  const queryClient = useQueryClient()
  const update = useMutation(
    api.tasks.update.mutationOptions({ onSuccess: () => void offerUndo(queryClient, 'ticked') }),
  )
  const tick = (now: LocalDateTime) => {
    const { id, revision, ...value } = task
    onTick()
    update.mutate({ id, revision, value: { ...value, isDone: true, doneOn: dayOf(now) } })
  }
  return { tick, isTicked: update.isPending || update.isSuccess, error: update.error }
}

export const addressOfTask = ({ id, caseId }: Task) =>
  caseId === null
    ? linkOptions({ to: '/desk', search: { open: id } })
    : linkOptions({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'work', open: id } })

interface TaskRowProps {
  readonly line: TaskLine
  readonly now: LocalDateTime
  readonly onTick: () => void
}

const TaskRow = ({ line: { caseTitle, ...task }, now, onTick }: TaskRowProps) => {
  const { t } = useTranslation('today')
  const { tick, isTicked, error } = useTick(task, onTick)
  return (
    <li className={classes.task}>
      <Checkbox
        className={classes.box ?? ''}
        aria-label={task.title}
        checked={isTicked}
        onChange={() => tick(now)}
      />
      <Link {...addressOfTask(task)} className={classes.taskLink} draggable={false}>
        <bdi className={classes.taskTitle}>{task.title}</bdi>
        <span className={classes.term}>
          <TaskTermBadge task={task} now={now} />
        </span>
        <span className={classes.detail}>
          {task.dueOn === null ? null : (
            <>
              <DateText value={task.dueOn} weekday="short" withoutThisYear />
              {task.dueTime === null ? null : `, ${task.dueTime}`}
              {' · '}
            </>
          )}
          <bdi>{task.caseId === null ? t('withoutCase') : caseTitle}</bdi>
        </span>
      </Link>
      <ErrorNotice error={error} />
    </li>
  )
}

interface OpenTasksProps {
  readonly tasks: readonly TaskLine[]
  readonly now: LocalDateTime
}

/** What is to be done in all cases: a box ticks a task off, its words lead to its case. What is overdue is never folded away. */
export const OpenTasks = ({ tasks, now }: OpenTasksProps) => {
  const { t } = useTranslation('today')
  const part = useRef<HTMLDivElement>(null)
  const overdue = tasks.filter((task) => taskTerm(task, now).state === 'overdue').length
  const follow = useFocusAfterTick(tasks, part)
  const rows = tasks.map((line, place) => (
    <TaskRow key={line.id} line={line} now={now} onTick={() => follow({ id: line.id, place })} />
  ))
  return (
    <Section
      title={t('tasks')}
      actions={
        <>
          <TextLink to="/desk">{t('withoutCase')}</TextLink>
          <TextLink to="/tasks">{t('allTasks')}</TextLink>
        </>
      }
    >
      <div ref={part}>
        {rows.length === 0 ? (
          <None>{t('noTasks')}</None>
        ) : (
          <Shortened label={t('tasks')} rows={rows} most={Math.max(MOST, overdue)} />
        )}
      </div>
    </Section>
  )
}
