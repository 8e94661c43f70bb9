import * as z from 'zod'
import { CASE_KINDS } from '../kinds/case.ts'
import { RESTRAINT_KINDS } from '../kinds/restraint.ts'
import { packIdSchema, plainLine, textsSchema } from './forms.ts'

const measures = z.array(z.enum(RESTRAINT_KINDS)).min(1).max(20)
const rules = z.array(packIdSchema).min(1).max(20)

/** By which law the length that an order names is counted. */
const countingSchema = z.strictObject({
  measures,
  code: plainLine(40),
  article: plainLine(80),
  name: textsSchema(120),
  source: packIdSchema,
})

/** How a measure is prolonged up to a limit: whose motion is due when, counted back from its end, and when the court decides. */
const extensionSchema = z.strictObject({
  upTo: packIdSchema,
  prosecutor: packIdSchema,
  court: packIdSchema,
  hearing: packIdSchema,
})

const limitsSchema = z.strictObject({
  /** Days under any of these count against the limits. */
  measures,
  /** The shortest first. */
  rules,
  extensions: z.array(extensionSchema).max(20).default([]),
})

/** So many days of a measure take so many off a sentence; where it depends on where the sentence is served, a rate for each. */
const creditSchema = z.strictObject({
  measure: z.enum(RESTRAINT_KINDS),
  served: z.int().min(1).max(100),
  counts: z.int().min(1).max(100),
  name: textsSchema(120),
  code: plainLine(40),
  article: plainLine(80),
  source: packIdSchema,
})

/** What a pack says of being held: which of its rules make up the clock of a person. */
export const custodyRulesSchema = z.strictObject({
  counting: z.array(countingSchema).max(20).default([]),
  /** Lines of a detention, by the kind of the case. */
  detention: z
    .array(z.strictObject({ cases: z.array(z.enum(CASE_KINDS)).min(1).max(20), rules }))
    .max(20)
    .default([]),
  limits: z.array(limitsSchema).max(20).default([]),
  /** What is counted back from the end of a measure. */
  ends: z.array(z.strictObject({ measures, rules })).max(20).default([]),
  /** Limits that run from the day on which the case came to the court. */
  court: z.array(z.strictObject({ measures, rules })).max(20).default([]),
  /** Limits of a stay in a temporary holding facility while one of these measures is in force. */
  facility: z.array(z.strictObject({ measures, rules })).max(20).default([]),
  credit: z.array(creditSchema).max(50).default([]),
})

export type CustodyRules = z.infer<typeof custodyRulesSchema>
export type ExtensionRules = z.infer<typeof extensionSchema>
