import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { overlaps } from '../../../shared/domain/partial-date.ts'
import { compareMoments, dateOfMoment, dayOfMoment } from '../../../shared/domain/partial-moment.ts'

/** Whose hearing it is, as short as a day of the month has room for: the clients, else the case. */
export const whoseHearing = ({ clients, caseTitle }: CalendarEntry): string =>
  clients.length === 0 ? caseTitle : clients.join(', ')

/** The case with its clients, for lists that have room. */
export const caseAndClients = ({ clients, caseTitle, caseNumber }: CalendarEntry): string =>
  [caseTitle, caseNumber, clients.join(', ')].filter(Boolean).join(' · ')

const inOrder = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.toSorted((one, other) => compareMoments(one.hearing.startsAt, other.hearing.startsAt))

/** The entries of each day, in the order of time; those of which no day is known are in `entriesWithoutDay`. */
export const entriesByDay = (entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> => {
  const known = inOrder(entries).filter(({ hearing }) => dayOfMoment(hearing.startsAt) !== null)
  return Map.groupBy(known, ({ hearing }) => dayOfMoment(hearing.startsAt) ?? '')
}

/** The hearings that may be within these days, both counted in, but on no day that is known. */
export const entriesWithoutDay = (
  entries: readonly CalendarEntry[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): CalendarEntry[] =>
  inOrder(entries).filter(({ hearing: { startsAt } }) => {
    const date = dateOfMoment(startsAt)
    return dayOfMoment(startsAt) === null && overlaps(date, from, to)
  })
