import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf, sensitive, sensitiveIn } from '../field-forms.ts'
import { caseIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

/** A party is a person or an organisation, whatever part it plays in which case. */
export const PARTY_KINDS = ['person', 'organisation'] as const

/** Where a spelling comes from. The first name of the list is the one shown. */
export const NAME_KINDS = ['main', 'document', 'court', 'press', 'alias', 'former'] as const

/** The language a spelling belongs to; empty where nobody has said. The script shows in the letters. */
export const NAME_LANGUAGES = ['', 'kk', 'ru', 'en', 'other'] as const

export const SEXES = ['', 'female', 'male', 'other'] as const

/** How the law sees an organisation; empty for persons and where it is not known. */
export const LEGAL_STANDINGS = [
  '',
  'registered',
  'unregistered',
  'suspended',
  'banned',
  'liquidated',
] as const

export const partyNameSchema = z.strictObject({
  text: requiredLine(300),
  kind: z.enum(NAME_KINDS),
  language: z.enum(NAME_LANGUAGES),
  /** The paper or page in which the name is spelt so. */
  source: lineText(300),
})

const fields = {
  kind: z.enum(PARTY_KINDS),
  names: z.array(partyNameSchema).min(1).max(50),
  sex: z.enum(SEXES),
  standing: z.enum(LEGAL_STANDINGS),
  /** Birth of a person, founding of an organisation. */
  born: partialDateSchema.nullable(),
  /** Death of a person, end of an organisation. */
  died: partialDateSchema.nullable(),
  citizenship: lineText(100),
  languages: lineText(200),
  occupation: lineText(300),
  /** IIN or BIN, kept as text; never shown in lists. */
  identityNumber: lineText(40),
  /** Kind, number, issuer and date of a passport or identity card. */
  identityDocument: lineText(300),
  address: longText(1_000),
  contacts: longText(2_000),
  health: longText(10_000),
  safety: longText(10_000),
  notes: longText(20_000),
  /** The whole record is sensitive: an informant, a witness in danger. Exports name it only when told to. */
  isSensitive: z.boolean(),
}

export const partyInputSchema = z.strictObject(fields)
export const partySchema = z.strictObject({ id: partyIdSchema, revision: revisionSchema, ...fields })

/** One line of the list of people. */
export const partyLineSchema = z.strictObject({
  id: partyIdSchema,
  kind: z.enum(PARTY_KINDS),
  name: z.string(),
  otherNames: z.array(z.string()),
  born: partialDateSchema.nullable(),
  caseCount: z.int(),
  isSensitive: z.boolean(),
})

/** What a merge of two parties will do, for a person to judge before it is done. */
export const mergePreviewSchema = z.strictObject({
  keep: partySchema,
  drop: partySchema,
  /** The party as it will be: the names of both, each spelling once; what the kept one lacks is taken from the other. */
  merged: partyInputSchema,
  /** Fields in which both say something and not the same; the value of the kept one stays unless the person decides otherwise. */
  conflicts: z.array(z.string()),
  /** How many records will name the kept party instead, by kind of record. */
  moved: z.array(z.strictObject({ subject: z.string(), count: z.int() })),
  /** Cases in which both take part: there the roles of the two come together. */
  sharedCases: z.array(z.strictObject({ id: caseIdSchema, title: z.string() })),
})

/** What every part of the program knows of a party. */
export const partyKind = kind({
  subject: 'party',
  plural: 'parties',
  id: partyIdSchema,
  input: partyInputSchema,
  entity: partySchema,
  tab: 'people',
  datedBy: null,
  title: ({ names }) => [text(names[0]?.text ?? '')],
})

export type PartyKind = (typeof PARTY_KINDS)[number]
export type NameKind = (typeof NAME_KINDS)[number]
export type NameLanguage = (typeof NAME_LANGUAGES)[number]
export type Sex = (typeof SEXES)[number]
export type LegalStanding = (typeof LEGAL_STANDINGS)[number]
export type PartyName = z.infer<typeof partyNameSchema>
export type PartyInput = z.infer<typeof partyInputSchema>
export type Party = z.infer<typeof partySchema>
export type PartyLine = z.infer<typeof partyLineSchema>
export type MergePreview = z.infer<typeof mergePreviewSchema>

/** How each field is written. */
export const partyFields = {
  names: 'names',
  kind: closed(PARTY_KINDS),
  sex: closed(SEXES),
  standing: closed(LEGAL_STANDINGS),
  born: 'date',
  died: 'date',
  citizenship: 'text',
  languages: 'text',
  occupation: 'text',
  identityNumber: sensitive('text'),
  identityDocument: sensitive('text'),
  address: sensitive('text'),
  contacts: sensitive('text'),
  health: sensitive('text'),
  safety: sensitive('text'),
  notes: sensitive('text'),
  isSensitive: 'flag',
} as const satisfies FieldsOf<PartyInput>

/** Fields that leave the vault only when an export says so: what can bring danger to the person. */
export const SENSITIVE_PARTY_FIELDS = sensitiveIn(partyFields)

/** A new party before anything is known of it but its name. */
export const blankParty = (name: string): PartyInput => ({
  ...blankOf<PartyInput>(partyInputSchema, partyFields),
  kind: 'person',
  names: [{ text: name, kind: 'main', language: '', source: '' }],
})
