import type { LocalDateTime } from './dates.ts'
import { dayOf, daysBetween } from './days.ts'
import type { Deadline } from './kinds/deadline.ts'

/** Warned of so many days before its safe day: time enough to write, sign and hand in. */
const WARNING_DAYS = 3

/**
 * How a deadline stands now. `safe-over`: its safe day is past and its last is not. `days`: how many lie between now and the day
 * that counts, the safe one as long as that is ahead, always counted up from 0.
 */
export type DeadlineTerm =
  | { readonly state: 'closed' }
  | { readonly state: 'over' | 'safe-over'; readonly days: number }
  | { readonly state: 'soon' | 'later'; readonly days: number; readonly to: 'safe' | 'last' }

type Dated = Pick<Deadline, 'state' | 'safeOn' | 'lastOn' | 'lastTime'>

/** By the clock of the computer, which is taken for that of the place; a deadline with a time is over with its minute, one without with its day. */
export const deadlineTerm = (
  { state, safeOn, lastOn, lastTime }: Dated,
  now: LocalDateTime,
): DeadlineTerm => {
  if (state !== 'open') return { state: 'closed' }
  const today = dayOf(now)
  const left = daysBetween(today, lastOn)
  const isPastMinute = left === 0 && lastTime !== null && lastTime < now.slice(11, 16)
  if (left < 0 || isPastMinute) return { state: 'over', days: Math.abs(left) }
  const toSafe = safeOn === null ? left : daysBetween(today, safeOn)
  if (toSafe < 0) return { state: 'safe-over', days: left }
  const to = safeOn === null || safeOn === lastOn ? 'last' : 'safe'
  return { state: toSafe <= WARNING_DAYS ? 'soon' : 'later', days: toSafe, to }
}
