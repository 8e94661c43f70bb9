import { assignWords, type Pairing } from './assign-words.ts'
import { HISTORY } from './name-families.ts'
import type { NameWord } from './name-word.ts'
import { areNearFathers } from './near-fathers.ts'
import type { ReadName } from './read-name.ts'
import type { NameReason, NameVerdict } from './reasons.ts'
import { SAME_WORD } from './word-distance.ts'

/** What the words alone say, birth and numbers aside. */
export interface WordVerdict {
  readonly verdict: NameVerdict
  readonly reasons: readonly NameReason[]
  /** Hundredths of a sound over all words that agree. */
  readonly cost: number
  /** Given name, patronymic and surname agree, none of them by an initial. */
  readonly isFullName: boolean
}

interface Leftovers {
  readonly full: readonly NameWord[]
  readonly initials: readonly NameWord[]
  readonly patronymics: readonly NameWord[]
}

const leftoversOf = (name: ReadName, taken: readonly number[]): Leftovers => {
  const left = name.words.filter((_, at) => !taken.includes(at))
  return {
    full: left.filter((word) => word.kind === 'full'),
    initials: left.filter((word) => word.kind === 'initial'),
    patronymics: left.filter((word) => word.kind === 'patronymic'),
  }
}

/** Endings of the two sexes on what is else one surname. */
const differInSex = (a: NameWord, b: NameWord): boolean =>
  a.surnameSex !== null &&
  b.surnameSex !== null &&
  a.surnameSex !== b.surnameSex &&
  a.folded.slice(0, 3) === b.folded.slice(0, 3)

const differing = (a: NameWord, b: NameWord): NameReason => {
  const words = { a: a.text, b: b.text }
  if (differInSex(a, b)) return { code: 'sex-ending', ...words }
  return {
    code: a.hasSurnameEnding || b.hasSurnameEnding ? 'surname-differs' : 'given-name-differs',
    ...words,
  }
}

/** Words of both names that found no partner, where one of them should have: two people. */
const contradictions = (a: Leftovers, b: Leftovers): NameReason[] => {
  const reasons: NameReason[] = []
  const [fullA, fullB] = [a.full[0], b.full[0]]
  if (fullA !== undefined && fullB !== undefined) reasons.push(differing(fullA, fullB))
  const [fatherA, fatherB] = [a.patronymics[0], b.patronymics[0]]
  if (fatherA !== undefined && fatherB !== undefined)
    reasons.push({ code: 'patronymic-differs', a: fatherA.text, b: fatherB.text })
  for (const [initials, other] of [
    [a.initials, b],
    [b.initials, a],
  ] as const) {
    const partner = other.full[0] ?? other.patronymics[0] ?? other.initials[0]
    if (initials[0] !== undefined && partner !== undefined)
      reasons.push({ code: 'initial-differs', a: initials[0].text, b: partner.text })
  }
  return reasons
}

const OLDER_FORM = /^(?:дж|dj|dzh|dsch)/u

const pairReasons = (a: ReadName, b: ReadName, pairs: readonly Pairing[]): NameReason[] =>
  pairs.flatMap((pair) => {
    const [one, other] = [a.words[pair.a], b.words[pair.b]]
    if (one === undefined || other === undefined) return []
    const words = { a: one.text, b: other.text }
    const found: NameReason[] = []
    if (OLDER_FORM.test(one.text) !== OLDER_FORM.test(other.text) && pair.agreement !== 'initial')
      found.push({ code: 'older-form', ...words })
    if (pair.agreement === 'near') found.push({ code: 'spelling-near', ...words })
    if (pair.agreement === 'surname-form') found.push({ code: 'surname-form', ...words })
    if (pair.agreement === 'short-form') found.push({ code: 'short-form', ...words })
    if (pair.agreement === 'initial') found.push({ code: 'initial-only', ...words })
    return found
  })

const isSolid = ({ agreement }: Pairing): boolean => agreement === 'same' || agreement === 'near'

const patronymicReasons = (a: ReadName, b: ReadName, pairs: readonly Pairing[]): NameReason[] => {
  const pair = pairs.find(
    (one) => isSolid(one) && a.words[one.a]?.kind === 'patronymic' && b.words[one.b]?.kind === 'patronymic',
  )
  if (pair !== undefined) return [{ code: 'patronymic-same' }]
  const count = (name: ReadName) => name.words.filter((word) => word.kind === 'patronymic').length
  return count(a) === count(b) ? [] : [{ code: 'patronymic-missing' }]
}

/** One word against more is worth a look only when it is a surname. */
const isEnough = (a: ReadName, b: ReadName, pairs: readonly Pairing[]): boolean => {
  const solid = pairs.filter(isSolid)
  if (solid.length >= 1 && pairs.length >= 2) return true
  if (solid.length === 0) return false
  if (a.words.length === 1 && b.words.length === 1) return true
  const single = [a, b].find((name) => name.words.length === 1)
  return single?.words[0]?.hasSurnameEnding === true
}

/**
 * The given name stands before the patronymic in every order in use. With it and the father the same, a surname that papers spell in two
 * ways is no doubt any more; a near given name is one, since brothers have one father.
 */
const isSettledByFather = (a: ReadName, b: ReadName, pairs: readonly Pairing[]): boolean => {
  const father = pairs.find(
    (pair) => a.words[pair.a]?.kind === 'patronymic' && b.words[pair.b]?.kind === 'patronymic',
  )
  if (father === undefined || pairs.length < 3 || pairs.filter(isNear).length > 1) return false
  // Two fathers may bear names that history has parted: Юсупович, Жүсіпұлы.
  if (isNear(father) && father.cost >= HISTORY) return false
  return pairs.some((pair) => pair.a === father.a - 1 && pair.b === father.b - 1 && pair.agreement === 'same')
}

const isNear = ({ agreement }: Pairing): boolean => agreement === 'near'

const weaknessesOf = (a: Leftovers, b: Leftovers, pairs: readonly Pairing[]) => {
  const initial = pairs.some((pair) => pair.agreement === 'initial')
  const forms = pairs.filter(
    (pair) => pair.agreement === 'surname-form' || pair.agreement === 'short-form',
  ).length
  const near = pairs.some((pair) => pair.agreement === 'near')
  return { initial, near, structural: forms + a.full.length + b.full.length }
}

const verdictOf = ({ initial, near, structural }: ReturnType<typeof weaknessesOf>): NameVerdict => {
  if (structural > 1) return 'no'
  return initial || near || structural === 1 ? 'review' : 'match'
}

/** Given name and surname agree, and the two fathers may be one whose name was written by ear. */
const isOnlyFatherUnclear = (a: Leftovers, b: Leftovers, pairs: readonly Pairing[]): boolean => {
  const [one, other] = [a.patronymics[0], b.patronymics[0]]
  if (one === undefined || other === undefined) return false
  const solid = pairs.filter(isSolid)
  return (
    solid.length >= 2 && solid.some(({ agreement }) => agreement === 'same') && areNearFathers(one, other)
  )
}

/** Judges two names by the assignment of words that agrees best. */
export const judgeWords = (a: ReadName, b: ReadName): WordVerdict => {
  const pairs = assignWords(a, b)
  const leftA = leftoversOf(
    a,
    pairs.map((pair) => pair.a),
  )
  const leftB = leftoversOf(
    b,
    pairs.map((pair) => pair.b),
  )
  const cost = pairs.reduce((sum, pair) => sum + pair.cost, 0)
  const isFullName = pairs.filter(isSolid).length >= 3
  const against = contradictions(leftA, leftB)
  if (isOnlyFatherUnclear(leftA, leftB, pairs) && against.length === 1) {
    const reasons = against.map((reason): NameReason => ({ ...reason, code: 'patronymic-near' }))
    return { verdict: 'review', reasons: [...pairReasons(a, b, pairs), ...reasons], cost, isFullName: false }
  }
  if (against.length > 0) return { verdict: 'no', reasons: against, cost, isFullName: false }
  if (!isEnough(a, b, pairs))
    return { verdict: 'no', reasons: [{ code: 'too-little' }], cost, isFullName: false }
  const weak = weaknessesOf(leftA, leftB, pairs)
  const missing = [...leftA.full, ...leftB.full].map(
    (word) => ({ code: 'part-missing', a: word.text }) as const,
  )
  const reasons = [...pairReasons(a, b, pairs), ...missing, ...patronymicReasons(a, b, pairs)]
  if (pairs.some((pair, at) => at > 0 && pair.b < (pairs[at - 1]?.b ?? 0))) reasons.push({ code: 'order' })
  const near = (weak.near || cost > 2 * SAME_WORD) && !isSettledByFather(a, b, pairs)
  return { verdict: verdictOf({ ...weak, near }), reasons, cost, isFullName }
}
