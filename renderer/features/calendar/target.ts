import type { CalendarItem } from '../../../shared/domain/calendar-item.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'

/** What was asked to be opened: something of the calendar, or the form of what is not there yet. */
export type CalendarTarget = { readonly item: CalendarItem } | Extract<HearingTarget, { hearing?: never }>
