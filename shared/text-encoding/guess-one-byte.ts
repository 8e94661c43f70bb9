import { ONE_BYTE_ENCODINGS, ONE_BYTE_UNITS, type OneByteEncoding } from './one-byte-tables.ts'
import { pairsOf, scoreIn } from './score-pairs.ts'

export interface OneByteGuess {
  readonly encoding: OneByteEncoding
  /** From 0 to 1: how likely it is that no other encoding would give the right text. */
  readonly confidence: number
  /** Bits for each pair of letters by which this is likelier than chance. Text of a person is above, noise far below 0. */
  readonly likeness: number
}

/** Pairs of letters of one text say less than as many of different texts would. */
const DEPENDENCE = 4

/** Where two encodings give the same text, the first of this order is named. */
const BY_CUSTOM: readonly OneByteEncoding[] = [
  'windows-1251',
  ...ONE_BYTE_ENCODINGS.filter((encoding) => encoding !== 'windows-1251'),
]
const LATIN_FIRST: readonly OneByteEncoding[] = ['windows-1252', ...BY_CUSTOM]

/** A text in Latin letters with a few other bytes is one of the West, unless these make words. */
const LATIN_FOR_AN_UPPER = 8
const BITS_OF_THE_WEST = 6

const isLatin = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

const isMostlyLatin = (bytes: Uint8Array): boolean => {
  let [latin, upper] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) upper += 1
    else if (isLatin(byte)) latin += 1
  }
  return latin >= upper * LATIN_FOR_AN_UPPER
}

/** Quotation marks and dashes stand at the same bytes for the West: without a letter beside them it is its encoding. */
const orderFor = (upperBytes: ReadonlySet<number>): readonly OneByteEncoding[] => {
  const hasLetter = [...upperBytes].some((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8)
  return hasLetter ? BY_CUSTOM : LATIN_FIRST
}

/**
 * The encoding of one byte a letter in which a text reads most like Russian, Kazakh, Ukrainian or a language of the West, by how likely
 * its pairs of letters are.
 */
export const guessOneByte = (bytes: Uint8Array): OneByteGuess => {
  const pairs = pairsOf(bytes)
  const west = isMostlyLatin(bytes) ? BITS_OF_THE_WEST : 0
  const scored = orderFor(pairs.upperBytes).map((encoding) => ({
    encoding,
    score: scoreIn(encoding, pairs) + (encoding === 'windows-1252' ? west : 0),
  }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  const isOtherText = (encoding: OneByteEncoding): boolean =>
    [...pairs.upperBytes].some(
      (byte) => ONE_BYTE_UNITS[encoding][byte] !== ONE_BYTE_UNITS[best.encoding][byte],
    )
  const doubt = scored
    .filter(({ encoding }) => isOtherText(encoding))
    .reduce((sum, { score }) => sum + 2 ** ((score - best.score) / DEPENDENCE), 0)
  return {
    encoding: best.encoding,
    confidence: 1 / (1 + doubt),
    likeness: pairs.total === 0 ? 0 : best.score / pairs.total,
  }
}
