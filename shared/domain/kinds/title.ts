import * as z from 'zod'
import type { PartyId } from '../ids.ts'

/** A part of what a record is called. Words of closed lists, dates and articles are said by the page in its language. */
export const titlePartSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('text'), text: z.string() }),
  /** Of a party. */
  z.strictObject({ is: z.literal('name'), text: z.string() }),
  /** A word of the closed list of a field of this kind of record. */
  z.strictObject({ is: z.literal('word'), subject: z.string(), field: z.string(), code: z.string() }),
  /** As far as it is known, or with the time on the clock of the place. */
  z.strictObject({ is: z.literal('date'), date: z.string() }),
  z.strictObject({ is: z.literal('article'), code: z.string(), article: z.string(), part: z.string() }),
])

/** What a record is called, in the order in which it is said; empty where the record is gone. */
export const recordTitleSchema = z.array(titlePartSchema)

export type RecordTitle = z.infer<typeof recordTitleSchema>
type SaidPart = RecordTitle[number]

/** A part as the record itself has it: its kind, the names of parties and of its case are known to the asker. */
export type TitlePart =
  | Exclude<SaidPart, { is: 'word' } | { is: 'name' }>
  | { readonly is: 'word'; readonly field: string; readonly code: string }
  | { readonly is: 'party'; readonly id: PartyId }
  | { readonly is: 'case' }

export const text = (said: string): TitlePart => ({ is: 'text', text: said })
export const word = (field: string, code: string): TitlePart => ({ is: 'word', field, code })
/** The word, or what the record itself says where the word says only that it is none of the others. */
export const wordOr = (field: string, code: string, instead: string): TitlePart =>
  code === 'other' && instead.trim() !== '' ? text(instead) : word(field, code)
export const date = (known: string | null): TitlePart => ({ is: 'date', date: known ?? '' })
export const party = (id: PartyId): TitlePart => ({ is: 'party', id })

/** Who knows what parties and cases are called. */
export interface Names {
  nameOf(partyId: PartyId): string
  caseTitle(): string
}

const said = (part: TitlePart, subject: string, names: Names): SaidPart => {
  switch (part.is) {
    case 'word':
      return { ...part, subject }
    case 'party':
      return { is: 'name', text: names.nameOf(part.id) }
    case 'case':
      return { is: 'text', text: names.caseTitle() }
    default:
      return part
  }
}

const saysSomething = (part: SaidPart): boolean => {
  switch (part.is) {
    case 'word':
      return part.code !== ''
    case 'date':
      return part.date !== ''
    case 'article':
      return true
    default:
      return part.text !== ''
  }
}

/** What a record of a kind is called; the one answer for undoing, history, search, warnings, lists and the chronology. */
export const titleOfRecord = (
  { subject, title }: { readonly subject: string; title(record: never): readonly TitlePart[] },
  record: object,
  names: Names,
): RecordTitle =>
  title(record as never)
    .map((part) => said(part, subject, names))
    .filter(saysSomething)
