import * as z from 'zod'
import { SENTENCE_STATES } from './case/standing-sentences.ts'
import { isoDateSchema, partialDateSchema, timeOfDaySchema } from './dates.ts'
import { DECISION_KINDS, DECISION_OUTCOMES } from './kinds/decision.ts'
import { EVENT_CERTAINTIES, EVENT_KINDS, EVENT_ROLES } from './kinds/event.ts'
import { PARTY_KINDS, SEXES } from './kinds/party.ts'
import { PROCEDURAL_STATUSES } from './kinds/procedural-status.ts'
import { SENTENCE_EFFECTS, SENTENCE_KINDS } from './kinds/sentence.ts'
import { SOURCE_KINDS, STANCES } from './kinds/source.ts'
import { STAY_KINDS } from './kinds/stay.ts'

/** The sections of a dossier that tell what came of a case and what happened in it; see `dossier.ts` for the whole. */

/** One line as the dossier takes it. */
export const printedLine = z.string().max(600)
/** Several lines as the dossier takes them. */
export const printedText = z.string().max(20_000)

/** A document that a record names: by its exhibit number where it is in the dossier, else by its title. */
export const dossierPaperSchema = z.strictObject({
  exhibit: z.int().positive().nullable(),
  title: printedLine,
})

/** An offence: by its article, by its name, or by both. */
export const printedLaw = { code: printedLine, article: printedLine, part: printedLine, title: printedLine }

const paper = dossierPaperSchema.nullable()
const date = partialDateSchema.nullable()

/** Who says what a record says, and how. */
export const dossierSourceSchema = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  text: printedLine,
  page: printedLine,
  paper,
  reportedOn: date,
  asOf: date,
  stance: z.enum(STANCES),
  /** What it says where that is not what the record says. */
  says: printedLine,
  contradicts: z.boolean(),
  quote: printedText,
})

export const printedSources = z.array(dossierSourceSchema).max(1000)
const sources = printedSources

export const dossierStatusSchema = z.strictObject({
  /** Shown name of the person; entries of one person have one name, those of two never the same. */
  person: printedLine,
  /** Words agree with a woman and with a group. */
  saidOf: z.strictObject({ kind: z.enum(PARTY_KINDS), sex: z.enum(SEXES) }),
  status: z.enum(PROCEDURAL_STATUSES),
  since: date,
  until: date,
  articles: printedLine,
  basis: printedLine,
  paper,
  sources,
})

export const dossierStaySchema = z.strictObject({
  person: printedLine,
  kind: z.enum(STAY_KINDS),
  place: printedLine,
  from: date,
  until: date,
  reason: printedLine,
  sources,
})

export const dossierEventSchema = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  title: printedLine,
  date,
  time: timeOfDaySchema.nullable(),
  place: printedLine,
  certainty: z.enum(EVENT_CERTAINTIES),
  description: printedText,
  /** Of someone who may not be named the part alone: the name is empty. */
  persons: z
    .array(z.strictObject({ name: printedLine, role: z.enum(EVENT_ROLES), detail: printedLine }))
    .max(200),
  group: printedLine,
  countMin: z.int().nonnegative().nullable(),
  countMax: z.int().nonnegative().nullable(),
  sources,
  /** Somebody says so whom the dossier must not tell: "no source" would be untrue. */
  hasHiddenSources: z.boolean(),
})

/** A decision as others refer to it; it stands by itself, for the list of decisions may be left out. */
const namedDecision = z
  .strictObject({ kind: z.enum(DECISION_KINDS), announcedOn: date, number: printedLine })
  .nullable()

export const dossierDecisionSchema = z.strictObject({
  kind: z.enum(DECISION_KINDS),
  outcome: z.enum(DECISION_OUTCOMES),
  body: printedLine,
  judge: printedLine,
  number: printedLine,
  announcedOn: date,
  copyHandedOn: date,
  inForceOn: date,
  reviews: namedDecision,
  paper,
  summary: printedText,
  sources,
})

const count = z.int().nonnegative().nullable()

export const dossierSentenceStepSchema = z.strictObject({
  decision: namedDecision,
  kind: z.enum(SENTENCE_KINDS),
  effect: z.enum(SENTENCE_EFFECTS),
  years: count,
  months: count,
  days: count,
  amount: printedLine,
  currency: printedLine,
  from: date,
  until: date,
  /** How long a postponement lasts, and whether the 14th birthday of a child is what ends it. */
  postponedUntil: z
    .strictObject({
      day: partialDateSchema,
      because: z.enum(['date', 'birthday', 'unclear']),
      or: partialDateSchema.optional(),
    })
    .nullable(),
  detail: printedLine,
  /** On which charges, as far as the decision says so. */
  charges: z.array(z.strictObject(printedLaw)).max(50),
  sources,
})

/** One part of a sentence through all decisions. */
export const dossierSentenceSchema = z.strictObject({
  person: printedLine,
  /** The rule is `case/standing-sentences.ts`. */
  now: z.enum(SENTENCE_STATES),
  /** As it was imposed, then what later decisions did to it, in the order of time. */
  steps: z.array(dossierSentenceStepSchema).min(1).max(200),
  /** The step whose terms hold. */
  standing: z.int().nonnegative(),
  /** When that step ends where no paper says so; the rule is `case/sentence-end.ts`. */
  computed: z.union([isoDateSchema, z.literal('uncounted')]).nullable(),
})

export type DossierLaw = Readonly<Record<keyof typeof printedLaw, string>>
export type DossierSource = z.infer<typeof dossierSourceSchema>
export type DossierPaper = z.infer<typeof dossierPaperSchema>
export type DossierStatus = z.infer<typeof dossierStatusSchema>
export type DossierStay = z.infer<typeof dossierStaySchema>
export type DossierEvent = z.infer<typeof dossierEventSchema>
export type NamedDecision = NonNullable<z.infer<typeof namedDecision>>
export type DossierDecision = z.infer<typeof dossierDecisionSchema>
export type DossierSentence = z.infer<typeof dossierSentenceSchema>
export type DossierSentenceStep = z.infer<typeof dossierSentenceStepSchema>
