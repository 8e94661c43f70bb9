import * as z from 'zod'
import { daysInMonth, type IsoDate, isRealDate } from './iso-date.ts'

/**
 * The calendar part of a partial date: a year alone, or its month, day or season. Months count from 1, seasons from 1 for
 * spring to 4 for winter; the winter of 2022 begins in December 2022.
 */
export interface DatePart {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
}

/** A partial date taken apart. `isAbout` and `isUncertain` are what `~`, `?` and `%` say of the date. */
export type PartialDateForm =
  | {
      readonly kind: 'single'
      readonly part: DatePart
      readonly isAbout: boolean
      readonly isUncertain: boolean
    }
  | { readonly kind: 'notLater'; readonly part: DatePart }
  | { readonly kind: 'before'; readonly part: DatePart }
  | { readonly kind: 'asOf'; readonly part: DatePart }
  | { readonly kind: 'notEarlier'; readonly part: DatePart }
  | { readonly kind: 'between'; readonly from: DatePart; readonly to: DatePart }

const SEASON_OFFSET = 20

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

const dayText = (year: number, month: number, day: number): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate

/** The first and the last day of a calendar part. */
export const daysOfPart = ({ year, month, day, season }: DatePart): { first: IsoDate; last: IsoDate } => {
  const firstMonth = season === undefined ? (month ?? 1) : season * 3
  const lastMonth = season === undefined ? (month ?? 12) : firstMonth + 2
  // Only winter goes on into the next year.
  const lastYear = lastMonth > 12 ? year + 1 : year
  const endMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth
  return {
    first: dayText(year, firstMonth, day ?? 1),
    last: dayText(lastYear, endMonth, day ?? daysInMonth(lastYear, endMonth)),
  }
}

/** `2022`, `2022-06`, `2022-06-15` or a season, `2022-21` to `2022-24`. */
export const partText = ({ year, month, day, season }: DatePart): string => {
  const middle = season === undefined ? month : season + SEASON_OFFSET
  return [
    pad(year, 4),
    ...[middle, day].filter((each) => each !== undefined).map((each) => pad(each, 2)),
  ].join('-')
}

const readPart = (text: string): DatePart | undefined => {
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(text)) return undefined
  const [year = 0, second, day] = text.split('-').map(Number)
  const isSeason = day === undefined && second !== undefined && second > SEASON_OFFSET && second <= 24
  // The winter of 9999 would end in a year of five digits.
  if (isSeason) return year >= 1 && year < 9999 ? { year, season: second - SEASON_OFFSET } : undefined
  if (!isRealDate(text)) return undefined
  return { year, ...(second === undefined ? {} : { month: second }), ...(day === undefined ? {} : { day }) }
}

const readSet = (from: string, to: string): PartialDateForm | undefined => {
  const [start, end] = [readPart(from), readPart(to)]
  if (from === '') return end && { kind: 'notLater', part: end }
  if (to === '') return start && { kind: 'notEarlier', part: start }
  if (!start || !end || from === to || daysOfPart(start).first > daysOfPart(end).last) return undefined
  return { kind: 'between', from: start, to: end }
}

const FIRST_DAY = '0001-01-01'

/** What `before` and `asOf` say of a part. Before the first day of the calendar there is none. */
const readSigned = (text: string): PartialDateForm | undefined => {
  const before = /^\[\.\.([\d-]+)\[$/u.exec(text)?.[1]
  const seen = /^\.\.([\d-]+)\.\.$/u.exec(text)?.[1]
  const part = readPart(before ?? seen ?? '')
  if (part === undefined) return undefined
  if (before === undefined) return { kind: 'asOf', part }
  return daysOfPart(part).first === FIRST_DAY ? undefined : { kind: 'before', part }
}

/** Takes a text apart; undefined where it is not a partial date. */
export const readPartialDate = (text: string): PartialDateForm | undefined => {
  const set = /^\[([\d-]*)\.\.([\d-]*)\]$/u.exec(text)
  if (set) return readSet(set[1] ?? '', set[2] ?? '')
  if (/^\[?\.\./u.test(text)) return readSigned(text)
  const sign = /[~?%]$/u.exec(text)?.[0] ?? ''
  const part = readPart(text.slice(0, text.length - sign.length))
  return (
    part && {
      kind: 'single',
      part,
      isAbout: '~%'.includes(sign) && sign !== '',
      isUncertain: '?%'.includes(sign) && sign !== '',
    }
  )
}

/**
 * A date as far as it is known, in a closed part of the Extended Date/Time Format (ISO 8601-2:2019, EDTF):
 *
 * - `2022`, `2022-06`, `2022-06-15`; seasons `2022-21` spring, `-22` summer, `-23` autumn, `-24` winter;
 * - any of these with `~` about, `?` uncertain, `%` both;
 * - `[..2022-10-12]` not later than, `[2022-10-12..]` not earlier than, `[2022-06..2022-08]` between; the ends count in;
 * - and two that EDTF has no sign for: `[..2022-10-12[` before, the end does not count in; `..2022-10-12..` as of: it was so
 *   then, since when and until when is not known.
 *
 * 4 to 24 characters. The text does not sort in the order of time: see `comparePartialDates` and `sortKeyOf`.
 */
export const partialDateSchema = z
  .string()
  .max(24)
  .refine((text) => readPartialDate(text) !== undefined)
  .brand<'PartialDate'>()

export type PartialDate = z.infer<typeof partialDateSchema>

/** Writes a form as its text; undefined where the parts are not in the calendar or the end lies before the beginning. */
export const writePartialDate = (form: PartialDateForm): PartialDate | undefined => {
  const result = partialDateSchema.safeParse(formText(form))
  return result.success ? result.data : undefined
}

const formText = (form: PartialDateForm): string => {
  if (form.kind === 'notLater') return `[..${partText(form.part)}]`
  if (form.kind === 'notEarlier') return `[${partText(form.part)}..]`
  if (form.kind === 'before') return `[..${partText(form.part)}[`
  if (form.kind === 'asOf') return `..${partText(form.part)}..`
  if (form.kind === 'between') return `[${partText(form.from)}..${partText(form.to)}]`
  const sign = form.isAbout && form.isUncertain ? '%' : form.isAbout ? '~' : form.isUncertain ? '?' : ''
  return `${partText(form.part)}${sign}`
}
