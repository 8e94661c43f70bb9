import * as z from 'zod'
import { caseSchema } from '../kinds/case.ts'
import { documentLineSchema } from '../kinds/document.ts'
import { KINDS } from '../kinds/index.ts'
import { linkSchema } from '../kinds/link.ts'
import { PART_SUBJECTS, type PartName, type PartSubject } from '../kinds/parts.ts'
import { partySchema } from '../kinds/party.ts'
import { relationSchema } from '../kinds/relation.ts'
import { sourceSchema } from '../kinds/source.ts'

const parts = Object.fromEntries(
  PART_SUBJECTS.map((subject) => [KINDS[subject].plural, z.array<z.ZodObject>(KINDS[subject].entity)]),
) as unknown as {
  [Subject in PartSubject as PartName<Subject>]: z.ZodArray<(typeof KINDS)[Subject]['entity']>
}

/**
 * A case with everything recorded in it, as the page shows it. Each list stands in the order in which it is shown: that of
 * time where its records have one, the earliest on top, clients and then co-defendants first, and documents with the last imported on top.
 */
export const caseFileSchema = z.strictObject({
  case: caseSchema,
  ...parts,
  documents: z.array(documentLineSchema),
  /** Everyone whom any record of the case names, each once, in the order of names. */
  parties: z.array(partySchema),
  /** The ties between them, apart from the case. */
  relations: z.array(relationSchema),
  /** Who says so, of any record above, in the order in which they were added (`sources.ts`). */
  sources: z.array(sourceSchema),
  /** What two of them have to do with each other. */
  links: z.array(linkSchema),
})

/** Some parts of it. */
export const casePartsSchema = caseFileSchema.partial()

export type CaseFile = z.infer<typeof caseFileSchema>
export type CaseParts = z.infer<typeof casePartsSchema>

/** What a case file is made of. */
export type CasePart = keyof CaseFile

export const casePartSchema = caseFileSchema.keyof()

export const CASE_PARTS: readonly CasePart[] = casePartSchema.options
