import { expect, test } from 'vitest'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { codeOf, deskWithVault } from './support/desk.ts'
import { documentFrom, fileWith } from './support/files.ts'
import { caseFile } from './support/samples.ts'

const withPapers = async () => {
  const { client } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  const papers: Document[] = []
  for (const name of ['один', 'два', 'три'])
    papers.push(await documentFrom(client, caseId, fileWith(`${name}.txt`, name)))
  const now = () => Promise.all(papers.map(({ id }) => client.documents.get({ id })))
  const undoLast = async () => {
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
    return last
  }
  return { client, caseId, papers, ids: papers.map(({ id }) => id), now, undoLast }
}

const GONE = 'f'.repeat(32) as DocumentId

test('kind, sender and date are said of several documents at once and taken back at once', async () => {
  const { client, papers, ids, now, undoLast } = await withPapers()
  const set = { kind: 'letter', source: 'Прокуратура', dated: '2026-09' } as const
  expect(await client.documents.changeMany({ ids: [...ids, ...ids], set })).toEqual({ changed: 3 })
  expect(await now()).toMatchObject(ids.map((id, at) => ({ id, ...set, title: papers[at]?.title })))
  expect(await undoLast()).toMatchObject({ action: 'update', subject: 'document', others: 2 })
  expect((await now()).map(({ kind, source, dated }) => [kind, source, dated])).toEqual(
    papers.map(({ kind, source, dated }) => [kind, source, dated]),
  )
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})

test('what is not said stays, and a document of which it was said already is not changed', async () => {
  const { client, ids, now } = await withPapers()
  const [first] = ids
  await client.documents.changeMany({ ids: [first ?? GONE], set: { source: 'Суд' } })
  const before = await now()
  expect(await client.documents.changeMany({ ids, set: { source: 'Суд' } })).toEqual({ changed: 2 })
  const after = await now()
  expect(after[0]).toEqual(before[0])
  expect(after.map(({ source, kind }) => [source, kind])).toEqual(ids.map(() => ['Суд', 'other']))
  expect(await client.documents.changeMany({ ids, set: {} })).toEqual({ changed: 0 })
  expect(await now()).toEqual(after)
})

test('several documents are removed at once and come back at once, with their bytes and in their order', async () => {
  const { client, caseId, ids, now, undoLast } = await withPapers()
  const before = await now()
  await client.documents.removeMany({ ids })
  expect((await client.cases.file({ caseId })).documents).toEqual([])
  expect(await undoLast()).toMatchObject({ action: 'remove', others: 2 })
  expect(await now()).toMatchObject(before.map(({ id, sha256, importedAt }) => ({ id, sha256, importedAt })))
})

test('documents of several cases are changed and removed at once, and come back at once', async () => {
  const { client, ids, now, undoLast } = await withPapers()
  const { id: other } = await client.cases.create(caseFile())
  const elsewhere = await documentFrom(client, other, fileWith('четыре.txt', 'четыре'))
  const all = [...ids, elsewhere.id]
  expect(await client.documents.changeMany({ ids: all, set: { kind: 'letter' } })).toEqual({ changed: 4 })
  expect(await undoLast()).toMatchObject({ action: 'update', others: 3 })
  const before = [...(await now()), await client.documents.get({ id: elsewhere.id })]
  expect(before.map(({ kind }) => kind)).toEqual(['other', 'other', 'other', 'other'])
  await client.documents.removeMany({ ids: all })
  expect((await client.cases.file({ caseId: other })).documents).toEqual([])
  expect(await undoLast()).toMatchObject({ action: 'remove', others: 3 })
  const after = [...(await now()), await client.documents.get({ id: elsewhere.id })]
  expect(after.map(({ id, caseId, sha256 }) => [id, caseId, sha256])).toEqual(
    before.map(({ id, caseId, sha256 }) => [id, caseId, sha256]),
  )
  expect(await client.history.verify()).toMatchObject({ finding: 'whole' })
})

test('all of them or none: where one is gone nothing is changed and nothing removed', async () => {
  const { client, ids, now } = await withPapers()
  const before = await now()
  const withGone = [...ids, GONE]
  expect(await codeOf(client.documents.changeMany({ ids: withGone, set: { kind: 'note' } }))).toBe(
    'NOT_FOUND',
  )
  expect(await codeOf(client.documents.removeMany({ ids: withGone }))).toBe('NOT_FOUND')
  expect(await now()).toEqual(before)
  expect(await codeOf(client.documents.removeMany({ ids: [] }))).toBe('INVALID_INPUT')
  const wrong = { kind: 'verse' } as never
  expect(await codeOf(client.documents.changeMany({ ids, set: wrong }))).toBe('INVALID_INPUT')
})
