import { type Held, writtenEnd } from '../../../../shared/domain/case/custody.ts'
import type { SentenceState } from '../../../../shared/domain/case/standing-sentences.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { DocumentLine } from '../../../../shared/domain/kinds/document.ts'
import type { Event, EventPerson } from '../../../../shared/domain/kinds/event.ts'
import { type Party, sortOf } from '../../../../shared/domain/kinds/party.ts'
import type { Statement } from '../../../../shared/domain/kinds/statement.ts'
import type { PartialMoment } from '../../../../shared/domain/partial-moment.ts'
import { EXPORT_LISTS, type ExportList } from '../../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../../shared/domain/table-lists.ts'
import { localDayOf } from '../../records/change.ts'
import { chronology } from './chronology-rows.ts'
import {
  type Cell,
  type CellWriter,
  columnsOf,
  joined,
  type ListColumn,
  type Placed,
} from './list-columns.ts'
import { recordCell, type SourceRow } from './source-rows.ts'

/** A case with what a list of cases says of its parts. */
export type PlacedCase = Placed<Case> & {
  readonly clientIds: readonly string[]
  readonly charges: readonly Charge[]
  readonly nextHearing: PartialMoment | null
  /** What holds each client who may be named. */
  readonly held: readonly Held[]
}

/** "Ахметов Н. (пострадавший, ссадины)", as a table that comes in has it too. */
const eventPerson = (
  { partyId, role, detail }: EventPerson,
  { around }: Placed<Event>,
  write: CellWriter,
): string => {
  const name = around.nameOf(partyId)
  const aside = [role === 'participant' ? '' : write.word('persons', role), detail].filter(Boolean).join(', ')
  return name === '' || aside === '' ? name : `${name} (${aside})`
}

/** A part of a sentence with its state, which stands beside the part whose terms hold. */
export interface SentenceNow {
  readonly now: SentenceState | null
}

type Cells<Row> = Readonly<Record<string, Cell<Placed<Row>>>>

const ofCase: Cells<object> = { case: ({ around }) => around.caseTitle }

const parties: Cells<Party> = {
  kind: (party, write) => write.word('kind', sortOf(party)),
  name: ({ names }) => names[0]?.text ?? '',
  otherNames: ({ names }) => joined(names.slice(1).map(({ text }) => text)),
}

const cases: Cells<PlacedCase> = {
  clients: ({ clientIds, around }) => joined(clientIds.map(around.nameOf)),
  articles: ({ charges }, write) => joined(charges.map(write.charge)),
  nextHearing: ({ nextHearing }, write) => (nextHearing === null ? '' : write.moment(nextHearing)),
  restraint: ({ held }, write) => joined(held.map(({ kind }) => write.word('restraint', kind))),
  restraintUntil: ({ held }, write) =>
    joined(held.map(writtenEnd).map((until) => (until === null ? '' : write.date(until)))),
}

const charges: Cells<Pick<Charge, 'code'>> = { ...ofCase, code: ({ code }, write) => write.lawCode(code) }

const events: Cells<Event> = {
  ...ofCase,
  persons: (event, write) => joined(event.persons.map((person) => eventPerson(person, event, write))),
  source: ({ id, around }) => joined(around.sourcesOf(id).map(({ text }) => text)),
  quote: ({ id, around }) => joined(around.sourcesOf(id).map(({ quote }) => quote)),
}

const documents: Cells<DocumentLine> = {
  ...ofCase,
  bytes: ({ sizeBytes }) => String(sizeBytes),
  importedAt: ({ importedAt }, write) => write.date(localDayOf(Date.parse(importedAt))),
}

const sentences: Cells<SentenceNow> = {
  ...ofCase,
  now: ({ now }, write) => (now === null ? '' : write.word('now', now)),
}

const statements: Cells<Statement> = {
  ...ofCase,
  standing: ({ standing }, write) => (standing === '' ? '' : write.word('standing', standing)),
}

const sources: Cells<SourceRow> = {
  ...ofCase,
  ofSubject: ({ ofSubject }, write) => write.word('ofSubject', ofSubject),
  record: recordCell,
}

const OWN: Readonly<Partial<Record<ExportList, Readonly<Record<string, Cell<never>>>>>> = {
  parties,
  cases,
  charges,
  risks: charges,
  events,
  documents,
  sentences,
  statements,
  chronology: { ...ofCase, ...chronology },
  sources,
}

/** The columns of each list, in their order. */
export const LIST_COLUMNS: Readonly<Record<ExportList, readonly ListColumn[]>> = Object.fromEntries(
  EXPORT_LISTS.map((list) => [list, columnsOf(TABLE_LISTS[list], OWN[list] ?? ofCase)]),
) as Record<ExportList, readonly ListColumn[]>
