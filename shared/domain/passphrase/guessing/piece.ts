/** What a piece of a passphrase is to someone who guesses. */
export type PieceKind =
  | 'phrase'
  | 'date'
  | 'person'
  | 'vault-name'
  | 'address'
  | 'ordered'
  | 'keys'
  | 'repeated'
  | 'common'
  | 'everyday'
  | 'word'
  | 'number'
  | 'random'

/** A run of tokens that is guessed in one go. */
export interface Piece {
  /** The place of its first token, and the one after its last. */
  readonly from: number
  readonly to: number
  /** How many guesses it takes, as a power of two. */
  readonly bits: number
  readonly kind: PieceKind
}

/**
 * What pieces are worth, in bits. Kept low: who guesses has lists that are better than ours.
 *
 * A word of a generated passphrase is never worth less than `leastWord`, whatever it is taken for by itself, so six of them
 * always reach what is asked for.
 */
export const BITS = {
  leastWord: 7.5,
  mostWord: 16,
  /** Where there are so few words that all of them can be tried in any order. */
  amongFewWords: 12.5,
  /** For each letter of a word that we do not know; what letters are worth in a language. */
  perLetter: 2.3,
  /** Beyond `longWord` letters. */
  perLateLetter: 1.7,
  /** For each letter of what cannot be said. */
  perRandomLetter: 4.2,
  perMixedLetter: 3,
  perForeignLetter: 5,
  functionWord: 3,
  shortWord: 2,
  common: 8.5,
  name: 8,
  surname: 11,
  /** For a word beside a given name, whatever its ending. */
  besideName: 13,
  vaultName: 2,
  phrase: 12,
  date: 14,
  neighbour: 2,
  sameList: 4,
  repeated: 1.5,
  keys: 7.5,
  year: 6,
  perDigit: 3.3,
  mostNumber: 16,
  perLateDigit: 2,
  addressFrame: 1,
  streetWord: 4,
  place: 7.5,
  usualSign: 1.5,
  rareSign: 4,
} as const

export const LONG_WORD = 10

/** So many words, whatever they are, are not enough without anything else. */
export const FEW_WORDS = 3
