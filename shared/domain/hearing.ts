import * as z from 'zod'
import { localDateTimeSchema } from './dates.ts'
import { caseIdSchema, hearingIdSchema, revisionSchema } from './ids.ts'
import { lineText, longText } from './text.ts'

export const HEARING_KINDS = [
  'custody',
  'extension',
  'preliminary',
  'main',
  'judgment',
  'appeal',
  'cassation',
  'complaint',
  'other',
] as const

const fields = {
  caseId: caseIdSchema,
  startsAt: localDateTimeSchema,
  kind: z.enum(HEARING_KINDS),
  court: lineText(300),
  room: lineText(60),
  judge: lineText(200),
  purpose: lineText(500),
  result: longText(5_000),
}

export const hearingInputSchema = z.strictObject(fields)
export const hearingSchema = z.strictObject({ id: hearingIdSchema, revision: revisionSchema, ...fields })

/** A hearing as the calendar shows it. */
export const calendarEntrySchema = z.strictObject({
  hearing: hearingSchema,
  caseTitle: z.string(),
  caseNumber: z.string(),
  clients: z.array(z.string()),
})

export type HearingKind = (typeof HEARING_KINDS)[number]
export type HearingInput = z.infer<typeof hearingInputSchema>
export type Hearing = z.infer<typeof hearingSchema>
export type CalendarEntry = z.infer<typeof calendarEntrySchema>
