import type { FamilyForm } from './name-families.ts'
import type { NameWord } from './name-word.ts'
import { readWord, type SoundNet } from './read-word.ts'
import { MAY_BE_SAME, SAME_WORD, wordDistance } from './word-distance.ts'
import type { Style } from './word-place.ts'

export type WordAgreement = 'same' | 'near' | 'surname-form' | 'short-form' | 'initial' | 'none'

export interface WordMatch {
  readonly agreement: WordAgreement
  /** Hundredths of a sound. */
  readonly cost: number
}

const NONE: WordMatch = { agreement: 'none', cost: 100 }

/** A word of so few letters has more neighbours: Ася and Асия are two names. */
const SHORT_WORD = 4
const SAME_SHORT_WORD = 25

const byCost = (cost: number, letters = Number.POSITIVE_INFINITY): WordMatch => {
  if (cost > MAY_BE_SAME) return NONE
  const limit = letters <= SHORT_WORD ? SAME_SHORT_WORD : SAME_WORD
  return { agreement: cost <= limit ? 'same' : 'near', cost }
}

/** Beginnings and rests of words, which are fewer than the words. */
const MOST_PARTS = 20_000
const parts = new Map<string, SoundNet>()

const readPart = (text: string, style: Style): SoundNet => {
  const key = `${text} ${style.german} ${style.plainZh}`
  const read = parts.get(key) ?? readWord(text, style)
  if (parts.size >= MOST_PARTS) parts.clear()
  parts.set(key, read)
  return read
}

const distanceOf = (a: string, b: string, styles: readonly [Style, Style]): number =>
  wordDistance(readPart(a, styles[0]), readPart(b, styles[1])).cost

/** An initial agrees with a word when the word's beginning can be read as it: Zh. and Ж, Жанмурат, Janmurat. */
const beginsWith = (initial: NameWord, word: NameWord, styles: readonly [Style, Style]): boolean =>
  [1, 2, 3, 4].some((length) => distanceOf(initial.text, word.text.slice(0, length), styles) <= SAME_WORD) ||
  initial.text === word.text.charAt(0)

const restCost = (one: FamilyForm, other: FamilyForm, styles: readonly [Style, Style]): number => {
  if (one.family !== other.family) return Number.POSITIVE_INFINITY
  const rest = one.rest === '' && other.rest === '' ? 0 : distanceOf(one.rest, other.rest, styles)
  return rest <= SAME_WORD ? rest + one.family.cost : Number.POSITIVE_INFINITY
}

/** Юсупов, Жүсіпов; Цой, Choi. */
const compareFamilies = (a: NameWord, b: NameWord, styles: readonly [Style, Style]): WordMatch =>
  byCost(Math.min(...a.families.flatMap((one) => b.families.map((other) => restCost(one, other, styles)))))

const comparePatronymics = (a: NameWord, b: NameWord, styles: readonly [Style, Style]): WordMatch => {
  if (a.father === null || b.father === null || a.father.sex !== b.father.sex) return NONE
  const { nets } = b.father
  const cost = Math.min(...a.father.nets.flatMap((one) => nets.map((other) => wordDistance(one, other).cost)))
  const plain = byCost(cost)
  return plain.agreement === 'none' ? compareFamilies(a, b, styles) : plain
}

/** Endings may differ only where one of them is -тегі or a patronymic's: Маратов, Маратұлы. Серікова is not Серіков. */
const isSurnameForm = (a: NameWord, b: NameWord): boolean => {
  if (a.bare === null && b.bare === null) return false
  const otherEnding = a.kind !== b.kind || a.endsInTegi !== b.endsInTegi
  if (a.bare !== null && b.bare !== null && !otherEnding) return false
  return wordDistance(a.bare ?? a.net, b.bare ?? b.net).cost <= SAME_WORD
}

const VOWELS = /[aeiouyæəıøаәеёиоөуұүыіэюя]/gu
const syllables = (text: string): number => text.normalize('NFD').match(VOWELS)?.length ?? 0

/** A first half in use as a short form has one syllable (Жан, Нур, Бек); Азат is no short form of Азатбек. */
const isFirstHalf = (short: NameWord, long: NameWord, styles: readonly [Style, Style]): boolean => {
  if (short.text.length < 3 || long.text.length < short.text.length + 2 || syllables(short.text) !== 1)
    return false
  return [-1, 0, 1].some((more) => {
    const cut = short.text.length + more
    const rest = long.text.slice(cut)
    return (
      rest.length >= 3 &&
      syllables(rest) > 0 &&
      distanceOf(short.text, long.text.slice(0, cut), styles) <= SAME_WORD
    )
  })
}

/** A usual short form: Саша for Александр. */
const isShortName = (a: NameWord, b: NameWord): boolean =>
  a.fullNames.includes(b.folded) || b.fullNames.includes(a.folded)

const isShortForm = (a: NameWord, b: NameWord, styles: readonly [Style, Style]): boolean => {
  if (a.hasSurnameEnding && b.hasSurnameEnding) return false
  if (isShortName(a, b)) return true
  if (a.hasSurnameEnding || b.hasSurnameEnding || a.kind !== 'full' || b.kind !== 'full') return false
  return isFirstHalf(a, b, styles) || isFirstHalf(b, a, [styles[1], styles[0]])
}

const judgePair = (a: NameWord, b: NameWord): WordMatch => {
  const styles = [a.style, b.style] as const
  if (a.kind === 'initial') return beginsWith(a, b, styles) ? { agreement: 'initial', cost: 0 } : NONE
  if (b.kind === 'initial')
    return beginsWith(b, a, [styles[1], styles[0]]) ? { agreement: 'initial', cost: 0 } : NONE
  if (a.kind === 'patronymic' && b.kind === 'patronymic') return comparePatronymics(a, b, styles)
  const plain =
    a.kind === b.kind ? byCost(wordDistance(a.net, b.net).cost, Math.min(a.text.length, b.text.length)) : NONE
  if (plain.agreement === 'same') return plain
  const family = a.kind === b.kind ? compareFamilies(a, b, styles) : NONE
  if (family.agreement === 'same' || plain.agreement === 'none') {
    if (family.agreement !== 'none') return family
  } else return plain
  if (isSurnameForm(a, b)) return { agreement: 'surname-form', cost: 0 }
  return isShortForm(a, b, styles) ? { agreement: 'short-form', cost: 0 } : NONE
}

/** The same words meet again and again where many names are compared. */
const MOST_KNOWN = 500_000
const known = new Map<NameWord, Map<NameWord, WordMatch>>()
let knownCount = 0

const remember = (a: NameWord, b: NameWord, match: WordMatch): WordMatch => {
  if (knownCount >= MOST_KNOWN) {
    known.clear()
    knownCount = 0
  }
  const ofOne = known.get(a)
  if (ofOne === undefined) known.set(a, new Map([[b, match]]))
  else ofOne.set(b, match)
  knownCount += 1
  return match
}

const SAME: WordMatch = { agreement: 'same', cost: 0 }

/** How two words of two names agree. */
export const compareWords = (a: NameWord, b: NameWord): WordMatch => {
  if (a.text === b.text && a.kind !== 'initial' && a.kind === b.kind) return SAME
  return known.get(a)?.get(b) ?? remember(a, b, judgePair(a, b))
}
