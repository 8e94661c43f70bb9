import * as z from 'zod'
import { type AfterHearing, HEARING_OUTCOMES } from '../../../../../shared/domain/after-hearing.ts'
import { extensionOf } from '../../../../../shared/domain/case/extension.ts'
import { expectedOf } from '../../../../../shared/domain/case/person-now.ts'
import type { CaseRecords } from '../../../../../shared/domain/case/records.ts'
import { restraintInForce } from '../../../../../shared/domain/case/restraint-in-force.ts'
import { type IsoDate, isoDateSchema } from '../../../../../shared/domain/dates.ts'
import { blankOf } from '../../../../../shared/domain/field-forms.ts'
import type { PartyId } from '../../../../../shared/domain/ids.ts'
import {
  DECISION_OUTCOMES,
  type DecisionInput,
  type DecisionKind,
  type DecisionOutcome,
  decisionFields,
  decisionInputSchema,
} from '../../../../../shared/domain/kinds/decision.ts'
import {
  blankHearing,
  type Hearing,
  type HearingKind,
  hearingInputSchema,
} from '../../../../../shared/domain/kinds/hearing.ts'
import { mainPartiesOf } from '../../../../../shared/domain/kinds/participation.ts'
import {
  blankRestraint,
  RESTRAINT_KINDS,
  type Restraint,
  restraintInputSchema,
} from '../../../../../shared/domain/kinds/restraint.ts'
import { isCertainlyBefore } from '../../../../../shared/domain/partial-date.ts'
import { dayOfMoment, partialMomentSchema } from '../../../../../shared/domain/partial-moment.ts'
import { lineText } from '../../../../../shared/domain/text.ts'
import type { ShownCase } from '../../../../records/case-file/shown-case.ts'

/** What the form is read from. */
export type AfterFile = Pick<
  ShownCase,
  'case' | 'participants' | 'participations' | 'restraints' | 'names' | 'hearings'
> &
  Pick<CaseRecords, 'parties' | 'proceduralStatuses'>

/** What happened to the measure of a person: nothing, it was prolonged, another one was ordered. */
export const MEASURE_STEPS = ['none', 'extended', 'ordered'] as const

/** `no` where nothing was decided; the empty outcome of a decision, of which nobody knows more, is `unsaid`. */
const DECIDED = ['no', 'unsaid', ...DECISION_OUTCOMES.filter((outcome) => outcome !== '')] as const

const { shape: decision } = decisionInputSchema
const { shape: restraint } = restraintInputSchema
const { shape: hearing } = hearingInputSchema

const measureSchema = z
  .strictObject({
    partyId: restraint.partyId,
    step: z.enum(MEASURE_STEPS),
    kind: z.enum(['', ...RESTRAINT_KINDS]),
    from: restraint.from,
    fromTime: restraint.fromTime,
    until: restraint.until,
    place: restraint.place,
    order: restraint.order,
    conditions: restraint.conditions,
    extensionOf: restraint.extensionOf,
  })
  .refine(({ step, kind }) => step === 'none' || kind !== '', { path: ['kind'], error: 'required' })
  .refine(({ step, from, until }) => step === 'none' || !isCertainlyBefore(until, from), {
    path: ['until'],
    error: 'endsBeforeStart',
  })

export const afterHearingDraftSchema = z
  .strictObject({
    status: z.enum(['', ...HEARING_OUTCOMES]),
    result: hearing.result,
    decided: z.enum(DECIDED),
    decisionKind: decision.kind,
    body: decision.body,
    decisionJudge: decision.judge,
    number: decision.number,
    announcedOn: decision.announcedOn,
    measures: z.array(measureSchema),
    /** Empty where no next hearing is set; the fields below it wait for it, filled in. */
    nextAt: z.union([z.literal(''), partialMomentSchema]),
    nextKind: hearing.kind,
    court: hearing.court,
    room: hearing.room,
    judge: hearing.judge,
    task: lineText(300),
    taskDueOn: isoDateSchema.nullable(),
  })
  .refine(({ status }) => status !== '', { path: ['status'], error: 'required' })
  .refine(({ task, taskDueOn }) => task !== '' || taskDueOn === null, { path: ['task'], error: 'required' })

/** As it stands in the form, not checked yet. */
export type AfterHearingDraft = z.input<typeof afterHearingDraftSchema>
export type CheckedAfterHearing = z.output<typeof afterHearingDraftSchema>
export type MeasureDraft = AfterHearingDraft['measures'][number]
export type MeasureStep = MeasureDraft['step']

/** What a hearing of each kind most often ends with. */
const LIKELY: Readonly<Record<HearingKind, readonly DecisionOutcome[]>> = {
  custody: ['granted', 'partly-granted', 'refused'],
  extension: ['granted', 'partly-granted', 'refused'],
  complaint: ['granted', 'partly-granted', 'refused'],
  judgment: ['convicted', 'acquitted', 'discontinued', 'returned'],
  appeal: ['upheld', 'changed', 'partly-changed', 'cancelled'],
  cassation: ['upheld', 'changed', 'partly-changed', 'cancelled'],
  main: ['granted', 'refused', 'returned', 'discontinued'],
  preliminary: ['granted', 'refused', 'returned', 'discontinued'],
  other: ['granted', 'refused', 'returned', 'discontinued'],
}

export const likelyOutcomes = (kind: HearingKind): readonly DecisionOutcome[] => LIKELY[kind]

/** What the decision of such a hearing most often is; a judgment by what the case is about. */
const likelyDecision = (kind: HearingKind, { case: of }: Pick<AfterFile, 'case'>): DecisionKind => {
  if (kind === 'appeal' || kind === 'cassation') return kind
  if (kind !== 'judgment') return 'order'
  if (of.kind === 'administrative-offence') return 'administrative'
  return of.kind === 'civil' ? 'civil' : 'verdict'
}

/** The day on which it was decided: the last one of a hearing of several. */
const dayDecided = ({ startsAt, lastDay }: Hearing): IsoDate | null => lastDay ?? dayOfMoment(startsAt)

/** Somebody on whose measure the hearing can have decided, and what holds them. */
export interface Restrained {
  readonly partyId: PartyId
  readonly name: string
  readonly held: Restraint | undefined
}

/** First those under a measure on the day of the hearing, then the others of whom a measure is expected. */
export const restrainedAt = (file: AfterFile, of: Hearing, today: IsoDate): Restrained[] => {
  const day = dayDecided(of) ?? today
  const expected = new Set(
    mainPartiesOf(file.participations).filter((partyId) => expectedOf(file, partyId).restraint),
  )
  const everyone = file.participants.map(({ partyId, name }) => ({
    partyId,
    name,
    held: restraintInForce(
      file.restraints.filter((each) => each.partyId === partyId),
      day,
    )?.watched,
  }))
  const held = everyone.filter((person) => person.held !== undefined)
  return [...held, ...everyone.filter((person) => person.held === undefined && expected.has(person.partyId))]
}

/** What the row of a person says after a step: of an extension what the measure in force tells, of a new one when and by whom. */
export const measureAfter = (
  step: MeasureStep,
  { partyId, held }: Restrained,
  of: Hearing,
): Omit<MeasureDraft, 'until' | 'order'> => {
  const own = { partyId, step, conditions: '', extensionOf: null, fromTime: null, place: '' }
  if (step === 'extended' && held !== undefined) {
    const { kind, place, conditions, from, fromTime, extensionOf: prolonged } = extensionOf(held)
    return { ...own, kind, place, conditions, from, fromTime, extensionOf: prolonged }
  }
  return { ...own, kind: of.kind === 'custody' ? 'custody' : '', from: dayDecided(of) }
}

/**
 * What the form starts from: what took place is asked, and nothing is said for the lawyer.
 *
 * @param people each gets a row
 */
export const afterHearingDraft = (
  file: Pick<AfterFile, 'case'>,
  of: Hearing,
  people: readonly Restrained[],
): AfterHearingDraft => ({
  status: of.status === 'planned' ? '' : of.status,
  result: of.result,
  decided: 'no',
  decisionKind: likelyDecision(of.kind, file),
  body: of.court,
  decisionJudge: of.judge,
  number: '',
  announcedOn: dayDecided(of),
  measures: people.map((person) => ({
    ...measureAfter('none', person, of),
    until: null,
    order: of.court,
  })),
  nextAt: '',
  nextKind: of.kind,
  court: of.court,
  room: of.room,
  judge: of.judge,
  task: '',
  taskDueOn: null,
})

const decisionOf = (checked: CheckedAfterHearing): AfterHearing['decision'] => {
  const { decided, decisionKind: kind, body, decisionJudge, number, announcedOn } = checked
  if (decided === 'no') return null
  const { hearingId: _none, ...blank } = blankOf<DecisionInput>(decisionInputSchema, decisionFields)
  return {
    ...blank,
    ...{ kind, body, judge: decisionJudge, number, announcedOn },
    outcome: decided === 'unsaid' ? '' : decided,
  }
}

const measuresOf = ({ measures }: CheckedAfterHearing, of: Hearing): AfterHearing['measures'] =>
  measures.flatMap(({ step, kind, ...said }) => {
    if (step === 'none' || kind === '') return []
    const { partyId, from } = said
    const {
      caseId: _c,
      decisionId: _d,
      ...blank
    } = blankRestraint({ caseId: of.caseId, partyId, kind, from })
    return [{ ...blank, ...said }]
  })

const nextOf = (checked: CheckedAfterHearing, of: Hearing): AfterHearing['next'] => {
  const { nextAt, nextKind: kind, court, room, judge } = checked
  if (nextAt === '') return null
  const { caseId: _c, continues: _of, ...blank } = blankHearing({ caseId: of.caseId, startsAt: nextAt })
  return { ...blank, kind, court, room, judge }
}

const taskOf = ({ task: title, taskDueOn: dueOn }: CheckedAfterHearing): AfterHearing['task'] =>
  title === '' ? null : { title, dueOn, partyId: null, dueTime: null, isDone: false, doneOn: null, notes: '' }

/** What goes to the vault, as of which revision of the hearing: what was not said is left out. */
export const afterHearing = (
  checked: CheckedAfterHearing,
  of: Hearing,
  sources: AfterHearing['sources'],
): AfterHearing => {
  const { status, result } = checked
  const { id, revision } = of
  return {
    // The form asks for it: an empty one is refused there.
    hearing: { id, revision, status: status === '' ? 'held' : status, result },
    decision: decisionOf(checked),
    measures: measuresOf(checked, of),
    next: nextOf(checked, of),
    task: taskOf(checked),
    sources,
  }
}
