import type { CalendarFileOptions } from '../../../../shared/domain/calendar-file.ts'
import { isHolding } from '../../../../shared/domain/case/restraint-in-force.ts'
import type { Instant, IsoDate, LocalDateTime } from '../../../../shared/domain/dates.ts'
import { addDays, daysBetween } from '../../../../shared/domain/days.ts'
import type { Deadline } from '../../../../shared/domain/kinds/deadline.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { Task } from '../../../../shared/domain/kinds/task.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { dayOfMoment, hasTime } from '../../../../shared/domain/partial-moment.ts'
import { type Casework, localDayOf, readOf } from '../../records/change.ts'
import { deadlines } from '../../records/kinds/deadline.ts'
import { hearings } from '../../records/kinds/hearing.ts'
import { restraints } from '../../records/kinds/restraint.ts'
import { tasks } from '../../records/kinds/task.ts'
import { listHeld } from '../cases/custody-watch.ts'

/** What a record is as an entry of a calendar. A record can be several: a deadline has a safe day and a last one. */
export type CalendarItem = {
  readonly subject: 'hearing' | 'deadline' | 'task' | 'restraint'
  readonly id: string
  /** Which of the days of its record it is. */
  readonly part: 'at' | 'goesOn' | 'safeDay' | 'lastDay' | 'custodyEnd'
  readonly revision: number
  readonly changedAt: Instant
  readonly caseId: string | null
  /** By the clock of the place; null where no day is known. */
  readonly when: { readonly day: IsoDate; readonly days: number } | LocalDateTime | null
  /** Until when, as far as it is set. */
  readonly until?: LocalDateTime
  readonly isOff: boolean
} & (
  | { readonly subject: 'hearing'; readonly record: Hearing }
  | { readonly subject: 'deadline'; readonly record: Deadline }
  | { readonly subject: 'task'; readonly record: Task }
  | { readonly subject: 'restraint'; readonly record: { readonly partyId: string } }
)

type Range = Pick<CalendarFileOptions, 'caseId' | 'from' | 'to'>

/** Before and after every day that can be kept. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'] as const

const parametersOf = ({ caseId, from, to }: Range) => ({ caseId, from: from ?? FIRST, to: to ?? LAST })

const OF_CASE = '(@caseId IS NULL OR r.case_id = @caseId)'

/** Exported so that their query plans can be tested. */
export const CALENDAR_ITEMS_SQL = {
  hearings: `SELECT ${hearings.table.select('r')}, r.updated_at AS changedAt FROM hearing AS r
    WHERE r.starts_key <= @to || 'T24' AND (r.starts_key >= @from OR r.ends_key >= @from) AND ${OF_CASE}
    ORDER BY r.starts_key, r.id`,
  deadlines: `SELECT ${deadlines.table.select('r')}, r.updated_at AS changedAt FROM deadline AS r
    WHERE coalesce(r.safe_on, r.last_on) <= @to AND r.last_on >= @from AND ${OF_CASE} ORDER BY r.last_on, r.id`,
  tasks: `SELECT ${tasks.table.select('r')}, r.updated_at AS changedAt FROM task AS r
    WHERE r.due_on >= @from AND r.due_on <= @to AND ${OF_CASE} ORDER BY r.due_on, r.id`,
  ends: `SELECT ${restraints.table.select('r')}, r.updated_at AS changedAt FROM restraint AS r
    WHERE ${OF_CASE} ORDER BY r.until_date, r.id`,
} as const

interface Changed {
  readonly changedAt: Instant
}

const atTime = (day: IsoDate, time: string): LocalDateTime => `${day}T${time}` as LocalDateTime

/** The day, or its minute where that is known. */
const timed = (day: IsoDate, time: string | null): CalendarItem['when'] =>
  time === null ? { day, days: 1 } : atTime(day, time)

/** A hearing begins at its time, and the days on which it goes on are whole days of their own. */
function* hearingItems(hearing: Hearing & Changed): Generator<CalendarItem> {
  const { startsAt, lastDay, endsTime, status, ...record } = hearing
  const day = dayOfMoment(startsAt)
  const item = {
    subject: 'hearing',
    id: record.id,
    revision: record.revision,
    changedAt: record.changedAt,
    caseId: record.caseId,
    isOff: status === 'cancelled' || status === 'adjourned',
    record: hearing,
  } as const
  const goesOn = day === null || lastDay === null ? 0 : Math.max(0, daysBetween(day, lastDay))
  if (day === null || hasTime(startsAt)) {
    const until = endsTime === null || day === null || goesOn > 0 ? {} : { until: atTime(day, endsTime) }
    yield { ...item, ...until, part: 'at', when: day === null ? null : timed(day, startsAt.slice(11, 16)) }
    if (day !== null && goesOn > 0)
      yield { ...item, part: 'goesOn', when: { day: addDays(day, 1), days: goesOn } }
  } else yield { ...item, part: 'at', when: { day, days: goesOn + 1 } }
}

function* deadlineItems(deadline: Deadline & Changed): Generator<CalendarItem> {
  const { id, revision, changedAt, caseId, safeOn, lastOn, lastTime, state } = deadline
  const isOff = state !== 'open' && state !== 'missed'
  const item = { subject: 'deadline', id, revision, changedAt, caseId, isOff, record: deadline } as const
  if (safeOn !== null && safeOn !== lastOn) yield { ...item, part: 'safeDay', when: timed(safeOn, null) }
  yield { ...item, part: 'lastDay', when: timed(lastOn, lastTime) }
}

const taskItem = (task: Task & Changed): CalendarItem => {
  const { id, revision, changedAt, caseId, dueOn, dueTime, isDone } = task
  const when = dueOn === null ? null : timed(dueOn, dueTime)
  return { subject: 'task', id, revision, changedAt, caseId, part: 'at', when, isOff: isDone, record: task }
}

const isWithin = (day: IsoDate, { from, to }: Range): boolean =>
  (from === null || day >= from) && (to === null || day <= to)

/** The ends of what holds somebody now; ends that once were so are called off, so that they go from the other calendar. */
function* custodyItems(work: Casework, range: Range): Generator<CalendarItem> {
  const held = new Map(listHeld(work, localDayOf(work.now())).map((one) => [one.restraintId, one]))
  const rows = restraints.table.all<Changed>(
    readOf(work),
    CALENDAR_ITEMS_SQL.ends,
    parametersOf({ ...range, from: null, to: null }),
  )
  for (const { id, kind, revision, changedAt, caseId, partyId, until } of rows) {
    const end = held.get(id)?.until ?? until
    if (end === null || !isDay(end) || !isHolding(kind) || !isWithin(end, range)) continue
    const when = { day: end, days: 1 }
    const isOff = !held.has(id)
    const record = { partyId }
    yield {
      subject: 'restraint',
      id,
      part: 'custodyEnd',
      revision,
      changedAt,
      caseId,
      when,
      isOff,
      record,
    }
  }
}

/** The entries of a range, kind by kind, in the order of time; also those that are called off. */
export function* calendarItems(
  work: Casework,
  { kinds, ...range }: Range & Pick<CalendarFileOptions, 'kinds'>,
): Generator<CalendarItem> {
  const read = readOf(work)
  const parameters = parametersOf(range)
  const { hearings: heard, deadlines: due, tasks: todo } = CALENDAR_ITEMS_SQL
  if (kinds.includes('hearings'))
    for (const row of hearings.table.all<Changed>(read, heard, parameters)) yield* hearingItems(row)
  if (kinds.includes('deadlines'))
    for (const row of deadlines.table.all<Changed>(read, due, parameters)) yield* deadlineItems(row)
  if (kinds.includes('tasks'))
    for (const row of tasks.table.all<Changed>(read, todo, parameters)) yield taskItem(row)
  if (kinds.includes('custody')) yield* custodyItems(work, range)
}
