import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, type FieldsOf } from '../field-forms.ts'
import { type CaseId, caseIdSchema, documentIdSchema, recordId, revisionSchema } from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { date, text } from './title.ts'

/** What a form takes: nine digits. Larger numbers are written as they were published: "196.6 billion". */
const bound = z.int().min(0).max(999_999_999).nullable()

const id = recordId<'FigureId'>()

const fields = {
  caseId: caseIdSchema,
  /** What is counted: "people who died", "applications about torture". */
  counted: requiredLine(300),
  /** The number as it was published: "13 or 15", "2 million each", "12.5". */
  value: lineText(300),
  /** The least and the greatest whole number that it can mean, for comparing; equal where it is one number. */
  min: bound,
  max: bound,
  /** Persons, cases, tenge, per cent: a number says nothing without it. */
  unit: requiredLine(60),
  /** Of whom or where it is counted. */
  ofWhom: lineText(300),
  /** The day for which it is told. */
  asOf: partialDateSchema.nullable(),
  publishedBy: lineText(300),
  publishedOn: partialDateSchema.nullable(),
  /** How it was counted, what is in it and what is not. */
  method: longText(5_000),
  /** An earlier figure about the same; both stand side by side. */
  comparesWith: id.nullable(),
  documentId: documentIdSchema.nullable(),
}

interface Counted {
  readonly value: string
  readonly min: number | null
  readonly max: number | null
}

const saysHowMany = ({ value, min, max }: Counted): boolean => value !== '' || min !== null || max !== null

const isOrdered = ({ min, max }: Counted): boolean => min === null || max === null || min <= max

export const figureInputSchema = z
  .strictObject(fields)
  .refine(saysHowMany, { path: ['value'], error: 'required' })
  .refine(isOrdered, { path: ['max'], error: 'countsReversed' })
export const figureSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

/** How many, as it was published; else what the bounds say: "13–15", "≥ 20". The same in every language. */
export const figureValue = ({ value, min, max }: Counted): string => {
  if (value !== '') return value
  if (min === null) return max === null ? '' : `≤ ${max}`
  if (max === null) return `≥ ${min}`
  return min === max ? String(min) : `${min}–${max}`
}

/** What every part of the program knows of a published number. */
export const figureKind = kind({
  subject: 'figure',
  plural: 'figures',
  id,
  input: figureInputSchema,
  entity: figureSchema,
  tab: 'evidence',
  datedBy: 'asOf',
  title: ({ counted, unit, asOf, ...figure }) => [
    text(`${figureValue(figure)} ${unit}`.trim()),
    text(counted),
    date(asOf),
  ],
})

export type FigureInput = z.infer<typeof figureInputSchema>
export type Figure = z.infer<typeof figureSchema>

/** How each field is written. */
export const figureFields = {
  counted: 'text',
  value: 'text',
  min: 'number',
  max: 'number',
  unit: 'text',
  ofWhom: 'text',
  asOf: 'date',
  publishedBy: 'text',
  publishedOn: 'date',
  method: 'text',
  comparesWith: 'reference',
  documentId: 'reference',
} as const satisfies FieldsOf<FigureInput>

/** A new figure before anything is known of it. */
export const blankFigure = (caseId: CaseId): FigureInput => ({
  ...blankOf<FigureInput>(figureInputSchema, figureFields),
  caseId,
  counted: '',
  unit: '',
})
