export const CalendarPage = (): null => null
