import { expect, test } from 'vitest'
import type { PartialDate } from '../../../shared/domain/dates.ts'
import type { CaseLine } from '../../../shared/domain/kinds/case.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import type { TaskLine } from '../../../shared/domain/kinds/task.ts'
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
import { type Ask, walk } from '../../support/whole-lists.ts'
import type { Client } from './support/desk.ts'
import type { ManyRecords } from './support/many-records.ts'
import { filled } from './support/walk-pages.ts'

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
const expectOrders = async <View extends ListView, Row extends { id: string }, Made extends { id: string }>(
  ask: Ask<View, Row>,
  viewOf: (by: View['sort']['by'], direction: SortDirection) => View,
  {
    records,
    columns,
  }: {
    records: readonly Made[]
    columns: Readonly<Record<View['sort']['by'], Expected<Made>>>
  },
) => {
  for (const [by, expected] of Object.entries<Expected<Made>>(columns)) {
    for (const direction of SORT_DIRECTIONS) {
      const found = (await walk(ask, viewOf(by, direction))).map(({ id }) => id)
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
      records: made.tasks,
      columns: {
        due: {
          values: ({ value: { dueOn, dueTime } }) => [dueOn ?? undefined, dueTime ?? '24:00'],
          compare: [value, value],
        },
        title: { values: ({ value: { title } }) => [title], compare: [text] },
        case: byCase(({ value: { caseId } }) => caseId ?? ''),
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
