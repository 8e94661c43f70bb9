import { describe, expect, it } from 'vitest'
import { neighbour, type PaletteItem } from '../../../renderer/features/search/palette-items.ts'

const item = (id: string): PaletteItem => ({
  id,
  title: id,
  detail: '',
  icon: () => null,
  shortcut: undefined,
  chosen: { run: () => undefined },
})

const items = ['a', 'b', 'c'].map(item)

describe('the palette', () => {
  it('moves the mark up and down and around the ends', () => {
    expect([neighbour(items, 'a', 1), neighbour(items, 'c', 1), neighbour(items, 'a', -1)]).toEqual([
      'b',
      'a',
      'c',
    ])
  })

  it('begins at the near end when the marked line is gone', () => {
    expect([neighbour(items, undefined, 1), neighbour(items, 'gone', -1)]).toEqual(['a', 'c'])
    expect(neighbour([], 'a', 1)).toBeUndefined()
  })
})
