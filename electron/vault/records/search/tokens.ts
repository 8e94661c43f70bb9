import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { stemsOf } from './stems.ts'

/** One word of a text or a question: as it is, folded, and what it may be a form of. */
export interface Word {
  readonly whole: string
  readonly stems: readonly string[]
  /** An initial in a question: what a word may begin with that it stands for, itself first. */
  readonly begins?: readonly string[]
  /** It is whole as it stands, not the beginning of another. */
  readonly isComplete?: true
  /** All words of the index that it begins, itself among them, where they were looked up. */
  readonly completions?: readonly string[]
}

/** Whatever is no letter, digit or mark parts two words. */
export const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u

/** As the folding of names takes them: within a word they change nothing. */
const WITHIN_WORDS = /['`´ʹʺʼʻ‘’ˈ]|(?!\s)[\p{Cf}\p{Cs}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/** Texts repeat their words: a hundred thousand events have some thousands of them. */
const MOST_KNOWN = 30_000
const known = new Map<string, readonly Word[]>()

const foldPiece = (piece: string): readonly Word[] => {
  const wholes = foldForSearch(piece)
    .split(BETWEEN_WORDS)
    .filter((token) => token !== '')
  const stems = wholes.length === 1 ? stemsOf(piece) : []
  return wholes.map((whole) => ({ whole, stems }))
}

const wordsOfPiece = (piece: string): readonly Word[] => {
  const kept = known.get(piece)
  if (kept !== undefined) return kept
  const words = foldPiece(piece)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(piece, words)
  return words
}

/**
 * The words of a text as the index keeps them: folded, so that Latin typing finds Cyrillic, and free of all that the
 * query language of FTS5 could take for its own.
 */
export const wordsOf = (text: string): Word[] =>
  text
    .toWellFormed()
    .replaceAll('№', ' ') // NFKC would make it the word No
    .normalize('NFKC')
    .replace(WITHIN_WORDS, '')
    .split(BETWEEN_WORDS)
    .flatMap((piece) => (piece === '' ? [] : wordsOfPiece(piece)))
