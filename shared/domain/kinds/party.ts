import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf, sensitive, sensitiveIn } from '../field-forms.ts'
import { caseIdSchema, partyIdSchema, revisionSchema } from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { text } from './title.ts'

/** A party is a person, an organisation or a group of either, whatever part it plays in which case. */
export const PARTY_KINDS = ['person', 'organisation', 'group'] as const

/**
 * Where a spelling comes from. The first name of the list is the one shown. A description says who is meant where no name is
 * known ("a man in a mask"): it is no name, and is never compared as one.
 */
export const NAME_KINDS = ['main', 'document', 'court', 'press', 'alias', 'former', 'description'] as const

/** What a group is of; empty where the source does not say. */
export const GROUP_MEMBERS = ['', 'persons', 'organisations'] as const

/** More people than there are in any country that a report tells of: a number beyond it is a slip of the keys. */
const MOST_COUNTED = 100_000_000

/** How many there are. Nobody is no group: what has no least or no greatest number is left open. */
export const countSchema = z.int().min(1).max(MOST_COUNTED)

/** How many, as far as it is known: exactly, from and to, at least, at most, or not at all. */
export interface Count {
  readonly countMin: number | null
  readonly countMax: number | null
}

export const isCountOrdered = ({ countMin, countMax }: Count): boolean =>
  countMin === null || countMax === null || countMin <= countMax

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
  /** Of a group: how many it has, by whoever describes it. */
  countMin: countSchema.nullable(),
  countMax: countSchema.nullable(),
  groupOf: z.enum(GROUP_MEMBERS),
}

export const partyInputSchema = z
  .strictObject(fields)
  .refine(isCountOrdered, { path: ['countMax'], error: 'countsReversed' })
export const partySchema = z.strictObject({ id: partyIdSchema, revision: revisionSchema, ...fields })

/** One line of the list of people. */
export const partyLineSchema = z.strictObject({
  id: partyIdSchema,
  kind: z.enum(PARTY_KINDS),
  /** A person or an organisation of whom there is only a description. */
  isUnnamed: z.boolean(),
  countMin: z.int().nullable(),
  countMax: z.int().nullable(),
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
export type GroupMembers = (typeof GROUP_MEMBERS)[number]
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
  countMin: 'number',
  countMax: 'number',
  groupOf: closed(GROUP_MEMBERS),
} as const satisfies FieldsOf<PartyInput>

/** Fields that leave the vault only when an export says so: what can bring danger to the person. */
export const SENSITIVE_PARTY_FIELDS = sensitiveIn(partyFields)

/** A new party before anything is known of it but its name. */
export const blankParty = (name: string): PartyInput => ({
  ...blankOf<PartyInput>(partyInputSchema, partyFields),
  kind: 'person',
  names: [{ text: name, kind: 'main', language: '', source: '' }],
})

/** What somebody is written down as: a person without a name is a person all the same. */
export const PARTY_SORTS = ['person', 'unnamed', 'organisation', 'group'] as const

export type PartySort = (typeof PARTY_SORTS)[number]

type Named = Pick<PartyInput, 'kind'> & { readonly names: readonly Pick<PartyName, 'text' | 'kind'>[] }

/** The spellings that are names: a description is none, and a group has none. */
export const namesOf = ({ kind, names }: Named): readonly string[] =>
  kind === 'group' ? [] : names.filter((name) => name.kind !== 'description').map(({ text }) => text)

/** Whether nobody knows what a person or an organisation is called. */
export const isUnnamed = (party: Named): boolean => party.kind !== 'group' && namesOf(party).length === 0

export const sortOf = (party: Named): PartySort =>
  party.kind === 'person' && isUnnamed(party) ? 'unnamed' : party.kind

/** A new party of a sort before anything is known of it but what it is called, or how it is described. */
export const newParty = (said: string, sort: PartySort): PartyInput => {
  const { names, ...blank } = blankParty(said)
  const isDescribed = sort === 'unnamed' || sort === 'group'
  return {
    ...blank,
    kind: sort === 'unnamed' ? 'person' : sort,
    names: isDescribed ? names.map((name) => ({ ...name, kind: 'description' })) : names,
  }
}
