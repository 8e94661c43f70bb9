import type { ContractRouterClient } from '@orpc/contract'
import type { vaultContract } from '../../shared/contract/index.ts'
import type { IsoDate } from '../../shared/domain/dates.ts'
import { blankOf } from '../../shared/domain/field-forms.ts'
import type { CaseId, PartyId } from '../../shared/domain/ids.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { blankCharge } from '../../shared/domain/kinds/charge.ts'
import { blankDeadline } from '../../shared/domain/kinds/deadline.ts'
import { blankEvent, type EventInput } from '../../shared/domain/kinds/event.ts'
import { blankFigure } from '../../shared/domain/kinds/figure.ts'
import { blankHearing } from '../../shared/domain/kinds/hearing.ts'
import { blankIntervention } from '../../shared/domain/kinds/intervention.ts'
import { blankItem } from '../../shared/domain/kinds/item.ts'
import { blankParty } from '../../shared/domain/kinds/party.ts'
import { blankRestraint } from '../../shared/domain/kinds/restraint.ts'
import { blankSaid } from '../../shared/domain/kinds/source.ts'
import {
  type StatementInput,
  statementFields,
  statementInputSchema,
} from '../../shared/domain/kinds/statement.ts'
import { richTextOf } from '../../shared/domain/rich-text.ts'
import { cleanText } from '../../shared/domain/text.ts'
import { PAYLOADS } from './payloads.ts'

type Client = ContractRouterClient<typeof vaultContract>

const dated = <Branded extends string>(text: string): Branded => text as Branded

/**
 * Gives the payloads one after the other, beginning at a place of its own, so that over all places each field of a record
 * has had each payload once.
 */
const payloadsFrom = (place: number) => {
  let next = place
  const take = (): string => PAYLOADS[next++ % PAYLOADS.length] ?? ''
  return {
    /** Cut to what the field takes. */
    text: (max = 300): string => take().slice(0, max).toWellFormed(),
    /** The same for a field that must say something: of some payloads nothing is left to say. */
    title: (max = 300): string => {
      const text = take()
        .slice(0, max - 2)
        .toWellFormed()
      return cleanText(text).trim() === '' ? `x ${text}` : text
    },
    long: (): string => {
      const text = take()
      return `${text}\n${text}`
    },
  }
}

type Payloads = ReturnType<typeof payloadsFrom>

const party = ({ text, title, long }: Payloads) => {
  const name = (kind: 'main' | 'press') => ({ text: title(), kind, language: '' as const, source: text() })
  return {
    ...blankParty(''),
    names: [name('main'), name('press')],
    citizenship: text(100),
    languages: text(200),
    occupation: text(),
    identityNumber: text(40),
    identityDocument: text(),
    address: long(),
    contacts: long(),
    health: long(),
    safety: long(),
    notes: long(),
  }
}

const caseFile = ({ text, title, long }: Payloads) => ({
  ...blankCase(title()),
  number: text(60),
  registerNumber: text(60),
  courtNumber: text(60),
  authority: text(),
  jurisdiction: text(200),
  tags: [title(60), title(60)],
  notes: long(),
})

interface Place {
  readonly caseId: CaseId
  readonly partyId: PartyId
  readonly day: IsoDate
}

const addProceeding = async (client: Client, { text, title, long }: Payloads, of: Place) => {
  const { caseId, partyId, day } = of
  const span = { since: null, until: null }
  await client.participations.create({ caseId, partyId, role: 'client', detail: text(), ...span })
  await client.proceduralStatuses.create({
    caseId,
    partyId,
    status: 'suspect',
    ...span,
    articles: text(),
    basis: text(),
    documentId: null,
  })
  const named = { code: text(40), article: text(20), part: text(20), title: title() }
  await client.charges.create({ ...blankCharge({ caseId, partyId }), ...named, notes: long() })
  const measure = blankRestraint({ caseId, partyId, kind: 'custody', from: day })
  await client.restraints.create({ ...measure, place: text(), order: text(), conditions: long() })
  await client.stays.create({
    caseId,
    partyId,
    kind: 'other',
    place: title(),
    from: null,
    until: null,
    reason: text(),
    isSensitive: false,
  })
}

const addCourt = async (client: Client, { text, long }: Payloads, { caseId, partyId, day }: Place) => {
  await client.hearings.create({
    ...blankHearing({ caseId, startsAt: dated(`${day}T10:00`) }),
    court: text(),
    room: text(60),
    judge: text(200),
    purpose: text(),
    result: long(),
    nextStep: text(),
  })
  const { id: decisionId } = await client.decisions.create({
    caseId,
    kind: 'verdict',
    outcome: '',
    body: text(),
    judge: text(200),
    number: text(100),
    announcedOn: dated(day),
    copyHandedOn: null,
    inForceOn: null,
    reviews: null,
    hearingId: null,
    documentId: null,
    summary: long(),
  })
  await client.sentences.create({
    caseId,
    decisionId,
    partyId,
    kind: 'fine',
    effect: 'imposed',
    changes: null,
    years: null,
    months: null,
    days: null,
    amount: text(40),
    currency: text(20),
    from: null,
    until: null,
    childBornOn: null,
    charges: [],
    detail: text(),
  })
}

const addEvidence = async (
  client: Client,
  { text, title, long }: Payloads,
  { caseId, partyId, day }: Place,
): Promise<void> => {
  await client.figures.create({
    ...blankFigure(caseId),
    counted: title(),
    value: text(),
    min: 1,
    unit: title(60),
    ofWhom: text(),
    publishedBy: text(),
    method: long(),
  })
  await client.statements.create({
    ...blankOf<StatementInput>(statementInputSchema, statementFields),
    caseId,
    partyId,
    kind: 'confession',
    date: dated(day),
    place: text(),
    takenBy: text(),
    said: long(),
    pressure: long(),
  })
  await client.items.create({
    ...blankItem({ caseId, description: title() }),
    partyId,
    seizedOn: dated(day),
    serial: text(200),
    amount: text(40),
    currency: text(20),
    custody: text(),
    seizedBy: text(),
    seizedAt: text(),
    examinedBy: text(),
    findings: long(),
  })
}

const addWork = async (client: Client, { text, title, long }: Payloads, { caseId, partyId, day }: Place) => {
  const value: EventInput = {
    ...blankEvent({ caseId, title: title() }),
    date: dated(day),
    place: text(),
    description: long(),
    group: text(),
    persons: [{ partyId, role: 'victim', detail: text() }],
  }
  const source = { ...blankSaid(), text: text(), page: text(), says: text(), quote: long() }
  await client.sources.keepWith({ subject: 'event', kept: null, value, sources: [source] })
  const due = { dueOn: day, dueTime: null, isDone: false, doneOn: null }
  await client.tasks.create({ caseId, partyId, title: title(), ...due, notes: long() })
  await client.deadlines.create({
    ...blankDeadline(caseId),
    partyId,
    title: title(),
    lastOn: day,
    changedBecause: text(),
    reason: text(),
    notes: long(),
  })
  await client.contacts.create({
    caseId,
    kind: 'call',
    at: dated(`${day}T12:00`),
    minutes: null,
    partyId,
    with: text(),
    place: text(),
    summary: long(),
    isSensitive: false,
  })
  await client.interventions.create({
    ...blankIntervention(caseId),
    title: title(),
    date: dated(day),
    authors: [{ partyId }],
    authorWords: text(),
    signatories: long(),
    addresseeWords: text(),
    text: long(),
    answer: 'answered',
    answerText: long(),
  })
  // An empty text is no node of the tree.
  const body = richTextOf(cleanText(long()))
  await client.notes.create({ caseId, title: text(), body, isSensitive: false })
  const { id: consentId } = await client.consents.create({
    caseId,
    partyId,
    purpose: 'disclosure',
    recipient: text(),
    scope: long(),
    form: 'written',
    givenOn: null,
    expiresOn: null,
    withdrawnOn: null,
    documentId: null,
  })
  await client.disclosures.create({
    caseId,
    recipient: title(),
    purpose: text(),
    on: day,
    channel: 'post',
    content: long(),
    consentId,
    documentId: null,
  })
}

/** A party and a case of its own, and a record of every kind in it, all full of payloads from a place of the list on. */
export const addHostileCase = async (
  client: Client,
  place: number,
  day: string,
): Promise<{ caseId: CaseId; partyId: PartyId }> => {
  const payloads = payloadsFrom(place)
  const { id: partyId } = await client.parties.create(party(payloads))
  const { id: caseId } = await client.cases.create(caseFile(payloads))
  const of = { caseId, partyId, day: dated<IsoDate>(day) }
  await addProceeding(client, payloads, of)
  await addCourt(client, payloads, of)
  await addEvidence(client, payloads, of)
  await addWork(client, payloads, of)
  return { caseId, partyId }
}

/** Into a case that is there: a record of every kind for a place of the list. */
export const addHostileRecords = async (
  client: Client,
  place: number,
  { caseId, day }: { caseId: CaseId; day: string },
): Promise<void> => {
  const payloads = payloadsFrom(place)
  const { id: partyId } = await client.parties.create(party(payloads))
  const of = { caseId, partyId, day: dated<IsoDate>(day) }
  await addProceeding(client, payloads, of)
  await addCourt(client, payloads, of)
  await addEvidence(client, payloads, of)
  await addWork(client, payloads, of)
}
