import * as z from 'zod'
import { ROLES } from '../../../shared/domain/kinds/participation.ts'
import { MAX_LIST_LENGTH } from '../../../shared/domain/name-list.ts'
import { nameListSchema } from '../../../shared/domain/table-import.ts'

/** A pasted list as it stands in its form. */
export const nameListDraftSchema = z.strictObject({
  text: z.string().max(MAX_LIST_LENGTH),
  source: nameListSchema.shape.source,
  /** What everybody of the list is, where it comes into a case. */
  role: z.enum(ROLES),
})

export type NameListDraft = z.infer<typeof nameListDraftSchema>

export const NEW_LIST: NameListDraft = { text: '', source: '', role: 'victim' }
