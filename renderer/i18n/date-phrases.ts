import type { Language } from '../../shared/domain/language.ts'
import { formatDate, formatDayAndMonth } from './dates.ts'

/** Months as Kazakh puts them before "дейін" (until) and "бастап" (since); the endings follow the vowels of the word. */
const KAZAKH_UNTIL: readonly string[] = [
  'қаңтарға',
  'ақпанға',
  'наурызға',
  'сәуірге',
  'мамырға',
  'маусымға',
  'шілдеге',
  'тамызға',
  'қыркүйекке',
  'қазанға',
  'қарашаға',
  'желтоқсанға',
]

const KAZAKH_SINCE: readonly string[] = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
]

const kazakh = (date: string, months: readonly string[], bareYear: string): string => {
  const [year, month, day] = date.split('-')
  const word = months[Number(month) - 1]
  if (word === undefined) return `${year} ${bareYear}`
  return `${year} жылғы ${day === undefined ? '' : `${Number(day)} `}${word}`
}

/** Russian wants the genitive after "до" and "с" even where the day is not known: "с октября 2026 г.". */
const russianGenitive = (date: string): string => {
  if (date.length !== 7) return formatDate(date, 'ru')
  const month = formatDayAndMonth(`${date}-01`, 'ru').replace(/^\d+ /u, '')
  return `${month} ${date.slice(0, 4)} г.`
}

/** "until 25 November 2026", "до 25 ноября 2026 г.", "2026 жылғы 25 қарашаға дейін"; the date as far as it is known. */
export const untilPhrase = (date: string, language: Language): string => {
  if (language === 'kk') return `${kazakh(date, KAZAKH_UNTIL, 'жылға')} дейін`
  return language === 'ru' ? `до ${russianGenitive(date)}` : `until ${formatDate(date, language)}`
}

/** "since October 2026", "с октября 2026 г.", "2026 жылғы қазаннан бастап"; the date as far as it is known. */
export const sincePhrase = (date: string, language: Language): string => {
  if (language === 'kk') return `${kazakh(date, KAZAKH_SINCE, 'жылдан')} бастап`
  return language === 'ru' ? `с ${russianGenitive(date)}` : `since ${formatDate(date, language)}`
}
