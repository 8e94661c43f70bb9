import { expect, test } from 'vitest'
import { initialChoices, moved, numbersOf } from '../../../renderer/features/dossier/exhibit-order.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'

const line = (id: string, dated: string | null): DocumentLine => ({ id, dated }) as DocumentLine
const ids = (choices: readonly { document: DocumentLine }[]) => choices.map(({ document }) => document.id)

const choices = initialChoices([
  line('c', null),
  line('b', '2026-09-02'),
  line('a', '2026-09'),
  line('d', null),
])

test('exhibits stand in the order of their dates, vague dates before exact ones, undated last', () => {
  expect(ids(choices)).toEqual(['a', 'b', 'c', 'd'])
})

test('exhibits with dates before, about and between stand among the others in the order of time', () => {
  const dates = ['[2026-08..2026-10]', '2026-09-02', '[..2026-09-02]', '2026-23', '2025~']
  const lines = dates.map((dated) => line(dated, dated))
  expect(ids(initialChoices(lines))).toEqual([
    '2025~',
    '[2026-08..2026-10]',
    '2026-23',
    '[..2026-09-02]',
    '2026-09-02',
  ])
})

test('an exhibit moves by one place and no further than the ends', () => {
  expect(ids(moved(choices, 1, -1))).toEqual(['b', 'a', 'c', 'd'])
  expect(ids(moved(choices, 0, -1))).toEqual(['a', 'b', 'c', 'd'])
  expect(ids(moved(choices, 3, 1))).toEqual(['a', 'b', 'c', 'd'])
})

test('the numbers count only what goes into the dossier', () => {
  const some = choices.map((choice, at) => ({ ...choice, isIncluded: at !== 1 }))
  expect(numbersOf(some)).toEqual([1, undefined, 2, 3])
})
