export { CalendarPage } from './CalendarPage.tsx'
export { calendarSearchOf } from './calendar-search.ts'
