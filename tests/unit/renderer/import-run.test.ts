import { expect, test } from 'vitest'
import { afterEvent, startOf } from '../../../renderer/features/documents/import-run.ts'
import { afterMessage, OPENING } from '../../../renderer/records/viewing/viewer-state.ts'
import type { Token } from '../../../shared/contract/base.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'

const token = (text: string): Token => text as Token
const files = [
  { token: token('a'), name: 'a.pdf', sizeBytes: 100 },
  { token: token('b'), name: 'b.pdf', sizeBytes: 50 },
  { token: token('c'), name: 'c.pdf', sizeBytes: 10 },
]
const document = {} as Document

test('the bar counts bytes over all files, and the report names each file that was left out', () => {
  const half = afterEvent(startOf(files), {
    kind: 'progress',
    file: token('a'),
    doneBytes: 40,
    totalBytes: 100,
  })
  expect(half).toMatchObject({ doneBytes: 40, totalBytes: 160, settled: 0 })
  const one = afterEvent(half, { kind: 'imported', file: token('a'), document })
  const two = afterEvent(one, { kind: 'refused', file: token('b'), code: 'FILE_EMPTY' })
  const three = afterEvent(two, { kind: 'duplicate', file: token('c'), document })
  expect(three).toMatchObject({
    doneBytes: 160,
    settled: 3,
    imported: 1,
    leftOut: [
      { token: 'b', name: 'b.pdf', code: 'FILE_EMPTY' },
      { token: 'c', name: 'c.pdf', code: undefined },
    ],
  })
})

test('what the frame says about a document is kept, and a failure says why', () => {
  const shown = afterMessage(OPENING, { kind: 'shown', pages: 12 })
  const turned = afterMessage(shown, { kind: 'position', page: 3, zoomPercent: 120 })
  expect(turned).toMatchObject({ phase: 'shown', pages: 12, page: 3, zoomPercent: 120 })
  expect(afterMessage(turned, { kind: 'failed', code: 'DOCUMENT_UNREADABLE' })).toMatchObject({
    phase: 'failed',
    failure: 'DOCUMENT_UNREADABLE',
  })
})
