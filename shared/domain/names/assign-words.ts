import { compareWords, type WordAgreement } from './compare-words.ts'
import type { NameWord, ReadName } from './read-name.ts'

/** Which word of one name stands for which of the other. */
export interface Pairing {
  readonly a: number
  readonly b: number
  readonly agreement: Exclude<WordAgreement, 'none'>
  readonly cost: number
}

const WORTH: Readonly<Record<WordAgreement, number>> = {
  same: 1_000,
  near: 900,
  'surname-form': 800,
  'short-form': 700,
  initial: 600,
  none: 0,
}

interface Best {
  readonly worth: number
  readonly pairs: readonly Pairing[]
}

const isFull = (word: NameWord): boolean => word.kind !== 'initial'

/** The first initial stands for the given name, not for the patronymic, unless two full words are there already. */
const isMisplaced = (initialName: ReadName, at: number, other: NameWord): boolean => {
  if (other.kind !== 'patronymic' || initialName.words[at]?.kind !== 'initial') return false
  const earlier = initialName.words.slice(0, at).some((word) => word.kind === 'initial')
  return !earlier && initialName.words.filter(isFull).length < 2
}

/**
 * The assignment of words that agrees best, in any order. Words without a partner stay out of it.
 * Tries each word against each set of taken words: at most MAX_NAME_WORDS x 2^MAX_NAME_WORDS steps.
 */
export const assignWords = (nameA: ReadName, nameB: ReadName): readonly Pairing[] => {
  const known = new Map<number, Best>()
  const pairing = nameA.words.map((a, i) =>
    nameB.words.map((b, j) => {
      if (isMisplaced(nameA, i, b) || isMisplaced(nameB, j, a))
        return { agreement: 'none' as const, cost: 100 }
      return compareWords({ name: nameA, word: a }, { name: nameB, word: b })
    }),
  )
  const best = (i: number, taken: number): Best => {
    if (i === nameA.words.length) return { worth: 0, pairs: [] }
    const place = i * 2 ** nameB.words.length + taken
    const seen = known.get(place)
    if (seen !== undefined) return seen
    let found = best(i + 1, taken)
    pairing[i]?.forEach(({ agreement, cost }, j) => {
      if (agreement === 'none' || (taken & (1 << j)) !== 0) return
      const rest = best(i + 1, taken | (1 << j))
      // Of two equal assignments the one that keeps the order is taken.
      const worth = rest.worth + WORTH[agreement] - cost - (i === j ? 0 : 0.1)
      if (worth > found.worth) found = { worth, pairs: [{ a: i, b: j, agreement, cost }, ...rest.pairs] }
    })
    known.set(place, found)
    return found
  }
  return best(0, 0).pairs
}
