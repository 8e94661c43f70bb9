import type { CalendarItem, CalendarItemOf } from '../../../shared/domain/calendar-item.ts'
import type { PartialMoment } from '../../../shared/domain/partial-moment.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'

/** What can be moved in the calendar: what others set is moved where it is kept. */
export type Movable = CalendarItemOf<'hearing'> | CalendarItemOf<'task'>

export const isMovable = (item: CalendarItem): item is Movable =>
  item.kind === 'hearing' || item.kind === 'task'

/** Something that is to be moved; `to` is where it was dropped. */
export interface Move {
  readonly move: Movable
  readonly to?: PartialMoment
}

/** What was asked for: to open something of the calendar, to move it, or the form of what is not there yet. */
export type CalendarTarget =
  | { readonly item: CalendarItem }
  | Move
  | Extract<HearingTarget, { hearing?: never }>

/** Under which the key of an item goes with it while it is dragged. */
export const DRAGGED = 'application/x-sandyq-item'
