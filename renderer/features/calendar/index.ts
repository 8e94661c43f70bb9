export { CalendarPage } from './CalendarPage.tsx'
export { CaseHearings } from './CaseHearings.tsx'
export { calendarSearchOf } from './calendar-search.ts'
