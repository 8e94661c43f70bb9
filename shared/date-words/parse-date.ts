import { type IsoDate, isoDateSchema, type PartialDate, partialDateSchema } from '../domain/dates.ts'
import { type PartialDateForm, partText, writePartialDate } from '../domain/partial-date-form.ts'
import { withDaysNamed } from './typed-days.ts'
import { readDecade } from './typed-decade.ts'
import { type DateSign, withoutSign } from './typed-limits.ts'
import { monthOfName } from './typed-names.ts'
import { fullYear, readPart } from './typed-part.ts'
import { completePart, readRanges } from './typed-range.ts'
import { splitThird, thirdOf } from './typed-third.ts'

/** What is longer than this is no date; a pasted page would otherwise be tried at each of its dashes. */
export const LONGEST_DATE = 100

/** Words that say whose date it is: "1988 г.р.", "1988 года рождения", "born 1988", "1988 жылы туған". */
const BIRTH_WORDS: readonly RegExp[] = [
  /^(?:дата рождения:? ?|родил(?:ся|ась) |род\. ?|р\. ?|born:? ?|b\. ?|geb\. ?|туған (?:күні|жылы):? ?)/u,
  /,? ?(?:г\.? ?р\.?|г\.? ?рожд\p{L}*\.?|года? рождения|ж\.? ?т\.?|ж(?:ылы|\.) ?туған|туған)$/u,
]

/** Small letters, one kind of dash and of space, no quotation marks as forms have them around the day, no words of birth. */
const plain = (text: string): string =>
  BIRTH_WORDS.reduce(
    (rest, words) => rest.replace(words, ''),
    text
      .normalize('NFC')
      .toLocaleLowerCase('ru')
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      .replace(/\u2026/gu, '..')
      .replace(/["«»“”„‟]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).trim()

/** As {@link plain}, and no ending hung on a number with a hyphen ("2022-ден", "2022-го"). */
const normalised = (text: string): string =>
  plain(text)
    .replace(/(\d)\s?-\s?(?:[дтн][ае]н|[ғқ]а|[гк]е|го|м|й|е|я)(?!\p{L})/gu, (ending, digit: string) =>
      /[ае]н$/u.test(ending) ? `${digit} жылдан` : digit,
    )
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * What a person typed as a day: "15.07.2022", "15/7/22", "2022-07-15", "15 июля 2022 г.", "15 шілде 2022 ж.", "150722".
 *
 * @param thisYear year by the clock, for two-digit years and for a day typed without its year
 * @returns undefined where it is not a day of the calendar
 */
export const parseDay = (text: string, thisYear: number): IsoDate | undefined => {
  if (text.length > LONGEST_DATE) return undefined
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})$/u.exec(text.trim())
  const part = completePart(readPart(run ? run.slice(1).join('.') : normalised(text), thisYear), thisYear)
  const result = isoDateSchema.safeParse(part && partText(part))
  return result.success ? result.data : undefined
}

const single = (text: string, thisYear: number): PartialDateForm | undefined => {
  const part = completePart(readPart(text, thisYear), thisYear)
  return part && { kind: 'single', part, isAbout: false, isUncertain: false }
}

/** "Jun-22", "июн.22": a spreadsheet's month and year, which its cell shows as no day of any month looks. */
const monthAndYear = (text: string, thisYear: number): PartialDateForm | undefined => {
  const [, name = '', digits] = /^(\p{L}{3,})(?:\.?[-/'’]|\.)(\d{2})$/u.exec(text) ?? []
  const month = monthOfName(name)
  if (month === undefined || digits === undefined) return undefined
  return {
    kind: 'single',
    part: { year: fullYear(digits, thisYear), month },
    isAbout: false,
    isUncertain: false,
  }
}

/** "00.00.1988", "00.04.1988", "1988-00-00": zeros stand for what is not known. */
const withZeros = (text: string): PartialDateForm | undefined => {
  const dayFirst = /^0{1,2}[./-](\d{1,2})[./-](\d{4})$/u.exec(text)
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-]0{1,2}$/u.exec(text)
  const [month, year] = dayFirst === null ? [yearFirst?.[2], yearFirst?.[1]] : [dayFirst[1], dayFirst[2]]
  if (month === undefined || year === undefined) return undefined
  const part = Number(month) === 0 ? { year: Number(year) } : { year: Number(year), month: Number(month) }
  return { kind: 'single', part, isAbout: false, isUncertain: false }
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** The first of the readings that is in the calendar. */
const firstReal = (forms: readonly (PartialDateForm | undefined)[]): PartialDateForm | undefined =>
  forms.find((form) => form !== undefined && writePartialDate(form) !== undefined)

const readThird = (text: string, thisYear: number): PartialDateForm | undefined => {
  const split = splitThird(text)
  const part = split && completePart(readPart(split.rest, thisYear), thisYear)
  return split && part && thirdOf(part, split.third)
}

/** A date or a range, without words around it. */
const readPlain = (text: string, thisYear: number): PartialDateForm | undefined =>
  firstReal([single(text, thisYear), readThird(text, thisYear)]) ?? firstReal(readRanges(text, thisYear))

/**
 * "Until the middle of June" reaches to the end of the middle, "since" and "before" to its beginning: what is said must not be
 * narrower than what was typed. Of the middle of June nothing was so on one day of it that could be named.
 */
const readLimit = (text: string, thisYear: number): PartialDateForm | undefined => {
  for (const kind of ['asOf', 'before', 'notLater', 'notEarlier'] as const) {
    const rest = withoutSign(text, kind)
    const form =
      rest === undefined ? undefined : firstReal([single(rest, thisYear), readThird(rest, thisYear)])
    if (form?.kind === 'single') return { kind, part: form.part }
    if (form?.kind === 'between' && kind !== 'asOf')
      return { kind, part: kind === 'notLater' ? form.to : form.from }
  }
  return undefined
}

const readSigned = (text: string, thisYear: number, sign: DateSign): PartialDateForm | undefined => {
  const rest = withoutSign(text, sign)
  const form = rest === undefined ? undefined : readForm(rest, thisYear)
  if (form?.kind !== 'single') return undefined
  return sign === 'about' ? { ...form, isAbout: true } : { ...form, isUncertain: true }
}

const readForm = (text: string, thisYear: number): PartialDateForm | undefined =>
  readPlain(text, thisYear) ??
  readLimit(text, thisYear) ??
  readSigned(text, thisYear, 'uncertain') ??
  readSigned(text, thisYear, 'about')

/**
 * A date as far as it is known, in any of the three languages whatever the page speaks: "2022", "07.2022", "лето 2022",
 * "до 12.10.2022", "≈ 2021", "1–5 июня 2022", "2022 жылдың жазы", "early June 2022"; the stored form as well.
 *
 * @param thisYear as for `parseDay`
 * @returns undefined where any of it is not understood
 */
export const parsePartialDate = (text: string, thisYear: number): PartialDate | undefined => {
  const stored = partialDateSchema.safeParse(text.trim())
  if (stored.success) return stored.data
  if (text.length > LONGEST_DATE) return undefined
  const bare = plain(text)
  const special = readDecade(bare) ?? monthAndYear(bare, thisYear) ?? withZeros(bare)
  if (special !== undefined) return writePartialDate(special)
  const typed = normalised(text).replace(/^\[(.*)\]$/u, '$1')
  const day = parseDay(typed, thisYear)
  if (day !== undefined) return partialDateSchema.parse(day)
  const form = readForm(typed, thisYear)
  return form && writePartialDate(form)
}

/**
 * As {@link parsePartialDate}, and "today", "вчера", "ертең" as the days they are now. Only for what a person types: in a table such a word
 * means the day on which the table was made.
 *
 * @param today the day by the clock
 */
export const parseTypedDate = (text: string, today: IsoDate): PartialDate | undefined =>
  text.length > LONGEST_DATE ? undefined : parsePartialDate(withDaysNamed(text, today), yearOf(today))

/** The same for a whole day. */
export const parseTypedDay = (text: string, today: IsoDate): IsoDate | undefined =>
  text.length > LONGEST_DATE ? undefined : parseDay(withDaysNamed(text, today), yearOf(today))

/** "9:30", "9.30", "0930", "9" as "09:30"; undefined where it is no time of day. */
export const parseTime = (text: string): string | undefined => {
  const match = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/u.exec(text.trim())
  if (!match) return undefined
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? '0')
  const pad = (value: number): string => String(value).padStart(2, '0')
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : undefined
}
