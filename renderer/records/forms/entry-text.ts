import type { IsoDate } from '../../../shared/domain/dates.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry, Hearing } from '../../../shared/domain/kinds/hearing.ts'
import { dayOfMoment } from '../../../shared/domain/partial-moment.ts'

/** The case of what stands in the calendar. */
type OfCase = Pick<CalendarEntry, 'caseTitle' | 'caseNumber' | 'clients'>

/** Whose hearing it is, as short as a day of the month has room for: the clients, else the case. */
export const whoseHearing = ({ clients, caseTitle }: OfCase): string =>
  clients.length === 0 ? caseTitle : clients.join(', ')

/** The case with its clients, for lists that have room. */
export const caseAndClients = ({ clients, caseTitle, caseNumber }: OfCase): string =>
  [caseTitle, caseNumber, clients.join(', ')].filter(Boolean).join(' · ')

/** Which of its days it is for a hearing of several, the first one counted as 1; undefined for one of a single day. */
export const dayOfSeveral = (
  { startsAt, lastDay }: Pick<Hearing, 'startsAt' | 'lastDay'>,
  day: IsoDate,
): { readonly day: number; readonly days: number } | undefined => {
  const first = dayOfMoment(startsAt)
  if (first === null || lastDay === null || lastDay <= first) return
  return { day: daysBetween(first, day) + 1, days: daysBetween(first, lastDay) + 1 }
}
