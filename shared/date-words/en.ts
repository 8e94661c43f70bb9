import type { DatePart } from '../domain/partial-date-form.ts'
import { type DateUse, type DateWords, inOneLine, type Spelling, spell, yearLabel } from './spelling.ts'

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter']

const head = ({ month, day, season }: DatePart): string => {
  if (season !== undefined) return SEASONS[season - 1] ?? ''
  if (month === undefined) return ''
  const name = MONTHS[month - 1] ?? ''
  return day === undefined ? name : `${day} ${name}`
}

const SPELLING: Spelling<'only'> = {
  head,
  withYear: (text, part) => `${text} ${yearLabel(part)}`,
  year: yearLabel,
  years: (from, to) => `${yearLabel(from)}–${yearLabel(to)}`,
  firstOfTwo: (inCase) => inCase,
}

/** What stands before "before": a day that nobody named. */
const BEFORE: Readonly<Record<DateUse, string>> = {
  plain: '',
  since: 'since some day',
  until: 'until some day',
  through: 'to some day',
}

export const english: DateWords = (form, use) => {
  const text = spell(SPELLING, form, 'only')
  if (form.kind === 'asOf') return `as of ${text}`
  if (form.kind === 'before') return inOneLine(BEFORE[use], 'before', text)
  const lead = use === 'plain' ? '' : use === 'through' ? 'to' : use
  const tail = use === 'through' ? 'inclusive' : ''
  if (form.kind === 'notLater') return lead === '' ? `not later than ${text}` : `${lead} ${text} or earlier`
  if (form.kind === 'notEarlier') return lead === '' ? `not earlier than ${text}` : `${lead} ${text} or later`
  if (form.kind === 'between') return inOneLine(lead, text, tail)
  return inOneLine(form.isUncertain ? 'presumably' : '', lead, form.isAbout ? 'about' : '', text, tail)
}

/** Season and year, as one types them. */
export const englishSeason = (part: DatePart): string => `${head(part)} ${yearLabel(part)}`
