import { onOtherKeyboard } from '../../shared/domain/other-keyboard.ts'
import { inPlainLetters } from '../../shared/domain/plain-letters.ts'

/** By what a command is found, in every language of the page: the words of each of its names. */
export interface CommandNames {
  /** As it is written on the page. */
  readonly called: readonly (readonly string[])[]
  /** What else people call it. */
  readonly said: readonly (readonly string[])[]
}

/**
 * How well a command fits what was typed, the best first: it is called so, people call it so, one of its names begins so, one of
 * its names has these words, its names together have them.
 */
export const FITS = ['called', 'said', 'begins', 'within', 'scattered'] as const

export type Fit = (typeof FITS)[number]

/** A word of fewer letters is typed as it stands; a longer one may end otherwise: "заседания". */
const SHORTEST_WITH_ENDING = 5

/** Words with fewer letters in common have more than their endings apart: "запереть" and "запись". */
const SHORTEST_SHARED = 4

const wordsOf = (text: string): string[] =>
  inPlainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const sharedStart = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** Whether what was typed is the beginning of a word, or the same word with another ending. */
const begins = (typed: string, word: string): boolean => {
  if (word.startsWith(typed)) return true
  const shared = sharedStart(typed, word)
  return (
    typed.length >= SHORTEST_WITH_ENDING &&
    shared >= Math.max(SHORTEST_SHARED, typed.length - 2) &&
    shared >= word.length - 3
  )
}

const beginsInOrder = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.length <= words.length && typed.every((part, at) => begins(part, words[at] ?? ''))

const hasAll = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.every((part) => words.some((word) => begins(part, word)))

const fitOfWords = ({ called, said }: CommandNames, typed: readonly string[]): Fit | undefined => {
  const isWhole = (words: readonly string[]): boolean => words.join(' ') === typed.join(' ')
  if (called.some(isWhole)) return 'called'
  if (said.some(isWhole)) return 'said'
  const names = [...called, ...said]
  if (names.some((words) => beginsInOrder(typed, words))) return 'begins'
  if (names.some((words) => hasAll(typed, words))) return 'within'
  return hasAll(typed, names.flat()) ? 'scattered' : undefined
}

/** The words of each name in some texts, which may hold several names each, parted by commas. */
export const namesIn = (texts: readonly string[]): string[][] =>
  texts.flatMap((text) => text.split(',').map(wordsOf)).filter((words) => words.length > 0)

/**
 * How well each command fits what was typed, also where the keyboard was switched to the other alphabet; undefined where it does not.
 * What was typed is read once for all of them.
 */
export const fitting = (text: string): ((names: CommandNames) => Fit | undefined) => {
  const readings = [text, onOtherKeyboard(text) ?? ''].map(wordsOf).filter((typed) => typed.length > 0)
  return (names) => {
    for (const typed of readings) {
      const fit = fitOfWords(names, typed)
      if (fit !== undefined) return fit
    }
    return undefined
  }
}
