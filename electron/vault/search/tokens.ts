import { foldForSearch } from '../../../shared/domain/name-folding.ts'

/** Whatever is no letter, digit or mark parts two words. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u

/**
 * The words of a text as the index keeps them: folded, so that Latin typing finds Cyrillic, and free of all that the
 * query language of FTS5 could take for its own. Line by line, because the folding cuts what is too long for a name.
 */
export const tokensOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => foldForSearch(line).split(BETWEEN_WORDS))
    .filter((token) => token !== '')
