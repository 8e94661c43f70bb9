import * as z from 'zod'
import { zoneNameSchema } from './calendar-file.ts'
import { isoDateSchema, localDateTimeSchema } from './dates.ts'
import { caseIdSchema } from './ids.ts'
import { partialMomentSchema } from './partial-moment.ts'

/** A court's calendar of years; more is no calendar that a person would look through. */
export const CALENDAR_LIMITS = Object.freeze({
  fileBytes: 5 * 1024 * 1024,
  entries: 10_000,
  /** Of one entry that repeats. */
  occurrences: 400,
})

/** By which clock a time of a file is. `named`: as the file calls the zone; `minutes`: its offset from UTC by the file's own rules. */
const fileClockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('utc') }),
  z.strictObject({ kind: z.literal('floating') }),
  z.strictObject({
    kind: z.literal('named'),
    name: z.string().max(200),
    minutes: z.int().min(-1_440).max(1_440).nullable(),
  }),
])

/** Why an entry is not taken as the file has it. */
export const ENTRY_FAULTS = ['no-start', 'repeats-unread', 'repeats-cut'] as const

/** An entry of a calendar of somebody else, as it was read in the process without keys; one for each time that it repeats. */
export const incomingEntrySchema = z.strictObject({
  uid: z.string().max(500),
  /** Which of its times it is; empty where it does not repeat. */
  occurrence: z.string().max(20),
  summary: z.string().max(1_000),
  location: z.string().max(1_000),
  description: z.string().max(4_000),
  isCancelled: z.boolean(),
  /** Whole days, or a time and how many minutes from it; null where the file has no time that can be read. */
  time: z
    .union([
      z.strictObject({ day: isoDateSchema, days: z.int().min(1).max(3_660) }),
      z.strictObject({
        at: localDateTimeSchema,
        minutes: z.int().min(0).max(5_270_400),
        clock: fileClockSchema,
      }),
    ])
    .nullable(),
  fault: z.enum(ENTRY_FAULTS).nullable(),
})

export type FileClock = z.infer<typeof fileClockSchema>
export type IncomingEntry = z.infer<typeof incomingEntrySchema>
export type EntryFault = (typeof ENTRY_FAULTS)[number]

/** A clock of a file by a text: what an answer to it is kept under. */
export const clockKeyOf = (clock: FileClock): string =>
  clock.kind === 'named' ? `named ${clock.name}` : clock.kind

/** Entries that are shown one by one; of more only the number is told. */
export const MOST_SHOWN_ENTRIES = 1_000

/** What an entry is beside what came from the same calendar before. `left`: it cannot be taken. */
export const ENTRY_STATES = ['new', 'changed', 'unchanged', 'cancelled', 'left'] as const

/** Why an entry is left out, or not whole. */
export const ENTRY_DOUBTS = [...ENTRY_FAULTS, 'clock-unknown', 'cancelled-unknown'] as const

/** How a calendar is looked at: by which clock times are kept here, and which clocks those of the file are. */
export const calendarReadingSchema = z.strictObject({
  calendarId: z.string().max(64),
  zone: zoneNameSchema,
  /** By the key of a clock of the file, the zone that somebody says it is. */
  clocks: z.record(z.string().max(220), zoneNameSchema),
})

/** One entry as it would become a hearing. */
export const entryLineSchema = z.strictObject({
  /** Its place in the file. */
  index: z.int(),
  summary: z.string(),
  location: z.string(),
  description: z.string(),
  /** By the clock of the vault. */
  startsAt: partialMomentSchema.nullable(),
  lastDay: isoDateSchema.nullable(),
  /** As it stands in the file, where that is by another clock. */
  written: z.strictObject({ at: localDateTimeSchema, clock: fileClockSchema }).nullable(),
  state: z.enum(ENTRY_STATES),
  doubt: z.enum(ENTRY_DOUBTS).nullable(),
  /** When the hearing is now, where the entry moves it. */
  before: partialMomentSchema.nullable(),
  /** The case of the hearing that it changes, or the one that its text plainly names. */
  caseId: caseIdSchema.nullable(),
  caseTitle: z.string(),
})

export const calendarPreviewSchema = z.strictObject({
  name: z.string(),
  total: z.int(),
  states: z.record(z.enum(ENTRY_STATES), z.int()),
  lines: z.array(entryLineSchema),
  /** Clocks of the file that cannot be told apart, or that contradict themselves. */
  asked: z.array(z.strictObject({ key: z.string(), clock: fileClockSchema, entries: z.int() })),
})

/** What becomes of the entries: by their places the cases that somebody chose, null for one that is left out. */
export const calendarTakingSchema = calendarReadingSchema.extend({
  choices: z.record(z.string().regex(/^\d{1,5}$/u), caseIdSchema.nullable()),
  /** The case of new entries of which nobody said one and whose text names none. */
  rest: caseIdSchema.nullable(),
})

export const calendarReportSchema = z.strictObject({
  created: z.int(),
  changed: z.int(),
  cancelled: z.int(),
  left: z.int(),
})

export type EntryState = (typeof ENTRY_STATES)[number]
export type EntryDoubt = (typeof ENTRY_DOUBTS)[number]
export type CalendarReading = z.infer<typeof calendarReadingSchema>
export type EntryLine = z.infer<typeof entryLineSchema>
export type CalendarPreview = z.infer<typeof calendarPreviewSchema>
export type CalendarTaking = z.infer<typeof calendarTakingSchema>
export type CalendarReport = z.infer<typeof calendarReportSchema>
