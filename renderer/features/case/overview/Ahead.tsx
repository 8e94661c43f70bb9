import { IconCalendarDue, IconGavel, IconSquareRounded } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  deadlinesAhead,
  firstDayOf,
  hearingsToCome,
  tasksAhead,
} from '../../../../shared/domain/case/ahead.ts'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { momentKeyOf, timeOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { RowLink, TextLink } from '../../../app/links.tsx'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { DateText, List, Section } from '../../../ui/index.ts'
import { useIsPrinting } from '../../../ui/use-is-printing.ts'
import { nowByClock } from '../work/clock.ts'
import classes from './CaseOverview.module.css'

const MAX_LINES = 6

interface Step {
  readonly key: string
  /** Sorts by time. */
  readonly place: string
  readonly hearing?: Hearing
  readonly deadline?: Deadline
  readonly task?: Task
}

/** Hearings to come, open deadlines and tasks to do, the nearest first; tasks without a day stand last. */
const stepsAhead = (file: ShownCase): Step[] =>
  [
    ...hearingsToCome(file.hearings, nowByClock()).map(
      (hearing): Step => ({ key: hearing.id, place: momentKeyOf(hearing.startsAt), hearing }),
    ),
    ...deadlinesAhead(file.deadlines).map(
      (deadline): Step => ({ key: deadline.id, place: firstDayOf(deadline), deadline }),
    ),
    ...tasksAhead(file.tasks).map((task): Step => ({ key: task.id, place: task.dueOn ?? '9999', task })),
  ].toSorted((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)))

/** When a step is; a deadline is said by its last day. */
const momentOf = ({ hearing, deadline, task }: Step) => {
  if (hearing !== undefined) return { day: hearing.startsAt, time: timeOfMoment(hearing.startsAt) }
  if (deadline !== undefined) return { day: deadline.lastOn, time: deadline.lastTime }
  return { day: task?.dueOn ?? null, time: task?.dueTime ?? null }
}

const iconOf = ({ hearing, deadline }: Step) => {
  if (hearing !== undefined) return IconGavel
  return deadline === undefined ? IconSquareRounded : IconCalendarDue
}

interface AheadProps {
  readonly file: ShownCase
}

const StepRow = ({ file, step }: Pick<AheadProps, 'file'> & { readonly step: Step }) => {
  const { t } = useTranslation(['cases', 'calendar'])
  const ownTitle = useOwnTitle()
  const { hearing, deadline, task } = step
  const { day, time } = momentOf(step)
  const Icon = iconOf(step)
  return (
    <RowLink
      to="/cases/$caseId"
      params={{ caseId: file.case.id }}
      search={hearing ? { tab: 'court', open: hearing.id } : { tab: 'work', open: step.key }}
      start={<Icon size={17} stroke={1.5} aria-hidden />}
      title={<bdi>{hearing ? ownTitle('hearing', hearing, ['date']) : (deadline ?? task)?.title}</bdi>}
      detail={
        <>
          {day === null ? t('ahead.noDay') : <DateText value={day} weekday="short" withoutThisYear />}
          {time === null ? null : `, ${time}`}
          {hearing?.court ? (
            <>
              {' · '}
              <bdi>{hearing.court}</bdi>
            </>
          ) : null}
        </>
      }
    />
  )
}

/** What is next: hearings, deadlines and tasks. */
export const Ahead = ({ file }: AheadProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const steps = stepsAhead(file)
  const isPrinting = useIsPrinting()
  const shown = isPrinting ? steps : steps.slice(0, MAX_LINES)
  const more = steps.length - shown.length
  return (
    <Section title={t('story.next')} aside={steps.length > 0 ? steps.length : undefined}>
      {steps.length === 0 ? (
        <p className={classes.none}>
          {t('story.noNext')}.{' '}
          <TextLink to="/cases/$caseId" params={{ caseId: file.case.id }} search={{ tab: 'court' }}>
            {t('records:hearing.new')}
          </TextLink>
        </p>
      ) : (
        <List label={t('story.next')}>
          {shown.map((step) => (
            <StepRow key={step.key} file={file} step={step} />
          ))}
        </List>
      )}
      {more > 0 ? <p className={classes.none}>{t('ahead.more', { count: more })}</p> : null}
    </Section>
  )
}
