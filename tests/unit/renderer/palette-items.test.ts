import { describe, expect, it } from 'vitest'
import { labelMatches, neighbour, type PaletteItem } from '../../../renderer/features/search/palette-items.ts'

const item = (id: string): PaletteItem => ({
  id,
  title: id,
  detail: '',
  icon: () => null,
  shortcut: undefined,
  run: () => undefined,
})

const items = ['a', 'b', 'c'].map(item)

describe('the palette', () => {
  it('finds a command by the beginnings of its words, in any order and case', () => {
    expect(
      ['', 'зап', 'ХРАН запе', 'запереть хранилище'].map((typed) =>
        labelMatches('Запереть хранилище', typed),
      ),
    ).toEqual([true, true, true, true])
  })

  it('leaves out commands of which a typed word begins no word', () => {
    expect(['ранилище', 'запереть дело'].map((typed) => labelMatches('Запереть хранилище', typed))).toEqual([
      false,
      false,
    ])
  })

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
