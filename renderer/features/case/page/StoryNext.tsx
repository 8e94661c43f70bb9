import { useTranslation } from 'react-i18next'
import {
  deadlinesAhead,
  firstDayOf,
  hearingsToCome,
  tasksAhead,
} from '../../../../shared/domain/case/ahead.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { daysBetween } from '../../../../shared/domain/days.ts'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { DateText, DateTimeText } from '../../../ui/index.ts'
import { nowByClock } from '../work/clock.ts'
import classes from './CaseStory.module.css'

interface StoryNextProps {
  readonly file: ShownCase
  readonly today: IsoDate
  /** What and when, without where and how soon. */
  readonly isShort?: boolean
}

const When = ({ days }: { readonly days: number }) => {
  const { t } = useTranslation('calendar')
  if (days === 0) return t('when.today')
  if (days < 0) return t('when.ago', { count: -days })
  return days === 1 ? t('when.tomorrow') : t('when.in', { count: days })
}

interface NextHearingProps extends Omit<StoryNextProps, 'file'> {
  readonly next: Hearing
}

const NextHearing = ({ next, today, isShort = false }: NextHearingProps) => {
  const ownTitle = useOwnTitle()
  const day = dayOfMoment(next.startsAt)
  return (
    <>
      <bdi className={classes.part}>{ownTitle('hearing', next, ['date'])}</bdi>
      <span className={classes.part}>
        <DateTimeText value={next.startsAt} weekday="short" withoutThisYear />
        {isShort || day === null ? null : (
          <>
            {' · '}
            <When days={daysBetween(today, day)} />
          </>
        )}
      </span>
      {isShort || next.court === '' ? null : <bdi className={classes.part}>{next.court}</bdi>}
    </>
  )
}

const NextDeadline = ({ deadline, today }: { readonly deadline: Deadline; readonly today: IsoDate }) => (
  <>
    <bdi className={classes.part}>{deadline.title}</bdi>
    <span className={classes.part}>
      <DateText value={deadline.lastOn} weekday="short" /> ·{' '}
      <When days={daysBetween(today, deadline.lastOn)} />
    </span>
  </>
)

const NextTask = ({ task, today }: { readonly task: Task; readonly today: IsoDate }) => (
  <>
    <bdi className={classes.part}>{task.title}</bdi>
    {task.dueOn === null ? null : (
      <span className={classes.part}>
        <DateText value={task.dueOn} weekday="short" /> · <When days={daysBetween(today, task.dueOn)} />
      </span>
    )}
  </>
)

/** What is next: a deadline or the hearing to come, whichever is first, else a task, else what was said after the last hearing. */
export const StoryNext = ({ file, today, isShort = false }: StoryNextProps) => {
  const { t } = useTranslation('cases')
  const [next] = hearingsToCome(file.hearings, nowByClock())
  const deadline = deadlinesAhead(file.deadlines)[0]
  if (deadline !== undefined && (next === undefined || firstDayOf(deadline) <= next.startsAt))
    return <NextDeadline deadline={deadline} today={today} />
  if (next !== undefined) return <NextHearing next={next} today={today} isShort={isShort} />
  const task = tasksAhead(file.tasks)[0]
  if (task !== undefined) return <NextTask task={task} today={today} />
  const said = file.hearings.findLast(({ nextStep }) => nextStep !== '')
  return said === undefined ? t('story.noNext') : <bdi className={classes.part}>{said.nextStep}</bdi>
}
