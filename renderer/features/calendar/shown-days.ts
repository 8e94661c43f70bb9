import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays, addMonths, weekdayOf } from '../../../shared/domain/days.ts'
import type { CalendarView } from '../../../shared/domain/preferences.ts'
import type { Days } from './items-by-day.ts'
import { monthGrid, monthOf } from './month-grid.ts'

/** The week of a day, from Monday to Sunday. */
export const weekOf = (day: IsoDate): Days => {
  const from = addDays(day, 1 - weekdayOf(day))
  return { from, to: addDays(from, 6) }
}

/** The days that a view shows: those on the page of the month, those of the month alone in a list, a week, a day. */
export const shownDays = (day: IsoDate, view: CalendarView): Days => {
  switch (view) {
    case 'day':
      return { from: day, to: day }
    case 'week':
      return weekOf(day)
    case 'agenda':
      return monthOf(day)
    case 'month': {
      const days = monthGrid(day).flat()
      return { from: days[0] ?? day, to: days.at(-1) ?? day }
    }
  }
}

/** The day to which one goes from a page of a view to the page before it or after it. */
export const dayBeside = (day: IsoDate, view: CalendarView, step: 1 | -1): IsoDate => {
  if (view === 'day') return addDays(day, step)
  return view === 'week' ? addDays(day, 7 * step) : addMonths(day, step)
}
