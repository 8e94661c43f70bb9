export { CalendarFileButton } from './CalendarFileButton.tsx'
export { ImportCalendarButton } from './ImportCalendarButton.tsx'
