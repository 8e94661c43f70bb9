import { dateInPrint } from '../../../../shared/date-words/index.ts'
import type { DateUse } from '../../../../shared/date-words/spelling.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

const WORDS: Readonly<Record<Language, Words>> = { en, ru, kk }

export const wordsOf = (language: Language): Words => WORDS[language]

/** Keeps the sign of the year on the line of its year. */
const unbroken = (text: string): string => text.replace(/ (гг?\.|жж?\.|жыл\p{L}*)/gu, '\u00A0$1')

/** Any partial date or a local date and time in the order and the words of the language; empty for none. */
export const dateText = (words: Words, date: string | null, use: DateUse = 'plain'): string => {
  if (date === null || date === '') return ''
  const [calendar = '', time] = date.split('T')
  const text = unbroken(dateInPrint(calendar, words.language, use))
  return time === undefined ? text : `${text}, ${time}`
}
