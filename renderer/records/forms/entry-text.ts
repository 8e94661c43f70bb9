import type { IsoDate } from '../../../shared/domain/dates.ts'
import { addDays, daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry, Hearing } from '../../../shared/domain/kinds/hearing.ts'
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

/** Which of its days it is for a hearing of several, the first one counted as 1; undefined for one of a single day. */
export const dayOfSeveral = (
  { startsAt, lastDay }: Hearing,
  day: IsoDate,
): { readonly day: number; readonly days: number } | undefined => {
  const first = dayOfMoment(startsAt)
  if (first === null || lastDay === null || lastDay <= first) return
  return { day: daysBetween(first, day) + 1, days: daysBetween(first, lastDay) + 1 }
}

interface Days {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The days of a hearing among those that are shown. */
const daysIn = ({ startsAt, lastDay }: Hearing, { from, to }: Days): IsoDate[] => {
  const start = dayOfMoment(startsAt)
  if (start === null) return []
  const [first, last] = [start < from ? from : start, lastDay ?? start]
  const days: IsoDate[] = []
  for (let day = first; day <= last && day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/**
 * The entries of each day that is shown, in the order of days and of time; one of several days stands on each of them. Those of which no
 * day is known are in `entriesWithoutDay`.
 */
export const entriesByDay = (
  entries: readonly CalendarEntry[],
  shown: Days,
): Map<IsoDate, CalendarEntry[]> => {
  const placed = inOrder(entries).flatMap((entry) =>
    daysIn(entry.hearing, shown).map((day) => ({ day, entry })),
  )
  const byDay = Map.groupBy(
    placed.toSorted((one, other) => one.day.localeCompare(other.day)),
    ({ day }) => day,
  )
  return new Map([...byDay].map(([day, list]) => [day, list.map(({ entry }) => entry)]))
}

/** The hearings that may be within these days, both counted in, but on no day that is known. */
export const entriesWithoutDay = (entries: readonly CalendarEntry[], { from, to }: Days): CalendarEntry[] =>
  inOrder(entries).filter(({ hearing: { startsAt } }) => {
    const date = dateOfMoment(startsAt)
    return dayOfMoment(startsAt) === null && overlaps(date, from, to)
  })
