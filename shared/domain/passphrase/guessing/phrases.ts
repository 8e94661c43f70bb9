import { isInPhrase, PHRASE_STRETCH } from './lists.ts'
import { BITS, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'

/** Stretches of sentences that everybody knows, in any letters; numbers and signs in between change nothing. */
export const phrasesIn = (tokens: readonly Token[]): Piece[] =>
  tokens.flatMap((first, from) => {
    const found: Piece[] = []
    if (first.form !== 'letters') return found
    let letters = ''
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token?.form !== 'letters') continue
      letters += token.skeleton
      if (letters.length < PHRASE_STRETCH) continue
      if (!isInPhrase(letters)) break
      found.push({ from, to: at + 1, bits: BITS.phrase, kind: 'phrase' })
    }
    return found
  })
