import * as z from 'zod'
import { partialDateSchema, timeOfDaySchema } from '../dates.ts'
import { closed, type FieldsOf, many } from '../field-forms.ts'
import { caseIdSchema, documentIdSchema, partyIdSchema, recordId, revisionSchema } from '../ids.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, party, word } from './title.ts'

/** What a person said, or declined to say, before whoever asked. */
export const STATEMENT_KINDS = [
  'confession',
  'withdrawal',
  'guilty',
  'not-guilty',
  'partial-admission',
  'testimony',
  'silence',
  'apology',
  'last-word',
  'other',
] as const

/** How it came to be said, as reported; several may hold at once, and reports that differ stand side by side. */
export const STATEMENT_CIRCUMSTANCES = [
  'freely',
  'promised',
  'threatened',
  'relatives-threatened',
  'tortured',
  'deceived',
  'in-public',
  'other',
] as const

/** Whether somebody was there who had to be; empty where nobody says. */
export const PRESENCES = ['', 'yes', 'no'] as const

/** What has become of a statement: empty as it was said; restored where what withdrew it was withdrawn itself. */
export const STATEMENT_STANDINGS = ['', 'withdrawn', 'restored'] as const

const id = recordId<'StatementId'>()

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(STATEMENT_KINDS),
  /** Whose words they are. */
  partyId: partyIdSchema,
  date: partialDateSchema.nullable(),
  time: timeOfDaySchema.nullable(),
  place: lineText(300),
  /** Before whom, where a record names them. */
  takenById: partyIdSchema.nullable(),
  /** The same in words: a court, an investigator without a name, a broadcaster. */
  takenBy: lineText(300),
  said: longText(20_000),
  /** The earlier statement of the same person that this one takes back. */
  withdraws: id.nullable(),
  circumstances: z.array(z.enum(STATEMENT_CIRCUMSTANCES)).max(STATEMENT_CIRCUMSTANCES.length),
  pressure: longText(5_000),
  lawyer: z.enum(PRESENCES),
  interpreter: z.enum(PRESENCES),
  documentId: documentIdSchema.nullable(),
  isSensitive: z.boolean(),
}

export const statementInputSchema = z.strictObject(fields)
export const statementSchema = z.strictObject({
  id,
  revision: revisionSchema,
  ...fields,
  /** Follows from the other statements of the case (`case/withdrawn-statements.ts`). */
  standing: z.enum(STATEMENT_STANDINGS),
})

/** What every part of the program knows of a statement. */
export const statementKind = kind({
  subject: 'statement',
  plural: 'statements',
  id,
  input: statementInputSchema,
  entity: statementSchema,
  tab: 'evidence',
  datedBy: 'date',
  title: ({ partyId, kind: what, standing = '', date: said }) => [
    party(partyId),
    word('kind', what),
    word('standing', standing),
    date(said),
  ],
})

export type StatementKind = (typeof STATEMENT_KINDS)[number]
export type StatementCircumstance = (typeof STATEMENT_CIRCUMSTANCES)[number]
export type Presence = (typeof PRESENCES)[number]
export type StatementStanding = (typeof STATEMENT_STANDINGS)[number]
export type StatementInput = z.infer<typeof statementInputSchema>
export type Statement = z.infer<typeof statementSchema>

/** How each field is written. */
export const statementFields = {
  kind: closed(STATEMENT_KINDS),
  partyId: 'reference',
  date: 'date',
  time: 'time',
  place: 'text',
  takenById: 'reference',
  takenBy: 'text',
  said: 'text',
  withdraws: 'reference',
  circumstances: many(STATEMENT_CIRCUMSTANCES),
  pressure: 'text',
  lawyer: closed(PRESENCES),
  interpreter: closed(PRESENCES),
  documentId: 'reference',
  isSensitive: 'flag',
} as const satisfies FieldsOf<StatementInput>
