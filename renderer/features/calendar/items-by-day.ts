import { type CalendarItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { overlaps } from '../../../shared/domain/partial-date.ts'
import { compareMoments, dateOfMoment, dayOfMoment } from '../../../shared/domain/partial-moment.ts'

export interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The days on which it stands among those that are shown. */
const daysIn = (item: CalendarItem, { from, to }: Days): IsoDate[] => {
  const { at, lastDay } = timeOfItem(item)
  const start = dayOfMoment(at)
  if (start === null) return []
  const [first, last] = [start < from ? from : start, lastDay ?? start]
  const days: IsoDate[] = []
  for (let day = first; day <= last && day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

const inOrder = (items: readonly CalendarItem[]): CalendarItem[] =>
  items.toSorted((one, other) => compareMoments(timeOfItem(one).at, timeOfItem(other).at))

/**
 * What stands on each day that is shown, in the order of days and of time; what goes on for several days stands on each of them. That of
 * which no day is known is in `itemsWithoutDay`.
 */
export const itemsByDay = (items: readonly CalendarItem[], shown: Days): Map<IsoDate, CalendarItem[]> => {
  const placed = inOrder(items).flatMap((item) => daysIn(item, shown).map((day) => ({ day, item })))
  const byDay = Map.groupBy(
    placed.toSorted((one, other) => one.day.localeCompare(other.day)),
    ({ day }) => day,
  )
  return new Map([...byDay].map(([day, list]) => [day, list.map(({ item }) => item)]))
}

/** What may be within these days, both counted in, but on no day that is known. */
export const itemsWithoutDay = (items: readonly CalendarItem[], { from, to }: Days): CalendarItem[] =>
  inOrder(items).filter((item) => {
    const { at } = timeOfItem(item)
    return dayOfMoment(at) === null && overlaps(dateOfMoment(at), from, to)
  })
