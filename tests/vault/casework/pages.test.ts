import { expect, test } from 'vitest'
import type { ListCounts, ListCursor } from '../../../shared/contract/pages.ts'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { PartialDate } from '../../../shared/domain/dates.ts'
import type { DocumentLine } from '../../../shared/domain/document.ts'
import {
  type CaseView,
  type DocumentView,
  type EventLine,
  type EventView,
  type ListView,
  type PartyView,
  SORT_DIRECTIONS,
  type SortDirection,
  type TaskView,
} from '../../../shared/domain/list-views.ts'
import { comparePartialDates } from '../../../shared/domain/partial-date.ts'
import type { PartyLine } from '../../../shared/domain/party.ts'
import type { TaskLine } from '../../../shared/domain/task.ts'
import { type Client, codeOf, deskWithVault } from './support/desk.ts'
import { fillMany, type ManyRecords } from './support/many-records.ts'
import { caseFile, day, hearing, moment, participation, person, restraint } from './support/samples.ts'

type Page<Row> = { rows: Row[]; next: ListCursor | null; counts: ListCounts | null }
type Ask<View, Row> = (
  question: View & { after: ListCursor | null; skip: number; limit: number },
) => Promise<Page<Row>>

const LIMIT = 97

const filled = async (counts = { cases: 1_500, parties: 2_000 }) => {
  const desk = await deskWithVault()
  const made = desk.session.work().vault.database.transaction((write) => fillMany(write, counts))
  return { ...desk, made }
}

/** Every row of a list, page after page. */
const walk = async <View extends ListView, Row>(ask: Ask<View, Row>, view: View): Promise<Row[]> => {
  const rows: Row[] = []
  let after: ListCursor | null = null
  do {
    const page: Page<Row> = await ask({ ...view, after, skip: 0, limit: LIMIT })
    rows.push(...page.rows)
    after = page.next
  } while (after !== null)
  return rows
}

/** The alphabets written out once more: Latin, then the Kazakh Cyrillic one, which holds the Russian. */
const ALPHABET = [...' 0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя']

const known = new Map<string, number[]>()

const placesOf = (text: string): number[] => {
  const places =
    known.get(text) ?? [...text.toLowerCase().replaceAll('é', 'e')].map((letter) => ALPHABET.indexOf(letter))
  known.set(text, places)
  return places
}

const compareTexts = (one: string, other: string): number => {
  const [first, second] = [placesOf(one), placesOf(other)]
  for (const [place, value] of first.entries()) {
    const difference = value - (second[place] ?? -1)
    if (difference !== 0) return difference
  }
  return first.length - second.length
}

type Compare = (one: never, other: never) => number
const plain = (one: string | number, other: string | number): number =>
  Number(one > other) - Number(one < other)

/** A column to sort by: values in the order of their weight, undefined where there is none, and how each is compared. */
interface Expected<Made> {
  readonly values: (made: Made) => readonly (string | number | undefined)[]
  readonly compare: readonly Compare[]
}

/** Sorted by this test alone: blanks last in both directions, then by the values, then by id, all in one direction. */
const sorted = <Made extends { id: string }>(
  records: readonly Made[],
  { values, compare }: Expected<Made>,
  direction: SortDirection,
): string[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const compareBy = (one: Made, other: Made): number => {
    const [ours, theirs] = [values(one), values(other)]
    if ((ours[0] === undefined) !== (theirs[0] === undefined)) return ours[0] === undefined ? 1 : -1
    for (const [place, with_] of compare.entries()) {
      const [a, b] = [ours[place], theirs[place]]
      const difference = a === undefined || b === undefined ? 0 : with_(a as never, b as never)
      if (difference !== 0) return sign * difference
    }
    return sign * plain(one.id, other.id)
  }
  return records.toSorted(compareBy).map(({ id }) => id)
}

const text: Compare = compareTexts
const value: Compare = plain
const dates: Compare = (one: PartialDate, other: PartialDate) => comparePartialDates(one, other)

const titleOfCase = (made: ManyRecords) => {
  const titles = new Map(made.cases.map(({ id, title }): [string, string] => [id, title]))
  return (id: string): string => titles.get(id) ?? ''
}

/** Every column of every list: all pages together are what a sort of all records gives. */
const expectOrders = async <View extends ListView, Row, Made extends { id: string }>(
  ask: Ask<View, Row>,
  viewOf: (by: View['sort']['by'], direction: SortDirection) => View,
  {
    idOf,
    records,
    columns,
  }: {
    idOf: (row: Row) => string
    records: readonly Made[]
    columns: Readonly<Record<View['sort']['by'], Expected<Made>>>
  },
) => {
  for (const [by, expected] of Object.entries<Expected<Made>>(columns)) {
    for (const direction of SORT_DIRECTIONS) {
      const found = (await walk(ask, viewOf(by, direction))).map(idOf)
      expect([by, direction, found]).toEqual([by, direction, sorted(records, expected, direction)])
    }
  }
}

const expectCases = async (client: Client, made: ManyRecords): Promise<void> => {
  const ask = client.cases.page
  await expectOrders<CaseView, CaseLine, ManyRecords['cases'][number]>(
    ask,
    (by, direction) => ({ filter: { text: '', status: 'all' }, sort: { by, direction } }),
    {
      idOf: ({ id }) => id,
      records: made.cases,
      columns: {
        touched: {
          values: ({ status, touchedAt }) => [Number(status === 'open'), touchedAt],
          compare: [value, value],
        },
        title: { values: ({ title }) => [title], compare: [text] },
        client: { values: ({ clients }) => [clients[0]], compare: [text] },
        nextHearing: { values: ({ hearing: at }) => [at || undefined], compare: [value] },
        heldUntil: { values: ({ until }) => [until || undefined], compare: [value] },
      },
    },
  )
  const suspended = {
    filter: { text: '', status: 'suspended' },
    sort: { by: 'title', direction: 'ascending' },
  } as const
  const records = made.cases.filter(({ status }) => status === 'suspended')
  expect((await walk(ask, suspended)).map(({ id }) => id)).toEqual(
    sorted(records, { values: ({ title }) => [title], compare: [text] }, 'ascending'),
  )
  const { counts } = await ask({ ...suspended, after: null, skip: 0, limit: 1 })
  expect(counts).toEqual({ shown: records.length, all: made.cases.length })
}

const expectPeople = async (client: Client, made: ManyRecords): Promise<void> => {
  const nameOf = ({ value: { names } }: ManyRecords['parties'][number]): string => names[0]?.text ?? ''
  await expectOrders<PartyView, PartyLine, ManyRecords['parties'][number]>(
    client.parties.page,
    (by, direction) => ({ filter: { text: '', kind: 'all' }, sort: { by, direction } }),
    {
      idOf: ({ id }) => id,
      records: made.parties,
      columns: {
        name: { values: (party) => [nameOf(party)], compare: [text] },
        kind: { values: (party) => [party.value.kind, nameOf(party)], compare: [value, text] },
        born: { values: ({ value: { born } }) => [born ?? undefined], compare: [dates] },
        cases: { values: ({ caseIds }) => [caseIds.size], compare: [value] },
      },
    },
  )
}

const expectParts = async (client: Client, made: ManyRecords): Promise<void> => {
  const titleOf = titleOfCase(made)
  const byCase = <Made extends { id: string }>(caseIdOf: (one: Made) => string): Expected<Made> => ({
    values: (one) => [titleOf(caseIdOf(one)), caseIdOf(one)],
    compare: [text, value],
  })
  await expectOrders<DocumentView, DocumentLine, ManyRecords['documents'][number]>(
    client.documents.page,
    (by, direction) => ({ filter: { text: '' }, sort: { by, direction } }),
    {
      idOf: ({ id }) => id,
      records: made.documents,
      columns: {
        imported: { values: ({ importedAt }) => [importedAt], compare: [value] },
        title: { values: ({ title }) => [title], compare: [text] },
        case: byCase(({ caseId }) => caseId),
        dated: { values: ({ dated }) => [dated ?? undefined], compare: [dates] },
        size: { values: ({ sizeBytes }) => [sizeBytes], compare: [value] },
      },
    },
  )
  await expectOrders<EventView, EventLine, ManyRecords['events'][number]>(
    client.events.page,
    (by, direction) => ({ filter: { text: '', certainty: 'all' }, sort: { by, direction } }),
    {
      idOf: ({ id }) => id,
      records: made.events,
      columns: {
        date: { values: ({ value: { date } }) => [date ?? undefined], compare: [dates] },
        title: { values: ({ value: { title } }) => [title], compare: [text] },
        case: byCase(({ value: { caseId } }) => caseId),
        certainty: {
          values: ({ value: { certainty, date } }) => [certainty, date === null ? '' : `1${date}`],
          compare: [
            value,
            ((one: string, other: string) =>
              one === '' || other === ''
                ? plain(one, other)
                : comparePartialDates(one.slice(1) as PartialDate, other.slice(1) as PartialDate)) as Compare,
          ],
        },
      },
    },
  )
  await expectOrders<TaskView, TaskLine, ManyRecords['tasks'][number]>(
    client.tasks.page,
    (by, direction) => ({ filter: { text: '', show: 'all' }, sort: { by, direction } }),
    {
      idOf: ({ task }) => task.id,
      records: made.tasks,
      columns: {
        due: {
          values: ({ value: { dueOn, dueTime } }) => [dueOn ?? undefined, dueTime ?? '24:00'],
          compare: [value, value],
        },
        title: { values: ({ value: { title } }) => [title], compare: [text] },
        case: byCase(({ value: { caseId } }) => caseId),
      },
    },
  )
}

test('all pages of a list together are the whole list, by every column in both directions', async () => {
  const { client, made } = await filled()
  await expectCases(client, made)
  await expectPeople(client, made)
  await expectParts(client, made)
})

const BY_TITLE: CaseView = {
  filter: { text: '', status: 'all' },
  sort: { by: 'title', direction: 'ascending' },
} as const

test('what is put in or taken out between two pages moves no other row in or out of them', async () => {
  const { client, made } = await filled({ cases: 200, parties: 20 })
  const before = (await walk(client.cases.page, BY_TITLE)).map(({ id }) => id)
  const first = await client.cases.page({ ...BY_TITLE, after: null, skip: 0, limit: 50 })
  const [seen, unseen] = [before[10], before[60]]
  await client.cases.remove({ id: made.cases.find(({ id }) => id === seen)?.id ?? ('' as never) })
  await client.cases.remove({ id: made.cases.find(({ id }) => id === unseen)?.id ?? ('' as never) })
  await client.cases.create(caseFile({ title: '0' }))
  const later = await client.cases.create(caseFile({ title: 'яяя' }))
  const second = await client.cases.page({ ...BY_TITLE, after: first.next, skip: 0, limit: 200 })
  expect(second.rows.map(({ id }) => id)).toEqual([
    ...before.slice(50).filter((id) => id !== unseen),
    later.id,
  ])
})

test('a jump lands where the rows before it say, also among those that have nothing to sort by', async () => {
  const { client } = await filled({ cases: 300, parties: 30 })
  for (const direction of SORT_DIRECTIONS) {
    const view = { filter: { text: '', status: 'all' }, sort: { by: 'nextHearing', direction } } as const
    const all = (await walk(client.cases.page, view)).map(({ id }) => id)
    const start = await client.cases.page({ ...view, after: null, skip: 0, limit: 20 })
    for (const skip of [0, 1, 90, 200, 275, 400]) {
      const page = await client.cases.page({ ...view, after: start.next, skip, limit: 20 })
      expect(page.rows.map(({ id }) => id)).toEqual(all.slice(20 + skip, 40 + skip))
    }
  }
})

test('a cursor of another order, or of nobody, is refused', async () => {
  const { client } = await filled({ cases: 50, parties: 5 })
  const { next } = await client.cases.page({ ...BY_TITLE, after: null, skip: 0, limit: 10 })
  const code = (view: Parameters<Client['cases']['page']>[0]): Promise<string> =>
    codeOf(client.cases.page(view))
  const question = { ...BY_TITLE, skip: 0, limit: 10 }
  const other = { ...question, sort: { by: 'client', direction: 'ascending' } } as const
  const turned = { ...question, sort: { by: 'title', direction: 'descending' } } as const
  expect(await code({ ...question, after: next })).toBe('no error')
  expect(await code({ ...other, after: next })).toBe('INVALID_INPUT')
  expect(await code({ ...turned, after: next })).toBe('INVALID_INPUT')
  expect(await code({ ...question, after: 'bm9uc2Vuc2U' as ListCursor })).toBe('INVALID_INPUT')
  expect(await code({ ...question, after: '; DROP TABLE party' as ListCursor })).not.toBe('no error')
})

test('words narrow a list in any script: cases by title, number and every name of a client', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(
    person('Ахметов Нуржан', {
      names: [
        { text: 'Ахметов Нуржан', kind: 'main', language: '', source: '' },
        { text: 'Nurjan', kind: 'alias', language: '', source: '' },
      ],
    }),
  )
  const rally = await client.cases.create(caseFile({ title: 'Дело о митинге', number: '17/2026' }))
  const other = await client.cases.create(caseFile({ title: 'Жер дауы', number: '18/2026' }))
  await client.participations.create(participation(other.id, party.id))
  const find = async (typed: string) =>
    (
      await walk<CaseView, CaseLine>(client.cases.page, {
        ...BY_TITLE,
        filter: { text: typed, status: 'all' },
      })
    ).map(({ id }) => id)
  expect(await find('miting')).toEqual([rally.id])
  expect(await find('17/2026')).toEqual([rally.id])
  expect(await find('akhmetov жер')).toEqual([other.id])
  expect(await find('akhmetov митинг')).toEqual([])
  await client.parties.update({ id: party.id, revision: 1, value: person('Сериков Бауыржан') })
  expect(await find('akhmetov')).toEqual([])
  expect(await find('serikov')).toEqual([other.id])
})

test('how many cases a person has, and a case’s first client, follow every change and every way back', async () => {
  const { client } = await deskWithVault()
  const one = await client.parties.create(person('Ахметов'))
  const other = await client.parties.create(person('Ақанов'))
  const first = await client.cases.create(caseFile({ title: 'первое' }))
  const second = await client.cases.create(caseFile({ title: 'второе' }))
  const seen = async () => {
    const people = await walk<PartyView, PartyLine>(client.parties.page, {
      filter: { text: '', kind: 'all' },
      sort: { by: 'name', direction: 'ascending' },
    })
    const cases = await walk<CaseView, CaseLine>(client.cases.page, {
      filter: { text: '', status: 'all' },
      sort: { by: 'client', direction: 'ascending' },
    })
    return [people.map(({ name, caseCount }) => `${name} ${caseCount}`), cases.map(({ title }) => title)]
  }
  const undoLast = async () => {
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
  }
  await client.participations.create(participation(first.id, one.id))
  await client.participations.create(participation(first.id, one.id, { role: 'witness' }))
  await client.participations.create(participation(second.id, other.id))
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  await client.parties.update({ id: other.id, revision: 1, value: person('Яковлев') })
  expect(await seen()).toEqual([
    ['Ахметов 1', 'Яковлев 1'],
    ['первое', 'второе'],
  ])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  await client.cases.remove({ id: second.id })
  expect(await seen()).toEqual([['Ақанов 0', 'Ахметов 1'], ['первое']])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
  const now = await client.parties.get({ id: one.id })
  const { id: _, revision: keepRevision, ...value } = now
  const { revision: dropRevision } = await client.parties.get({ id: other.id })
  await client.parties.merge({ keepId: one.id, dropId: other.id, keepRevision, dropRevision, value })
  expect((await seen())[0]).toEqual(['Ахметов 2'])
  await undoLast()
  expect(await seen()).toEqual([
    ['Ақанов 1', 'Ахметов 1'],
    ['второе', 'первое'],
  ])
})

test('an earlier change can be taken back although a later one has moved what only the lists know', async () => {
  const { client } = await deskWithVault()
  const party = await client.parties.create(person('Ахметов'))
  const file = await client.cases.create(caseFile())
  await client.parties.update({ id: party.id, revision: 1, value: person('Ахметова') })
  const [renamed] = await client.history.undoable()
  await client.participations.create(participation(file.id, party.id))
  await client.hearings.create(hearing(file.id, { startsAt: moment('2026-12-01T10:00') }))
  await client.restraints.create(restraint(file.id, party.id, { until: day('2026-12-09') }))
  await client.history.undo({ seq: renamed?.seq ?? 0 })
  expect((await client.parties.get({ id: party.id })).names[0]?.text).toBe('Ахметов')
})
