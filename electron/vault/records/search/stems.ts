import { stemmer as englishStem } from '@orama/stemmers/english'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { fromLatin } from '../../../../shared/domain/stems/from-latin.ts'
import { hasKazakhLetter, kazakhStem } from '../../../../shared/domain/stems/kazakh.ts'
import { kazakhVerbStems } from '../../../../shared/domain/stems/kazakh-verbs.ts'
import { isMark } from './meaning/marks.ts'
import { russianStems } from './russian-stems.ts'

/** Shorter words are their own stems. */
const SHORTEST = 3

const cyrillicStems = (word: string): string[] =>
  hasKazakhLetter(word)
    ? [kazakhStem(word), ...kazakhVerbStems(word)]
    : [...russianStems(word.replaceAll('ё', 'е')), kazakhStem(word), ...kazakhVerbStems(word)]

const latinStems = (word: string): string[] => {
  const { russian, kazakh } = fromLatin(word)
  return [englishStem(word), ...russianStems(russian), kazakhStem(kazakh)]
}

/**
 * What a word may be a form of, folded: by the rules of each language that its letters allow, because nobody says in which
 * language a record is written. A word that is its own stem gives nothing.
 */
export const stemsOf = (word: string): readonly string[] => {
  const lower = word.toLowerCase()
  if (lower.length <= SHORTEST) return []
  const stems = /\p{Script=Cyrillic}/u.test(lower)
    ? cyrillicStems(lower)
    : /\p{Script=Latin}/u.test(lower)
      ? latinStems(lower)
      : []
  const whole = foldForSearch(word)
  const folded = stems
    .map((stem) => (isMark(stem) ? stem : foldForSearch(stem)))
    .filter((stem) => stem !== '' && stem !== whole && !stem.includes(' '))
  return [...new Set(folded)]
}
