import { foldForSearch } from '../../name-folding.ts'

/** The texts of a list, separated by blanks or, for lines, by line ends. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/u)
export const linesOf = (list: string): string[] => list.trim().split('\n')

/** Makes something at its first use: the lists are long, and a page that asks for no passphrase needs none. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const SHORTEST_STEM = 3

/** A word without the vowels at its end, which is most of what Russian and Kazakh change in it. */
const stemOf = (skeleton: string): string => {
  const bare = skeleton.replace(/[aeiou]{1,2}$/u, '')
  return bare.length < SHORTEST_STEM ? skeleton : bare
}

/** Letters that an ending may have; what is left must be long enough to be a word. */
const ENDINGS = [
  { letters: 0, leaves: SHORTEST_STEM },
  { letters: 1, leaves: SHORTEST_STEM },
  { letters: 2, leaves: SHORTEST_STEM + 1 },
  { letters: 3, leaves: SHORTEST_STEM + 1 },
  { letters: 4, leaves: SHORTEST_STEM + 2 },
]

/** A list of words that are found in any of their forms and in any letters. */
export interface KnownWords {
  has(skeleton: string): boolean
}

export const knownWords = (words: readonly string[]): KnownWords => {
  const stems = new Set(words.map((word) => stemOf(foldForSearch(word))))
  return {
    has: (skeleton) =>
      ENDINGS.some(({ letters, leaves }) => {
        const stem = skeleton.slice(0, skeleton.length - letters)
        return stem.length >= leaves && stems.has(stem)
      }),
  }
}

/** Skeletons of a list, as they are. */
export const exactly = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldForSearch))
