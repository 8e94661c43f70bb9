import type { Script } from './word-place.ts'

/** Everything a comparison of names can say; the page has words for each. */
export const NAME_REASONS = [
  'same-text', // letter for letter
  'same-sounds', // one name in two spellings
  'script', // from one script to another
  'look-alikes', // a word mixed letters of two scripts
  'order', // the words stand in another order
  'joined', // two words in one spelling are one word in the other
  'spelling-near', // an older or a looser spelling: у for о, ч for ш
  'older-form', // Дж for Ж
  'patronymic-same',
  'patronymic-form', // Маратович, Маратұлы
  'patronymic-missing',
  'patronymic-near', // other vowels or one other consonant in the father's name
  'patronymic-differs',
  'initial-only',
  'initial-differs',
  'sex-ending', // -ов and -ова
  'surname-form', // with and without -ов, -тегі
  'surname-differs',
  'name-differs', // of organisations
  'short-form', // Жан for Жанмурат
  'given-name-differs',
  'part-missing', // a word that is no patronymic
  'too-little', // not enough words to judge by
  'birth-same',
  'birth-differs',
  'identity-same',
  'identity-differs',
  'kind-differs', // a person and an organisation
] as const

export type NameReasonCode = (typeof NAME_REASONS)[number]

/** A reason as plain data; `a` and `b` are the words it is about, lower-case. */
export interface NameReason {
  readonly code: NameReasonCode
  readonly a?: string
  readonly b?: string
  readonly from?: Script
  readonly to?: Script
}

export const NAME_VERDICTS = ['match', 'review', 'no'] as const
export type NameVerdict = (typeof NAME_VERDICTS)[number]

export interface NameComparison {
  /** match: propose; review: show as possible; no: do not propose. A person decides in every case. */
  readonly verdict: NameVerdict
  /** 0 to 1: from 0.85 a match, from 0.5 for review, below that no. Made to sort by, not a probability. */
  readonly score: number
  readonly reasons: readonly NameReason[]
}
