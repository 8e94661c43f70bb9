import * as z from 'zod'
import { localDateTimeSchema } from './dates.ts'
import { caseIdSchema } from './ids.ts'

export const SEARCH_KINDS = ['party', 'case', 'hearing', 'document'] as const

/** One answer of the search box. */
export const searchHitSchema = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  /** Id of the record of that kind. */
  id: z.string(),
  title: z.string(),
  /** A second line: the case of a document, other names of a person. */
  detail: z.string(),
  /** When a hearing begins, for the page to say in its language; null for the other kinds. */
  startsAt: localDateTimeSchema.nullable(),
  /** The case to open; null for a party. */
  caseId: caseIdSchema.nullable(),
})

export type SearchKind = (typeof SEARCH_KINDS)[number]
export type SearchHit = z.infer<typeof searchHitSchema>
