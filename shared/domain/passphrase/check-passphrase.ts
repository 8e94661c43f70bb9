import { BLOCKED_PHRASES, lettersAndDigits } from './blocklist/blocklist.ts'
import { readOnOtherLayouts } from './blocklist/keyboard.ts'
import { takeApart } from './known-pieces.ts'
import { isRepetition } from './repetition.ts'

/** Shortest passphrase of one's own, in code points after NFKC. */
export const MIN_PASSPHRASE_LENGTH = 15

/** Longest passphrase taken, in code points after NFKC; a bound on work, far above what anyone types. */
export const MAX_PASSPHRASE_LENGTH = 1024

/** What is left of a passphrase besides words a guesser knows must be at least so long … */
const MIN_UNKNOWN_LENGTH = 8
/** … or the known words must be more than so many, as in a generated passphrase. */
const MAX_KNOWN_PIECES = 4
/** A shorter stretch of a known sentence may be chance. */
const MIN_PHRASE_STRETCH = 10

/** Why a passphrase is refused; no scores, which flatter (`пароль123` counts as good in the usual estimators). */
export type PassphraseFault = 'TOO_SHORT' | 'TOO_LONG' | 'REPEATED' | 'CONTAINS_NAME' | 'COMMON'

interface PassphraseContext {
  /** Names a guesser would try first: the vault's, the owner's. The program's own is always among them. */
  names?: readonly string[]
}

const PROGRAM_NAMES = ['sandyq', 'sandyk', 'сандык', 'сандық']

const SHIFTED_DIGITS = '!@#$%^&*()_+"№;:?'

const LOOKALIKES = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['8', 'b'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
])

/** The one form in which a passphrase is measured and given to the key derivation: NFKC, nothing cut off or trimmed. */
export const normalizePassphrase = (text: string): string => text.normalize('NFKC')

const nameTokens = (names: readonly string[]): Set<string> =>
  new Set(
    [...PROGRAM_NAMES, ...names]
      .flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)])
      .map(lettersAndDigits)
      .filter((name) => name.length > 2),
  )

const readings = (text: string): Set<string> => {
  const lower = text.toLowerCase()
  const plain = Array.from(lower, (character) => LOOKALIKES.get(character) ?? character).join('')
  return new Set([lower, plain, ...readOnOtherLayouts(lower)])
}

/** Characters of their own that signs add; a stretch of the digit row with Shift held adds two at most. */
const symbolWorth = (text: string): number => {
  const signs = new Set(text.match(/[^\p{L}\p{N}\s]/gu))
  const shifted = [...signs].filter((sign) => SHIFTED_DIGITS.includes(sign)).length
  const runs = text.match(/[^\p{L}\p{N}\s]+/gu) ?? []
  const shiftedWorth = runs.reduce((sum, run) => sum + Math.min(2, run.length), 0)
  return signs.size - shifted + Math.min(shifted, shiftedWorth)
}

const isKnownPhrase = (letters: string): boolean => {
  const words = letters.replace(/^\p{N}+|\p{N}+$/gu, '')
  return words.length >= MIN_PHRASE_STRETCH && BLOCKED_PHRASES.some((phrase) => phrase.includes(words))
}

const knownFaults = (text: string, names: ReadonlySet<string>): PassphraseFault[] => {
  const faults = new Set<PassphraseFault>()
  for (const reading of readings(text)) {
    const letters = lettersAndDigits(reading)
    const { unknownLength, count, usesName } = takeApart(letters, names)
    if (isKnownPhrase(letters)) faults.add('COMMON')
    else if (unknownLength + symbolWorth(reading) < MIN_UNKNOWN_LENGTH && count <= MAX_KNOWN_PIECES) {
      faults.add(usesName ? 'CONTAINS_NAME' : 'COMMON')
    }
  }
  return [...faults]
}

/**
 * Everything that speaks against a passphrase; empty when it may be used.
 *
 * Length is all that is asked (at least MIN_PASSPHRASE_LENGTH code points), no kinds of characters. Refused besides:
 * repetitions, sentences everybody knows, and texts that are nothing but common words, names, numbers and keyboard
 * walks, also where they were typed with the keyboard set to another language. A name or a common word beside enough
 * of one's own text is no fault. A passphrase of six generated words always passes. Pure; its work grows evenly with length.
 */
export const checkPassphrase = (text: string, { names = [] }: PassphraseContext = {}): PassphraseFault[] => {
  const normal = normalizePassphrase(text)
  const length = [...normal].length
  if (length > MAX_PASSPHRASE_LENGTH) return ['TOO_LONG']
  const faults: PassphraseFault[] = length < MIN_PASSPHRASE_LENGTH ? ['TOO_SHORT'] : []
  if (isRepetition(normal, MIN_PASSPHRASE_LENGTH)) faults.push('REPEATED')
  return [...faults, ...knownFaults(normal, nameTokens(names))]
}
