import dayjs from 'dayjs'
import 'dayjs/locale/en-gb.js'
import kazakh from 'dayjs/locale/kk.js'
import 'dayjs/locale/ru.js'
import type { Language } from '../../shared/domain/language.ts'

/**
 * Dates in words. Chromium has no Kazakh date data (`Intl` prints "2026 M11 22"), so the names of months and days come
 * from dayjs in all three languages.
 */
const DAYJS_LOCALE: Readonly<Record<Language, string>> = { en: 'en-gb', ru: 'ru', kk: 'kk' }

// The library's short days are not those on Kazakh calendars (CLDR, language kk).
dayjs.locale({ ...kazakh, weekdaysMin: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'] }, undefined, true)

const YEAR_SIGN: Readonly<Record<Language, string>> = { en: '', ru: ' [г.]', kk: ' [ж.]' }

const format = (text: string, pattern: string, language: Language): string =>
  dayjs(text).locale(DAYJS_LOCALE[language]).format(pattern)

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

const patternOf = (text: string, language: Language): string => {
  if (text.length === 4) return `YYYY${YEAR_SIGN[language]}`
  if (text.length === 7) return `MMMM YYYY${YEAR_SIGN[language]}`
  return `D MMMM YYYY${YEAR_SIGN[language]}`
}

/**
 * A date as far as it is known: "15 июля 2022 г.", "июль 2022 г.", "2022 г.".
 *
 * @param text `2022`, `2022-07`, `2022-07-15` or a time of that day
 */
export const formatDate = (text: string, language: Language): string => {
  const date = text.slice(0, 10)
  return format(date.padEnd(10, '-01').slice(0, 10), patternOf(date, language), language)
}

/** A date without its year, for lists under a heading that names the year: "15 июля". */
export const formatDayAndMonth = (text: string, language: Language): string =>
  format(text.slice(0, 10), 'D MMMM', language)

/** Numbers only, as they are typed: "15.07.2022", "07.2022", "2022". */
export const formatNumeric = (text: string): string => text.slice(0, 10).split('-').reverse().join('.')

/** The day of the week in full: "сәрсенбі". */
export const formatWeekday = (text: string, language: Language): string =>
  format(text.slice(0, 10), 'dddd', language)

/** The day of the week in two or three letters. */
export const formatShortWeekday = (text: string, language: Language): string =>
  format(text.slice(0, 10), language === 'en' ? 'ddd' : 'dd', language)

/** The heading of a month: "Июль 2022". */
export const formatMonth = (text: string, language: Language): string =>
  capitalised(format(`${text.slice(0, 7)}-01`, 'MMMM YYYY', language))

/** The month in three or four letters, for the axis of a drawing: "июл". */
export const formatShortMonth = (text: string, language: Language): string =>
  format(`${text.slice(0, 7)}-01`, 'MMM', language)

/** The time of day of a `2026-12-01T10:30`, on the 24-hour clock that courts use in all three languages: "10:30". */
export const formatTime = (text: string): string => text.slice(11, 16)

/** The name for dayjs-based components such as date pickers. */
export const dayjsLocaleOf = (language: Language): string => DAYJS_LOCALE[language]

/** What the computer's clock says today is, as `2026-11-22`. */
export const todayByClock = (): string => dayjs().format('YYYY-MM-DD')
