import type { CaseRecords } from '../../../../shared/domain/case/records.ts'
import { blankOf } from '../../../../shared/domain/field-forms.ts'
import { caseIdSchema, partyIdSchema } from '../../../../shared/domain/ids.ts'
import { blankCase } from '../../../../shared/domain/kinds/case.ts'
import { blankCharge, type Charge, type ChargeInput } from '../../../../shared/domain/kinds/charge.ts'
import type { Decision, DecisionInput } from '../../../../shared/domain/kinds/decision.ts'
import { blankEvent, type Event, type EventInput } from '../../../../shared/domain/kinds/event.ts'
import { blankFigure, type Figure } from '../../../../shared/domain/kinds/figure.ts'
import { blankHearing, type Hearing, type HearingInput } from '../../../../shared/domain/kinds/hearing.ts'
import { blankIntervention, type Intervention } from '../../../../shared/domain/kinds/intervention.ts'
import { blankItem, type Item, type ItemInput } from '../../../../shared/domain/kinds/item.ts'
import type { Participation, Role } from '../../../../shared/domain/kinds/participation.ts'
import {
  blankRestraint,
  type Restraint,
  type RestraintInput,
} from '../../../../shared/domain/kinds/restraint.ts'
import type { Sentence, SentenceInput } from '../../../../shared/domain/kinds/sentence.ts'
import {
  type Statement,
  type StatementInput,
  statementFields,
  statementInputSchema,
} from '../../../../shared/domain/kinds/statement.ts'
import type { ToldMeasure } from '../../../support/restraint-lines.ts'

/** An id that reads like its number, so that a failing test says which record it means. */
const idOf = <Id extends string>(number: number): Id => String(number).padStart(32, '0') as Id

export const CASE = caseIdSchema.parse(idOf(1))
export const AIDA = partyIdSchema.parse(idOf(11))
export const BOLAT = partyIdSchema.parse(idOf(12))

/** Text as a date; the schemas have tests of their own. */
export const on = <Branded extends string>(text: string): Branded => text as Branded

const kept = <Input extends object, Id extends string>(number: number, input: Input) => ({
  ...input,
  id: idOf<Id>(number),
  revision: 1,
})

export const restraint = (number: number, change: Partial<RestraintInput>): Restraint =>
  kept(number, {
    ...blankRestraint({ caseId: CASE, partyId: AIDA, kind: 'custody', from: on('2026-01-01') }),
    ...change,
  })

/** A measure as a row of the table of lines tells it. */
export const measure = (told: ToldMeasure, place: number): Restraint =>
  restraint(place + 1, {
    kind: told.kind ?? 'custody',
    from: told.from === null ? null : on(told.from),
    until: told.until === undefined ? null : on(told.until),
    endedOn: told.ended === undefined ? null : on(told.ended[0]),
    endReason: told.ended?.[1] ?? '',
    extensionOf: told.extends === undefined ? null : idOf(told.extends + 1),
  })

export const charge = (number: number, change: Partial<ChargeInput>): Charge =>
  kept(number, { ...blankCharge({ caseId: CASE, partyId: AIDA }), article: '272', ...change })

export const hearing = (number: number, startsAt: string, change: Partial<HearingInput> = {}): Hearing =>
  kept(number, { ...blankHearing({ caseId: CASE, startsAt: on(startsAt) }), ...change })

export const event = (number: number, change: Partial<EventInput>): Event =>
  kept(number, { ...blankEvent({ caseId: CASE, title: `event ${number}` }), ...change })

export const decision = (number: number, change: Partial<DecisionInput>): Decision =>
  kept(number, {
    caseId: CASE,
    kind: 'verdict' as const,
    outcome: '' as const,
    body: '',
    judge: '',
    number: '',
    announcedOn: null,
    copyHandedOn: null,
    inForceOn: null,
    reviews: null,
    hearingId: null,
    documentId: null,
    summary: '',
    ...change,
  })

export const sentence = (number: number, change: Partial<SentenceInput>): Sentence =>
  kept(number, {
    caseId: CASE,
    decisionId: idOf<Decision['id']>(500),
    partyId: AIDA,
    kind: 'imprisonment' as const,
    effect: 'imposed' as const,
    changes: null,
    years: null,
    months: null,
    days: null,
    amount: '',
    currency: '',
    from: null,
    until: null,
    childBornOn: null,
    charges: [],
    detail: '',
    ...change,
  })

export const figure = (number: number, change: Partial<Figure> = {}): Figure =>
  kept(number, { ...blankFigure(CASE), counted: 'погибшие', unit: 'человек', ...change })

export const statement = (number: number, change: Partial<Statement> = {}): Statement =>
  kept(number, {
    ...blankOf<StatementInput>(statementInputSchema, statementFields),
    caseId: CASE,
    kind: 'testimony' as const,
    partyId: AIDA,
    standing: '' as const,
    ...change,
  })

export const intervention = (number: number, change: Partial<Intervention> = {}): Intervention =>
  kept(number, { ...blankIntervention(CASE), ...change })

export const item = (number: number, change: Partial<ItemInput> = {}): Item =>
  kept(number, { ...blankItem({ caseId: CASE, description: `item ${number}` }), ...change })

export const participation = (number: number, role: Role, partyId = AIDA): Participation =>
  kept(number, {
    caseId: CASE,
    partyId,
    role,
    detail: '',
    since: null,
    until: null,
    partyName: 'Aida',
    partyKind: 'person' as const,
  })

export const file = (change: Partial<CaseRecords> = {}): CaseRecords => ({
  case: kept(1, blankCase('The case')),
  participations: [],
  proceduralStatuses: [],
  charges: [],
  restraints: [],
  stays: [],
  hearings: [],
  decisions: [],
  sentences: [],
  statements: [],
  figures: [],
  items: [],
  events: [],
  deadlines: [],
  tasks: [],
  contacts: [],
  interventions: [],
  consents: [],
  disclosures: [],
  documents: [],
  parties: [],
  relations: [],
  sources: [],
  links: [],
  ...change,
})
