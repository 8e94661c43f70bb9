import { foldForSearch } from '../../name-folding.ts'
import { hasKazakhLetter, kazakhStem } from '../../stems/kazakh.ts'
import {
  everydayWords,
  functionWords,
  isInPhrase,
  joinedWords,
  PHRASE_STRETCH,
  passwordWords,
} from './lists.ts'
import { BITS, LONG_WORD, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'

export type Worth = Pick<Piece, 'bits' | 'kind'>

const SHORTEST_WORD = 3
/** Shorter words are not taken apart. */
const SHORTEST_JOINED = 8
const SHORTEST_PART = 4
const LONGEST_PART = 60

const isReadable = (text: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+$/u.test(text)

/** What no language says: no vowel, or five consonants in a row. */
const isUnsayable = (text: string): boolean =>
  !/[aeiouyаәеиоөұүыіуюяэ]/iu.test(text) || /[^aeiouyаәеиоөұүыіуюяэьъ]{5}/iu.test(text)

const lettersWorth = (length: number): number =>
  Math.min(length, LONG_WORD) * BITS.perLetter + Math.max(0, length - LONG_WORD) * BITS.perLateLetter

const unknownWorth = ({ text, isMixed }: Token): number => {
  if (new Set(text).size === 1) return BITS.leastWord
  if (isUnsayable(text)) return text.length * BITS.perRandomLetter
  if (isMixed) return text.length * (text.length < LONG_WORD / 2 ? BITS.perRandomLetter : BITS.perMixedLetter)
  const worth = lettersWorth(text.length)
  const isOneWord = text.length <= LONG_WORD + 2
  return Math.max(BITS.leastWord, isOneWord ? Math.min(BITS.mostWord, worth) : worth)
}

/** Words that were written together, taken apart into those we know and letters that are left. */
const joinedWorth = ({ text, skeleton, isMixed }: Token): Worth | undefined => {
  const perLetter = isUnsayable(text) || isMixed ? BITS.perRandomLetter : BITS.perLetter
  const steps: (Worth | undefined)[] = [{ bits: 0, kind: 'word' }]
  const offer = (end: number, worth: Worth): void => {
    const best = steps[end]
    if (best === undefined || worth.bits < best.bits) steps[end] = worth
  }
  for (let at = 0; at < skeleton.length; at += 1) {
    const { bits, kind } = steps[at] ?? { bits: Number.POSITIVE_INFINITY, kind: 'word' }
    offer(at + 1, { bits: bits + perLetter, kind })
    for (let end = at + SHORTEST_PART; end <= Math.min(skeleton.length, at + LONGEST_PART); end += 1) {
      const part = skeleton.slice(at, end)
      if (joinedWords().has(part)) offer(end, { bits: bits + BITS.common, kind: 'common' })
      if (part.length >= PHRASE_STRETCH && isInPhrase(part))
        offer(end, { bits: bits + BITS.phrase, kind: 'phrase' })
    }
  }
  return steps[skeleton.length]
}

/** Kazakh puts ending after ending: достарыммен is дос. */
const formsOf = ({ text, skeleton }: Token): string[] =>
  hasKazakhLetter(text) ? [skeleton, foldForSearch(kazakhStem(text))] : [skeleton]

const knownWorth = (token: Token): Worth | undefined => {
  const forms = formsOf(token)
  if (forms.some((form) => passwordWords().has(form))) return { bits: BITS.common, kind: 'common' }
  if (forms.some((form) => everydayWords().has(form))) return { bits: BITS.common, kind: 'everyday' }
  return undefined
}

const least = (worths: readonly (Worth | undefined)[]): Worth =>
  worths.reduce<Worth>((best, worth) => (worth !== undefined && worth.bits < best.bits ? worth : best), {
    bits: Number.POSITIVE_INFINITY,
    kind: 'random',
  })

/** A token of letters by itself. */
export const wordWorth = (token: Token): Worth => {
  const { text, skeleton, isGlued } = token
  if (!isReadable(text)) return { bits: new Set(text).size * BITS.perForeignLetter, kind: 'random' }
  if (text.length < SHORTEST_WORD) {
    const bits = isGlued ? text.length * BITS.perRandomLetter : BITS.shortWord
    return { bits, kind: isGlued ? 'random' : 'everyday' }
  }
  if (functionWords().has(text)) return { bits: BITS.functionWord, kind: 'everyday' }
  const whole: Worth = { bits: unknownWorth(token), kind: isUnsayable(text) ? 'random' : 'word' }
  const apart = skeleton.length >= SHORTEST_JOINED ? joinedWorth(token) : undefined
  return least([knownWorth(token), apart, whole])
}
