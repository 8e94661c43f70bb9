import { addressesIn } from './addresses.ts'
import { datesIn } from './dates.ts'
import { keysIn, orderedIn, repeatedIn } from './neighbours.ts'
import { personsIn } from './persons.ts'
import { phrasesIn } from './phrases.ts'
import { BITS, FEW_WORDS, LONG_WORD, type Piece, type PieceKind } from './piece.ts'
import { numberWorth, signsWorth } from './signs.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type Worth, wordWorth } from './words.ts'

/** What a reading costs who guesses it the cheapest way, and what it is made of then. */
export interface Guess {
  readonly bits: number
  readonly kinds: ReadonlySet<PieceKind>
  /** Letters in pieces that we know, of all letters: 0 to 1. */
  readonly knownShare: number
}

const UNKNOWN: ReadonlySet<PieceKind> = new Set(['word', 'random'])

const byThemselves = (tokens: readonly Token[]): Worth[] => {
  const seen = new Set<string>()
  let digits = 0
  return tokens.map((token) => {
    if (token.form === 'letters') return wordWorth(token)
    if (token.form === 'digits') {
      const worth = numberWorth(token, digits)
      digits += token.text.length
      return worth
    }
    const worth = signsWorth(token, seen)
    for (const sign of token.text) seen.add(sign)
    return worth
  })
}

const isPlainWord = ({ form, text, isMixed }: Token): boolean =>
  form === 'letters' && !isMixed && text.length > 2 && text.length <= LONG_WORD + 2

/** Three words are three words, however rare they are. */
const fewWordsIn = (tokens: readonly Token[], worths: readonly Worth[]): Piece[] => {
  const words = tokens.flatMap((token, at) => (isPlainWord(token) && worths[at]?.kind === 'word' ? [at] : []))
  const count = tokens.filter(isPlainWord).length
  if (count > FEW_WORDS) return []
  return words.map((at) => ({ from: at, to: at + 1, bits: BITS.amongFewWords, kind: 'word' }))
}

const vaultNamesIn = (tokens: readonly Token[], names: ReadonlySet<string>): Piece[] =>
  tokens.flatMap((token, at): Piece[] =>
    names.has(token.skeleton) ? [{ from: at, to: at + 1, bits: BITS.vaultName, kind: 'vault-name' }] : [],
  )

interface Step {
  readonly bits: number
  readonly from: number
  readonly kind: PieceKind
}

const cheapestSteps = (count: number, pieces: readonly Piece[]): (Step | undefined)[] => {
  const byStart = Map.groupBy(pieces, ({ from }) => from)
  const steps: (Step | undefined)[] = [{ bits: 0, from: 0, kind: 'word' }]
  for (let at = 0; at < count; at += 1) {
    const reached = steps[at]?.bits ?? Number.POSITIVE_INFINITY
    for (const { from, to, bits, kind } of byStart.get(at) ?? []) {
      const best = steps[to]
      if (best === undefined || reached + bits < best.bits) steps[to] = { bits: reached + bits, from, kind }
    }
  }
  return steps
}

/** Follows the cheapest way back from the end. */
const madeOf = (tokens: readonly Token[], steps: readonly (Step | undefined)[]): Omit<Guess, 'bits'> => {
  const kinds = new Set<PieceKind>()
  const lettersIn = (from: number, to: number): number =>
    tokens.slice(from, to).reduce((sum, { form, text }) => sum + (form === 'letters' ? text.length : 0), 0)
  let known = 0
  for (let at = tokens.length; at > 0; at = steps[at]?.from ?? 0) {
    const step = steps[at]
    if (step === undefined) break
    const isFree = step.bits === (steps[step.from]?.bits ?? 0)
    if (!isFree || step.kind === 'repeated') kinds.add(step.kind)
    if (!UNKNOWN.has(step.kind)) known += lettersIn(step.from, at)
  }
  return { kinds, knownShare: known / Math.max(1, lettersIn(0, tokens.length)) }
}

/**
 * The cheapest way to guess a text by pieces that a guesser has lists or rules for.
 *
 * @param names folded words that are tried first for this vault
 */
export const cheapestGuess = (reading: string, names: ReadonlySet<string>): Guess => {
  const tokens = tokensOf(reading)
  const worths = byThemselves(tokens)
  const worthOf = (at: number): Worth => worths[at] ?? { bits: 0, kind: 'random' }
  const pieces = [
    ...worths.map((worth, at): Piece => ({ ...worth, from: at, to: at + 1 })),
    ...fewWordsIn(tokens, worths),
    ...phrasesIn(tokens),
    ...datesIn(tokens),
    ...personsIn(tokens),
    ...addressesIn(tokens, reading, worthOf),
    ...orderedIn(tokens),
    ...keysIn(tokens),
    ...repeatedIn(tokens),
    ...vaultNamesIn(tokens, names),
  ]
  const steps = cheapestSteps(tokens.length, pieces)
  return { bits: steps[tokens.length]?.bits ?? 0, ...madeOf(tokens, steps) }
}
