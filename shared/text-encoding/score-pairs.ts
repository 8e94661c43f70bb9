import { type ByteLook, looksIn } from './byte-looks.ts'
import { LETTER_PAIRS } from './letter-pairs.ts'
import type { OneByteEncoding } from './one-byte-tables.ts'

/** The digit of `LETTER_PAIRS` that stands for a pair as likely as one drawn at random. */
const AS_BY_CHANCE = 5

/** A capital in the midst of a word, as in a text of one Cyrillic encoding read in another. */
const CAPITAL_INSIDE = -5
/** Words in capitals are words too, only rarer. */
const CAPITAL_PAIR = -0.3
/** Letters of two scripts in one word. */
const MIXED_SCRIPTS = -5
const ACCENT_IN_WORD = 1.5
const ACCENTS_IN_A_ROW = -3
const SIGNS_IN_A_ROW = -0.5
/** A frame, an odd letter or a sign like № or € that touches a Cyrillic word. */
const STRANGE_AT_WORD = -3
/** A word that ends in a capital: initials, words in capitals. */
const CAPITAL_LAST = -1
const SIGN_IN_PLACE = 1.5
/** For the sign itself, beside what its neighbours make of it. */
const ODD = -3
const NOTHING = -12

const isWord = ({ look }: ByteLook): boolean => look === 'cyrillic' || look === 'latin' || look === 'accented'

const pairOfLetters = (first: ByteLook, second: ByteLook): number => {
  if ((first.look === 'cyrillic') !== (second.look === 'cyrillic')) return MIXED_SCRIPTS
  const capitals = !second.isCapital ? 0 : first.isCapital ? CAPITAL_PAIR : CAPITAL_INSIDE
  if (first.look === 'accented' && second.look === 'accented') return ACCENTS_IN_A_ROW + capitals
  if (first.look !== 'cyrillic') return ACCENT_IN_WORD + capitals
  return likelihood(first, second) + capitals
}

const likelihood = (first: ByteLook, second: ByteLook): number =>
  Number(LETTER_PAIRS[first.letter]?.[second.letter] ?? 0) - AS_BY_CHANCE

const isSign = ({ look }: ByteLook): boolean => look === 'mark' || look === 'sign'

const edgeOfWord = (first: ByteLook, second: ByteLook): number => {
  const beside = first.look === 'cyrillic' ? second.look : first.look
  const isStrange = beside === 'frame' || beside === 'odd' || beside === 'sign'
  return likelihood(first, second) + (isStrange ? STRANGE_AT_WORD : 0) + (first.isCapital ? CAPITAL_LAST : 0)
}

const pairScore = (first: ByteLook, second: ByteLook): number => {
  if (isWord(first) && isWord(second)) return pairOfLetters(first, second)
  if (first.look === 'cyrillic' || second.look === 'cyrillic') return edgeOfWord(first, second)
  if (!isSign(first) && !isSign(second)) return 0
  return isSign(first) && isSign(second) ? SIGNS_IN_A_ROW : SIGN_IN_PLACE
}

const ownScore = ({ look }: ByteLook): number => (look === 'odd' ? ODD : look === 'nothing' ? NOTHING : 0)

/** How often each pair of bytes with one above ASCII occurs in a text; a pair is the first byte times 256 and the second. */
export interface BytePairs {
  readonly counts: ReadonlyMap<number, number>
  readonly total: number
  /** The bytes above ASCII that occur. */
  readonly upperBytes: ReadonlySet<number>
}

const SPACE = 0x20

/** Counts the pairs of a text, which is taken to stand between two spaces. */
export const pairsOf = (bytes: Uint8Array): BytePairs => {
  const table = new Uint32Array(0x10000)
  let before = SPACE
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const pair = before * 256 + byte
    table[pair] = (table[pair] ?? 0) + 1
    before = byte
  }
  table[before * 256 + SPACE] = (table[before * 256 + SPACE] ?? 0) + 1
  const counts = new Map<number, number>()
  const upperBytes = new Set<number>()
  let total = 0
  for (const [pair, count] of table.entries()) {
    if (count === 0 || ((pair & 0x80) === 0 && pair < 0x8000)) continue
    counts.set(pair, count)
    total += count
    if ((pair & 0x80) !== 0) upperBytes.add(pair & 0xff)
  }
  return { counts, total, upperBytes }
}

/** How likely it is that a person wrote these pairs in this encoding, in bits against chance. */
export const scoreIn = (encoding: OneByteEncoding, { counts }: BytePairs): number => {
  const looks = looksIn(encoding)
  let score = 0
  for (const [pair, count] of counts) {
    const first = looks[pair >> 8]
    const second = looks[pair & 0xff]
    if (first !== undefined && second !== undefined)
      score += count * (pairScore(first, second) + ownScore(second))
  }
  return score
}
