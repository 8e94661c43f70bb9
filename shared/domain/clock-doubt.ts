import * as z from 'zod'
import { type Instant, type IsoDate, instantSchema } from './dates.ts'
import { addDays } from './days.ts'

/*
 * Whether the clock of the computer can be believed. What is computed from dates that were entered does not need it; what is over, due
 * today or soon does.
 */

/** A clock that is set right by a network is off by less. */
const TOLERANCE_MS = 10 * 60_000

/** A vault that nobody opened for so long, under a program as old, is rarer than an empty battery. */
const AHEAD_DAYS = 3 * 365

/** The program may be built and tried on a computer whose day is not over yet, or was behind when its rules were dated. */
const BEHIND_DAYS = 30

/**
 * Why it is not believed. `changed-later`: something in this vault was written at a later time. `program-later`: the program is
 * younger. `far-ahead`: nothing was written, and the program was made, years before.
 */
export const clockDoubtSchema = z.strictObject({
  reason: z.enum(['changed-later', 'program-later', 'far-ahead']),
  /** What the clock shows. */
  now: instantSchema,
  /** What speaks against it. */
  known: instantSchema,
})

export type ClockDoubt = z.infer<typeof clockDoubtSchema>

interface KnownTimes {
  readonly now: Instant
  /** The latest time in the vault's own log; null where it has none. */
  readonly newest: Instant | null
  /** A day before which this program cannot run. */
  readonly programFrom: IsoDate
}

const midnight = (day: IsoDate): Instant => `${day}T00:00:00.000Z` as Instant

/** What speaks against the clock; null where nothing does. */
export const clockDoubt = ({ now, newest, programFrom }: KnownTimes): ClockDoubt | null => {
  const program = midnight(programFrom)
  if (newest !== null && Date.parse(newest) - Date.parse(now) > TOLERANCE_MS)
    return { reason: 'changed-later', now, known: newest }
  if (now < midnight(addDays(programFrom, -BEHIND_DAYS)))
    return { reason: 'program-later', now, known: program }
  const latest = newest !== null && newest > program ? newest : program
  const limit = midnight(addDays(latest.slice(0, 10) as IsoDate, AHEAD_DAYS))
  return now > limit ? { reason: 'far-ahead', now, known: latest } : null
}
