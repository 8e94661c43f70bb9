import * as z from 'zod'
import { type IsoDate, isoDateSchema, type PartialDate, partialDateSchema } from '../dates.ts'
import { addDays } from '../days.ts'
import { caseIdSchema, partyIdSchema, restraintIdSchema } from '../ids.ts'
import type { CaseStatus } from '../kinds/case.ts'
import { RESTRAINT_KINDS } from '../kinds/restraint.ts'
import { boundsOf, reachOf, sortKeyOf } from '../partial-date.ts'
import { RESTRAINT_CONCERNS, type RestraintTerm, restraintInForce } from './restraint-in-force.ts'

/** What holds a person of a case, as every list says it. */
export const heldSchema = z.strictObject({
  caseId: caseIdSchema,
  partyId: partyIdSchema,
  kind: z.enum(RESTRAINT_KINDS),
  since: partialDateSchema.nullable(),
  /** The last day, as far as one is entered; where an extension is missing, the last known one. */
  until: partialDateSchema.nullable(),
  /** Counted from how long it was said to last. */
  isComputed: z.boolean(),
  /** The last day that the length of the order gives, where the order names another one. */
  otherEnd: isoDateSchema.nullable(),
  concern: z.enum(RESTRAINT_CONCERNS).nullable(),
  /** The record whose end is to be watched. */
  restraintId: restraintIdSchema,
})

export const heldPersonSchema = heldSchema.extend({ partyName: z.string() })

export type Held = z.infer<typeof heldSchema>
export type HeldPerson = z.infer<typeof heldPersonSchema>

// What nobody knows comes after every day: '~' sorts after the digits.
const placeInTime = (date: PartialDate | null): string => (date === null ? '~' : sortKeyOf(date))

/**
 * A text whose plain order is that of urgency: holding without an end first, the longest held on top; then those whose
 * extension is not entered; then by the end, passed or to come; last what may run without an end.
 */
export const urgencyOf = ({ concern, since, until }: Pick<Held, 'concern' | 'since' | 'until'>): string => {
  if (concern === 'no-end') return `0 ${placeInTime(since)}`
  if (concern === 'extension-not-entered') return `1 ${placeInTime(until ?? since)}`
  return until === null ? `3 ${placeInTime(since)}` : `2 ${placeInTime(until)}`
}

/** An end that passed with nothing recorded after it is called missed for so long; the case itself goes on showing it. */
export const MISSED_DAYS = 90

/** Whether the last day may be this one or one before it. */
const mayBeOver = (until: PartialDate, day: IsoDate): boolean => {
  const { earliest } = boundsOf(until)
  return earliest === null || earliest <= day
}

/**
 * Whether it cannot wait: no end or no extension is entered, the end was missed within {@link MISSED_DAYS}, or it is known so vaguely
 * that it may have passed.
 */
export const isPressing = ({ concern, until }: Pick<Held, 'concern' | 'until'>, day: IsoDate): boolean => {
  if (until === null) return concern !== null && concern !== 'end-passed'
  if (concern === 'end-passed') return reachOf(until) >= addDays(day, -MISSED_DAYS)
  return concern === 'end-unclear' ? mayBeOver(until, day) : concern !== null
}

/** The case is over; only a term that still runs is worth a look. */
const isWatched = ({ until }: Held, status: CaseStatus, day: IsoDate): boolean =>
  status !== 'closed' || (until !== null && reachOf(until) >= day)

/** What of a case and its measures decides who is held in it. */
interface Holding<Term> {
  readonly status: CaseStatus
  readonly clientIds: readonly string[]
  readonly restraints: readonly Term[]
}

/**
 * Everyone whom a measure holds in a case on a day, the one to look at first on top: who is held without an end entered,
 * whoever it is; then clients before all others; of each the most urgent.
 *
 * @param restraints of one case, in any order
 */
export const heldInCase = <Term extends RestraintTerm & Pick<Held, 'caseId'>>(
  { status, clientIds, restraints }: Holding<Term>,
  day: IsoDate,
): Held[] => {
  const placeOf = (held: Held): string => {
    const isFirst = held.concern === 'no-end'
    return `${isFirst ? 0 : 1} ${clientIds.includes(held.partyId) ? 0 : 1} ${urgencyOf(held)}`
  }
  return [...Map.groupBy(restraints, ({ partyId }) => partyId).values()]
    .flatMap((own): Held[] => {
      const found = restraintInForce(own, day)
      if (found === undefined) return []
      const { now, since, until, isComputed, otherEnd, concern, watched } = found
      const { caseId, partyId, kind } = now
      return [{ caseId, partyId, kind, since, until, isComputed, otherEnd, concern, restraintId: watched.id }]
    })
    .filter((held) => isWatched(held, status, day))
    .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)))
}

/** What holds the clients of a case, as its row says it where it leaves the vault: a measure of anybody else would come back as theirs. */
export const heldClients = <Term extends RestraintTerm & Pick<Held, 'caseId'>>(
  holding: Holding<Term>,
  day: IsoDate,
): Held[] => heldInCase(holding, day).filter(({ partyId }) => holding.clientIds.includes(partyId))

/** The last day as it can be written down: one that is counted stands in no paper, and would come back as if one did. */
export const writtenEnd = ({ until, isComputed }: Pick<Held, 'until' | 'isComputed'>): PartialDate | null =>
  isComputed ? null : until
