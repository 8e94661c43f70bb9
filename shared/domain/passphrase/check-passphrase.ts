import { foldForSearch } from '../name-folding.ts'
import { readOnOtherLayouts } from './blocklist/keyboard.ts'
import { cheapestGuess, type Guess } from './guessing/cheapest.ts'
import type { PieceKind } from './guessing/piece.ts'
import { isRepetition } from './repetition.ts'

/** Shortest passphrase of one's own, in code points after NFKC. */
export const MIN_PASSPHRASE_LENGTH = 15

/** Longest passphrase taken, in code points after NFKC; a bound on work, far above what anyone types. */
export const MAX_PASSPHRASE_LENGTH = 1024

/**
 * What a passphrase must be worth at least to someone who has lists and rules (`guessing/piece.ts`), as a power of two: at a second
 * and 256 MiB a guess that keeps a thousand machines busy for thirty years. Six generated words are worth 77.
 */
const LEAST_BITS = 40

/** Why a passphrase is refused; no scores, which flatter (`пароль123` counts as good in the usual estimators). */
export const PASSPHRASE_FAULTS = [
  'TOO_SHORT',
  'TOO_LONG',
  'REPEATED',
  'CONTAINS_NAME',
  'KNOWN_PHRASE',
  'DATE',
  'PERSON',
  'ADDRESS',
  'IN_ORDER',
  'COMMON',
  'NUMBER',
  'FEW_WORDS',
] as const
export type PassphraseFault = (typeof PASSPHRASE_FAULTS)[number]

interface PassphraseContext {
  /** Names a guesser would try first: the vault's, the owner's. The program's own is always among them. */
  names?: readonly string[]
}

const PROGRAM_NAMES = ['sandyq', 'sandyk', 'сандык', 'сандық']

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

const SHORTEST_NAME = 3

const nameTokens = (names: readonly string[]): Set<string> =>
  new Set(
    [...PROGRAM_NAMES, ...names]
      .flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)])
      .map((name) => foldForSearch(name).replaceAll(' ', ''))
      .filter((name) => name.length >= SHORTEST_NAME),
  )

/** With figures and signs read as letters, and as the same keys on other layouts. */
const otherReadingsOf = (lower: string): string[] => {
  const plain = Array.from(lower, (character) => LOOKALIKES.get(character) ?? character).join('')
  return [plain, ...readOnOtherLayouts(lower)].filter((reading) => reading !== lower)
}

/** Characters drawn by chance can be read as something in any layout: a reading counts that is mostly made of what we know. */
const LEAST_KNOWN_SHARE = 0.4

const cheapestOf = (guesses: readonly Guess[]): Guess =>
  guesses.reduce((best, guess) => (guess.bits < best.bits ? guess : best))

/** The cheapest guess; other readings are looked at only where the text as it was typed holds. */
const cheapestReading = (text: string, names: ReadonlySet<string>): Guess => {
  const lower = text.toLowerCase()
  const guess = (reading: string): Guess => cheapestGuess(reading, names)
  const typed = cheapestOf([...new Set([text, lower])].map(guess))
  if (typed.bits < LEAST_BITS) return typed
  const others = otherReadingsOf(lower).map(guess)
  return cheapestOf([typed, ...others.filter(({ knownShare }) => knownShare >= LEAST_KNOWN_SHARE)])
}

/** What is said of a weak passphrase for each thing that it is made of. */
const FAULT_OF: Readonly<Record<PieceKind, PassphraseFault | undefined>> = {
  phrase: 'KNOWN_PHRASE',
  date: 'DATE',
  person: 'PERSON',
  'vault-name': 'CONTAINS_NAME',
  address: 'ADDRESS',
  ordered: 'IN_ORDER',
  keys: 'IN_ORDER',
  repeated: 'REPEATED',
  common: 'COMMON',
  number: undefined,
  everyday: undefined,
  word: undefined,
  random: undefined,
}

const faultsOf = ({ kinds }: Guess, text: string): PassphraseFault[] => {
  const told = PASSPHRASE_FAULTS.filter((fault) => [...kinds].some((kind) => FAULT_OF[kind] === fault))
  if (told.length > 0) return told
  return [/\p{L}/u.test(text) ? 'FEW_WORDS' : 'NUMBER']
}

/**
 * Everything that speaks against a passphrase; empty when it may be used.
 *
 * Length is asked for (at least MIN_PASSPHRASE_LENGTH code points), no kinds of characters. Refused besides is what costs too few
 * guesses when it is taken apart into what guessers have lists or rules for: known sentences, dates, names, addresses, neighbouring
 * words and keys, repetitions, everyday words; typed right, in Latin or Cyrillic letters, or with the keyboard set to another language. A name or a common word
 * beside enough of one's own text is no fault. A passphrase of six generated words passes. Pure; its work grows evenly with length.
 */
export const checkPassphrase = (text: string, { names = [] }: PassphraseContext = {}): PassphraseFault[] => {
  const normal = normalizePassphrase(text)
  const length = [...normal].length
  if (length > MAX_PASSPHRASE_LENGTH) return ['TOO_LONG']
  const faults = new Set<PassphraseFault>(length < MIN_PASSPHRASE_LENGTH ? ['TOO_SHORT'] : [])
  if (isRepetition(normal, MIN_PASSPHRASE_LENGTH)) faults.add('REPEATED')
  const cheapest = cheapestReading(normal, nameTokens(names))
  if (cheapest.bits < LEAST_BITS) for (const fault of faultsOf(cheapest, normal)) faults.add(fault)
  return [...faults]
}
