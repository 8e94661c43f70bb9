import type { Language } from '../domain/language.ts'
import { ENGLISH } from './en.ts'
import { KAZAKH } from './kk.ts'
import type { PersonWords, SaidOf } from './person-words.ts'
import { RUSSIAN } from './ru.ts'

export type { SaidOf } from './person-words.ts'

const WORDS: Readonly<Record<Language, PersonWords>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH }

/**
 * The word of a role or of a procedural status as it is said of somebody: "Подозреваемая", "Күдіктілер". Page and paper say the
 * word in its first form and have it fitted here; what has no other form, and whoever is not known to be a woman or a group, keeps it.
 *
 * @param word of the language, as its texts have it
 */
export const personWord = (word: string, { kind, sex }: SaidOf, language: Language): string => {
  const forms = Object.hasOwn(WORDS[language], word) ? WORDS[language][word] : undefined
  if (kind === 'group') return forms?.several ?? word
  return (kind === 'person' && sex === 'female' ? forms?.woman : undefined) ?? word
}
