import * as z from 'zod'

/** 32 lower-case hex digits: a UUID v7 without its hyphens, so that ids sort by the time they were made. */
const id = <const Brand extends string>() =>
  z
    .string()
    .regex(/^[0-9a-f]{32}$/u)
    .brand<Brand>()

export const partyIdSchema = id<'PartyId'>()
export const caseIdSchema = id<'CaseId'>()
export const participationIdSchema = id<'ParticipationId'>()
export const chargeIdSchema = id<'ChargeId'>()
export const restraintIdSchema = id<'RestraintId'>()
export const hearingIdSchema = id<'HearingId'>()
export const documentIdSchema = id<'DocumentId'>()
export const relationIdSchema = id<'RelationId'>()
export const proceduralStatusIdSchema = id<'ProceduralStatusId'>()
export const stayIdSchema = id<'StayId'>()
export const decisionIdSchema = id<'DecisionId'>()
export const sentenceIdSchema = id<'SentenceId'>()
export const eventIdSchema = id<'EventId'>()
export const taskIdSchema = id<'TaskId'>()
export const contactIdSchema = id<'ContactId'>()
export const noteIdSchema = id<'NoteId'>()
export const consentIdSchema = id<'ConsentId'>()
export const disclosureIdSchema = id<'DisclosureId'>()

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
