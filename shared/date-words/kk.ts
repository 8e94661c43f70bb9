import type { DatePart } from '../domain/partial-date-form.ts'
import {
  type DateStyle,
  type DateUse,
  type DateWords,
  inOneLine,
  type Spelling,
  spell,
  yearLabel,
} from './spelling.ts'

/**
 * `plain` by itself on the page, `printed` by itself on paper, `attributive` before a second date, `ablative` before "бастап",
 * `dative` before "дейін", `accusative` before "қоса алғанда", `within` before "жағдай бойынша".
 */
type Case = 'plain' | 'printed' | 'attributive' | 'ablative' | 'dative' | 'accusative' | 'within'

type Forms = readonly [string, string, string, string, string]

/** Name, ablative, dative, accusative, what is within it; the endings follow the vowels and the last sound of the word. */
const MONTHS: readonly Forms[] = [
  ['қаңтар', 'қаңтардан', 'қаңтарға', 'қаңтарды', 'қаңтардағы'],
  ['ақпан', 'ақпаннан', 'ақпанға', 'ақпанды', 'ақпандағы'],
  ['наурыз', 'наурыздан', 'наурызға', 'наурызды', 'наурыздағы'],
  ['сәуір', 'сәуірден', 'сәуірге', 'сәуірді', 'сәуірдегі'],
  ['мамыр', 'мамырдан', 'мамырға', 'мамырды', 'мамырдағы'],
  ['маусым', 'маусымнан', 'маусымға', 'маусымды', 'маусымдағы'],
  ['шілде', 'шілдеден', 'шілдеге', 'шілдені', 'шілдедегі'],
  ['тамыз', 'тамыздан', 'тамызға', 'тамызды', 'тамыздағы'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке', 'қыркүйекті', 'қыркүйектегі'],
  ['қазан', 'қазаннан', 'қазанға', 'қазанды', 'қазандағы'],
  ['қараша', 'қарашадан', 'қарашаға', 'қарашаны', 'қарашадағы'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға', 'желтоқсанды', 'желтоқсандағы'],
]

const SEASONS: readonly Forms[] = [
  ['көктем', 'көктемнен', 'көктемге', 'көктемді', 'көктемдегі'],
  ['жаз', 'жаздан', 'жазға', 'жазды', 'жаздағы'],
  ['күз', 'күзден', 'күзге', 'күзді', 'күздегі'],
  ['қыс', 'қыстан', 'қысқа', 'қысты', 'қыстағы'],
]

const COLUMN: Readonly<Record<Case, keyof Forms & (0 | 1 | 2 | 3 | 4)>> = {
  plain: 0,
  printed: 0,
  attributive: 0,
  ablative: 1,
  dative: 2,
  accusative: 3,
  within: 4,
}
const YEAR: Readonly<Record<Case, string>> = {
  plain: 'ж.',
  printed: 'жыл',
  attributive: 'жыл',
  ablative: 'жылдан',
  dative: 'жылға',
  accusative: 'жылды',
  within: 'жылғы',
}
const YEARS: Readonly<Record<Case, string>> = {
  plain: 'жж.',
  printed: 'жылдар',
  attributive: 'жылдар',
  ablative: 'жылдардан',
  dative: 'жылдарға',
  accusative: 'жылдарды',
  within: 'жылдардағы',
}

const head = ({ month, day, season }: DatePart, inCase: Case): string => {
  const names = season === undefined ? MONTHS[(month ?? 0) - 1] : SEASONS[season - 1]
  const name = names?.[COLUMN[inCase]] ?? ''
  return day === undefined ? name : `${day} ${name}`
}

// The year stands first. Its short sign is for calendar dates that stand by themselves on the page.
const SPELLING: Spelling<Case> = {
  head,
  withYear: (text, part, inCase) =>
    `${yearLabel(part)} ${inCase === 'plain' && part.season === undefined ? 'ж.' : 'жылғы'} ${text}`,
  year: (part, inCase) => `${yearLabel(part)} ${YEAR[inCase]}`,
  years: (from, to, inCase) => `${yearLabel(from)}–${yearLabel(to)} ${YEARS[inCase]}`,
  firstOfTwo: (inCase) => (inCase === 'plain' || inCase === 'printed' ? inCase : 'attributive'),
}

const CASE_OF: Readonly<Record<Exclude<DateUse, 'plain'>, Case>> = {
  since: 'ablative',
  until: 'dative',
  through: 'accusative',
}

const caseOf = (isLimit: boolean, use: DateUse, style: DateStyle): Case => {
  if (use !== 'plain') return CASE_OF[use]
  if (isLimit) return 'ablative'
  return style === 'print' ? 'printed' : 'plain'
}

/** What stands after a day that nobody named: "бұрын" by itself, else the day before in the case that the use asks for. */
const BEFORE: Readonly<Record<DateUse, string>> = {
  plain: 'бұрын',
  since: 'бұрынғы күннен бастап',
  until: 'бұрынғы күнге дейін',
  through: 'бұрынғы күнді қоса алғанда',
}

export const kazakh: DateWords = (form, use, style) => {
  if (form.kind === 'asOf') return `${spell(SPELLING, form, 'within')} жағдай бойынша`
  if (form.kind === 'before') return `${spell(SPELLING, form, 'ablative')} ${BEFORE[use]}`
  const isLimit = form.kind === 'notLater' || form.kind === 'notEarlier'
  const text = spell(SPELLING, form, caseOf(isLimit, use, style))
  const tail = { plain: '', since: 'бастап', until: 'дейін', through: 'қоса алғанда' }[use]
  if (form.kind === 'notLater')
    return tail === '' ? `${text} кешіктірмей` : `${text} ${tail} немесе одан ертерек`
  if (form.kind === 'notEarlier')
    return tail === '' ? `${text} ерте емес` : `${text} ${tail} немесе одан кешірек`
  if (form.kind === 'between') return inOneLine(text, tail)
  return inOneLine(form.isUncertain ? 'болжам бойынша' : '', form.isAbout ? 'шамамен' : '', text, tail)
}

/** Season and year, as one types them. */
export const kazakhSeason = (part: DatePart): string => `${yearLabel(part)} жылғы ${head(part, 'plain')}`
