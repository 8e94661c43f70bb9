import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import {
  caseIdSchema,
  documentIdSchema,
  eventIdSchema,
  partyIdSchema,
  recordId,
  revisionSchema,
} from '../ids.ts'
import { lineText, longText, requiredLine } from '../text.ts'
import { kind } from './kind.ts'
import { date, text } from './title.ts'

/** Things that were taken, looked at or used as evidence. */
export const ITEM_KINDS = [
  'device',
  'phone-number',
  'money',
  'weapon',
  'document',
  'vehicle',
  'clothing',
  'substance',
  'account',
  'other',
] as const

/** Where a thing is now; empty where nobody knows. */
export const ITEM_STATES = ['', 'with-owner', 'seized', 'copied', 'returned', 'destroyed', 'lost'] as const

const id = recordId<'ItemId'>()

const fields = {
  caseId: caseIdSchema,
  kind: z.enum(ITEM_KINDS),
  description: requiredLine(300),
  /** Number, IMEI, plate or serial number as the paper has it. */
  serial: lineText(200),
  /** As the paper has it: "196 600"; with the currency beside it. */
  amount: lineText(40),
  currency: lineText(20),
  /** Whose it is. */
  partyId: partyIdSchema.nullable(),
  state: z.enum(ITEM_STATES),
  /** In whose hands it is now. */
  custody: lineText(300),
  seizedOn: partialDateSchema.nullable(),
  seizedBy: lineText(300),
  seizedAt: lineText(300),
  /** The search or seizure among the events. */
  eventId: eventIdSchema.nullable(),
  copiedOn: partialDateSchema.nullable(),
  returnedOn: partialDateSchema.nullable(),
  examinedOn: partialDateSchema.nullable(),
  examinedBy: lineText(300),
  /** What was found, such as spyware. */
  findings: longText(10_000),
  documentId: documentIdSchema.nullable(),
  isSensitive: z.boolean(),
}

export const itemInputSchema = z.strictObject(fields)
export const itemSchema = z.strictObject({ id, revision: revisionSchema, ...fields })

/** What every part of the program knows of an item. */
export const itemKind = kind({
  subject: 'item',
  plural: 'items',
  id,
  input: itemInputSchema,
  entity: itemSchema,
  tab: 'evidence',
  datedBy: 'seizedOn',
  title: ({ description, serial, seizedOn }) => [text(description), text(serial), date(seizedOn)],
})

export type ItemKind = (typeof ITEM_KINDS)[number]
export type ItemState = (typeof ITEM_STATES)[number]
export type ItemInput = z.infer<typeof itemInputSchema>
export type Item = z.infer<typeof itemSchema>

/** How each field is written. */
export const itemFields = {
  kind: closed(ITEM_KINDS),
  description: 'text',
  serial: 'text',
  amount: 'text',
  currency: 'text',
  partyId: 'reference',
  state: closed(ITEM_STATES),
  custody: 'text',
  seizedOn: 'date',
  seizedBy: 'text',
  seizedAt: 'text',
  eventId: 'reference',
  copiedOn: 'date',
  returnedOn: 'date',
  examinedOn: 'date',
  examinedBy: 'text',
  findings: 'text',
  documentId: 'reference',
  isSensitive: 'flag',
} as const satisfies FieldsOf<ItemInput>

/** An item before anything is known of it but what it is called. */
export const blankItem = ({ caseId, description }: Pick<ItemInput, 'caseId' | 'description'>): ItemInput => ({
  ...blankOf<ItemInput>(itemInputSchema, itemFields),
  caseId,
  description,
  kind: 'other',
})
