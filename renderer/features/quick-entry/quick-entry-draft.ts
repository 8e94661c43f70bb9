import * as z from 'zod'
import { isoDateSchema, partialDateSchema, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { RESTRAINT_KINDS } from '../../../shared/domain/kinds/restraint.ts'
import { lineText, requiredLine } from '../../../shared/domain/text.ts'
import { NOBODY, requiredPartySchema } from '../../records/people/party-choice.ts'

const fields = z.strictObject({
  client: requiredPartySchema,
  born: partialDateSchema.nullable(),
  /** Empty where the person is at liberty. */
  detainedOn: isoDateSchema.nullable(),
  detainedAt: timeOfDaySchema.nullable(),
  detainedBy: lineText(300),
  place: lineText(300),
  /** Several in one line, as one types them (`charge-text.ts`). */
  charges: lineText(500),
  restraintKind: z.enum(RESTRAINT_KINDS),
  until: isoDateSchema.nullable(),
  hearingOn: isoDateSchema.nullable(),
  hearingAt: timeOfDaySchema.nullable(),
  court: lineText(300),
  task: lineText(300),
  title: requiredLine(300),
})

type Fields = z.output<typeof fields>

const endsAfterStart = ({ detainedOn, until }: Fields): boolean =>
  detainedOn === null || until === null || until >= detainedOn
const hasStart = ({ detainedOn, until }: Fields): boolean => until === null || detainedOn !== null
const hasTime = ({ hearingOn, hearingAt }: Fields): boolean => hearingOn === null || hearingAt !== null
const hasDay = ({ hearingOn, hearingAt }: Fields): boolean => hearingAt === null || hearingOn !== null

/** What is asked at the first call. */
export const quickEntryDraftSchema = fields
  .refine(hasStart, { path: ['detainedOn'], error: 'required' })
  .refine(endsAfterStart, { path: ['until'], error: 'endsBeforeStart' })
  .refine(hasTime, { path: ['hearingAt'], error: 'required' })
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
