import { expect, test } from 'vitest'
import { createMoveReader } from '../../../renderer/features/dossier/exhibit-keys.ts'
import {
  initialChoices,
  inOrder,
  keptOrderOf,
  leavingPrivileged,
  numbersOf,
  placed,
  placeOfNumber,
  setAll,
} from '../../../renderer/features/dossier/exhibit-order.ts'
import { keptDossierSchema, NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
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

test('an exhibit goes to any place and no further than the ends', () => {
  expect(ids(placed(choices, 3, 0))).toEqual(['d', 'a', 'b', 'c'])
  expect(ids(placed(choices, 0, 2))).toEqual(['b', 'c', 'a', 'd'])
  expect(ids(placed(choices, 0, -5))).toEqual(['a', 'b', 'c', 'd'])
  expect(ids(placed(choices, 0, 99))).toEqual(['b', 'c', 'd', 'a'])
  expect(ids(placed(choices, 99, 0))).toEqual(['a', 'b', 'c', 'd'])
})

test('a number that is typed is the number that is printed, whatever stays out between', () => {
  const some = choices.map((choice, at) => ({ ...choice, isIncluded: at !== 1 }))
  const goTo = (from: number, number: number) => {
    const next = placed(some, from, placeOfNumber(some, from, number))
    const at = next.findIndex(({ document }) => document.id === some[from]?.document.id)
    return numbersOf(next)[at]
  }
  expect([goTo(3, 1), goTo(3, 2), goTo(0, 2), goTo(0, 3)]).toEqual([1, 2, 2, 3])
  expect([goTo(3, 0), goTo(0, 99)]).toEqual([1, 3])
})

test('digits that follow each other are one number, after a pause or another key a new one', () => {
  const read = createMoveReader()
  const typed = [
    ['1', 0],
    ['2', 400],
    ['3', 5_000],
    ['Home', 5_100],
    ['4', 5_200],
    ['x', 5_300],
  ] as const
  expect(typed.map(([key, timeStamp]) => read({ key, timeStamp }))).toEqual([
    { number: 1 },
    { number: 12 },
    { number: 3 },
    { to: 'first' },
    { number: 4 },
    undefined,
  ])
})

test('all exhibits can be put in the order of their dates, their names or their intake, and keep what goes and what does not', () => {
  const named = [
    ['1', '2026', 'Приложение 10'],
    ['2', '2025', 'Приложение 9'],
    ['3', null, 'акт'],
  ].map(([id, dated, title]) => ({ id, dated, title }) as DocumentLine)
  const some = initialChoices(named).map((choice) => ({
    ...choice,
    isIncluded: choice.document.title !== 'акт',
  }))
  const put = (name: 'date' | 'name' | 'recorded') => inOrder(some, { name, language: 'ru' })
  expect(ids(put('date'))).toEqual(['2', '1', '3'])
  expect(ids(put('name'))).toEqual(['3', '2', '1'])
  expect(ids(put('recorded'))).toEqual(['1', '2', '3'])
  expect(put('name').map(({ isIncluded }) => isIncluded)).toEqual([false, true, true])
})

test('the order is kept with what stays out; what came later stands behind, and nothing privileged goes in by itself', () => {
  expect(keptOrderOf(choices)).toBeNull()
  const mine = placed(choices, 3, 0).map((choice, at) => ({ ...choice, isIncluded: at !== 1 }))
  const kept = keptOrderOf(mine)
  expect(kept).toEqual({ order: ['d', 'a', 'b', 'c'], leftOut: ['a'] })
  const secret = { ...line('s', '2020'), isPrivileged: true }
  const later = initialChoices([line('a', null), line('e', '2020'), line('d', null), secret], kept)
  expect(later.map(({ document, isIncluded }) => [document.id, isIncluded])).toEqual([
    ['d', true],
    ['a', false],
    ['e', true],
    ['s', false],
  ])
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

test('the texts of a case with more documents than a dossier takes come back, whatever becomes of their order', () => {
  const many = Array.from({ length: 2_001 }, (_, at) =>
    line(`019a${at.toString(16).padStart(28, '0')}`, null),
  )
  const kept = {
    ...NO_TEXTS,
    recipient: 'Суд',
    exhibits: keptOrderOf(placed(initialChoices(many), 2_000, 0)),
  }
  const read = keptDossierSchema.parse(JSON.parse(JSON.stringify(kept)))
  expect([read.recipient, read.exhibits?.order[0], read.exhibits?.order.length]).toEqual([
    'Суд',
    many[2_000]?.id,
    2_000,
  ])
  for (const exhibits of [{ order: ['?'], leftOut: [] }, 7, { order: many.map(({ id }) => id), leftOut: [] }])
    expect(keptDossierSchema.parse({ ...NO_TEXTS, recipient: 'Суд', exhibits })).toEqual({
      ...NO_TEXTS,
      recipient: 'Суд',
      exhibits: null,
    })
})
