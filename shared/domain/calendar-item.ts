import * as z from 'zod'
import { heldPersonSchema } from './case/custody.ts'
import {
  type IsoDate,
  isoDateSchema,
  type LocalDateTime,
  localDateTimeSchema,
  type TimeOfDay,
  timeOfDaySchema,
} from './dates.ts'
import { caseIdSchema, partyIdSchema } from './ids.ts'
import { contactKind } from './kinds/contact.ts'
import { deadlineLineSchema } from './kinds/deadline.ts'
import { calendarEntrySchema } from './kinds/hearing.ts'
import { taskKind } from './kinds/task.ts'
import { eventLineSchema } from './list-views.ts'
import { isDay } from './partial-date.ts'
import { dayOfMoment, type PartialMoment, timeOfMoment } from './partial-moment.ts'

/** What stands in the calendar. Days off are no records: the calendar of the law says them. */
export const CALENDAR_KINDS = ['hearing', 'deadline', 'custody', 'task', 'contact', 'event'] as const

/** Shown until somebody chooses otherwise: events are what has been, and there are many. */
export const USUAL_KINDS: readonly CalendarKind[] = CALENDAR_KINDS.filter((kind) => kind !== 'event')

/** Which day of a deadline stands there: the one on which it is done in time whatever reading of the law holds, or the last. */
export const DEADLINE_DAYS = ['safe', 'last'] as const

const ofCase = {
  /** Null for what belongs to no case. */
  caseId: caseIdSchema.nullable(),
  caseTitle: z.string(),
  caseNumber: z.string(),
  /** The names of the clients of the case, and who they are, in one order. */
  clients: z.array(z.string()),
  clientIds: z.array(partyIdSchema),
}

const person = z.string()
const { entity: contact } = contactKind
const { entity: task } = taskKind

/** One thing of the calendar, with no more of its record than is shown there. */
export const calendarItemSchema = z.discriminatedUnion('kind', [
  calendarEntrySchema.extend({ kind: z.literal('hearing'), ...ofCase }),
  z.strictObject({
    kind: z.literal('deadline'),
    day: z.enum(DEADLINE_DAYS),
    deadline: deadlineLineSchema.pick({
      ...{ id: true, title: true, binds: true, state: true },
      ...{ safeOn: true, lastOn: true, lastTime: true },
    }),
    person,
    ...ofCase,
  }),
  /** The end of the measure by which somebody is held now. */
  z.strictObject({ kind: z.literal('custody'), held: heldPersonSchema, ...ofCase }),
  z.strictObject({
    kind: z.literal('task'),
    task: task.pick({ id: true, title: true, dueOn: true, dueTime: true, isDone: true }),
    person,
    ...ofCase,
  }),
  z.strictObject({
    kind: z.literal('contact'),
    contact: contact.pick({ id: true, kind: true, at: true, minutes: true, with: true, place: true }),
    person,
    ...ofCase,
  }),
  z.strictObject({ kind: z.literal('event'), event: eventLineSchema, ...ofCase }),
])

export const calendarQuestionSchema = z.strictObject({
  from: isoDateSchema,
  to: isoDateSchema,
  /** The day on the page's clock: by it is told who is held. */
  today: isoDateSchema,
  kinds: z.array(z.enum(CALENDAR_KINDS)).max(CALENDAR_KINDS.length),
  /** Whether what is closed is shown too: deadlines that something became of, tasks that are done. */
  withClosed: z.boolean(),
})

export const calendarAnswerSchema = z.strictObject({
  items: z.array(calendarItemSchema),
  /** There are more of some kind than anybody reads in a calendar. */
  isCut: z.boolean(),
})

export type CalendarKind = (typeof CALENDAR_KINDS)[number]
export type CalendarItem = z.infer<typeof calendarItemSchema>
export type CalendarQuestion = z.infer<typeof calendarQuestionSchema>
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>
export type CalendarItemOf<Kind extends CalendarKind> = Extract<CalendarItem, { kind: Kind }>

/** When something of the calendar is: a moment as far as it is known, the last day where it has several, the hour at which it ends. */
export interface ItemTime {
  readonly at: PartialMoment
  readonly lastDay: IsoDate | null
  readonly endsTime: TimeOfDay | null
}

const onDay = (day: IsoDate, time: TimeOfDay | null): PartialMoment =>
  time === null ? (day as PartialMoment) : localDateTimeSchema.parse(`${day}T${time}`)

/** Where no day is known; the vault gives none of those. */
const NEVER = isoDateSchema.parse('9999-12-31')

const NO_END = { lastDay: null, endsTime: null }

const two = (value: number): string => String(value).padStart(2, '0')

/** Minutes since the day began. */
export const minuteOfDay = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Until what hour something lasts, within its day; null where it goes beyond it. */
export const timeAfter = (time: TimeOfDay, minutes: number): TimeOfDay | null => {
  const end = minuteOfDay(time) + minutes
  return end < 24 * 60 ? timeOfDaySchema.parse(`${two(Math.floor(end / 60))}:${two(end % 60)}`) : null
}

const endOf = (at: LocalDateTime, minutes: number | null): TimeOfDay | null => {
  const begins = timeOfMoment(at)
  return begins === null || minutes === null || minutes === 0 ? null : timeAfter(begins, minutes)
}

export const timeOfItem = (item: CalendarItem): ItemTime => {
  switch (item.kind) {
    case 'hearing': {
      const { startsAt: at, lastDay, endsTime } = item.hearing
      return { at, lastDay, endsTime }
    }
    case 'deadline': {
      const { safeOn, lastOn, lastTime } = item.deadline
      return { ...NO_END, at: item.day === 'safe' && safeOn !== null ? safeOn : onDay(lastOn, lastTime) }
    }
    case 'custody':
      // One without a known last day is in no range that was asked for.
      return { ...NO_END, at: item.held.until ?? NEVER }
    case 'task': {
      const { dueOn, dueTime } = item.task
      return { ...NO_END, at: onDay(dueOn ?? NEVER, dueTime) }
    }
    case 'contact': {
      const { at, minutes } = item.contact
      return { at, lastDay: null, endsTime: endOf(at, minutes) }
    }
    case 'event': {
      const { date, time } = item.event
      const day = date !== null && isDay(date) ? dayOfMoment(date) : null
      return { ...NO_END, at: day === null ? (date ?? NEVER) : onDay(day, time) }
    }
  }
}

/** The record behind it, and what tells it from everything else in the calendar: a deadline can stand there twice. */
export const idOfItem = (item: CalendarItem): string => {
  switch (item.kind) {
    case 'hearing':
      return item.hearing.id
    case 'deadline':
      return item.deadline.id
    case 'custody':
      return item.held.restraintId
    case 'task':
      return item.task.id
    case 'contact':
      return item.contact.id
    case 'event':
      return item.event.id
  }
}

export const keyOfItem = (item: CalendarItem): string =>
  [item.kind, idOfItem(item), item.kind === 'deadline' ? item.day : ''].join(' ')

/** What the calendar is narrowed to; empty where it is not. */
export interface CalendarFilter {
  readonly caseId: string
  readonly clientId: string
  readonly court: string
}

export const isInFilter = (item: CalendarItem, { caseId, clientId, court }: CalendarFilter): boolean =>
  (caseId === '' || item.caseId === caseId) &&
  (clientId === '' || item.clientIds.some((id) => id === clientId)) &&
  (court === '' || (item.kind === 'hearing' && item.hearing.court === court))
