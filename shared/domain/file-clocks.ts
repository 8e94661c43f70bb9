import { clockKeyOf, type FileClock } from './calendar-import.ts'
import type { LocalDateTime } from './dates.ts'
import type { TermLaw } from './terms/term.ts'
import { type ZoneClock, zoneClock } from './zone-clock.ts'

/*
 * Which clock the times of a calendar are by. Only what can be meant in one way is taken: a name of the tz database that the file does
 * not contradict. Everything else is asked: times without a zone, names that programs have made up or that stand for several places.
 */

/** Before the name some programs write where they have it from: `/mozilla.org/20050126_1/Asia/Almaty`. */
const PREFIX = /^\/[^/]+\/(?:[^/]+\/)?(?=[A-Z])/u

const isPlace = (name: string): boolean => name.includes('/') || name === 'UTC' || name === 'GMT'

/** The clock that a name plainly means; undefined where it has to be asked. */
const plainClock = (name: string, laws: readonly TermLaw[]): ZoneClock | undefined => {
  const bare = name.trim().replace(PREFIX, '')
  return isPlace(bare) ? zoneClock(bare, laws) : undefined
}

interface Clocks {
  readonly laws: readonly TermLaw[]
  /** By the key of a clock, the zone that somebody says it is. */
  readonly answers: Readonly<Record<string, string>>
}

/**
 * When a time of a file is, in minutes of UTC.
 *
 * @returns undefined where its clock has to be asked, or where the file's own rules say another offset than the place has
 */
export const utcOfFileTime = (
  { at, clock }: { readonly at: LocalDateTime; readonly clock: FileClock },
  { laws, answers }: Clocks,
): number | undefined => {
  const key = clockKeyOf(clock)
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
  if (answer !== undefined) return zoneClock(answer, laws)?.utcOf(at).utcMinutes
  if (clock.kind === 'utc') return zoneClock('UTC', laws)?.utcOf(at).utcMinutes
  if (clock.kind === 'floating') return
  const found = plainClock(clock.name, laws)?.utcOf(at)
  const isContradicted = clock.minutes !== null && clock.minutes !== found?.offsetMinutes
  return isContradicted ? undefined : found?.utcMinutes
}
