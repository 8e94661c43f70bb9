import { dateInPrint } from '../../../../shared/date-words/index.ts'
import type { DateUse } from '../../../../shared/date-words/spelling.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { unbroken } from '../../../../shared/domain/unbroken.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Firm signs in what the program says around values: those are of persons, or firm already, and stay as they are. */
const firmAround = (said: unknown, values: readonly unknown[]): unknown => {
  if (!isText(said)) return said
  const given = values.filter(isText).sort((one, other) => other.length - one.length)
  if (given.length === 0) return unbroken(said)
  const kept: string[] = []
  const template = said.replace(new RegExp(given.map(literally).join('|'), 'gu'), (value) => {
    kept.push(value)
    return '{{}}'
  })
  return unbroken(template).replaceAll('{{}}', () => kept.shift() ?? '')
}

/** The words of a language with firm signs where no line may end. */
const firm = (said: unknown): unknown => {
  if (typeof said === 'string') return unbroken(said)
  if (typeof said === 'function')
    return (...values: readonly unknown[]): unknown =>
      firmAround(Reflect.apply(said, undefined, values), values)
  if (Array.isArray(said)) return said.map(firm)
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, firm(value)]))
}

// Each word keeps its type: a text becomes a text, and a function of values one of the same values.
const WORDS = { en: firm(en), ru: firm(ru), kk: firm(kk) } as Readonly<Record<Language, Words>>

export const wordsOf = (language: Language): Words => WORDS[language]

/** Any partial date or a local date and time in the order and the words of the language; empty for none. */
export const dateText = (words: Words, date: string | null, use: DateUse = 'plain'): string => {
  if (date === null || date === '') return ''
  const [calendar = '', time] = date.split('T')
  const text = dateInPrint(calendar, words.language, use)
  return time === undefined ? text : `${text}, ${time}`
}
