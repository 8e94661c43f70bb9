export { CalendarFileButton } from './CalendarFileButton.tsx'
