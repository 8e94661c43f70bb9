import { expect, test } from 'vitest'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { type DocumentView, documentViewSchema, SORT_DIRECTIONS } from '../../../shared/domain/list-views.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile } from './support/samples.ts'

const NAMES = ['б', 'а', 'в', 'г другое']

const withPapers = async () => {
  const { client } = await deskWithVault()
  const { id: first } = await client.cases.create(caseFile({ title: 'Первое' }))
  const { id: second } = await client.cases.create(caseFile({ title: 'Второе' }))
  for (const [at, name] of NAMES.entries()) {
    const made = await documentFrom(
      client,
      at % 2 ? first : second,
      fileWith(`${name}.txt`, name.repeat(at + 1)),
    )
    if (at !== 2) continue
    const { id, revision, kind, language, source, isPrivileged, notes, title } = made
    const value = { kind, language, source, isPrivileged, notes, title, dated: '2026-09' as const }
    await client.documents.update({ id, revision, value })
  }
  return client
}

const VIEWS = documentViewSchema.shape.sort.shape.by.options.flatMap((by) =>
  SORT_DIRECTIONS.map((direction): DocumentView['sort'] => ({ by, direction })),
)

test('a document knows its place in the list of all, in every order and under a filter', async () => {
  const client = await withPapers()
  for (const text of ['', 'txt', 'другое']) {
    for (const sort of VIEWS) {
      const view = { filter: { text }, sort }
      const { rows } = await client.documents.page({ ...view, after: null, skip: 0, limit: 50 })
      for (const [at, { id }] of rows.entries()) {
        expect(await client.documents.beside({ ...view, id })).toEqual({
          place: at + 1,
          count: rows.length,
          previous: rows[at - 1]?.id ?? null,
          next: rows[at + 1]?.id ?? null,
        })
      }
    }
  }
})

test('a document that the filter does not let through, or that is gone, has no place', async () => {
  const client = await withPapers()
  const view: DocumentView = { filter: { text: 'другое' }, sort: { by: 'title', direction: 'ascending' } }
  const { rows } = await client.documents.page({
    ...view,
    filter: { text: '' },
    after: null,
    skip: 0,
    limit: 50,
  })
  const [out] = rows
  expect(out?.title).toBe('а')
  expect(await client.documents.beside({ ...view, id: out?.id ?? ('' as DocumentId) })).toBeNull()
  expect(await client.documents.beside({ ...view, id: 'f'.repeat(32) as DocumentId })).toBeNull()
  expect(await codeOf(client.documents.beside({ ...view, id: 'x' as DocumentId }))).toBe('INVALID_INPUT')
})
