import * as z from 'zod'
import { isoDateSchema, timeOfDaySchema } from '../dates.ts'
import { blankOf, closed, type FieldsOf } from '../field-forms.ts'
import { caseIdSchema, hearingIdSchema, revisionSchema } from '../ids.ts'
import { isCertainlyBefore } from '../partial-date.ts'
import { dateOfMoment, dayOfMoment, partialMomentSchema, timeOfMoment } from '../partial-moment.ts'
import { lineText, longText } from '../text.ts'
import { kind } from './kind.ts'
import { date, wordOr } from './title.ts'

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

/** Whether it took place. A hearing that is over stays `planned` until someone writes down what came of it. */
export const HEARING_STATUSES = ['planned', 'held', 'adjourned', 'cancelled'] as const

const fields = {
  caseId: caseIdSchema,
  /** The time of day, where it is known; else the day, the month, the season in which it is. */
  startsAt: partialMomentSchema,
  /** The last day of a hearing that goes on for several days. */
  lastDay: isoDateSchema.nullable(),
  /** Until when it is set, on its last day. */
  endsTime: timeOfDaySchema.nullable(),
  status: z.enum(HEARING_STATUSES),
  kind: z.enum(HEARING_KINDS),
  court: lineText(300),
  room: lineText(60),
  judge: lineText(200),
  purpose: lineText(500),
  result: longText(5_000),
  /** What has to happen next. */
  nextStep: lineText(500),
  /** The hearing that was adjourned to this one, or that goes on in it. */
  continues: hearingIdSchema.nullable(),
}

type Hours = Pick<z.infer<z.ZodObject<typeof fields>>, 'startsAt' | 'lastDay' | 'endsTime'>

const endsAfterStart = ({ startsAt, lastDay }: Hours): boolean =>
  !isCertainlyBefore(lastDay, dateOfMoment(startsAt))

/** Within one day the hours have an order; over several, each day has its own. */
const hoursInOrder = ({ startsAt, lastDay, endsTime }: Hours): boolean => {
  const begins = timeOfMoment(startsAt)
  const isOfOneDay = lastDay === null || lastDay === dayOfMoment(startsAt)
  return begins === null || endsTime === null || !isOfOneDay || begins < endsTime
}

export const hearingInputSchema = z
  .strictObject(fields)
  .refine(endsAfterStart, { path: ['lastDay'], error: 'endsBeforeStart' })
  .refine(hoursInOrder, { path: ['endsTime'], error: 'endsBeforeStart' })
export const hearingSchema = z.strictObject({ id: hearingIdSchema, revision: revisionSchema, ...fields })

/** A hearing as the calendar shows it. */
export const calendarEntrySchema = z.strictObject({
  hearing: hearingSchema,
  caseTitle: z.string(),
  caseNumber: z.string(),
  clients: z.array(z.string()),
})

/** What every part of the program knows of a hearing. */
export const hearingKind = kind({
  subject: 'hearing',
  plural: 'hearings',
  id: hearingIdSchema,
  input: hearingInputSchema,
  entity: hearingSchema,
  tab: 'court',
  datedBy: 'startsAt',
  title: ({ kind: what, purpose, startsAt }) => [wordOr('kind', what, purpose), date(startsAt)],
})

export type HearingStatus = (typeof HEARING_STATUSES)[number]
export type HearingKind = (typeof HEARING_KINDS)[number]
export type HearingInput = z.infer<typeof hearingInputSchema>
export type Hearing = z.infer<typeof hearingSchema>
export type CalendarEntry = z.infer<typeof calendarEntrySchema>

/** How each field is written. */
export const hearingFields = {
  startsAt: 'moment',
  lastDay: 'day',
  endsTime: 'time',
  kind: closed(HEARING_KINDS),
  status: closed(HEARING_STATUSES),
  court: 'text',
  room: 'text',
  judge: 'text',
  purpose: 'text',
  result: 'text',
  nextStep: 'text',
  continues: 'reference',
} as const satisfies FieldsOf<HearingInput>

/** A new hearing before anything is known of it but when it begins. */
export const blankHearing = ({
  caseId,
  startsAt,
}: Pick<HearingInput, 'caseId' | 'startsAt'>): HearingInput => ({
  ...blankOf<HearingInput>(hearingInputSchema, hearingFields),
  caseId,
  startsAt,
  status: 'planned',
  kind: 'other',
})
