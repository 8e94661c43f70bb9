import { expect, test } from 'vitest'
import { documentsInView } from '../../../shared/domain/document-order.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import type { DocumentView } from '../../../shared/domain/list-views.ts'

const line = (id: string, title: string, dated: string | null, source = '') =>
  ({ id, title, dated, source, originalName: `${id}.pdf`, sizeBytes: id.length }) as Document

/** Taken in in the order of their ids. */
const papers = [
  line('b', 'Скан 10', '2026-09-02'),
  line('a', 'Скан 2', null, 'Адвокатура'),
  line('d', 'Әділет', '2026-09', 'Prokuratura'),
  line('c', 'скан 1', null),
]

const ids = (sort: DocumentView['sort'], text = '') =>
  documentsInView(papers, { filter: { text }, sort }, 'ru').map(({ id }) => id)

test('documents of a case stand as they came, either way', () => {
  expect(ids({ by: 'imported', direction: 'ascending' })).toEqual(['a', 'b', 'c', 'd'])
  expect(ids({ by: 'imported', direction: 'descending' })).toEqual(['d', 'c', 'b', 'a'])
})

test('documents without a date come last whichever way the dates are turned', () => {
  expect(ids({ by: 'dated', direction: 'ascending' })).toEqual(['d', 'b', 'a', 'c'])
  expect(ids({ by: 'dated', direction: 'descending' })).toEqual(['b', 'd', 'c', 'a'])
})

test('a title with a number stands by the number', () => {
  expect(ids({ by: 'title', direction: 'ascending' }, 'скан')).toEqual(['c', 'a', 'b'])
})

test('a document is found by who gave it, in whatever script that is typed, and by its file name', () => {
  expect(ids({ by: 'imported', direction: 'ascending' }, 'прокурат')).toEqual(['d'])
  expect(ids({ by: 'imported', direction: 'ascending' }, 'advokatura')).toEqual(['a'])
  expect(ids({ by: 'imported', direction: 'ascending' }, 'b pdf')).toEqual(['b'])
  expect(ids({ by: 'imported', direction: 'ascending' }, '…')).toEqual(['a', 'b', 'c', 'd'])
})
