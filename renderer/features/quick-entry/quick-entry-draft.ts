import * as z from 'zod'
import { partialDateSchema, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { RESTRAINT_KINDS } from '../../../shared/domain/kinds/restraint.ts'
import { isCertainlyBefore, isDay } from '../../../shared/domain/partial-date.ts'
import { lineText, requiredLine } from '../../../shared/domain/text.ts'
import { NOBODY, requiredPartySchema } from '../../records/people/party-choice.ts'

const fields = z.strictObject({
  client: requiredPartySchema,
  born: partialDateSchema.nullable(),
  /** Empty where the person is at liberty. */
  detainedOn: partialDateSchema.nullable(),
  detainedAt: timeOfDaySchema.nullable(),
  detainedBy: lineText(300),
  place: lineText(300),
  /** Several in one line, as one types them (`charge-text.ts`). */
  charges: lineText(500),
  restraintKind: z.enum(RESTRAINT_KINDS),
  until: partialDateSchema.nullable(),
  hearingOn: partialDateSchema.nullable(),
  hearingAt: timeOfDaySchema.nullable(),
  court: lineText(300),
  task: lineText(300),
  title: requiredLine(300),
})

type Fields = z.output<typeof fields>

const endsAfterStart = ({ detainedOn, until }: Fields): boolean => !isCertainlyBefore(until, detainedOn)
const hasStart = ({ detainedOn, until }: Fields): boolean => until === null || detainedOn !== null
/** A time of day is that of a day. */
const hasDay = ({ hearingOn, hearingAt }: Fields): boolean =>
  hearingAt === null || (hearingOn !== null && isDay(hearingOn))

/** What is asked at the first call. */
export const quickEntryDraftSchema = fields
  .refine(hasStart, { path: ['detainedOn'], error: 'required' })
  .refine(endsAfterStart, { path: ['until'], error: 'endsBeforeStart' })
  .refine(hasDay, { path: ['hearingOn'], error: 'required' })

/** As it stands in the form, not checked yet. */
export type QuickEntryDraft = z.input<typeof quickEntryDraftSchema>
export type CheckedQuickEntry = z.output<typeof quickEntryDraftSchema>

export const newQuickEntry = (today: string): QuickEntryDraft => ({
  client: NOBODY,
  born: null,
  detainedOn: today,
  detainedAt: null,
  detainedBy: '',
  place: '',
  charges: '',
  restraintKind: 'detention',
  until: null,
  hearingOn: null,
  hearingAt: null,
  court: '',
  task: '',
  title: '',
})
