import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import { DOSSIER_SECTIONS } from '../../../../shared/domain/dossier.ts'
import { NO_TEXTS } from '../../../../shared/domain/dossier-texts.ts'
import {
  anyRecordIdSchema,
  type CaseId,
  type DecisionId,
  type PartyId,
} from '../../../../shared/domain/ids.ts'
import { blankCase, type CaseInput } from '../../../../shared/domain/kinds/case.ts'
import { blankCharge, type ChargeInput } from '../../../../shared/domain/kinds/charge.ts'
import type { ConsentInput } from '../../../../shared/domain/kinds/consent.ts'
import type { ContactInput } from '../../../../shared/domain/kinds/contact.ts'
import { blankDeadline, type DeadlineInput } from '../../../../shared/domain/kinds/deadline.ts'
import type { DecisionInput } from '../../../../shared/domain/kinds/decision.ts'
import type { DisclosureInput } from '../../../../shared/domain/kinds/disclosure.ts'
import { blankEvent, type EventInput } from '../../../../shared/domain/kinds/event.ts'
import { blankHearing, type HearingInput } from '../../../../shared/domain/kinds/hearing.ts'
import { blankIntervention, type InterventionInput } from '../../../../shared/domain/kinds/intervention.ts'
import type { LinkInput, LinkKind } from '../../../../shared/domain/kinds/link.ts'
import type { NoteInput } from '../../../../shared/domain/kinds/note.ts'
import type { ParticipationInput } from '../../../../shared/domain/kinds/participation.ts'
import {
  blankParty,
  type NameKind,
  type PartyInput,
  type PartyName,
} from '../../../../shared/domain/kinds/party.ts'
import type { ProceduralStatusInput } from '../../../../shared/domain/kinds/procedural-status.ts'
import type { RelationInput } from '../../../../shared/domain/kinds/relation.ts'
import { blankRestraint, type RestraintInput } from '../../../../shared/domain/kinds/restraint.ts'
import { blankRisk, type RiskInput } from '../../../../shared/domain/kinds/risk.ts'
import type { SentenceInput } from '../../../../shared/domain/kinds/sentence.ts'
import type { SourceInput } from '../../../../shared/domain/kinds/source.ts'
import type { StayInput } from '../../../../shared/domain/kinds/stay.ts'
import type { TaskInput } from '../../../../shared/domain/kinds/task.ts'
import type { QuickEntry } from '../../../../shared/domain/quick-entry.ts'
import { richTextOf } from '../../../../shared/domain/rich-text.ts'
import { NO_FILTER, type SearchQuestion } from '../../../../shared/domain/search-hit.ts'
import { about, day, moment, time } from './sample-dates.ts'

export { figure, item, statement } from './evidence-samples.ts'

export { about, day, moment, time } from './sample-dates.ts'

/** A party with one name, or with others of it. */
export const name = (text: string, kind: NameKind = 'main'): PartyName => ({
  text,
  kind,
  language: '',
  source: '',
})

export const person = (shown = 'Ахметов Нуржан', change: Partial<PartyInput> = {}): PartyInput => ({
  ...blankParty(shown),
  born: about('1988-05'),
  identityNumber: '880512300123',
  contacts: '+7 701 000 00 00',
  notes: 'Знает английский',
  ...change,
})

export const relation = (
  fromId: PartyId,
  toId: PartyId,
  change: Partial<RelationInput> = {},
): RelationInput => ({
  fromId,
  toId,
  kind: 'sibling',
  detail: 'сводная сестра',
  since: null,
  until: null,
  isSensitive: false,
  ...change,
})

export const caseFile = (change: Partial<CaseInput> = {}): CaseInput => ({
  ...blankCase('Дело о митинге на площади'),
  number: '12/2026',
  registerNumber: '257512031000123',
  authority: 'Департамент полиции',
  openedOn: day('2026-10-01'),
  tags: ['митинг', 'Алматы'],
  ...change,
})

export const participation = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<ParticipationInput> = {},
): ParticipationInput => ({
  caseId,
  partyId,
  role: 'client',
  detail: '',
  since: null,
  until: null,
  ...change,
})

export const proceduralStatus = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<ProceduralStatusInput> = {},
): ProceduralStatusInput => ({
  caseId,
  partyId,
  status: 'suspect',
  since: about('2026-10-10'),
  until: null,
  articles: '272 ч. 2',
  basis: 'Постановление от 10.10.2026',
  documentId: null,
  ...change,
})

export const charge = (caseId: CaseId, partyId: PartyId, change: Partial<ChargeInput> = {}): ChargeInput => ({
  ...blankCharge({ caseId, partyId }),
  code: 'УК РК',
  article: '272',
  part: '2',
  title: 'Массовые беспорядки',
  since: about('2026-10'),
  conductDate: about('[..2026-10-01]'),
  ...change,
})

export const risk = (caseId: CaseId, partyId: PartyId, change: Partial<RiskInput> = {}): RiskInput => ({
  ...blankRisk(caseId),
  partyId,
  expects: 'charge',
  code: 'УК РК',
  article: '405',
  part: '1',
  title: 'Участие в запрещённой организации',
  since: about('2026-11'),
  fearedBy: 'адвокат',
  basis: 'так сказал следователь',
  ...change,
})

export const restraint = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<RestraintInput> = {},
): RestraintInput => ({
  ...blankRestraint({ caseId, partyId, kind: 'custody', from: day('2026-10-10') }),
  until: day('2026-12-09'),
  place: 'СИЗО, Алматы',
  order: 'Специализированный суд, 11.10.2026',
  ...change,
})

export const stay = (caseId: CaseId, partyId: PartyId, change: Partial<StayInput> = {}): StayInput => ({
  caseId,
  partyId,
  kind: 'remand-prison',
  place: 'СИЗО № 18',
  from: about('2026-10-11~'),
  until: null,
  reason: 'по постановлению суда',
  isSensitive: false,
  ...change,
})

export const hearing = (caseId: CaseId, change: Partial<HearingInput> = {}): HearingInput => ({
  ...blankHearing({ caseId, startsAt: moment('2026-12-01T10:30') }),
  kind: 'extension',
  court: 'Медеуский районный суд',
  room: '12',
  judge: 'Сейтова А. Б.',
  purpose: 'Продление стражи',
  ...change,
})

export const decision = (caseId: CaseId, change: Partial<DecisionInput> = {}): DecisionInput => ({
  caseId,
  kind: 'verdict',
  outcome: 'convicted',
  body: 'Медеуский районный суд',
  judge: 'Сейтова А. Б.',
  number: '7517-26-00-1/12',
  announcedOn: about('2026-11-10'),
  copyHandedOn: about('2026-11-15'),
  inForceOn: null,
  reviews: null,
  hearingId: null,
  documentId: null,
  summary: 'Признан виновным',
  ...change,
})

export const sentence = (
  decisionId: DecisionId,
  of: { caseId: CaseId; partyId: PartyId },
  change: Partial<SentenceInput> = {},
): SentenceInput => ({
  caseId: of.caseId,
  decisionId,
  partyId: of.partyId,
  kind: 'imprisonment',
  effect: 'imposed',
  changes: null,
  years: 3,
  months: 6,
  days: null,
  amount: '196 600',
  currency: 'тенге',
  from: day('2026-11-10'),
  until: null,
  childBornOn: null,
  charges: [],
  detail: 'средняя безопасность',
  ...change,
})

export const intervention = (caseId: CaseId, change: Partial<InterventionInput> = {}): InterventionInput => ({
  ...blankIntervention(caseId),
  kind: 'joint-letter',
  title: 'Письмо 28 организаций',
  date: about('2026-11'),
  authorWords: 'Правозащитные организации',
  countMin: 28,
  countMax: 30,
  signatories: 'Евразийская инициатива\nБюро по правам человека',
  addresseeWords: 'Генеральная прокуратура',
  text: 'Просим освободить',
  answer: 'answered',
  answeredOn: about('2026-12-03'),
  answerText: 'Оснований не усматривается',
  followUpUntil: about('2027-02'),
  ...change,
})

export const event = (caseId: CaseId, change: Partial<EventInput> = {}): EventInput => ({
  ...blankEvent({ caseId, title: 'Задержание на площади' }),
  kind: 'arrest',
  date: about('2026-10-10'),
  time: time('14:30'),
  place: 'Площадь Республики',
  description: 'Задержан вместе с другими',
  group: 'около 20 полицейских',
  countMin: 15,
  countMax: 25,
  ...change,
})

export const deadline = (caseId: CaseId, change: Partial<DeadlineInput> = {}): DeadlineInput => ({
  ...blankDeadline(caseId),
  title: 'Апелляционная жалоба на приговор',
  rule: 'cpc-418-1',
  pack: 'kazakhstan',
  packVersion: '2026-11-22',
  startsOn: day('2026-11-10'),
  safeOn: day('2026-11-25'),
  lastOn: day('2026-11-26'),
  notes: 'краткая, затем полная',
  ...change,
})

export const task = (caseId: CaseId, change: Partial<TaskInput> = {}): TaskInput => ({
  caseId,
  partyId: null,
  title: 'Подать жалобу',
  dueOn: day('2026-11-25'),
  dueTime: time('18:00'),
  isDone: false,
  doneOn: null,
  notes: 'в апелляцию',
  ...change,
})

export const contact = (caseId: CaseId, change: Partial<ContactInput> = {}): ContactInput => ({
  caseId,
  kind: 'visit',
  at: moment('2026-11-01T15:00'),
  minutes: 40,
  partyId: null,
  with: 'с переводчиком',
  place: 'СИЗО',
  summary: 'Обсудили показания',
  isSensitive: false,
  ...change,
})

export const note = (caseId: CaseId, change: Partial<NoteInput> = {}): NoteInput => ({
  caseId,
  title: 'Линия защиты',
  body: richTextOf('Первый абзац\n\nВторой абзац'),
  isSensitive: false,
  ...change,
})

export const consent = (
  caseId: CaseId,
  partyId: PartyId,
  change: Partial<ConsentInput> = {},
): ConsentInput => ({
  caseId,
  partyId,
  purpose: 'disclosure',
  recipient: 'Комитет ООН',
  scope: 'Имя и обстоятельства задержания',
  form: 'written',
  givenOn: about('2026-11-02'),
  expiresOn: day('2027-11-02'),
  withdrawnOn: null,
  documentId: null,
  ...change,
})

export const disclosure = (caseId: CaseId, change: Partial<DisclosureInput> = {}): DisclosureInput => ({
  caseId,
  recipient: 'Комитет ООН',
  purpose: 'индивидуальная жалоба',
  on: day('2026-11-03'),
  channel: 'email',
  content: 'Жалоба с приложениями',
  consentId: null,
  documentId: null,
  ...change,
})

/** A source that says something in every field. */
export const source = (ofSubject: string, ofId: string, change: Partial<SourceInput> = {}): SourceInput => ({
  ofSubject,
  ofId: anyRecordIdSchema.parse(ofId),
  kind: 'organisation',
  documentId: null,
  text: 'Доклад «Без суда»',
  page: 'с. 14',
  reportedOn: about('2026-10-12'),
  asOf: about('2026-10'),
  stance: 'stated',
  reliability: 'reliable',
  says: '15',
  contradicts: false,
  quote: 'задержаны пятнадцать человек',
  isSensitive: false,
  ...change,
})

type End = readonly [subject: string, id: string | undefined]

export const link = (kind: LinkKind, [fromSubject, from]: End, [toSubject, to]: End): LinkInput => ({
  kind,
  fromSubject,
  fromId: anyRecordIdSchema.parse(from),
  toSubject,
  toId: anyRecordIdSchema.parse(to),
  detail: 'после обыска',
})

/** A first call: a new client in custody with a hearing to come. */
export const quickEntry = (change: Partial<QuickEntry> = {}): QuickEntry => {
  const nowhere = { caseId: '' as CaseId, partyId: '' as PartyId }
  const { caseId: _case, partyId: _party, ...status } = proceduralStatus(nowhere.caseId, nowhere.partyId)
  const { caseId: _c1, partyId: _p1, requalifiedFrom: _, ...accusation } = blankCharge(nowhere)
  const {
    caseId: _c2,
    partyId: _p2,
    extensionOf: _e,
    decisionId: _d,
    ...custody
  } = restraint(nowhere.caseId, nowhere.partyId)
  const { caseId: _c3, partyId: _p3, ...held } = stay(nowhere.caseId, nowhere.partyId)
  const { caseId: _c4, continues: _h, ...next } = hearing(nowhere.caseId)
  const { caseId: _c5, partyId: _p5, ...toDo } = task(nowhere.caseId)
  return {
    case: caseFile(),
    party: { id: null, value: person() },
    role: 'client',
    status,
    charges: [
      { ...accusation, article: '272' },
      { ...accusation, title: 'Призывы' },
    ],
    restraint: custody,
    stay: held,
    hearing: next,
    task: toDo,
    sources: [],
    ...change,
  }
}

/** A question of the search box with nothing that narrows it. */
export const question = (text: string): SearchQuestion => ({ text, filter: NO_FILTER })

export const dossierOptions = (caseId: CaseId, change: Partial<DossierOptions> = {}): DossierOptions => ({
  caseId,
  language: 'ru',
  sections: [...DOSSIER_SECTIONS],
  exhibits: [],
  stamp: 'corner',
  ...NO_TEXTS,
  privileged: [],
  ...change,
})
