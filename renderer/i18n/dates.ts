import dayjs from 'dayjs'
import 'dayjs/locale/en-gb.js'
import kazakh from 'dayjs/locale/kk.js'
import 'dayjs/locale/ru.js'
import { dateAsTyped, dateInWords } from '../../shared/date-words/index.ts'
import type { Language } from '../../shared/domain/language.ts'
import { unbroken } from '../../shared/domain/unbroken.ts'

/**
 * Dates in words. Chromium has no Kazakh date data (`Intl` prints "2026 M11 22"), so the names of days and of months alone
 * come from dayjs in all three languages, whole dates from the tables that the dossier prints from as well.
 */
const DAYJS_LOCALE: Readonly<Record<Language, string>> = { en: 'en-gb', ru: 'ru', kk: 'kk' }

// The library's short days are not those on Kazakh calendars (CLDR, language kk).
dayjs.locale({ ...kazakh, weekdaysMin: ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'] }, undefined, true)

const format = (text: string, pattern: string, language: Language): string =>
  dayjs(text).locale(DAYJS_LOCALE[language]).format(pattern)

/** The part before the time of day; the forms of a partial date have no "T". */
const withoutTime = (text: string): string => text.split('T', 1)[0] ?? ''

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)

/**
 * A date as far as it is known: "15 июля 2022 г.", "июль 2022 г.", "лето 2022 г.", "не позднее 15 июля 2022 г.".
 *
 * @param text any partial date, or a time of a day
 */
export const formatDate = (text: string, language: Language): string =>
  dateInWords(withoutTime(text), language)

/** A date without its year, for lists under a heading that names the year: "15 июля". */
export const formatDayAndMonth = (text: string, language: Language): string =>
  unbroken(format(text.slice(0, 10), 'D MMMM', language))

/** A day or a time of it in numbers only: "15.07.2022"; also "07.2022" and "2022". */
export const formatNumeric = (text: string): string => text.slice(0, 10).split('-').reverse().join('.')

/** Any partial date as one would type it: "15.07.2022", "≈ 2021", "до 12.10.2022", "лето 2022". It can be read back. */
export const formatTyped = (text: string, language: Language): string => dateAsTyped(text, language)

/** Whether it is one day, or a time of a day, so that it has a day of the week. */
export const isFullDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(text)

/** A date as far as it is known; a day of the year that it is now without its year. */
export const formatNearDate = (
  text: string,
  { language, today }: { readonly language: Language; readonly today: string },
): string =>
  isFullDay(text) && text.startsWith(today.slice(0, 5))
    ? formatDayAndMonth(text, language)
    : formatDate(text, language)

/** The day of the week in full: "сәрсенбі". */
export const formatWeekday = (text: string, language: Language): string =>
  format(text.slice(0, 10), 'dddd', language)

/** The day of the week in two or three letters. */
export const formatShortWeekday = (text: string, language: Language): string =>
  format(text.slice(0, 10), language === 'en' ? 'ddd' : 'dd', language)

/** The heading of a month: "Июль 2022", "2022 ж. шілде". */
export const formatMonth = (text: string, language: Language): string =>
  language === 'kk'
    ? dateInWords(text.slice(0, 7), language)
    : capitalised(format(`${text.slice(0, 7)}-01`, 'MMMM YYYY', language))

/** The month in three or four letters, for the axis of a drawing: "июл". */
export const formatShortMonth = (text: string, language: Language): string =>
  format(`${text.slice(0, 7)}-01`, 'MMM', language)

/** The time of day of a `2026-12-01T10:30`, on the 24-hour clock that courts use in all three languages: "10:30". */
export const formatTime = (text: string): string => text.slice(11, 16)

/** The name for dayjs-based components such as date pickers. */
export const dayjsLocaleOf = (language: Language): string => DAYJS_LOCALE[language]

/** What the computer's clock says today is, as `2026-11-22`. */
export const todayByClock = (): string => dayjs().format('YYYY-MM-DD')

/** A moment by the computer's clock and time zone, `2026-11-22T10:30`. */
export const localTimeOf = (instant: string): string => dayjs(instant).format('YYYY-MM-DDTHH:mm')
