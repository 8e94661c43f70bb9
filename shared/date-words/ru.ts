import type { DatePart } from '../domain/partial-date-form.ts'
import { type DateUse, type DateWords, inOneLine, type Spelling, spell, yearLabel } from './spelling.ts'

/** The accusative, after "по", is the nominative but for two seasons and the months that follow a day. */
type Case = 'nominative' | 'genitive' | 'accusative'

/** Name and genitive: "июль 2022 г.", but "15 июля", "около июля". */
const MONTHS: readonly Readonly<Record<'nominative' | 'genitive', string>>[] = [
  { nominative: 'январь', genitive: 'января' },
  { nominative: 'февраль', genitive: 'февраля' },
  { nominative: 'март', genitive: 'марта' },
  { nominative: 'апрель', genitive: 'апреля' },
  { nominative: 'май', genitive: 'мая' },
  { nominative: 'июнь', genitive: 'июня' },
  { nominative: 'июль', genitive: 'июля' },
  { nominative: 'август', genitive: 'августа' },
  { nominative: 'сентябрь', genitive: 'сентября' },
  { nominative: 'октябрь', genitive: 'октября' },
  { nominative: 'ноябрь', genitive: 'ноября' },
  { nominative: 'декабрь', genitive: 'декабря' },
]

const SEASONS: readonly Readonly<Record<Case, string>>[] = [
  { nominative: 'весна', genitive: 'весны', accusative: 'весну' },
  { nominative: 'лето', genitive: 'лета', accusative: 'лето' },
  { nominative: 'осень', genitive: 'осени', accusative: 'осень' },
  { nominative: 'зима', genitive: 'зимы', accusative: 'зиму' },
]

const head = ({ month, day, season }: DatePart, inCase: Case): string => {
  if (season !== undefined) return SEASONS[season - 1]?.[inCase] ?? ''
  if (month === undefined) return ''
  const names = MONTHS[month - 1]
  return day === undefined
    ? (names?.[inCase === 'accusative' ? 'nominative' : inCase] ?? '')
    : `${day} ${names?.genitive ?? ''}`
}

const SPELLING: Spelling<Case> = {
  head,
  withYear: (text, part) => `${text} ${yearLabel(part)} г.`,
  year: (part) => `${yearLabel(part)} г.`,
  years: (from, to) => `${yearLabel(from)}–${yearLabel(to)} гг.`,
  firstOfTwo: (inCase) => inCase,
}

/** "со 2 сентября": the preposition takes its vowel before "второго". */
const leadOf = (use: DateUse, text: string): string => {
  if (use === 'plain') return ''
  if (use === 'until') return 'до'
  if (use === 'through') return 'по'
  return /^2\D/u.test(text) ? 'со' : 'с'
}

/** What stands before "ранее": a day that nobody named. */
const BEFORE: Readonly<Record<DateUse, string>> = {
  plain: '',
  since: 'с даты',
  until: 'до даты',
  through: 'по дату',
}

export const russian: DateWords = (form, use) => {
  if (form.kind === 'asOf') return `по состоянию на ${spell(SPELLING, form, 'accusative')}`
  if (form.kind === 'before') return inOneLine(BEFORE[use], 'ранее', spell(SPELLING, form, 'genitive'))
  const text = spell(SPELLING, form, use === 'through' ? 'accusative' : 'genitive')
  const lead = leadOf(use, text)
  if (form.kind === 'notLater') return lead === '' ? `не позднее ${text}` : `${lead} ${text} или ранее`
  if (form.kind === 'notEarlier') return lead === '' ? `не ранее ${text}` : `${lead} ${text} или позднее`
  const isNamed = use === 'plain' && (form.kind === 'between' || !form.isAbout)
  const named = isNamed ? spell(SPELLING, form, 'nominative') : text
  const tail = use === 'through' ? 'включительно' : ''
  if (form.kind === 'between') return inOneLine(lead, named, tail)
  const about = use === 'plain' ? 'около' : 'примерно'
  return inOneLine(form.isUncertain ? 'предположительно' : '', form.isAbout ? about : '', lead, named, tail)
}

/** Season and year, as one types them. */
export const russianSeason = (part: DatePart): string => `${head(part, 'nominative')} ${yearLabel(part)}`
