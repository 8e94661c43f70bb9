import type { Language } from '../../../../shared/domain/language.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

const WORDS: Readonly<Record<Language, Words>> = { en, ru, kk }

export const wordsOf = (language: Language): Words => WORDS[language]

/** A partial date or a local date and time in the order and the words of the language; empty for none. */
export const dateText = (words: Words, date: string | null): string => {
  if (date === null || date === '') return ''
  const [calendar = '', time] = date.split('T')
  const [year = 0, month, day] = calendar.split('-').map(Number)
  if (month === undefined) return words.date.year(year)
  if (day === undefined) return words.date.month(year, month)
  const text = words.date.day(year, month, day)
  return time === undefined ? text : words.date.time(text, time)
}
