import type { DatePart } from '../domain/partial-date-form.ts'
import { type DateWords, inOneLine, type Spelling, spell, yearLabel } from './spelling.ts'

/** `plain` by itself, `attributive` before a second date, `ablative` before "бастап", `dative` before "дейін". */
type Case = 'plain' | 'attributive' | 'ablative' | 'dative'

/** Name, ablative, dative; the endings follow the vowels and the last sound of the word. */
const MONTHS: readonly (readonly [string, string, string])[] = [
  ['қаңтар', 'қаңтардан', 'қаңтарға'],
  ['ақпан', 'ақпаннан', 'ақпанға'],
  ['наурыз', 'наурыздан', 'наурызға'],
  ['сәуір', 'сәуірден', 'сәуірге'],
  ['мамыр', 'мамырдан', 'мамырға'],
  ['маусым', 'маусымнан', 'маусымға'],
  ['шілде', 'шілдеден', 'шілдеге'],
  ['тамыз', 'тамыздан', 'тамызға'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке'],
  ['қазан', 'қазаннан', 'қазанға'],
  ['қараша', 'қарашадан', 'қарашаға'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға'],
]

const SEASONS: readonly (readonly [string, string, string])[] = [
  ['көктем', 'көктемнен', 'көктемге'],
  ['жаз', 'жаздан', 'жазға'],
  ['күз', 'күзден', 'күзге'],
  ['қыс', 'қыстан', 'қысқа'],
]

const COLUMN: Readonly<Record<Case, 0 | 1 | 2>> = { plain: 0, attributive: 0, ablative: 1, dative: 2 }
const YEAR: Readonly<Record<Case, string>> = {
  plain: 'ж.',
  attributive: 'жыл',
  ablative: 'жылдан',
  dative: 'жылға',
}
const YEARS: Readonly<Record<Case, string>> = {
  plain: 'жж.',
  attributive: 'жылдар',
  ablative: 'жылдардан',
  dative: 'жылдарға',
}

const head = ({ month, day, season }: DatePart, inCase: Case): string => {
  const names = season === undefined ? MONTHS[(month ?? 0) - 1] : SEASONS[season - 1]
  const name = names?.[COLUMN[inCase]] ?? ''
  return day === undefined ? name : `${day} ${name}`
}

// The short form with "ж." at the end is for calendar dates that stand by themselves.
const SPELLING: Spelling<Case> = {
  head,
  withYear: (text, part, inCase) =>
    inCase === 'plain' && part.season === undefined
      ? `${text} ${yearLabel(part)} ж.`
      : `${yearLabel(part)} жылғы ${text}`,
  year: (part, inCase) => `${yearLabel(part)} ${YEAR[inCase]}`,
  years: (from, to, inCase) => `${yearLabel(from)}–${yearLabel(to)} ${YEARS[inCase]}`,
  firstOfTwo: (inCase) => (inCase === 'plain' ? 'plain' : 'attributive'),
}

export const kazakh: DateWords = (form, use) => {
  const isLimit = form.kind === 'notLater' || form.kind === 'notEarlier'
  const text = spell(
    SPELLING,
    form,
    use === 'until' ? 'dative' : use === 'since' || isLimit ? 'ablative' : 'plain',
  )
  const tail = { plain: '', since: 'бастап', until: 'дейін' }[use]
  if (form.kind === 'notLater')
    return tail === '' ? `${text} кешіктірмей` : `${text} ${tail} немесе одан ертерек`
  if (form.kind === 'notEarlier')
    return tail === '' ? `${text} ерте емес` : `${text} ${tail} немесе одан кешірек`
  if (form.kind === 'between') return inOneLine(text, tail)
  return inOneLine(form.isUncertain ? 'болжам бойынша' : '', form.isAbout ? 'шамамен' : '', text, tail)
}

/** Season and year, as one types them. */
export const kazakhSeason = (part: DatePart): string => `${head(part, 'plain')} ${yearLabel(part)}`
