import * as z from 'zod'
import { isoDateSchema } from '../dates.ts'
import { custodyRulesSchema } from './custody-rules.ts'
import { factsSchema } from './facts.ts'
import { packIdSchema, packSourceSchema, plainLine, textsSchema } from './forms.ts'

/** What a term is counted in. *Sutki* are days of the calendar, days off among them. */
export const UNITS = ['minutes', 'hours', 'sutki', 'working-days', 'months', 'years'] as const

/** The most that one term can be, so that no pack makes the program count for ever. */
const MOST: Readonly<Record<(typeof UNITS)[number], number>> = {
  minutes: 100_000,
  hours: 10_000,
  sutki: 3_660,
  'working-days': 1_000,
  months: 1_200,
  years: 100,
}

/**
 * What the end of a term is to the defence: a day it must not miss, a limit it watches over, a day on which the other side has to
 * move, a bound of a penalty, what happens by itself, a way that is closed, or no more than a rule of thumb.
 */
export const RULE_KINDS = ['deadline', 'watch', 'forecast', 'limit', 'event', 'bar', 'guideline'] as const

/** Whom a term binds; `nobody` where it is only a fact. */
export const BOUND = [
  'defence',
  'party',
  'authority',
  'investigator',
  'prosecutor',
  'court',
  'facility',
  'nobody',
] as const

/** How sure a rule is: read in the law, read and understood in two ways, from a public page, from memory; `entered`: no law at all. */
export const CONFIDENCES = ['text', 'disputed', 'press', 'memory', 'entered'] as const

/** Which record of a case can tell that a term begins; `by-hand` where none can, so that somebody has to say it. */
export const RECORDED_AS = [
  'detention',
  'custody',
  'custody-end',
  'house-arrest',
  'order-announced',
  'verdict-announced',
  'copy-handed',
  'decision-in-force',
  'hearing-held',
  'filing-made',
  'term-missed',
  'by-hand',
] as const

const triggerSchema = z.strictObject({
  id: packIdSchema,
  name: textsSchema(200),
  recordedAs: z.enum(RECORDED_AS),
  /** In which cases and by which records it is told that it happened; its terms are never proposed where nothing is said. */
  occurs: factsSchema.nullable().default(null),
})

const countedSchema = z
  .strictObject({
    kind: z.literal('counted'),
    amount: z.int().min(1),
    unit: z.enum(UNITS),
    /** Counted back from the day, "10 sutki before the end". */
    isBackwards: z.boolean().default(false),
  })
  .refine(({ amount, unit }) => amount <= MOST[unit], { path: ['amount'], error: 'too-long-term' })

const termSchema = z.discriminatedUnion('kind', [
  countedSchema,
  z.strictObject({ kind: z.literal('at-once') }),
  z.strictObject({ kind: z.literal('no-limit') }),
])

/** The term begins on a day that somebody records, or where another term of the pack ends. */
const startSchema = z.union([
  z.strictObject({ trigger: packIdSchema }),
  z.strictObject({ endOf: z.array(packIdSchema).min(1).max(20) }),
])

const ruleSchema = z.strictObject({
  id: packIdSchema,
  /** The act, as papers call it: "CPC". */
  code: plainLine(40),
  article: plainLine(80),
  name: textsSchema(120),
  sentence: textsSchema(600),
  kind: z.enum(RULE_KINDS),
  binds: z.enum(BOUND),
  starts: startSchema,
  term: termSchema,
  isFirstDayCounted: z.boolean().default(false),
  /** A term that ends on a day off goes on to the next working day; a backwards one to the working day before. */
  rolls: z.boolean().default(false),
  /** Where the last month has no such day: its last day, or the first day of the month after. */
  missingDay: z.enum(['last-day', 'next-day']).default('last-day'),
  /** Sutki that can also be read as working days; both are shown, the earlier one is warned of. */
  alsoWorkingDays: z
    .strictObject({ article: plainLine(80) })
    .nullable()
    .default(null),
  /** Starts within these days are under the rule; null where that side is open or not known. */
  validFrom: isoDateSchema.nullable().default(null),
  validTo: isoDateSchema.nullable().default(null),
  source: packIdSchema,
  confidence: z.enum(CONFIDENCES),
  note: textsSchema(600).nullable().default(null),
  /** What else has to be so, for the rule to be proposed where its trigger occurred. */
  onlyIf: factsSchema.nullable().default(null),
  /** Of the rules of one choice one record sets a single one running: which it is, a person says. */
  choice: z
    .strictObject({ id: packIdSchema, when: textsSchema(300) })
    .nullable()
    .default(null),
})

/** Rules by which terms are counted: data of its own, with nothing in it that runs. How to write one: `docs/rule-packs.md`. */
export const rulePackSchema = z.strictObject({
  format: z.literal('sandyq-rule-pack'),
  formatVersion: z.literal(1),
  id: packIdSchema,
  version: plainLine(40),
  name: textsSchema(120),
  /** Other names of the country, by which a case is known as one of its law. */
  alsoCalled: z.array(plainLine(120)).max(40).default([]),
  sources: z.array(packSourceSchema).min(1),
  triggers: z.array(triggerSchema).min(1),
  rules: z.array(ruleSchema).min(1),
  /** Which of the rules make up the clock of a person who is held; null where the pack says nothing of it. */
  custody: custodyRulesSchema.nullable().default(null),
})

export type Unit = (typeof UNITS)[number]
export type RecordedAs = (typeof RECORDED_AS)[number]
export type Trigger = z.infer<typeof triggerSchema>
export type Confidence = (typeof CONFIDENCES)[number]
export type CountedTerm = z.infer<typeof countedSchema>
export type Rule = z.infer<typeof ruleSchema>
export type RulePack = z.infer<typeof rulePackSchema>
