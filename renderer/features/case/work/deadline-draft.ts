import * as z from 'zod'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  blankDeadline,
  type Deadline,
  type DeadlineInput,
  deadlineInputSchema,
} from '../../../../shared/domain/kinds/deadline.ts'
import {
  TRIGGER_FIELDS,
  type TriggerField,
  type TriggerRecord,
  triggerOf,
} from '../../../../shared/domain/terms/trigger-start.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { choiceOf, NOBODY, partyChoiceSchema } from '../../../records/people/party-choice.ts'

const {
  partyId: _partyId,
  lastOn: _lastOn,
  rule: _rule,
  pack: _pack,
  restraintId: _restraintId,
  decisionId: _decisionId,
  hearingId: _hearingId,
  eventId: _eventId,
  ...shape
} = deadlineInputSchema.shape

const requiredDay = isoDateSchema.nullable().transform((day, context) => {
  if (day !== null) return day
  context.addIssue({ code: 'custom', message: 'required' })
  return z.NEVER
})

/** Which reading holds of what is typed is asked of the kind's own schema. */
const isWhole = (checked: object, name: 'safeOn' | 'reason'): boolean => {
  const { party: _party, ruleKey: _ruleKey, trigger: _trigger, ...fields } = checked as CheckedDeadline
  const read = deadlineInputSchema.safeParse({ ...blankDeadline(fields.caseId), ...fields })
  return read.success || !read.error.issues.some(({ path }) => path[0] === name)
}

/** In the form the rule and what set the deadline running are one choice each. */
export const deadlineFormSchema = z
  .strictObject({
    ...shape,
    lastOn: requiredDay,
    party: partyChoiceSchema,
    /** `pack:rule`. */
    ruleKey: z.string().max(200).nullable(),
    /** `field:id`. */
    trigger: z.string().max(100).nullable(),
  })
  .refine((checked) => isWhole(checked, 'safeOn'), { path: ['safeOn'], error: 'safeAfterLast' })
  .refine((checked) => isWhole(checked, 'reason'), { path: ['reason'], error: 'endedHow' })

export type DeadlineDraft = z.input<typeof deadlineFormSchema>
export type CheckedDeadline = z.output<typeof deadlineFormSchema>

export const ruleKeyOf = (pack: string, rule: string): string | null =>
  rule === '' ? null : `${pack}:${rule}`

/** The pack and the rule of a choice, as the record keeps them. */
export const ruleIn = (key: string | null): Pick<DeadlineInput, 'pack' | 'rule'> => {
  const [pack = '', rule = ''] = (key ?? '').split(':')
  return { pack, rule }
}

/** The record of a choice. */
export const triggerIn = (key: string | null): TriggerRecord | undefined => {
  const [name, id = ''] = (key ?? '').split(':')
  const field = TRIGGER_FIELDS.find((one) => one === name)
  return field === undefined ? undefined : { field, id }
}

export const triggerKeyOf = ({ field, id }: TriggerRecord): string => `${field}:${id}`

export const draftOfInput = (whole: DeadlineInput, names: ReadonlyMap<string, string>): DeadlineDraft => {
  const {
    partyId,
    rule,
    pack,
    restraintId: _r,
    decisionId: _d,
    hearingId: _h,
    eventId: _e,
    ...fields
  } = whole
  const trigger = triggerOf(whole)
  return {
    ...fields,
    party: choiceOf(partyId, names),
    ruleKey: ruleKeyOf(pack, rule),
    trigger: trigger === undefined ? null : triggerKeyOf(trigger),
  }
}

export const draftOfDeadline = (deadline: Deadline, names: ReadonlyMap<string, string>): DeadlineDraft =>
  draftOfInput(fieldsOf<DeadlineInput>(deadline), names)

export const newDeadlineDraft = (caseId: CaseId): DeadlineDraft => {
  const {
    partyId: _p,
    rule: _ruleOf,
    pack: _packOf,
    restraintId: _r,
    decisionId: _d,
    hearingId: _h,
    eventId: _e,
    ...blank
  } = blankDeadline(caseId)
  return { ...blank, title: '', lastOn: null, party: NOBODY, ruleKey: null, trigger: null }
}

/** The next term of the same person that the same record set running. */
export const nextDeadlineDraft = ({
  caseId,
  party,
  trigger,
  startsOn,
  startsTime,
}: CheckedDeadline): DeadlineDraft => ({
  ...newDeadlineDraft(caseId),
  party,
  trigger,
  startsOn,
  startsTime,
})

/** What is kept of a checked form. What became of a deadline goes when it is open again. */
export const inputOfDeadline = (
  { party: _party, ruleKey, trigger, ...fields }: CheckedDeadline,
  partyId: DeadlineInput['partyId'],
): DeadlineInput => {
  const chosen = triggerIn(trigger)
  const named = (name: TriggerField) => (chosen?.field === name ? chosen.id : null)
  const ended = fields.state === 'open' ? { endedOn: null, metDocumentId: null, reason: '' } : {}
  return deadlineInputSchema.parse({
    ...fields,
    ...ended,
    ...ruleIn(ruleKey),
    ...Object.fromEntries(TRIGGER_FIELDS.map((name) => [name, named(name)])),
    packVersion: ruleKey === null ? '' : fields.packVersion,
    partyId,
  })
}
