import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'

/** Whose hearing it is, as short as a day of the month has room for: the clients, else the case. */
export const whoseHearing = ({ clients, caseTitle }: CalendarEntry): string =>
  clients.length === 0 ? caseTitle : clients.join(', ')

/** The case with its clients, for lists that have room. */
export const caseAndClients = ({ clients, caseTitle, caseNumber }: CalendarEntry): string =>
  [caseTitle, caseNumber, clients.join(', ')].filter(Boolean).join(' · ')

/** The entries of each day, in the order of time. */
export const entriesByDay = (entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> => {
  const inOrder = entries.toSorted((one, other) => one.hearing.startsAt.localeCompare(other.hearing.startsAt))
  return Map.groupBy(inOrder, ({ hearing }) => hearing.startsAt.slice(0, 10))
}
