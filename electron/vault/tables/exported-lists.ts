import type { Case } from '../../../shared/domain/case.ts'
import type { Charge } from '../../../shared/domain/charge.ts'
import { shortCharge } from '../../../shared/domain/charge-text.ts'
import type { Contact } from '../../../shared/domain/contact.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { Disclosure } from '../../../shared/domain/disclosure.ts'
import type { DocumentLine } from '../../../shared/domain/document.ts'
import type { Event } from '../../../shared/domain/event.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import type { Sentence } from '../../../shared/domain/sentence.ts'
import type { Task } from '../../../shared/domain/task.ts'
import { column, columnsOf, type ListColumn } from './list-columns.ts'

/** What a row knows beside its record: names in place of ids, those that may not leave left out. */
export interface Surroundings {
  readonly caseTitle: string
  /** Empty for nobody, and for whom the export may not name. */
  nameOf(partyId: string | null): string
}

/** A record with its surroundings. */
export type Placed<Entity> = Entity & { readonly around: Surroundings }

const party = columnsOf<Placed<Party>>()
const caseFile = columnsOf<PlacedCase>()
const hearing = columnsOf<Placed<Hearing>>()
const charge = columnsOf<Placed<Charge>>()
const restraint = columnsOf<Placed<Restraint>>()
const decision = columnsOf<Placed<Decision>>()
const sentence = columnsOf<Placed<Sentence>>()
const event = columnsOf<Placed<Event>>()
const task = columnsOf<Placed<Task>>()
const contact = columnsOf<Placed<Contact>>()
const document = columnsOf<Placed<DocumentLine>>()
const disclosure = columnsOf<Placed<Disclosure>>()

/** A case with what a list of cases says of its parts. */
export type PlacedCase = Placed<Case> & {
  readonly clientIds: readonly string[]
  readonly charges: readonly Charge[]
}

type OfPerson = { readonly partyId: string | null; readonly around: Surroundings }

const ofCase = column<{ readonly around: Surroundings }>('case', ({ around }) => around.caseTitle)
const ofPerson = column<OfPerson>('person', ({ partyId, around }) => around.nameOf(partyId))

/** Several texts of one cell, as a table that comes in has them too. */
const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== '').join('; ')

/** The columns of each list, in their order. Those of parties, cases and events can be read in again under the same names. */
export const LIST_COLUMNS = {
  parties: [
    column('name', ({ names }) => names[0]?.text ?? ''),
    column('otherNames', ({ names }) => joined(names.slice(1).map(({ text }) => text))),
    party.word('kind'),
    party.word('sex'),
    party.word('standing'),
    party.date('born'),
    party.date('died'),
    party.plain('citizenship'),
    party.plain('languages'),
    party.plain('occupation'),
    party.sensitive('identityNumber'),
    party.sensitive('identityDocument'),
    party.sensitive('address'),
    party.sensitive('contacts'),
    party.sensitive('health'),
    party.sensitive('safety'),
    party.sensitive('notes'),
  ] satisfies ListColumn<Placed<Party>>[],
  cases: [
    caseFile.plain('title'),
    caseFile.plain('number'),
    caseFile.word('kind'),
    caseFile.word('stage'),
    caseFile.word('status'),
    column('clients', ({ clientIds, around }) => joined(clientIds.map(around.nameOf))),
    column('articles', ({ charges }) => joined(charges.map(shortCharge))),
    caseFile.plain('registerNumber'),
    caseFile.plain('courtNumber'),
    caseFile.plain('authority'),
    caseFile.plain('jurisdiction'),
    caseFile.date('openedOn'),
    column('tags', ({ tags }) => joined(tags)),
    caseFile.plain('notes'),
  ] satisfies ListColumn<PlacedCase>[],
  hearings: [
    ofCase,
    hearing.moment('startsAt'),
    hearing.date('lastDay'),
    hearing.word('kind'),
    hearing.word('status'),
    hearing.plain('court'),
    hearing.plain('room'),
    hearing.plain('judge'),
    hearing.plain('purpose'),
    hearing.plain('result'),
    hearing.plain('nextStep'),
  ] satisfies ListColumn<Placed<Hearing>>[],
  charges: [
    ofCase,
    ofPerson,
    charge.plain('code'),
    charge.plain('article'),
    charge.plain('part'),
    charge.plain('title'),
    charge.word('status'),
    charge.date('since'),
    charge.date('until'),
    charge.date('conductDate'),
    charge.date('announcedOn'),
    charge.plain('notes'),
  ] satisfies ListColumn<Placed<Charge>>[],
  restraints: [
    ofCase,
    ofPerson,
    restraint.word('kind'),
    restraint.date('from'),
    restraint.plain('fromTime'),
    restraint.date('until'),
    restraint.plain('untilTime'),
    restraint.date('endedOn'),
    restraint.word('endReason'),
    restraint.plain('place'),
    restraint.plain('order'),
    restraint.plain('conditions'),
  ] satisfies ListColumn<Placed<Restraint>>[],
  decisions: [
    ofCase,
    decision.word('kind'),
    decision.word('outcome'),
    decision.plain('body'),
    decision.plain('judge'),
    decision.plain('number'),
    decision.date('announcedOn'),
    decision.date('copyHandedOn'),
    decision.date('inForceOn'),
    decision.plain('summary'),
  ] satisfies ListColumn<Placed<Decision>>[],
  sentences: [
    ofCase,
    ofPerson,
    sentence.word('kind'),
    sentence.word('effect'),
    sentence.plain('years'),
    sentence.plain('months'),
    sentence.plain('days'),
    sentence.plain('amount'),
    sentence.plain('currency'),
    sentence.date('from'),
    sentence.date('until'),
    sentence.date('childBornOn'),
    sentence.plain('detail'),
  ] satisfies ListColumn<Placed<Sentence>>[],
  events: [
    ofCase,
    event.plain('title'),
    event.date('date'),
    event.plain('time'),
    event.word('kind'),
    event.word('certainty'),
    event.plain('place'),
    event.plain('description'),
    column('persons', ({ persons, around }) => joined(persons.map(({ partyId }) => around.nameOf(partyId)))),
    event.plain('group'),
    event.plain('countMin'),
    event.plain('countMax'),
    column('source', ({ sources }) => joined(sources.map(({ text }) => text))),
    column('quote', ({ sources }) => joined(sources.map(({ quote }) => quote))),
  ] satisfies ListColumn<Placed<Event>>[],
  tasks: [
    ofCase,
    task.plain('title'),
    ofPerson,
    task.date('dueOn'),
    task.plain('dueTime'),
    task.word('isDone'),
    task.date('doneOn'),
    task.plain('notes'),
  ] satisfies ListColumn<Placed<Task>>[],
  contacts: [
    ofCase,
    contact.moment('at'),
    contact.word('kind'),
    contact.plain('minutes'),
    ofPerson,
    contact.plain('with'),
    contact.plain('place'),
    contact.plain('summary'),
  ] satisfies ListColumn<Placed<Contact>>[],
  documents: [
    ofCase,
    document.plain('title'),
    document.word('kind'),
    document.date('dated'),
    document.word('language'),
    document.plain('source'),
    document.plain('originalName'),
    document.plain('sizeBytes'),
    column('importedAt', ({ importedAt }, write) => write.date(importedAt.slice(0, 10))),
    document.plain('sha256'),
    document.plain('notes'),
  ] satisfies ListColumn<Placed<DocumentLine>>[],
  disclosures: [
    ofCase,
    disclosure.date('on'),
    disclosure.plain('recipient'),
    disclosure.plain('purpose'),
    disclosure.word('channel'),
    disclosure.plain('content'),
  ] satisfies ListColumn<Placed<Disclosure>>[],
}
