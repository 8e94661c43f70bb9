import * as z from 'zod'
import { type IsoDate, isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  blankDeadline,
  type Deadline,
  type DeadlineInput,
  deadlineInputSchema,
} from '../../../../shared/domain/kinds/deadline.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { dateOfMoment, type PartialMoment } from '../../../../shared/domain/partial-moment.ts'
import { findRule } from '../../../../shared/domain/terms/computed-deadline.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { fieldsOf } from '../../../records/form-shape.ts'
import { choiceOf, NOBODY, partyChoiceSchema } from '../../../records/people/party-choice.ts'

const {
  partyId: _partyId,
  lastOn: _lastOn,
  rule: _rule,
  pack: _pack,
  packVersion: _packVersion,
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

/** The fields that name what set a deadline running, each with the records that it chooses from. */
export const TRIGGERS = {
  restraintId: 'restraints',
  decisionId: 'decisions',
  hearingId: 'hearings',
  eventId: 'events',
} as const satisfies Partial<Record<keyof DeadlineInput, keyof ShownCase>>

type TriggerField = keyof typeof TRIGGERS

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

const triggerOf = (deadline: DeadlineInput): string | null => {
  const field = (Object.keys(TRIGGERS) as TriggerField[]).find((name) => deadline[name] !== null)
  return field === undefined ? null : `${field}:${deadline[field]}`
}

export const draftOfDeadline = (deadline: Deadline, names: ReadonlyMap<string, string>): DeadlineDraft => {
  const whole = fieldsOf<DeadlineInput>(deadline)
  const {
    partyId,
    rule,
    pack,
    packVersion: _v,
    restraintId: _r,
    decisionId: _d,
    hearingId: _h,
    eventId: _e,
    ...fields
  } = whole
  return {
    ...fields,
    party: choiceOf(partyId, names),
    ruleKey: ruleKeyOf(pack, rule),
    trigger: triggerOf(whole),
  }
}

export const newDeadlineDraft = (caseId: CaseId): DeadlineDraft => {
  const {
    partyId: _p,
    rule: _ruleOf,
    pack: _packOf,
    packVersion: _v,
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

/** What is kept of a checked form. The version is that of the pack that the rule now stands in. */
export const inputOfDeadline = (
  { party: _party, ruleKey, trigger, ...fields }: CheckedDeadline,
  partyId: DeadlineInput['partyId'],
): DeadlineInput => {
  const chosen = ruleIn(ruleKey)
  const [field = '', id = ''] = (trigger ?? '').split(':')
  const triggers = Object.fromEntries(Object.keys(TRIGGERS).map((name) => [name, name === field ? id : null]))
  return deadlineInputSchema.parse({
    ...fields,
    ...chosen,
    ...triggers,
    packVersion: findRule(chosen.pack, chosen.rule)?.law.pack.version ?? '',
    partyId,
  })
}

const momentIn = (file: ShownCase, field: TriggerField, id: string): PartialMoment | null | undefined => {
  switch (field) {
    case 'restraintId':
      return file.restraints.find((one) => one.id === id)?.from
    case 'decisionId':
      return file.decisions.find((one) => one.id === id)?.announcedOn
    case 'hearingId':
      return file.hearings.find((one) => one.id === id)?.startsAt
    case 'eventId':
      return file.events.find((one) => one.id === id)?.date
  }
}

/** The day on which the chosen record began or was announced: from then a term runs. Null where that is no whole day. */
export const startOfTrigger = (file: ShownCase, trigger: string | null): IsoDate | null => {
  const [field = '', id = ''] = (trigger ?? '').split(':')
  const moment = momentIn(file, field as TriggerField, id) ?? null
  const day = moment === null ? null : dateOfMoment(moment)
  return day !== null && isDay(day) ? day : null
}
