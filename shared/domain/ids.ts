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

export type PartyId = z.infer<typeof partyIdSchema>
export type CaseId = z.infer<typeof caseIdSchema>
export type ParticipationId = z.infer<typeof participationIdSchema>
export type ChargeId = z.infer<typeof chargeIdSchema>
export type RestraintId = z.infer<typeof restraintIdSchema>
export type HearingId = z.infer<typeof hearingIdSchema>
export type DocumentId = z.infer<typeof documentIdSchema>

/** Counts the changes of a record; an update names the one it was made from, or is refused with CONFLICT. */
export const revisionSchema = z.int().min(1)
