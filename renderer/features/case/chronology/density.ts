import type { ChronologyEntry } from '../../../../shared/domain/case/chronology.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { firstOfMonth } from '../../../../shared/domain/days.ts'
import { sortKeyOf } from '../../../../shared/domain/partial-date.ts'

/** How many bars stand side by side at most; more would be too narrow to hit. */
const MOST_BARS = 60

/** Months that a bar can stand for: one, a quarter, half a year, whole years. */
const SPANS = [1, 3, 6, 12, 24, 60, 120, 1200] as const

export interface DensityBar {
  /** The first day of what the bar stands for, and the number of months. */
  readonly from: IsoDate
  readonly months: number
  readonly count: number
  /** The first entry of the bar; undefined where it is empty. */
  readonly firstKey: string | undefined
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/**
 * How much happened when: equal spans of time from the first dated entry to the last. A vague date counts where it begins, as
 * it does in the list.
 *
 * @returns nothing for fewer than two spans, where a drawing would say less than the list
 */
export const densityOf = (entries: readonly ChronologyEntry[]): DensityBar[] => {
  const dated = entries.flatMap(({ key, date }) =>
    date === null ? [] : [{ key, day: sortKeyOf(date).slice(0, 10) as IsoDate }],
  )
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return []
  const total = monthNumber(last.day) - monthNumber(first.day) + 1
  const months = SPANS.find((span) => total / span <= MOST_BARS) ?? 1200
  // Quarters and years begin where those of the calendar do.
  const lead = monthNumber(first.day) % Math.min(months, 12)
  const start = firstOfMonth(first.day, -lead)
  const bars = Array.from({ length: Math.ceil((total + lead) / months) }, (_, place) => ({
    from: firstOfMonth(start, place * months),
    months,
    inside: dated.filter(({ day }) => Math.floor((monthNumber(day) - monthNumber(start)) / months) === place),
  }))
  if (bars.length < 2) return []
  return bars.map(({ inside, ...bar }) => ({ ...bar, count: inside.length, firstKey: inside[0]?.key }))
}
