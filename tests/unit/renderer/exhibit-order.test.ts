import { expect, test } from 'vitest'
import { createMoveReader } from '../../../renderer/features/dossier/exhibit-keys.ts'
import {
  includedOf,
  initialChoices,
  inOrder,
  keptOrderOf,
  leavingPrivileged,
  numbersOf,
  placed,
  placeOfNumber,
  setAll,
} from '../../../renderer/features/dossier/exhibit-order.ts'
import { inKeptOrder } from '../../../shared/domain/document-order.ts'
import { exhibitOrderOf, keptDossierSchema, NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
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
  expect(kept).toEqual({ order: ['d', 'a', 'b', 'c'], leftOut: ['a'], only: null })
  const secret = { ...line('s', '2020'), isPrivileged: true }
  const later = initialChoices([line('a', null), line('e', '2020'), line('d', null), secret], kept)
  expect(later.map(({ document, isIncluded }) => [document.id, isIncluded])).toEqual([
    ['d', true],
    ['a', false],
    ['e', true],
    ['s', false],
  ])
})

/** Thousands of documents, the last of which is chosen, as it comes back from the draft that it was kept in. */
const chosenOf = (documents: readonly DocumentLine[], chosen: readonly string[]) => {
  const exhibits = exhibitOrderOf({
    order: inKeptOrder(documents, null).map(({ id }) => id),
    included: new Set(chosen),
    privileged: new Set(documents.filter(({ isPrivileged }) => isPrivileged).map(({ id }) => id)),
    isOnly: true,
  })
  return keptDossierSchema.parse(JSON.parse(JSON.stringify({ ...NO_TEXTS, exhibits }))).exhibits
}

const thousands = Array.from({ length: 5_000 }, (_, at) =>
  line(`019a${at.toString(16).padStart(28, '0')}`, null),
)

const idAt = (place: number): string => thousands[place]?.id ?? ''

test('of thousands of documents only the chosen ones go into the dossier, and none that comes later', () => {
  const chosen = [idAt(4_999), idAt(2), idAt(3_000)]
  const kept = chosenOf(thousands, chosen)
  const later = line('019b'.padEnd(32, '0'), null)
  const opened = initialChoices([...thousands, later], kept)
  expect(includedOf(opened).map(({ id }) => id)).toEqual([idAt(2), idAt(3_000), idAt(4_999)])
  expect(opened).toHaveLength(5_001)

  // One more is put on top there, and it stays so.
  const first = opened.findIndex(({ document }) => document.id === idAt(4_000))
  const more = opened.with(first, { document: line(idAt(4_000), null), isIncluded: true })
  const again = initialChoices([...thousands, later], keptOrderOf(placed(more, first, 0), kept))
  expect(includedOf(again).map(({ id }) => id)).toEqual([idAt(4_000), idAt(2), idAt(3_000), idAt(4_999)])
})

test('what is left out of thousands stays out, and with all of them taken in again so does what comes later', () => {
  const some = initialChoices(thousands).map((choice, at) => ({ ...choice, isIncluded: at % 1_000 === 999 }))
  expect(includedOf(initialChoices(thousands, keptOrderOf(some))).map(({ id }) => id)).toEqual(
    [999, 1_999, 2_999, 3_999, 4_999].map(idAt),
  )
  const few = thousands.slice(0, 4)
  const kept = chosenOf(few, [idAt(1)])
  const all = initialChoices(few, keptOrderOf(placed(setAll(initialChoices(few, kept), true), 3, 0), kept))
  expect(all.map(({ isIncluded }) => isIncluded)).toEqual([true, true, true, true])
  expect(keptOrderOf(setAll(all, true), kept)?.only).toBeNull()
})

test('what is privileged is not among the exhibits because it was chosen', () => {
  const documents = [{ ...line(idAt(0), null), isPrivileged: true }, ...thousands.slice(1, 3)]
  const kept = chosenOf(documents, [idAt(0), idAt(1)])
  expect(kept?.only).toEqual([idAt(1)])
  expect(includedOf(initialChoices(documents, kept)).map(({ id }) => id)).toEqual([idAt(1)])
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
