import * as z from 'zod'
import { packIdSchema, textsSchema } from './forms.ts'
import { BOUND, RULE_KINDS, type RulePack } from './rule-pack.ts'
import { READINGS, stepSchema, termMomentSchema } from './steps.ts'
import type { WorkDays } from './work-days.ts'

/** What a date is computed with. */
export interface TermLaw {
  readonly pack: RulePack
  readonly days: WorkDays
  /** Ids of rules that somebody has switched off: nothing new is counted by them. Left out for none. */
  readonly off?: ReadonlySet<string>
}

/** When a term begins. A time is by the clock of the place. */
const termStartSchema = z.strictObject({
  at: termMomentSchema,
  /** As the calendar calls it; null for the calendar's own. */
  zone: z.string().nullable().optional(),
  /** From UTC; tells apart the two hours that a clock shows twice when it is set back. */
  offsetMinutes: z.int().nullable().optional(),
})

const stepsSchema = z.array(stepSchema).readonly()

/** One way to read the term, with its working. */
const termReadingSchema = z.strictObject({
  reading: z.enum(READINGS),
  /** Where the term itself ends, before it moves. */
  end: termMomentSchema,
  /** The last day, or minute, at which the act is in time. */
  last: termMomentSchema,
  /** The last working day not after the end; null in a reading that is not the strictest, which has no safe day. */
  safe: termMomentSchema.nullable(),
  /** Of `last` from UTC, where a clock is known and the term runs in hours or minutes. */
  offsetMinutes: z.int().nullable(),
  steps: stepsSchema,
})

const fileSchema = z.strictObject({ id: packIdSchema, version: z.string() })

/** A term as it was computed: a value that stands by itself, also when the pack is another one, and can be kept and sent. */
export const termSchema = z.strictObject({
  rule: z.strictObject({
    id: packIdSchema,
    code: z.string(),
    article: z.string(),
    kind: z.enum(RULE_KINDS),
    binds: z.enum(BOUND),
    name: textsSchema(120),
  }),
  pack: fileSchema,
  calendar: fileSchema,
  start: termStartSchema,
  opening: stepsSchema,
  /** The strictest first, which is the one that is warned of; none where the law sets no limit. */
  readings: z.array(termReadingSchema).readonly(),
  closing: stepsSchema,
})

export type TermStart = Readonly<z.infer<typeof termStartSchema>>
export type TermReading = Readonly<z.infer<typeof termReadingSchema>>
export type Term = Readonly<z.infer<typeof termSchema>>
