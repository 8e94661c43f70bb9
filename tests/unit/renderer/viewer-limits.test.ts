import { expect, test } from 'vitest'
import { type Look, overLimit, VIEWER_LIMITS } from '../../../renderer/records/viewing/viewer-limits.ts'

const MIB = 1024 * 1024
const first = { processes: 1, processorMs: 5_000, memoryBytes: 100 * MIB }
const look: Look = { first, now: { ...first, processes: 2 }, most: 2, isOpening: true, looks: 3 }
const over = (change: Partial<Look>) => overLimit({ ...look, ...change }, VIEWER_LIMITS)

test('a document that works for more than 20 s and is not open is ended, one that is open may work on', () => {
  const busy = { processes: 2, processorMs: 25_001, memoryBytes: 100 * MIB }
  expect([over({}), over({ now: busy }), over({ now: busy, isOpening: false })]).toEqual([
    undefined,
    'DOCUMENT_TOO_SLOW',
    undefined,
  ])
  expect(over({ now: { ...busy, processorMs: 24_999 }, looks: 10_000 })).toBeUndefined()
})

test('a document that takes more than a GiB is ended, whether it is open or not', () => {
  const large = { processes: 2, processorMs: 6_000, memoryBytes: 1_125 * MIB }
  expect([over({ now: large }), over({ now: large, isOpening: false })]).toEqual([
    'DOCUMENT_TOO_COSTLY',
    'DOCUMENT_TOO_COSTLY',
  ])
  expect(over({ now: { ...large, memoryBytes: 1_123 * MIB } })).toBeUndefined()
})

test('a document that made its process fall over is ended', () => {
  expect(over({ now: first })).toBe('DOCUMENT_TOO_COSTLY')
})

test('where the host cannot tell, looks without an answer end the opening', () => {
  expect([
    over({ first: undefined, now: undefined }),
    over({ now: undefined, looks: VIEWER_LIMITS.looks + 1 }),
    over({ now: undefined, looks: VIEWER_LIMITS.looks + 1, isOpening: false }),
  ]).toEqual([undefined, 'DOCUMENT_TOO_SLOW', undefined])
})
