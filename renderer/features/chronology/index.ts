export { Chronology } from './Chronology.tsx'
export { EventsPage } from './EventsPage.tsx'
