import * as z from 'zod'

/**
 * 32 lower-case hex digits: a UUID v7 without its hyphens, so that ids sort by the time they were made. Each call makes a schema
 * of its own; the id of a kind that no other names can stand beside the kind.
 */
export const recordId = <const Brand extends string>() =>
  z
    .string()
    .regex(/^[0-9a-f]{32}$/u)
    .brand<Brand>()

/** Of a record of any kind; the field beside it says of which: `ofSubject` for `ofId`. */
export const anyRecordIdSchema = recordId<'AnyRecordId'>()

/** The word of a kind of record, where any may stand. The kinds themselves are not known here. */
export const recordSubjectSchema = z.string().regex(/^[a-z-]{1,40}$/u)

export const partyIdSchema = recordId<'PartyId'>()
export const caseIdSchema = recordId<'CaseId'>()
export const participationIdSchema = recordId<'ParticipationId'>()
export const chargeIdSchema = recordId<'ChargeId'>()
export const restraintIdSchema = recordId<'RestraintId'>()
export const hearingIdSchema = recordId<'HearingId'>()
export const documentIdSchema = recordId<'DocumentId'>()
export const relationIdSchema = recordId<'RelationId'>()
export const proceduralStatusIdSchema = recordId<'ProceduralStatusId'>()
export const stayIdSchema = recordId<'StayId'>()
export const decisionIdSchema = recordId<'DecisionId'>()
export const sentenceIdSchema = recordId<'SentenceId'>()
export const eventIdSchema = recordId<'EventId'>()
export const taskIdSchema = recordId<'TaskId'>()
export const contactIdSchema = recordId<'ContactId'>()
export const noteIdSchema = recordId<'NoteId'>()
export const consentIdSchema = recordId<'ConsentId'>()
export const disclosureIdSchema = recordId<'DisclosureId'>()

export type AnyRecordId = z.infer<typeof anyRecordIdSchema>
export type PartyId = z.infer<typeof partyIdSchema>
export type CaseId = z.infer<typeof caseIdSchema>
export type ParticipationId = z.infer<typeof participationIdSchema>
export type ChargeId = z.infer<typeof chargeIdSchema>
export type RestraintId = z.infer<typeof restraintIdSchema>
export type HearingId = z.infer<typeof hearingIdSchema>
export type DocumentId = z.infer<typeof documentIdSchema>
export type RelationId = z.infer<typeof relationIdSchema>
export type ProceduralStatusId = z.infer<typeof proceduralStatusIdSchema>
export type StayId = z.infer<typeof stayIdSchema>
export type DecisionId = z.infer<typeof decisionIdSchema>
export type SentenceId = z.infer<typeof sentenceIdSchema>
export type EventId = z.infer<typeof eventIdSchema>
export type TaskId = z.infer<typeof taskIdSchema>
export type ContactId = z.infer<typeof contactIdSchema>
export type NoteId = z.infer<typeof noteIdSchema>
export type ConsentId = z.infer<typeof consentIdSchema>
export type DisclosureId = z.infer<typeof disclosureIdSchema>

/** Counts the changes of a record; an update names the one it was made from, or is refused with CONFLICT. */
export const revisionSchema = z.int().min(1)
