import { caseFiles, touchCase } from '../../../../electron/vault/records/case-file.ts'
import { insertDocument } from '../../../../electron/vault/records/document.ts'
import { events } from '../../../../electron/vault/records/kinds/event.ts'
import { hearings } from '../../../../electron/vault/records/kinds/hearing.ts'
import { participations } from '../../../../electron/vault/records/kinds/participation.ts'
import { restraints } from '../../../../electron/vault/records/kinds/restraint.ts'
import { tasks } from '../../../../electron/vault/records/kinds/task.ts'
import { newId } from '../../../../electron/vault/records/new-id.ts'
import { insertParty } from '../../../../electron/vault/records/party.ts'
import type { WriteHandle } from '../../../../electron/vault/store/database/handles.ts'
import type { CaseId, PartyId } from '../../../../shared/domain/ids.ts'
import type { DocumentLine } from '../../../../shared/domain/kinds/document.ts'
import type { EventInput } from '../../../../shared/domain/kinds/event.ts'
import type { PartyInput } from '../../../../shared/domain/kinds/party.ts'
import type { TaskInput } from '../../../../shared/domain/kinds/task.ts'
import {
  about,
  caseFile,
  day,
  event,
  hearing,
  moment,
  participation,
  person,
  restraint,
  task,
  time,
} from './samples.ts'

const NAMES = [
  'Әлия',
  'Ахметов',
  'Ёлкин',
  'Ержан',
  'Zoe',
  'Émile',
  'Қайрат',
  'Ұлан',
  'Бек',
  'ахметов',
  'Hans',
]
const DATES = [
  '2026-11-22',
  '2026-11',
  '2026',
  '2026-11-22?',
  '2026~',
  '[..2026-11-22]',
  '[2026-01..2026-05]',
  '2025-21',
]
const AT = '2026-11-01T08:00:00.000Z'

/** A number from 0 up to a limit that looks like chance and is the same in every run. */
const chanceOf = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

export interface ManyRecords {
  readonly cases: {
    id: CaseId
    title: string
    status: string
    touchedAt: string
    clients: string[]
    hearing: string
    until: string
  }[]
  readonly parties: { id: PartyId; value: PartyInput; caseIds: Set<string> }[]
  readonly documents: (Pick<DocumentLine, 'title' | 'dated' | 'sizeBytes' | 'importedAt' | 'originalName'> & {
    id: string
    caseId: CaseId
  })[]
  readonly events: { id: string; value: EventInput }[]
  readonly tasks: { id: string; value: TaskInput }[]
}

type Chance = ReturnType<typeof chanceOf>

const fillPeople = (write: WriteHandle, below: Chance, count: number): ManyRecords['parties'] =>
  Array.from({ length: count }, () => {
    const name = `${NAMES[below(NAMES.length)]} ${NAMES[below(NAMES.length)]}`
    const born = below(3) === 0 ? null : about(DATES[below(DATES.length)] ?? '2026')
    const value = {
      ...person(name),
      born,
      kind: below(5) === 0 ? ('organisation' as const) : ('person' as const),
    }
    const id = newId(Date.parse(AT)) as PartyId
    insertParty(write, { id, at: AT, value })
    return { id, value, caseIds: new Set<string>() }
  })

const fillCase = (
  write: WriteHandle,
  below: Chance,
  people: ManyRecords['parties'],
): ManyRecords['cases'][number] => {
  const id = newId(Date.parse(AT)) as CaseId
  const status = (['open', 'open', 'suspended', 'closed'] as const)[below(4)] ?? 'open'
  const title = `${NAMES[below(NAMES.length)]} ${below(4)}`
  const touchedAt = `2026-11-0${1 + below(9)}T08:00:00.000Z`
  caseFiles.insert(write, { id, at: AT, fields: caseFile({ title, status, number: `1-${below(50)}` }) })
  touchCase(write, id, touchedAt)
  const clients: string[] = []
  for (let count = below(3); count > 0; count -= 1) {
    const party = people[below(people.length)]
    if (party === undefined) continue
    clients.push(party.value.names[0]?.text ?? '')
    party.caseIds.add(id)
    participations.table.insert(write, {
      id: newId(Date.parse(AT)),
      at: AT,
      fields: participation(id, party.id),
    })
  }
  const startsAt = below(2) === 0 ? '' : `2026-12-${10 + below(20)}T10:00`
  if (startsAt !== '')
    hearings.table.insert(write, {
      id: newId(0),
      at: AT,
      fields: hearing(id, { startsAt: moment(startsAt) }),
    })
  const until = below(3) === 0 ? `2026-12-${10 + below(20)}` : ''
  const [first] = people
  if (until !== '' && first !== undefined) {
    const fields = restraint(id, first.id, { from: day('2026-10-10'), until: day(until) })
    restraints.table.insert(write, { id: newId(0), at: AT, fields })
  }
  return { id, title, status, touchedAt, clients: [...new Set(clients)], hearing: startsAt, until }
}

const fillParts = (write: WriteHandle, below: Chance, caseId: CaseId, into: ManyRecords): void => {
  const title = (): string => `${NAMES[below(NAMES.length)]} ${below(6)}`
  for (let count = below(4); count > 0; count -= 1) {
    const date = below(4) === 0 ? null : about(DATES[below(DATES.length)] ?? '2026')
    const certainty = (['alleged', 'established', 'denied'] as const)[below(3)] ?? 'alleged'
    const value = event(caseId, { title: title(), date, time: null, certainty, persons: [] })
    const id = newId(0)
    events.table.insert(write, { id, at: AT, fields: value })
    into.events.push({ id, value })
  }
  for (let count = below(3); count > 0; count -= 1) {
    const dueOn = below(4) === 0 ? null : day(`2026-11-${10 + below(20)}`)
    const dueTime = dueOn === null || below(2) === 0 ? null : time(`1${below(9)}:00`)
    const value = task(caseId, { title: title(), partyId: null, dueOn, dueTime, isDone: below(3) === 0 })
    const id = newId(0)
    tasks.table.insert(write, { id, at: AT, fields: value })
    into.tasks.push({ id, value })
  }
  for (let count = below(3); count > 0; count -= 1) {
    const id = newId(0)
    const dated = below(4) === 0 ? null : about(DATES[below(DATES.length)] ?? '2026')
    const own = {
      title: title(),
      dated,
      sizeBytes: 1 + below(9),
      importedAt: `2026-11-0${1 + below(9)}T08:00:00.000Z` as DocumentLine['importedAt'],
      originalName: `скан-${below(30)}.pdf`,
    }
    insertDocument(write, {
      id,
      at: AT,
      fields: {
        ...own,
        caseId,
        kind: 'other',
        language: '',
        source: '',
        isPrivileged: false,
        notes: '',
        mediaType: 'application/pdf',
        typeMismatch: false,
        readAs: '',
        sha256: id + id,
        blobId: id,
      },
    })
    into.documents.push({ id, caseId, ...own })
  }
}

/** Fills a vault with some thousands of records, with equal and missing values among them, and says what they are. */
export const fillMany = (write: WriteHandle, counts: { cases: number; parties: number }): ManyRecords => {
  const below = chanceOf(20_261_122)
  const parties = fillPeople(write, below, counts.parties)
  const cases = Array.from({ length: counts.cases }, () => fillCase(write, below, parties))
  const made: ManyRecords = { cases, parties, documents: [], events: [], tasks: [] }
  for (const { id } of cases) fillParts(write, below, id, made)
  return made
}
