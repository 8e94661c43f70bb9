import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  type CaseId,
  caseIdSchema,
  documentIdSchema,
  type PartyId,
  partyIdSchema,
  recordId,
  revisionSchema,
} from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { countSchema, isCountOrdered } from './party.ts'
import { date, party, recordTitleSchema, text, word } from './title.ts'

/** How somebody wrote or spoke for somebody. */
export const INTERVENTION_KINDS = [
  'letter',
  'complaint',
  'motion',
  'joint-letter',
  'public-statement',
  'urgent-appeal',
  'un-communication',
  'embassy-note',
  'petition',
  'visit',
  'parliamentary-question',
  'resolution',
  'other',
] as const

/** What came back; empty where nobody knows of anything. */
export const INTERVENTION_ANSWERS = ['', 'awaited', 'answered', 'refused', 'not-asked'] as const

const id = recordId<'InterventionId'>()

/** Somebody who wrote, was written to, or is written for. */
export const interventionPartySchema = z.strictObject({ partyId: partyIdSchema })

/** More names than this come as text: nobody makes a record of each signatory. */
export const MAX_INTERVENTION_PARTIES = 100

const parties = z.array(interventionPartySchema).max(MAX_INTERVENTION_PARTIES)

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(INTERVENTION_KINDS),
  title: lineText(300),
  date: partialDateSchema.nullable(),
  authors: parties,
  /** The same in words: organisations and people without a record. */
  authorWords: lineText(500),
  /** How many signed, as far as a source says; it need not be how many are named. */
  countMin: countSchema.nullable(),
  countMax: countSchema.nullable(),
  /** Their names as the letter has them, one below the other or in one line. */
  signatories: longText(20_000),
  addressees: parties,
  addresseeWords: lineText(500),
  beneficiaries: parties,
  text: longText(20_000),
  documentId: documentIdSchema.nullable(),
  answer: z.enum(INTERVENTION_ANSWERS),
  answeredOn: partialDateSchema.nullable(),
  answerText: longText(20_000),
  answerDocumentId: documentIdSchema.nullable(),
  /** How long somebody means to watch for an answer or an effect; nothing is due by itself. */
  followUpUntil: partialDateSchema.nullable(),
  isSensitive: z.boolean(),
}

/** What has to be said of an intervention: what it is called, or who wrote, or to whom. */
type Told<Party> = Readonly<Record<'authors' | 'addressees', readonly Party[]>> &
  Readonly<Record<'title' | 'authorWords' | 'addresseeWords' | 'signatories', string>>

/** Whether anything tells one intervention from any other. */
export const saysWhose = (told: Told<unknown>): boolean =>
  told.authors.length + told.addressees.length > 0 ||
  [told.title, told.authorWords, told.addresseeWords, told.signatories].some((words) => words !== '')

export const interventionInputSchema = z
  .strictObject(fields)
  .refine(saysWhose, { path: ['title'], error: 'nobodyAndNoTitle' })
  .refine(isCountOrdered, { path: ['countMax'], error: 'countsReversed' })
export const interventionSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

/** Each once: two of a list may have turned out to be one person. */
export const namedOnce = (list: readonly z.infer<typeof interventionPartySchema>[]): PartyId[] => [
  ...new Set(list.map(({ partyId }) => partyId)),
]

/** In a title more names would hide the day. */
const MAX_NAMED = 3

type Named = Pick<z.infer<typeof interventionSchema>, 'title' | 'authors' | 'authorWords'>

/** Its own title, or who wrote; of many the first. Whom it was sent to alone would read as who wrote. */
const nameOf = ({ title, authors, authorWords }: Named) =>
  title === '' ? [...namedOnce(authors).slice(0, MAX_NAMED).map(party), text(authorWords)] : [text(title)]

/** One that waits for an answer, as the first page and the review of the week show it. */
export const awaitedAnswerSchema = z.strictObject({
  id,
  caseId: caseIdSchema,
  caseTitle: z.string(),
  title: recordTitleSchema,
  /** Whom it went to, by their names and in words. */
  to: z.string(),
  date: partialDateSchema.nullable(),
})

/** What every part of the program knows of an intervention. */
export const interventionKind = kind({
  subject: 'intervention',
  plural: 'interventions',
  id,
  input: interventionInputSchema,
  entity: interventionSchema,
  tab: 'work',
  datedBy: 'date',
  title: (record) => [word('kind', record.kind), ...nameOf(record), date(record.date)],
})

export type AwaitedAnswer = z.infer<typeof awaitedAnswerSchema>
export type InterventionKind = (typeof INTERVENTION_KINDS)[number]
export type InterventionAnswer = (typeof INTERVENTION_ANSWERS)[number]
export type InterventionInput = z.infer<typeof interventionInputSchema>
export type Intervention = z.infer<typeof interventionSchema>

/** How each field is written. */
export const interventionFields = {
  kind: closed(INTERVENTION_KINDS),
  title: 'text',
  date: 'date',
  authors: 'parties',
  authorWords: 'text',
  countMin: 'number',
  countMax: 'number',
  signatories: 'text',
  addressees: 'parties',
  addresseeWords: 'text',
  beneficiaries: 'parties',
  text: 'text',
  documentId: 'reference',
  answer: closed(INTERVENTION_ANSWERS),
  answeredOn: 'date',
  answerText: 'text',
  answerDocumentId: 'reference',
  followUpUntil: 'date',
  isSensitive: 'flag',
} as const satisfies FieldsOf<InterventionInput>

/** A new one before anything is known of it; the form asks who wrote, to whom, or what it is called. */
export const blankIntervention = (caseId: CaseId): InterventionInput => ({
  ...blankOf<InterventionInput>(interventionInputSchema, interventionFields),
  caseId,
  kind: 'letter',
})
