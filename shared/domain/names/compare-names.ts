import { compareBirths, compareIdentityNumbers, type Identity } from './birth.ts'
import { compareWords } from './compare-words.ts'
import { judgeWords, type WordVerdict } from './judge-words.ts'
import type { NameWord } from './name-word.ts'
import { joinedAt, type ReadName, readName } from './read-name.ts'
import type { NameComparison, NameReason, NameVerdict } from './reasons.ts'

const RANK: Readonly<Record<NameVerdict, number>> = { no: 0, review: 1, match: 2 }
const isBetter = (one: WordVerdict, other: WordVerdict): boolean =>
  RANK[one.verdict] > RANK[other.verdict] || (one.verdict === other.verdict && one.cost < other.cost)

/**
 * Where joining two neighbours could say more. Unless one of the names is a single word, two words have to agree, so one of
 * those that are not joined has to. A joining that says no as well is taken only for being cheaper.
 */
const joinPlaces = (longer: ReadName, shorter: ReadName, plain: WordVerdict): number[] => {
  const places = longer.words.slice(1).map((_, first) => first)
  if (shorter.words.length < 2 || (plain.verdict === 'no' && plain.cost > 0)) return places
  const agrees = longer.words.map((word) =>
    shorter.words.some((other) => compareWords(word, other).agreement !== 'none'),
  )
  return places.filter((first) => agrees.some((one, at) => one && at !== first && at !== first + 1))
}

const findsPartner = (word: NameWord, others: readonly NameWord[]): boolean =>
  others.some((other) => compareWords(word, other).agreement !== 'none')

/**
 * False where the words alone say no: what {@link judgeReadNames} would say after more work. Two names of more than one word have
 * to agree in two words, of which one can be two neighbours joined.
 */
export const canAgree = (a: ReadName, b: ReadName): boolean => {
  const [longer, shorter] = a.words.length > b.words.length ? [a, b] : [b, a]
  if (shorter.words.length < 2) return true
  let only: number | undefined
  for (const [at, word] of longer.words.entries()) {
    if (!findsPartner(word, shorter.words)) continue
    if (only !== undefined) return true
    only = at
  }
  if (only === undefined || longer.words.length === shorter.words.length) return false
  return longer.words.slice(1).some((_, first) => {
    const joined = only === first || only === first + 1 ? undefined : joinedAt(longer, first).words[first]
    return joined !== undefined && findsPartner(joined, shorter.words)
  })
}

/** The best reading of the words, also with two neighbours taken as one where the other name has fewer words. */
export const judgeReadNames = (a: ReadName, b: ReadName): WordVerdict => {
  const plain = judgeWords(a, b)
  if (plain.verdict === 'match' || a.words.length === b.words.length) return plain
  const [longer, shorter] = a.words.length > b.words.length ? [a, b] : [b, a]
  const joined = joinPlaces(longer, shorter, plain)
    .map((first) => joinedAt(longer, first))
    .map((name) => (longer === a ? judgeWords(name, shorter) : judgeWords(shorter, name)))
    .reduce((best, one) => (isBetter(one, best) ? one : best), plain)
  return joined === plain ? plain : { ...joined, reasons: [...joined.reasons, { code: 'joined' }] }
}

const SCORE: Readonly<Record<NameVerdict, readonly [lowest: number, highest: number]>> = {
  match: [0.85, 1],
  review: [0.5, 0.84],
  no: [0, 0.49],
}

const scoreOf = (verdict: NameVerdict, cost: number, weaknesses: number): number => {
  const [lowest, highest] = SCORE[verdict]
  const lost = verdict === 'match' ? cost / 700 : cost / 500 + weaknesses / 25
  return Math.round(Math.max(lowest, highest - lost) * 100) / 100
}

/** Reasons that cannot be lifted by a birth date alone: an initial tells too little. */
const canBeLifted = (reasons: readonly NameReason[]): boolean =>
  reasons.every(({ code }) => code !== 'initial-only' && code !== 'too-little')

interface Weighed {
  readonly verdict: NameVerdict
  readonly reasons: readonly NameReason[]
}

const byIdentityNumber = (words: WordVerdict, a: Identity, b: Identity): Weighed | undefined => {
  switch (compareIdentityNumbers(a.identityNumber, b.identityNumber)) {
    case 'same':
      // The same number under another name is a marriage, or a number copied into the wrong file.
      return { verdict: words.verdict === 'no' ? 'review' : 'match', reasons: [{ code: 'identity-same' }] }
    case 'slip':
      return { verdict: words.verdict === 'no' ? 'no' : 'review', reasons: [{ code: 'identity-differs' }] }
    case 'differs':
      return { verdict: 'no', reasons: [{ code: 'identity-differs' }] }
    default:
      return undefined
  }
}

const byBirth = (words: WordVerdict, a: Identity, b: Identity): Weighed => {
  const { verdict } = words
  switch (compareBirths(a.born, b.born)) {
    case 'same-day':
      return {
        verdict: verdict === 'review' && canBeLifted(words.reasons) ? 'match' : verdict,
        reasons: [{ code: 'birth-same' }],
      }
    case 'same':
      return { verdict, reasons: [{ code: 'birth-same' }] }
    case 'slip':
      return { verdict: verdict === 'no' ? 'no' : 'review', reasons: [{ code: 'birth-differs' }] }
    case 'differs':
      // The very same name in full may still be one person with a wrong date.
      return {
        verdict: verdict === 'match' && words.isFullName ? 'review' : 'no',
        reasons: [{ code: 'birth-differs' }],
      }
    default:
      return { verdict, reasons: [] }
  }
}

/** The verdict over words, birth and identity number; the last two veto and lift. */
export const weigh = (words: WordVerdict, a: Identity, b: Identity): NameComparison => {
  const weighed = byIdentityNumber(words, a, b) ?? byBirth(words, a, b)
  const reasons = [...words.reasons, ...weighed.reasons]
  return { verdict: weighed.verdict, score: scoreOf(weighed.verdict, words.cost, reasons.length), reasons }
}

/** What may be said of two spellings whose words agree. */
export const spellingReasons = (a: ReadName, b: ReadName): NameReason[] => {
  const text = (name: ReadName) => name.words.map((word) => word.text).join(' ')
  const reasons: NameReason[] = [{ code: text(a) === text(b) ? 'same-text' : 'same-sounds' }]
  if (a.script !== b.script) reasons.push({ code: 'script', from: a.script, to: b.script })
  if (a.mended || b.mended) reasons.push({ code: 'look-alikes' })
  return reasons
}

export const compareReadNames = (a: ReadName, b: ReadName): NameComparison => {
  const words = judgeReadNames(a, b)
  const spelling = words.verdict === 'no' ? [] : spellingReasons(a, b)
  return weigh({ ...words, reasons: [...spelling, ...words.reasons] }, a.identity, b.identity)
}

/**
 * Whether two written names can be one person, and why: any script and system of domain use, any order of words, with
 * or without patronymic. A birth date or year and an identity number inside the text count as such.
 *
 * Symmetric in its verdict. Never fails; what is longer than a name is cut, so the work is bounded. Merging stays a person's decision.
 */
export const compareNames = (a: string, b: string): NameComparison =>
  compareReadNames(readName(a), readName(b))
