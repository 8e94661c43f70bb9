import { expect, test } from 'vitest'
import {
  initialChoices,
  leavingPrivileged,
  moved,
  numbersOf,
  setAll,
} from '../../../renderer/features/dossier/exhibit-order.ts'
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

test('what is privileged is never taken in with the rest, and is named as long as it is in', () => {
  const secret = { ...line('e', '2020'), isPrivileged: true }
  const [first, ...rest] = initialChoices([line('a', '2021'), secret])
  if (first === undefined) throw new Error('nothing to choose')
  expect([first.document.id, first.isIncluded]).toEqual(['e', false])
  expect(setAll([first, ...rest], true).map(({ isIncluded }) => isIncluded)).toEqual([false, true])
  const chosen = [{ ...first, isIncluded: true }, ...rest]
  expect(setAll(chosen, true).map(({ isIncluded }) => isIncluded)).toEqual([true, true])
  expect(leavingPrivileged(chosen).map(({ id }) => id)).toEqual(['e'])
  expect(leavingPrivileged(setAll(chosen, false))).toEqual([])
})
