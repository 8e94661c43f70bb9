import {
  IconCalendarMonth,
  IconCalendarShare,
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

/** The key of what has the focus: a block or a chip has it itself, of a row the button beside it. */
export const focusedKey = (): string | undefined => {
  const at = document.activeElement
  const own = at?.closest('[data-item]') ?? at?.closest('li')?.querySelector('[data-item]')
  return own?.getAttribute('data-item') ?? at?.getAttribute('data-event-id')?.split('@')[0]
}

/** Moves what has the focus. */
export const useMoveAction = (run: () => void) =>
  useActions([
    {
      ...{ id: 'calendar.move', label: 'calendar:move.title', group: 'page', icon: IconCalendarShare },
      shortcut: 'm',
      run,
    },
  ])
