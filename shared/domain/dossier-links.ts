import * as z from 'zod'
import { printedLine } from './dossier-parts.ts'
import { LINK_KINDS } from './kinds/link.ts'
import { PARTY_KINDS, SEXES } from './kinds/party.ts'
import { titlePartSchema } from './kinds/title.ts'

/** The links between records of a dossier; see `dossier.ts` for the whole. */

/** Records that a dossier can print, and that others can be linked to. */
export const LINKED_SUBJECTS = [
  'party',
  'participation',
  'case',
  'procedural-status',
  'charge',
  'risk',
  'restraint',
  'stay',
  'event',
  'statement',
  'item',
  'hearing',
  'decision',
  'sentence',
  'intervention',
  'figure',
  'document',
] as const

const linkedRecord = {
  subject: z.enum(LINKED_SUBJECTS),
  title: z.array(titlePartSchema),
  /** Whom the words of its title have to agree with. */
  saidOf: z.strictObject({ kind: z.enum(PARTY_KINDS), sex: z.enum(SEXES) }),
  /** Of a document: its number. */
  exhibit: z.int().positive().nullable(),
}

/** One record with all that it has to do with others; each link stands at both of its records, as each of them sees it. */
export const dossierLinkedSchema = z.strictObject({
  ...linkedRecord,
  others: z
    .array(
      z.strictObject({
        ...linkedRecord,
        kind: z.enum(LINK_KINDS),
        /** False where the word is said against its direction: "led to" for "followed from". */
        isForward: z.boolean(),
        detail: printedLine,
      }),
    )
    .min(1)
    .max(5000),
})

export type LinkedSubject = (typeof LINKED_SUBJECTS)[number]
export type DossierLinked = z.infer<typeof dossierLinkedSchema>
export type DossierLinkedRecord = Omit<DossierLinked, 'others'>
