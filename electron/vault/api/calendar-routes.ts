import { calendarFile } from '../tasks/calendar/calendar-file.ts'
import { forgetCalendar, stageCalendar } from '../tasks/calendar/staged-calendars.ts'
import { previewCalendar, takeCalendar } from '../tasks/calendar/take-calendar.ts'
import { implementer } from './implementer.ts'

const { calendars, internal } = implementer

/** Calendars of others that come in, as the page asks for them. */
export const calendarRoutes = {
  preview: calendars.preview.handler(({ context, input }) => previewCalendar(context.session.work(), input)),
  take: calendars.take.handler(({ context, input }) => takeCalendar(context.session.work(), input)),
  forget: calendars.forget.handler(({ context, input }) =>
    forgetCalendar(context.session.work(), input.calendarId),
  ),
}

/** Calendars that come in and go out, as main asks for them. */
export const internalCalendarRoutes = {
  calendarFile: internal.calendarFile.handler(({ context, input, signal }) =>
    calendarFile(context.session.work(), input, signal),
  ),
  stageCalendar: internal.stageCalendar.handler(({ context, input }) =>
    stageCalendar(context.session.work(), input),
  ),
}
