import { expect, test } from 'vitest'
import {
  filterOf,
  isDateUnderstood,
  NO_DRAFT,
  narrows,
} from '../../../renderer/features/search/filter-draft.ts'
import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { NO_FILTER } from '../../../shared/domain/search-hit.ts'

const caseId = caseIdSchema.parse('0'.repeat(32))
const at = { caseId, today: isoDateSchema.parse('2026-11-30') }

test('fields left alone narrow nothing', () => {
  expect(filterOf(NO_DRAFT, at)).toEqual(NO_FILTER)
  expect(narrows(filterOf(NO_DRAFT, at))).toBe(false)
})

test('a date of which a part is known begins on its first day and ends on its last', () => {
  const days = (from: string, to: string) => {
    const filter = filterOf({ ...NO_DRAFT, from, to }, at)
    return [filter.from, filter.to]
  }
  expect(days('06.2022', '06.2022')).toEqual(['2022-06-01', '2022-06-30'])
  expect(days('лето 2022', '2023')).toEqual(['2022-06-01', '2023-12-31'])
  expect(days('15.07.2022', '')).toEqual(['2022-07-15', null])
  expect(days('до 2020', '06.')).toEqual([null, null])
})

test('what is not understood yet narrows nothing, and is told apart from an empty field', () => {
  expect(['', '  ', '06.2022', '06.', 'вчера утром'].map((text) => isDateUnderstood(text, at.today))).toEqual(
    [true, true, true, false, false],
  )
})

test('each field that says something narrows', () => {
  const drafts = [
    { ...NO_DRAFT, kind: 'event' as const },
    { ...NO_DRAFT, isThisCase: true },
    { ...NO_DRAFT, article: ' 272 ' },
    { ...NO_DRAFT, status: 'closed' as const },
  ]
  expect(drafts.map((draft) => filterOf(draft, at))).toEqual([
    { ...NO_FILTER, kinds: ['event'] },
    { ...NO_FILTER, caseId },
    { ...NO_FILTER, article: '272' },
    { ...NO_FILTER, status: 'closed' },
  ])
  expect(drafts.every((draft) => narrows(filterOf(draft, at)))).toBe(true)
  expect(filterOf({ ...NO_DRAFT, isThisCase: true }, { ...at, caseId: null })).toEqual(NO_FILTER)
})
