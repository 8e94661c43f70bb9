import { foldForSearch } from '../../name-folding.ts'
import { BLOCKED_BASES } from '../blocklist/blocklist.ts'
import { ENGLISH_BY_EAR, EVERYDAY_WORDS, FUNCTION_WORDS } from '../blocklist/everyday.ts'
import { GIVEN_NAMES } from '../blocklist/names.ts'
import { ORDERED } from '../blocklist/ordered.ts'
import { KNOWN_PHRASES } from '../blocklist/phrases.ts'
import { SAYINGS } from '../blocklist/sayings.ts'
import { exactly, knownWords, lazily, linesOf, wordsOf } from './known.ts'

export const functionWords = lazily(() => new Set(wordsOf(FUNCTION_WORDS)))

/** Words that passwords are built on. */
export const passwordWords = lazily(() => knownWords([...BLOCKED_BASES]))

export const everydayWords = lazily(() => knownWords(wordsOf(EVERYDAY_WORDS + ENGLISH_BY_EAR)))

export const givenNames = lazily(() => exactly(wordsOf(GIVEN_NAMES)))

/** Words and names to be found inside of words that were written together. */
export const joinedWords = lazily(() => {
  const words = [...BLOCKED_BASES, ...wordsOf(EVERYDAY_WORDS), ...wordsOf(GIVEN_NAMES)]
  return new Set(words.map((word) => foldForSearch(word)).filter((word) => word.length >= 4))
})

/** The places of a word in the lists of what is said in order. */
export const orderedPlaces = lazily(() => {
  const places = new Map<string, { list: number; at: number }[]>()
  for (const [list, line] of linesOf(ORDERED).entries()) {
    for (const [at, word] of wordsOf(line).map(foldForSearch).entries())
      places.set(word, [...(places.get(word) ?? []), { list, at }])
  }
  return places
})

/** A shorter stretch of a known sentence may be chance. */
export const PHRASE_STRETCH = 10

/** Known sentences without blanks, by every stretch of the shortest length that counts. */
export const phrasesByStretch = lazily(() => {
  const found = new Map<string, string[]>()
  for (const phrase of linesOf(KNOWN_PHRASES + SAYINGS.trim()).map((line) =>
    foldForSearch(line).replaceAll(' ', ''),
  )) {
    for (let at = 0; at + PHRASE_STRETCH <= phrase.length; at += 1) {
      const stretch = phrase.slice(at, at + PHRASE_STRETCH)
      found.set(stretch, [...(found.get(stretch) ?? []), phrase])
    }
  }
  return found
})

/** Whether everybody knows a sentence that holds these letters, blanks left out. */
export const isInPhrase = (letters: string): boolean =>
  phrasesByStretch()
    .get(letters.slice(0, PHRASE_STRETCH))
    ?.some((phrase) => phrase.includes(letters)) ?? false
