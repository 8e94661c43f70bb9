import { monthOfName } from '../../../../../shared/date-words/typed-names.ts'
import { isRealDate } from '../../../../../shared/domain/iso-date.ts'
import { type Day, dateMark, dateMarks } from './marks.ts'

/** What a piece of a text means, and where it stands. */
export interface Written {
  readonly from: number
  readonly to: number
  /** All under which it is found. */
  readonly marks: readonly string[]
  /** What it is asked by: any of these, the first before the others. */
  readonly asked: readonly string[]
}

const EDGE = String.raw`(?<![\p{L}\p{N}\p{M}./-])`
/** A sign of the year behind it belongs to it, so that it is no word of a question. */
const END = String.raw`(?:\s?(?:гг?\.|года?|году|ж\.|жыл\p{L}*))?(?![\p{L}\p{N}\p{M}])`
const MONTH = String.raw`(?<name>\p{L}{3,})\.?`
const DAY = String.raw`(?<day>\d{1,2})`
const YEAR = String.raw`(?<year>[12]\d{3})`
const SIGN_OF_YEAR = String.raw`(?:\s?(?:ж\.|жыл\p{L}*))?`

/** The ways in which texts write a date, the fullest first. */
const WAYS: readonly RegExp[] = [
  String.raw`${DAY}[./](?<month>\d{1,2})[./]${YEAR}`,
  String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})`,
  String.raw`${YEAR}${SIGN_OF_YEAR}\s${DAY}[\s-]${MONTH}`,
  String.raw`${DAY}(?:st|nd|rd|th)?[\s-](?:of\s)?${MONTH}(?:,?\s${YEAR})?`,
  String.raw`${MONTH}\s${DAY}(?:st|nd|rd|th)?(?!\d),?(?:\s${YEAR})?`,
  String.raw`${MONTH}\s${YEAR}`,
  String.raw`${YEAR}${SIGN_OF_YEAR}\s${MONTH}`,
  String.raw`(?<month>\d{2})\.${YEAR}`,
].map((way) => new RegExp(`${EDGE}${way}${END}`, 'giu'))

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

/** Any leap year, for a day without its own. */
const SOME_YEAR = 2024

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

const readDay = ({
  year,
  month,
  day,
  name,
}: Readonly<Record<string, string | undefined>>): Day | undefined => {
  const found: Day = {
    year: numberOf(year),
    month: month === undefined ? monthOfName((name ?? '').toLocaleLowerCase('ru')) : Number(month),
    day: numberOf(day),
  }
  const text = [pad(found.year ?? SOME_YEAR, 4), pad(found.month ?? 0), pad(found.day ?? 1)].join('-')
  return isRealDate(text) ? found : undefined
}

/** Dates as texts in the three languages write them: 16.09.2026, 16 сентября, 2026 жылғы 16 қыркүйек, September 2026. */
export const writtenDates = (text: string): Written[] => {
  const found: Written[] = []
  // A date read in a fuller way is not read again in part. No two that are read have a sign in common.
  const taken = new Uint8Array(text.length)
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      const to = match.index + match[0].length
      const day = readDay(match.groups ?? {})
      if (day === undefined || taken.subarray(match.index, to).includes(1)) continue
      taken.fill(1, match.index, to)
      found.push({ from: match.index, to, marks: dateMarks(day), asked: [dateMark(day)] })
    }
  }
  return found
}
