import {
  IconCalendarMonth,
  IconCalendarTime,
  IconCalendarWeek,
  IconChevronLeft,
  IconChevronRight,
  IconListDetails,
} from '@tabler/icons-react'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { CALENDAR_VIEWS, type CalendarView } from '../../../shared/domain/preferences.ts'
import type { Action } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { dayBeside } from './shown-days.ts'

const ICONS = {
  month: IconCalendarMonth,
  week: IconCalendarWeek,
  day: IconCalendarTime,
  agenda: IconListDetails,
} as const

interface Steering {
  readonly day: IsoDate
  readonly view: CalendarView
  readonly onDay: (day: IsoDate) => void
  readonly onView: (view: CalendarView) => void
}

/** The keys of the views and of the pages of each, on the page of keys as well. */
export const useViewActions = ({ day, view, onDay, onView }: Steering) => {
  const views = CALENDAR_VIEWS.map(
    (one, place): Action => ({
      id: `calendar.${one}`,
      label: `calendar:viewOf.${one}`,
      group: 'page',
      icon: ICONS[one],
      shortcut: String(place + 1),
      run: () => onView(one),
    }),
  )
  useActions([
    ...views,
    {
      ...{ id: 'calendar.before', label: 'calendar:before', group: 'page', icon: IconChevronLeft },
      shortcut: '[',
      run: () => onDay(dayBeside(day, view, -1)),
    },
    {
      ...{ id: 'calendar.after', label: 'calendar:afterwards', group: 'page', icon: IconChevronRight },
      shortcut: ']',
      run: () => onDay(dayBeside(day, view, 1)),
    },
  ])
}
