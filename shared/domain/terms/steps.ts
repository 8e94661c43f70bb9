import * as z from 'zod'
import { isoDateSchema, localDateTimeSchema } from '../dates.ts'
import { packIdSchema, textsSchema } from './forms.ts'
import { CONFIDENCES, UNITS } from './rule-pack.ts'

const texts = textsSchema(600)
const offset = z.int()

/** Why a day is off. `instead`: the holiday at a weekend, or the worked day, in whose place it is. */
const offReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekend') }),
  z.strictObject({
    kind: z.literal('holiday'),
    holiday: packIdSchema,
    name: texts,
    instead: isoDateSchema.nullable(),
    isConfirmed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('moved'), instead: isoDateSchema, isConfirmed: z.boolean() }),
])

const dayOffSchema = z.strictObject({ day: isoDateSchema, why: offReasonSchema })
const daysOffSchema = z.array(dayOffSchema).readonly()

/** A day, or a minute of it where the term is counted in hours or minutes. */
export const termMomentSchema = z.union([isoDateSchema, localDateTimeSchema])

/** What is not known of a year: no more than its weekends, or not its moving holidays. */
export const YEAR_DOUBTS = ['not-covered', 'unconfirmed'] as const

/**
 * How a term is read: days of the calendar or the clock on the wall; working days; the hours that really passed; to the end of a month
 * that has no such day.
 */
export const READINGS = ['calendar', 'working', 'elapsed', 'month-end'] as const

/**
 * One step of the working of a date. The list is closed: page, print and dossier say each kind in every language
 * (`shared/term-words`). A step carries the names it needs, so that it reads the same after the pack was changed.
 */
export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('law'),
    code: z.string(),
    article: z.string(),
    rule: packIdSchema,
    version: z.string(),
  }),
  z.strictObject({ kind: z.literal('start'), at: termMomentSchema, trigger: texts.nullable() }),
  /** No date follows from the rule. */
  z.strictObject({ kind: z.literal('no-limit') }),
  z.strictObject({ kind: z.literal('at-once'), at: termMomentSchema }),
  /** The day lies outside the years for which the program counts. */
  z.strictObject({ kind: z.literal('out-of-range') }),
  z.strictObject({
    kind: z.literal('not-in-force'),
    from: isoDateSchema.nullable(),
    to: isoDateSchema.nullable(),
  }),
  /** Which of the readings of a disputed term this is; `clock` for the clock on the wall. */
  z.strictObject({
    kind: z.literal('reading'),
    reading: z.enum([...READINGS, 'clock']),
    isStrictest: z.boolean(),
    article: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('first-day'), isCounted: z.boolean(), day: isoDateSchema }),
  z.strictObject({ kind: z.literal('hour-unknown'), takenAs: localDateTimeSchema }),
  z.strictObject({ kind: z.literal('clock-twice'), at: localDateTimeSchema, offsetMinutes: offset }),
  z.strictObject({ kind: z.literal('clock-never'), at: localDateTimeSchema }),
  z.strictObject({
    kind: z.literal('clock-set'),
    zone: z.string(),
    fromOffsetMinutes: offset,
    toOffsetMinutes: offset,
  }),
  z.strictObject({
    kind: z.literal('counted'),
    amount: z.int(),
    unit: z.enum(UNITS),
    isBackwards: z.boolean(),
    to: termMomentSchema,
  }),
  /** The last month has no such day. */
  z.strictObject({
    kind: z.literal('missing-day'),
    dayOfMonth: z.int(),
    /** `2025-06` */
    month: z.string(),
    taken: isoDateSchema,
  }),
  /** Days between two times of being held are no days of the limit, which ends so many days later. */
  z.strictObject({ kind: z.literal('not-held'), days: z.int().positive(), to: isoDateSchema }),
  /** The first day is a day of the term, so it is over one day sooner; backwards, it begins one day later. */
  z.strictObject({ kind: z.literal('day-less'), to: isoDateSchema }),
  /** Days off count like others; how many is told where the term is short. */
  z.strictObject({ kind: z.literal('days-off-counted'), count: z.int().nullable() }),
  z.strictObject({ kind: z.literal('left-out'), days: daysOffSchema }),
  z.strictObject({
    kind: z.literal('moved'),
    from: isoDateSchema,
    to: isoDateSchema,
    over: daysOffSchema,
  }),
  /** It ends on a day off and does not move. */
  z.strictObject({ kind: z.literal('stays'), on: dayOffSchema }),
  z.strictObject({ kind: z.literal('safe'), day: isoDateSchema, over: daysOffSchema }),
  /** From the start to the end there is no working day: what is done must be done at once. */
  z.strictObject({ kind: z.literal('no-working-day'), start: isoDateSchema, safe: isoDateSchema }),
  z.strictObject({ kind: z.literal('year-doubt'), year: z.int(), doubt: z.enum(YEAR_DOUBTS) }),
  z.strictObject({ kind: z.literal('day-doubt'), on: dayOffSchema }),
  z.strictObject({ kind: z.literal('note'), text: texts }),
  /** Where the rule was taken from, how sure it is, and that the current text must be looked at. */
  z.strictObject({ kind: z.literal('source'), source: texts, confidence: z.enum(CONFIDENCES) }),
])

export type OffReason = z.infer<typeof offReasonSchema>
export type DayOff = z.infer<typeof dayOffSchema>
export type TermMoment = z.infer<typeof termMomentSchema>
export type YearDoubt = (typeof YEAR_DOUBTS)[number]
export type ReadingKind = (typeof READINGS)[number]
export type Step = z.infer<typeof stepSchema>
export type StepKind = Step['kind']
