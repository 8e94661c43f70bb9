import * as z from 'zod'
import { decisionIdSchema, revisionSchema, sentenceIdSchema } from './ids.ts'
import { decisionInputSchema } from './kinds/decision.ts'
import { sentenceInputSchema } from './kinds/sentence.ts'
import { saidSourcesSchema } from './kinds/source.ts'
import { enteredPartySchema, without } from './quick-entry.ts'

const { shape: sentence } = sentenceInputSchema

/** More accused than any trial has had; one undo still holds all that is written for them. */
export const MOST_SENTENCED = 2_000

const keptPart = z.strictObject({ id: sentenceIdSchema, revision: revisionSchema })

/** One penalty of one person. */
const pronouncedPartSchema = z.strictObject({
  /** The part that is changed, as of which revision; null for a new one. */
  kept: keptPart.nullable(),
  value: without(sentence, 'caseId', 'decisionId', 'partyId'),
  /** The same decision puts the new part off: kept as a part of its own that changes it. */
  postponement: z.strictObject({ until: sentence.until, childBornOn: sentence.childBornOn }).nullable(),
})

/**
 * A decision with what it means for everybody, as it is pronounced, kept in one step: all of it or nothing. The rules that tie
 * fields together are checked again when the records are made.
 */
export const verdictEntrySchema = z.strictObject({
  decision: z.strictObject({
    kept: z.strictObject({ id: decisionIdSchema, revision: revisionSchema }).nullable(),
    value: decisionInputSchema,
    /** Who tells of it, beside what is known. */
    sources: saidSourcesSchema,
  }),
  persons: z
    .array(z.strictObject({ party: enteredPartySchema, parts: z.array(pronouncedPartSchema).max(50) }))
    .max(MOST_SENTENCED),
  /** Parts of this decision that are no longer said. */
  gone: z.array(keptPart).max(10_000),
})

export type VerdictEntry = z.infer<typeof verdictEntrySchema>
export type PronouncedPart = z.infer<typeof pronouncedPartSchema>
