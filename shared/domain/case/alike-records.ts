import type { PartialDate, TimeOfDay } from '../dates.ts'
import { daysBetween } from '../days.ts'
import type { Contact } from '../kinds/contact.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Event } from '../kinds/event.ts'
import type { Hearing } from '../kinds/hearing.ts'
import type { Restraint } from '../kinds/restraint.ts'
import { boundsOf, orderOf } from '../partial-date.ts'
import { dateOfMoment, timeOfMoment } from '../partial-moment.ts'

/** What two records of one subject are compared by. */
export interface Happened {
  readonly kind: string
  readonly date: PartialDate | null
  /** Null where none is known, or where two at different times of a day may well be one. */
  readonly time: TimeOfDay | null
  /** Null where records of the kind name nobody. */
  readonly persons: readonly string[] | null
  /** Two papers with different numbers are two. */
  readonly number: string
}

const NOTHING_MORE = { time: null, persons: null, number: '' } as const

/** How the records of which one can be entered twice are compared. Charges are compared by their articles (`same-charges.ts`). */
export const HAPPENED = {
  event: ({ kind, date, persons }: Pick<Event, 'kind' | 'date' | 'persons'>): Happened => ({
    ...NOTHING_MORE,
    kind,
    date,
    persons: persons.map(({ partyId }) => partyId),
  }),
  hearing: ({ kind, startsAt }: Pick<Hearing, 'kind' | 'startsAt'>): Happened => ({
    ...NOTHING_MORE,
    kind,
    date: dateOfMoment(startsAt),
    time: timeOfMoment(startsAt),
  }),
  decision: ({ kind, announcedOn, number }: Pick<Decision, 'kind' | 'announcedOn' | 'number'>): Happened => ({
    ...NOTHING_MORE,
    kind,
    date: announcedOn,
    number,
  }),
  restraint: ({ kind, from, partyId }: Pick<Restraint, 'kind' | 'from' | 'partyId'>): Happened => ({
    ...NOTHING_MORE,
    kind,
    date: from,
    persons: [partyId],
  }),
  contact: ({ kind, at, partyId }: Pick<Contact, 'kind' | 'at' | 'partyId'>): Happened => ({
    ...NOTHING_MORE,
    kind,
    date: dateOfMoment(at),
    persons: partyId === null ? [] : [partyId],
  }),
} as const

/** Of a date known to the month or better one can say that two reports may mean the same day; of a year one cannot. */
const MOST_DAYS = 31

const isNarrow = (date: PartialDate): boolean => {
  const { earliest, latest } = boundsOf(date)
  return earliest !== null && latest !== null && daysBetween(earliest, latest) < MOST_DAYS
}

const isOneDay = (one: PartialDate | null, other: PartialDate | null): boolean =>
  one !== null && other !== null && isNarrow(one) && isNarrow(other) && orderOf(one, other) === 'unclear'

/** Whoever names nobody may mean anybody; "other" says nothing of what it was, so that a person has to be the same. */
const isOneOf = ({ kind, persons }: Happened, { persons: others }: Happened): boolean => {
  if (persons === null || others === null) return true
  if (persons.some((person) => others.includes(person))) return true
  return kind !== 'other' && (persons.length === 0 || others.length === 0)
}

const areApart = (one: string | null, other: string | null): boolean =>
  Boolean(one) && Boolean(other) && one !== other

/**
 * Whether one record may be another one entered again: of one kind, of the same person, on what can be the same day. Two of different
 * kinds are two, also on one day: who is detained is searched and questioned on it as well.
 */
export const isAlike = (one: Happened, other: Happened): boolean =>
  one.kind === other.kind &&
  isOneDay(one.date, other.date) &&
  isOneOf(one, other) &&
  !areApart(one.time, other.time) &&
  !areApart(one.number, other.number)
