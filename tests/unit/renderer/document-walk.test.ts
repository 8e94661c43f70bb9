import { expect, it } from 'vitest'
import { placeBeside } from '../../../renderer/features/documents/place-beside.ts'
import { documentIdSchema } from '../../../shared/domain/ids.ts'

const idOf = (letter: string) => documentIdSchema.parse(letter.repeat(32))
const [one, two, three, far] = [idOf('1'), idOf('2'), idOf('3'), idOf('9')]
const known = { id: two, walk: { place: 2, count: 9, previous: one, next: three } }

it('until the place of a document is known, only the way back to the one before it is', () => {
  expect(placeBeside(known, three)).toEqual({ place: 3, count: 9, previous: two, next: null })
  expect(placeBeside(known, one)).toEqual({ place: 1, count: 9, previous: null, next: two })
  expect(placeBeside(known, two)).toBe(known.walk)
  expect(placeBeside(known, far)).toBeUndefined()
})
