import { walkLengthAt } from '../blocklist/keyboard.ts'
import { orderedPlaces } from './lists.ts'
import { BITS, type Piece } from './piece.ts'
import type { Token } from './tokens.ts'

/** Words of a list that is known by heart, beside the word before them. */
export const orderedIn = (tokens: readonly Token[]): Piece[] =>
  tokens.flatMap((token, at): Piece[] => {
    const before = tokens.slice(Math.max(0, at - 2), at).findLast(({ form }) => form === token.form)
    if (token.form !== 'letters' || before === undefined) return []
    const distances = (orderedPlaces().get(token.skeleton) ?? []).flatMap((here) =>
      (orderedPlaces().get(before.skeleton) ?? [])
        .filter(({ list }) => list === here.list)
        .map((there) => Math.abs(here.at - there.at)),
    )
    if (distances.length === 0) return []
    const bits = distances.includes(1) ? BITS.neighbour : BITS.sameList
    return [{ from: at, to: at + 1, bits, kind: 'ordered' }]
  })

const LONGEST_WALK = 40

/** How many walks of neighbouring keys or letters a text is made of, or undefined where anything is left. */
const walksIn = (text: string): number | undefined => {
  let walks = 0
  for (let at = 0; at < text.length; walks += 1) {
    const length = walkLengthAt(text, at)
    if (length === 0) return undefined
    at += length
  }
  return walks
}

/** Keys side by side, stretches of the alphabet, one key held: also across letters and digits, as in 1qaz2wsx. */
export const keysIn = (tokens: readonly Token[]): Piece[] =>
  tokens.flatMap((_, from) => {
    const found: Piece[] = []
    let text = ''
    for (let at = from; at < tokens.length && text.length < LONGEST_WALK; at += 1) {
      const token = tokens[at]
      if (token === undefined || token.form === 'signs') break
      if (at > from && token.start !== tokens[at - 1]?.end) break
      text += token.text
      const walks = walksIn(text)
      if (walks !== undefined) found.push({ from, to: at + 1, bits: walks * BITS.keys, kind: 'keys' })
    }
    return found
  })

const SHORTEST_SHARED = 4
const LONGEST_ENDING = 3

/** The same word in another form: кошка, кошке; Ерлан, Ерланұлы. */
const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true
  const longest = Math.max(one.length, other.length)
  const shared = [...one].findIndex((letter, at) => letter !== other.charAt(at))
  const length = shared === -1 ? one.length : shared
  return length >= SHORTEST_SHARED && length >= longest - LONGEST_ENDING
}

/** Who repeats more often than that repeats everything. */
const MOST_REPETITIONS = 3

/** A single letter counts where it is a word. */
const canRepeat = ({ form, text, isGlued }: Token): boolean =>
  form !== 'signs' && (text.length > 1 || (form === 'letters' && !isGlued))

/** What has been said before, in whatever form; what goes on as it went on before adds nothing. */
export const repeatedIn = (tokens: readonly Token[]): Piece[] => {
  const said = tokens.map((token, at) =>
    canRepeat(token)
      ? tokens.slice(0, at).findIndex((before) => isSameWord(before.skeleton, token.skeleton))
      : -1,
  )
  let repetitions = 0
  return said.flatMap((first, at): Piece[] => {
    if (first === -1) return []
    const goesOn = at > 0 && said[at - 1] === first - 1
    if (!goesOn) repetitions += 1
    const isFree = goesOn || repetitions > MOST_REPETITIONS
    return [{ from: at, to: at + 1, bits: isFree ? 0 : BITS.repeated, kind: 'repeated' }]
  })
}
