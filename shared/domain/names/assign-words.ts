import { compareWords, type WordAgreement } from './compare-words.ts'
import type { NameWord } from './name-word.ts'
import type { ReadName } from './read-name.ts'

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

type Match = ReturnType<typeof compareWords>

const NONE: Match = { agreement: 'none', cost: 100 }

/** How each word of the one agrees with each of the other. */
const matchesOf = (nameA: ReadName, nameB: ReadName): Match[][] =>
  nameA.words.map((a, i) =>
    nameB.words.map((b, j) =>
      isMisplaced(nameA, i, b) || isMisplaced(nameB, j, a) ? NONE : compareWords(a, b),
    ),
  )

/** Every pair that agrees, or nothing where a word could go to more than one. */
const onlyPairs = (matches: readonly (readonly Match[])[]): Pairing[] | undefined => {
  const pairs: Pairing[] = []
  let taken = 0
  for (const [a, row] of matches.entries()) {
    let found = false
    for (const [b, { agreement, cost }] of row.entries()) {
      if (agreement === 'none') continue
      if (found || (taken & (1 << b)) !== 0) return undefined
      found = true
      taken |= 1 << b
      pairs.push({ a, b, agreement, cost })
    }
  }
  return pairs
}

/** Tries each word against each set of taken words: at most MAX_NAME_WORDS x 2^MAX_NAME_WORDS steps. */
const bestPairs = (matches: readonly (readonly Match[])[], width: number): readonly Pairing[] => {
  const known = new Map<number, Best>()
  const best = (i: number, taken: number): Best => {
    if (i === matches.length) return { worth: 0, pairs: [] }
    const place = i * 2 ** width + taken
    const seen = known.get(place)
    if (seen !== undefined) return seen
    let found = best(i + 1, taken)
    matches[i]?.forEach(({ agreement, cost }, j) => {
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

/** The assignment of words that agrees best, in any order. Words without a partner stay out of it. */
export const assignWords = (nameA: ReadName, nameB: ReadName): readonly Pairing[] => {
  const matches = matchesOf(nameA, nameB)
  // Every agreement is worth something, so where no two contend for a word all of them are taken.
  return onlyPairs(matches) ?? bestPairs(matches, nameB.words.length)
}
