import * as z from 'zod'
import { partialDateSchema, timeOfDaySchema } from './dates.ts'
import { dossierPaperSchema, printedLaw, printedLine, printedSources, printedText } from './dossier-parts.ts'
import { INTERVENTION_ANSWERS, INTERVENTION_KINDS, MAX_INTERVENTION_PARTIES } from './kinds/intervention.ts'
import { ITEM_KINDS, ITEM_STATES } from './kinds/item.ts'
import { PARTY_KINDS, SEXES } from './kinds/party.ts'
import { PROCEDURAL_STATUSES } from './kinds/procedural-status.ts'
import { EXPECTATIONS, RISK_STATES } from './kinds/risk.ts'
import {
  PRESENCES,
  STATEMENT_CIRCUMSTANCES,
  STATEMENT_KINDS,
  STATEMENT_STANDINGS,
} from './kinds/statement.ts'

/** The sections of a dossier that print what was said, taken, written, counted and feared; see `dossier.ts` for the whole. */

const date = partialDateSchema.nullable()
const paper = dossierPaperSchema.nullable()
/** Shown names of those who may be named. */
const names = z.array(printedLine).max(MAX_INTERVENTION_PARTIES)
const count = z.int().positive().nullable()

export const dossierStatementSchema = z.strictObject({
  /** Shown name of whoever said it. */
  person: printedLine,
  kind: z.enum(STATEMENT_KINDS),
  /** What has become of it; what was taken back is never printed without saying so. */
  standing: z.enum(STATEMENT_STANDINGS),
  date,
  time: timeOfDaySchema.nullable(),
  place: printedLine,
  /** Before whom it was said: a name, and words. */
  taker: printedLine,
  takenBy: printedLine,
  said: printedText,
  /** The earlier statement that it takes back, where the dossier may tell of that one. */
  withdraws: z.strictObject({ kind: z.enum(STATEMENT_KINDS), date }).nullable(),
  circumstances: z.array(z.enum(STATEMENT_CIRCUMSTANCES)).max(STATEMENT_CIRCUMSTANCES.length),
  pressure: printedText,
  lawyer: z.enum(PRESENCES),
  interpreter: z.enum(PRESENCES),
  paper,
  sources: printedSources,
})

export const dossierItemSchema = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  description: printedLine,
  serial: printedLine,
  /** As the paper has it, the currency beside it. */
  amount: printedLine,
  currency: printedLine,
  /** Shown name of whose it is. */
  owner: printedLine,
  state: z.enum(ITEM_STATES),
  custody: printedLine,
  seizedOn: date,
  seizedBy: printedLine,
  seizedAt: printedLine,
  /** The search or seizure; it stands by itself, for the list of events may be left out. */
  event: z.strictObject({ title: printedLine, date }).nullable(),
  copiedOn: date,
  returnedOn: date,
  examinedOn: date,
  examinedBy: printedLine,
  findings: printedText,
  paper,
  sources: printedSources,
})

export const dossierInterventionSchema = z.strictObject({
  kind: z.enum(INTERVENTION_KINDS),
  title: printedLine,
  date,
  authors: names,
  authorWords: printedLine,
  /** How many signed, as far as a source says. */
  countMin: count,
  countMax: count,
  signatories: printedText,
  addressees: names,
  addresseeWords: printedLine,
  beneficiaries: names,
  text: printedText,
  paper,
  answer: z.enum(INTERVENTION_ANSWERS),
  answeredOn: date,
  answerText: printedText,
  answerPaper: paper,
  followUpUntil: date,
  sources: printedSources,
})

/** How many of what, as it was published; the bounds stand where nothing else does. */
const number = z.strictObject({
  value: printedLine,
  min: z.int().nonnegative().nullable(),
  max: z.int().nonnegative().nullable(),
  unit: printedLine,
})

export const dossierFigureSchema = z.strictObject({
  number,
  counted: printedLine,
  ofWhom: printedLine,
  asOf: date,
  publishedBy: printedLine,
  publishedOn: date,
  method: printedText,
  /** An earlier number about the same. */
  comparesWith: number.nullable(),
  /** Another number that is printed cannot be true together with it. */
  isAtOdds: z.boolean(),
  paper,
  sources: printedSources,
})

const law = z.strictObject(printedLaw)

export const dossierRiskSchema = z.strictObject({
  /** Shown name of whose risk it is. */
  person: printedLine,
  saidOf: z.strictObject({ kind: z.enum(PARTY_KINDS), sex: z.enum(SEXES) }),
  expects: z.enum(EXPECTATIONS),
  /** Of a charge that is expected. */
  law,
  since: date,
  fearedBy: printedLine,
  basis: printedText,
  state: z.enum(RISK_STATES),
  endedOn: date,
  /** What was recorded when it came true. */
  becameCharge: law.nullable(),
  becameStatus: z.strictObject({ status: z.enum(PROCEDURAL_STATUSES), since: date }).nullable(),
  sources: printedSources,
})

export type DossierStatement = z.infer<typeof dossierStatementSchema>
export type DossierItem = z.infer<typeof dossierItemSchema>
export type DossierIntervention = z.infer<typeof dossierInterventionSchema>
export type DossierFigure = z.infer<typeof dossierFigureSchema>
export type DossierRisk = z.infer<typeof dossierRiskSchema>
