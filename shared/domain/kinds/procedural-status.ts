import * as z from 'zod'
import { partialDateSchema } from '../dates.ts'
import { closed, type FieldsOf } from '../field-forms.ts'
import {
  caseIdSchema,
  documentIdSchema,
  partyIdSchema,
  proceduralStatusIdSchema,
  revisionSchema,
} from '../ids.ts'
import { lineText } from '../text.ts'
import { kind } from './kind.ts'
import { party, word } from './title.ts'

/** What a person is in a proceeding, in the order in which one becomes the next (CPC of Kazakhstan arts. 64, 65, 65-1, 78, 202). */
export const PROCEDURAL_STATUSES = [
  'witness',
  'witness-with-defence',
  'suspect',
  'accused',
  'defendant',
  'convicted',
  'acquitted',
  'discontinued',
  'administrative-offender',
  'victim',
  'private-prosecutor',
  'civil-claimant',
  'released',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  status: z.enum(PROCEDURAL_STATUSES),
  since: partialDateSchema.nullable(),
  until: partialDateSchema.nullable(),
  /** The articles at this step, as the paper has them. */
  articles: lineText(300),
  /** Body, date and number of the paper that made it so. */
  basis: lineText(300),
  documentId: documentIdSchema.nullable(),
}

export const proceduralStatusInputSchema = z.strictObject(fields)
export const proceduralStatusSchema = z.strictObject({
  id: proceduralStatusIdSchema,
  revision: revisionSchema,
  ...fields,
})

/** What every part of the program knows of a procedural status. */
export const proceduralStatusKind = kind({
  subject: 'procedural-status',
  plural: 'proceduralStatuses',
  id: proceduralStatusIdSchema,
  input: proceduralStatusInputSchema,
  entity: proceduralStatusSchema,
  tab: 'charges',
  datedBy: 'since',
  title: ({ partyId, status }) => [party(partyId), word('status', status)],
})

export type ProceduralStatusKind = (typeof PROCEDURAL_STATUSES)[number]
export type ProceduralStatusInput = z.infer<typeof proceduralStatusInputSchema>
export type ProceduralStatus = z.infer<typeof proceduralStatusSchema>

/** How each field is written. */
export const proceduralStatusFields = {
  partyId: 'reference',
  status: closed(PROCEDURAL_STATUSES),
  since: 'date',
  until: 'date',
  articles: 'text',
  basis: 'text',
  documentId: 'reference',
} as const satisfies FieldsOf<ProceduralStatusInput>
