import { LOOKALIKES } from '../name-folding-tables.ts'
import type { Script } from './word-place.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

export const scriptOf = (text: string): Script => {
  if (CYRILLIC.test(text)) return 'cyrillic'
  return LATIN.test(text) ? 'latin' : 'other'
}

const toCyrillic = new Map(Object.entries(LOOKALIKES))
const toLatin = new Map(Object.entries(LOOKALIKES).map(([latin, cyrillic]) => [cyrillic, latin] as const))

/**
 * A word with letters of both scripts, put into the one it was meant in: that of the letters which have no double
 * in the other, else that of the greater part.
 */
export const mendLookalikes = (word: string): string => {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word
  const letters = Array.from(word)
  const latin = letters.filter((letter) => LATIN.test(letter))
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter))
  const canBeCyrillic = latin.every((letter) => toCyrillic.has(letter))
  const canBeLatin = cyrillic.every((letter) => toLatin.has(letter))
  const isCyrillic = canBeCyrillic === canBeLatin ? cyrillic.length >= latin.length : canBeCyrillic
  const doubles = isCyrillic ? toCyrillic : toLatin
  return letters.map((letter) => doubles.get(letter) ?? letter).join('')
}
