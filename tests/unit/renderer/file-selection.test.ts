import { expect, test } from 'vitest'
import { afterClick, type Entry } from '../../../renderer/picker/selection.ts'

const file = (entry: string): Entry => ({ entry, kind: 'file', name: entry, sizeBytes: 1 }) as Entry
const files = ['a', 'b', 'c', 'd'].map(file)
const at = (index: number): Entry => files[index] ?? file('none')

const marked = (before: string[], index: number, how: { add?: boolean; stretchFrom?: string }) => {
  const click = { isAdded: how.add ?? false, isStretch: how.stretchFrom !== undefined }
  return [...afterClick(files, new Set(before), { entry: at(index), last: how.stretchFrom, click })].sort()
}

test('a click marks one file, Ctrl adds or takes away, Shift marks the stretch in either direction', () => {
  expect(marked(['a', 'b'], 2, {})).toEqual(['c'])
  expect(marked(['a'], 2, { add: true })).toEqual(['a', 'c'])
  expect(marked(['a', 'c'], 2, { add: true })).toEqual(['a'])
  expect(marked(['d'], 1, { stretchFrom: 'd' })).toEqual(['b', 'c', 'd'])
  expect(marked(['a'], 2, { stretchFrom: 'a' })).toEqual(['a', 'b', 'c'])
})
