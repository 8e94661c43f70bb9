import type { DatePart, PartialDateForm } from '../domain/partial-date-form.ts'
import { readPart, type TypedPart } from './typed-part.ts'

/** "between … and …", "from … to …" as the three languages say it; the two dates are the groups. */
const BETWEEN: readonly RegExp[] = [
  /^(?:в период )?(?:между|с|со|от) (.+) (?:и|по|до) (.+)$/u,
  /^(?:between|from) (.+) (?:and|to|until|till|through) (.+)$/u,
  /^(.+) (?:мен|бен|пен) (.+?)(?:\s*(?:жылдар\p{L}*|жж))?\.? (?:аралығы\p{L}*|арасы\p{L}*)$/u,
  /^(\S.*?(?:дан|ден|тан|тен|нан|нен)(?: бастап)?) (.+) дейін$/u,
  /^(.+) бастап (.+) дейін$/u,
]

const asDatePart = ({ year, month, day, season, bare }: TypedPart): DatePart | undefined => {
  if (year === undefined || bare !== undefined) return undefined
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(season === undefined ? {} : { season }),
  }
}

/** A single date; a day without its year is of this year. */
export const completePart = (part: TypedPart | undefined, thisYear: number): DatePart | undefined =>
  part && asDatePart(part.year === undefined && part.day !== undefined ? { ...part, year: thisYear } : part)

/** A bare number is of the smallest unit that its neighbour names: "1–5 июня", "06–08.2022". */
const explained = (part: TypedPart, by: TypedPart): TypedPart => {
  if (part.bare === undefined) return part
  const { year, month, day } = by
  if (day !== undefined && month !== undefined)
    return { ...(year === undefined ? {} : { year }), month, day: part.bare }
  return month === undefined ? part : { ...(year === undefined ? {} : { year }), month: part.bare }
}

/** The first of two takes the year of the second, or the one before it: "декабрь – январь 2023". */
const withYearOfEnd = (from: TypedPart, to: TypedPart): TypedPart => {
  if (from.year !== undefined || to.year === undefined) return from
  if (to.month === undefined && to.season === undefined) return from
  const isYearBefore =
    (from.month !== undefined && to.month !== undefined && from.month > to.month) ||
    (from.season !== undefined && to.season !== undefined && from.season > to.season)
  return { ...from, year: isYearBefore ? to.year - 1 : to.year }
}

const withYearOfStart = (to: TypedPart, from: TypedPart): TypedPart =>
  to.year === undefined && from.year !== undefined && to.bare === undefined ? { ...to, year: from.year } : to

const rangeOf = (first: string, second: string, thisYear: number): PartialDateForm | undefined => {
  const [start, end] = [readPart(first, thisYear), readPart(second, thisYear)]
  if (!start || !end) return undefined
  const from = completePart(withYearOfEnd(explained(start, end), end), thisYear)
  const to = completePart(withYearOfStart(end, start), thisYear)
  return from && to && { kind: 'between', from, to }
}

/** Each dash is tried, those with spaces around them first: a date has dashes of its own. */
const dashSplits = (text: string): [string, string][] => {
  const places = [...text.matchAll(/\s+-\s+|-|\s*\.\.\s*/gu)]
  const spacedFirst = places.toSorted((one, other) => other[0].length - one[0].length)
  return spacedFirst.map((place) => [text.slice(0, place.index), text.slice(place.index + place[0].length)])
}

/** "2022 жылғы 1-5 маусым", "2022 ж. 1-5 маусым" and "June 1-5, 2022" with the year after the range, where the other ways have it. */
const yearLast = (text: string): string =>
  text
    .replace(/^(\d{4}) (?:жыл\p{L}*|ж\.?) (?!.*\d{4})(.+)$/u, '$2 $1')
    .replace(/^(\p{L}+)\.? (\d{1,2})\s*-\s*(\d{1,2}),? (\d{4})$/u, '$2-$3 $1 $4')

/** Readings of a text as two dates, the likelier first; none of them is checked against the calendar. */
export const readRanges = (text: string, thisYear: number): PartialDateForm[] => {
  const inWords = BETWEEN.map((pattern) => pattern.exec(text)).flatMap((match): [string, string][] =>
    match?.[1] === undefined || match[2] === undefined ? [] : [[match[1], match[2]]],
  )
  const sides = [...inWords, ...dashSplits(yearLast(text))]
  return sides.flatMap(([first, second]) => rangeOf(first, second, thisYear) ?? [])
}
