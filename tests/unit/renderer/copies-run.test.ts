import { expect, test } from 'vitest'
import { afterCopy, startOfCopies } from '../../../renderer/features/documents/copies-run.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'

const id = (text: string): DocumentId => text as DocumentId
const documents = [
  { id: id('a'), title: 'Приговор', sizeBytes: 100 },
  { id: id('b'), title: 'Жалоба', sizeBytes: 50 },
]

test('the bar counts bytes over all copies, and the report names each document that could not be read', () => {
  const half = afterCopy(startOfCopies(documents), { kind: 'progress', id: id('a'), doneBytes: 40 })
  expect(half).toMatchObject({ doneBytes: 40, totalBytes: 150, settled: 0 })
  const one = afterCopy(half, { kind: 'saved', id: id('a') })
  expect(afterCopy(one, { kind: 'progress', id: id('b'), doneBytes: 10 }).doneBytes).toBe(110)
  expect(afterCopy(one, { kind: 'refused', id: id('b'), code: 'BLOB_DAMAGED' })).toMatchObject({
    doneBytes: 150,
    settled: 2,
    saved: 1,
    refused: [{ document: { title: 'Жалоба' }, code: 'BLOB_DAMAGED' }],
  })
})
