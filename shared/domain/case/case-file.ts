import * as z from 'zod'
import { caseSchema } from '../case.ts'
import { chargeSchema } from '../charge.ts'
import { consentSchema } from '../consent.ts'
import { contactSchema } from '../contact.ts'
import { decisionSchema } from '../decision.ts'
import { disclosureSchema } from '../disclosure.ts'
import { documentLineSchema } from '../document.ts'
import { eventSchema } from '../event.ts'
import { hearingSchema } from '../hearing.ts'
import { noteSchema } from '../note.ts'
import { participationSchema } from '../participation.ts'
import { partySchema } from '../party.ts'
import { proceduralStatusSchema } from '../procedural-status.ts'
import { relationSchema } from '../relation.ts'
import { restraintSchema } from '../restraint.ts'
import { sentenceSchema } from '../sentence.ts'
import { staySchema } from '../stay.ts'
import { taskSchema } from '../task.ts'

/**
 * A case with everything recorded in it, as the page shows it. Each list stands in the order in which it is shown: that of
 * time where its records have one, the earliest on top, and documents with the last imported on top.
 */
export const caseFileSchema = z.strictObject({
  case: caseSchema,
  /** Clients first, then co-defendants. */
  participations: z.array(participationSchema),
  proceduralStatuses: z.array(proceduralStatusSchema),
  charges: z.array(chargeSchema),
  restraints: z.array(restraintSchema),
  stays: z.array(staySchema),
  hearings: z.array(hearingSchema),
  decisions: z.array(decisionSchema),
  sentences: z.array(sentenceSchema),
  events: z.array(eventSchema),
  tasks: z.array(taskSchema),
  contacts: z.array(contactSchema),
  notes: z.array(noteSchema),
  consents: z.array(consentSchema),
  disclosures: z.array(disclosureSchema),
  documents: z.array(documentLineSchema),
  /** Everyone whom any record of the case names, each once, in the order of names. */
  parties: z.array(partySchema),
  /** The ties between them, apart from the case. */
  relations: z.array(relationSchema),
})

/** Some parts of it. */
export const casePartsSchema = caseFileSchema.partial()

export type CaseFile = z.infer<typeof caseFileSchema>
export type CaseParts = z.infer<typeof casePartsSchema>

/** What a case file is made of. */
export type CasePart = keyof CaseFile

export const casePartSchema = caseFileSchema.keyof()

export const CASE_PARTS: readonly CasePart[] = casePartSchema.options
