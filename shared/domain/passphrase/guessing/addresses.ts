import { PLACES, STREET_WORDS, WEB_WORDS } from '../blocklist/addresses.ts'
import { exactly, lazily, wordsOf } from './known.ts'
import { BITS, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'
import type { Worth } from './words.ts'

const webWords = lazily(() => exactly(wordsOf(WEB_WORDS)))
const streetWords = lazily(() => exactly(wordsOf(STREET_WORDS)))
const places = lazily(() => exactly(wordsOf(PLACES)))

const WEB_ADDRESS =
  /(?:\p{L}{3,6}:\/\/|www\.)\S+|\S+@\S+\.\p{L}{2,}|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|info|io|ru|kz|uk|de|us|su|me|com|gov|edu|ком|рф|қаз)(?:\/\S*)?(?!\p{L})/giu

/** What stands inside of an address on the web, e-mail included; its usual parts are worth nothing. */
const webPieces = (tokens: readonly Token[], reading: string, worthOf: (at: number) => Worth): Piece[] => {
  const stretches = Array.from(reading.matchAll(WEB_ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return tokens.flatMap((token, at): Piece[] => {
    if (!stretches.some(({ start, end }) => token.start >= start && token.end <= end)) return []
    const isUsual = token.form === 'signs' || webWords().has(token.skeleton)
    const bits = isUsual ? BITS.addressFrame : Math.min(worthOf(at).bits, BITS.common)
    return [{ from: at, to: at + 1, bits, kind: 'address' }]
  })
}

/** A full word may stand in any sentence; one that is cut short stands in addresses. */
const LONGEST_CUT = 3
/** One or two letters alone say nothing. */
const SHORTEST_SURE = 3

const isDigits = (token: Token | undefined): boolean => token?.form === 'digits'

/** Streets, houses and towns. Names of places that are not on our list cost as much as a surname. */
const postalPieces = (tokens: readonly Token[], worthOf: (at: number) => Worth): Piece[] => {
  const frames = tokens.map(({ form, skeleton }) => form === 'letters' && streetWords().has(skeleton))
  const known = tokens.map(({ form, skeleton }) => form === 'letters' && places().has(skeleton))
  const count = (flags: readonly boolean[]): number =>
    flags.filter((flag, at) => flag && (tokens[at]?.text.length ?? 0) >= SHORTEST_SURE).length
  const isSure = count(known) > 0 || tokens.some(isDigits)
  const isAddress =
    count(frames) > 1 || (count(frames) > 0 && isSure) || (count(known) > 1 && tokens.some(isDigits))
  if (!isAddress) return []
  return tokens.flatMap((token, at): Piece[] => {
    const place = { from: at, to: at + 1, kind: 'address' as const }
    if (frames[at] === true)
      return [{ ...place, bits: token.text.length <= LONGEST_CUT ? BITS.shortWord : BITS.streetWord }]
    if (known[at] === true) return [{ ...place, bits: BITS.place }]
    if (token.form !== 'letters' || count(frames) === 0) return []
    return [{ ...place, bits: Math.min(worthOf(at).bits, BITS.surname) }]
  })
}

/** Addresses: web, e-mail, post. `worthOf` tells what a token is worth by itself. */
export const addressesIn = (
  tokens: readonly Token[],
  reading: string,
  worthOf: (at: number) => Worth,
): Piece[] => [...webPieces(tokens, reading, worthOf), ...postalPieces(tokens, worthOf)]
