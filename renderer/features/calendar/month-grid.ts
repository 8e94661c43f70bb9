import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays, addMonths, firstOfMonth, weekdayOf } from '../../../shared/domain/days.ts'

/** The days of a month's page in rows of seven from Monday to Sunday; days of the months beside it fill the edges. */
export const monthGrid = (month: IsoDate): IsoDate[][] => {
  const first = firstOfMonth(month)
  const end = firstOfMonth(month, 1)
  const weeks: IsoDate[][] = []
  let monday = addDays(first, 1 - weekdayOf(first))
  while (monday < end) {
    const start = monday
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)))
    monday = addDays(monday, 7)
  }
  return weeks
}

/** The first and the last day of the month of a day. */
export const monthOf = (day: IsoDate): { from: IsoDate; to: IsoDate } => ({
  from: firstOfMonth(day),
  to: addDays(firstOfMonth(day, 1), -1),
})

/** Where a key leads in the grid, after the ARIA practices for date grids; undefined for a key that does not move. */
export const dayAfterKey = (key: string, day: IsoDate, withShift: boolean): IsoDate | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, 1 - weekdayOf(day))
    case 'End':
      return addDays(day, 7 - weekdayOf(day))
    case 'PageUp':
      return addMonths(day, withShift ? -12 : -1)
    case 'PageDown':
      return addMonths(day, withShift ? 12 : 1)
    default:
      return undefined
  }
}
