import { describe, expect, it } from 'vitest'
import { densityOf } from '../../../renderer/features/case/chronology/density.ts'
import {
  type EntryFilter,
  filterEntries,
  isFiltered,
  NO_ENTRY_FILTER,
} from '../../../renderer/features/case/chronology/entry-filter.ts'
import { groupEntries } from '../../../renderer/features/case/chronology/entry-groups.ts'
import type { ChronologyEntry } from '../../../shared/domain/case/chronology.ts'
import { isoDateSchema, partialDateSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import { blankEvent, type EventCertainty, eventSchema } from '../../../shared/domain/kinds/event.ts'
import { taskSchema } from '../../../shared/domain/kinds/task.ts'
import { comparePartialDates } from '../../../shared/domain/partial-date.ts'

const idOf = (number: number): string => number.toString(16).padStart(32, '0')
const caseId = caseIdSchema.parse(idOf(1))
const party = (number: number) => partyIdSchema.parse(idOf(number))
const dateOf = (date: string | null) => (date === null ? null : partialDateSchema.parse(date))

const event = (
  key: string,
  date: string | null,
  { certainty = 'alleged', people = [] }: { certainty?: EventCertainty; people?: number[] } = {},
): ChronologyEntry => ({
  subject: 'event',
  record: eventSchema.parse({
    id: idOf(5),
    revision: 1,
    ...blankEvent({ caseId, title: key }),
    certainty,
  }),
  key,
  id: idOf(5),
  date: dateOf(date),
  time: null,
  moment: 'at',
  partyIds: people.map(party),
})

const task = (key: string, date: string | null): ChronologyEntry => ({
  subject: 'task',
  record: taskSchema.parse({
    id: idOf(6),
    revision: 1,
    caseId,
    partyId: null,
    title: key,
    dueOn: date,
    dueTime: null,
    isDone: false,
    doneOn: null,
    notes: '',
  }),
  key,
  id: idOf(6),
  date: dateOf(date),
  time: null,
  moment: 'due',
  partyIds: [],
})

const inOrder = (...dates: readonly string[]): ChronologyEntry[] =>
  dates
    .map((date) => partialDateSchema.parse(date))
    .toSorted(comparePartialDates)
    .map((date) => event(date, date))

describe('headings of the chronology', () => {
  it('are months, with a year of its own for what is known to the year only, and the unknown at the end', () => {
    const entries = [
      ...inOrder('2022', '2022-06-15', '2022-06~', '2022-22', '[..2022-10-12]', '2023-01-01'),
      event('unknown', null),
    ]
    expect(
      groupEntries(entries).map(({ key, entries: ofGroup }) => [key, ofGroup.map((entry) => entry.key)]),
    ).toEqual([
      ['2022', ['2022']],
      ['2022-06', ['2022-22', '2022-06~', '2022-06-15']],
      ['2022-10', ['[..2022-10-12]']],
      ['2023-01', ['2023-01-01']],
      ['unknown', ['unknown']],
    ])
  })
})

describe('how much happened when', () => {
  it('counts by month, with empty months between, and leads to the first entry of each', () => {
    expect(densityOf(inOrder('2026-01-05', '2026-01-20', '2026-03-01'))).toEqual([
      { from: '2026-01-01', months: 1, count: 2, firstKey: '2026-01-05' },
      { from: '2026-02-01', months: 1, count: 0, firstKey: undefined },
      { from: '2026-03-01', months: 1, count: 1, firstKey: '2026-03-01' },
    ])
  })

  it('takes longer spans for a long time, which begin as those of the calendar do', () => {
    const bars = densityOf(inOrder('2010-05-05', '2022-11-11'))
    expect(bars.length).toBeLessThanOrEqual(61)
    expect(bars[0]).toMatchObject({ from: '2010-04-01', months: 3 })
    expect(bars.at(-1)).toMatchObject({ from: '2022-10-01', count: 1 })
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  })

  it('draws nothing for one month, for nothing, and for what has no date', () => {
    expect(densityOf(inOrder('2026-01-05', '2026-01-20'))).toEqual([])
    expect(densityOf([])).toEqual([])
    expect(densityOf([event('unknown', null)])).toEqual([])
  })
})

describe('narrowing the chronology', () => {
  const entries = [
    event('Избит в машине', '2026-01-12', { certainty: 'established', people: [7] }),
    event('Угрозы по телефону', '2026-02', { people: [8] }),
    task('Подать жалобу', '2026-02-20'),
    event('Когда-то', null),
  ]
  const found = (part: Partial<EntryFilter>): string[] =>
    filterEntries(entries, { ...NO_ENTRY_FILTER, ...part }, ({ key }) => key).map(({ key }) => key)

  it('shows all where nothing is asked for', () => {
    expect(found({})).toHaveLength(4)
    expect([isFiltered(NO_ENTRY_FILTER), isFiltered({ ...NO_ENTRY_FILTER, partyId: idOf(7) })]).toEqual([
      false,
      true,
    ])
  })

  it('goes by kind of record, person and how sure it is', () => {
    expect(found({ subject: 'task' })).toEqual(['Подать жалобу'])
    expect(found({ partyId: idOf(8) })).toEqual(['Угрозы по телефону'])
    expect(found({ certainty: 'established' })).toEqual(['Избит в машине'])
    expect(found({ certainty: 'alleged' })).toEqual(['Угрозы по телефону', 'Когда-то'])
  })

  it('lets a vague date pass where it can have been within the days, and no unknown one', () => {
    expect(found({ from: isoDateSchema.parse('2026-02-25') })).toEqual(['Угрозы по телефону'])
    expect(found({ to: isoDateSchema.parse('2026-01-12') })).toEqual(['Избит в машине'])
  })

  it('finds words in any order and in Latin letters', () => {
    expect(found({ text: 'машине избит' })).toEqual(['Избит в машине'])
    expect(found({ text: 'zhalobu' })).toEqual(['Подать жалобу'])
  })
})
