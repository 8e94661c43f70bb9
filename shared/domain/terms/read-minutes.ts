import type { IsoDate, LocalDateTime } from '../dates.ts'
import { addDays } from '../days.ts'
import type { Zone } from './calendar.ts'
import { addWallMinutes, type ClockTime, clockTimeOf, onClock } from './clocks.ts'
import type { CountedTerm } from './rule-pack.ts'
import type { Step } from './steps.ts'
import type { TermReading, TermStart } from './term.ts'
import type { WorkDays } from './work-days.ts'

const isMinute = (at: TermStart['at']): at is LocalDateTime => at.length > 10

const midnight = (day: IsoDate): LocalDateTime => addWallMinutes(`${day}T00:00` as LocalDateTime, 0)

/**
 * The minute from which it is counted. A day whose hour nobody wrote down begins at its own midnight, so that the term ends as
 * early as it can; counted backwards it is the end of a term, which is midnight after it.
 */
const minuteOf = (
  at: TermStart['at'],
  isBackwards: boolean,
): { readonly from: LocalDateTime; readonly steps: readonly Step[] } => {
  if (isMinute(at)) return { from: at, steps: [] }
  const takenAs = midnight(isBackwards ? addDays(at, 1) : at)
  return { from: takenAs, steps: [{ kind: 'hour-unknown', takenAs }] }
}

const clockSteps = (from: LocalDateTime, { occurs, offsetMinutes }: ClockTime): Step[] => {
  if (occurs === 'twice') return [{ kind: 'clock-twice', at: from, offsetMinutes }]
  return occurs === 'never' ? [{ kind: 'clock-never', at: from }] : []
}

const zoneOf = (zone: TermStart['zone'], days: WorkDays): Zone | null =>
  zone === undefined || zone === null ? days.zone : (days.zones.get(zone) ?? null)

interface Run {
  readonly from: LocalDateTime
  readonly minutes: number
  readonly counted: (to: LocalDateTime) => Step
  readonly lead: readonly Step[]
}

const minuteReading = (
  reading: TermReading['reading'],
  last: LocalDateTime,
  rest: Pick<TermReading, 'offsetMinutes' | 'steps'>,
): TermReading => ({ reading, end: last, last, safe: last, ...rest })

/** By the clock on the wall, and by the time that passed where somebody set the clock on the way. */
const onZone = ({ from, minutes, counted, lead }: Run, zone: Zone, offset: number | null): TermReading[] => {
  const start = clockTimeOf(zone, from, offset)
  const wall = addWallMinutes(from, minutes)
  const passed = onClock(zone, start.utcMinutes + minutes)
  const steps = [...lead, ...clockSteps(from, start)]
  const byWall = minuteReading('calendar', wall, {
    offsetMinutes: clockTimeOf(zone, wall).offsetMinutes,
    steps: [...steps, counted(wall)],
  })
  if (passed.at === wall) return [{ ...byWall, offsetMinutes: passed.offsetMinutes }]
  const set: Step = {
    kind: 'clock-set',
    zone: zone.id,
    fromOffsetMinutes: start.offsetMinutes,
    toOffsetMinutes: passed.offsetMinutes,
  }
  const byPassed = minuteReading('elapsed', passed.at, {
    offsetMinutes: passed.offsetMinutes,
    steps: [...steps, set, counted(passed.at)],
  })
  return [{ ...byWall, steps: [...steps, set, counted(wall)] }, byPassed]
}

/** Every reading of a term in hours or minutes. */
export const readInMinutes = (term: CountedTerm, start: TermStart, days: WorkDays): TermReading[] => {
  const { amount, unit, isBackwards } = term
  const { from, steps: lead } = minuteOf(start.at, isBackwards)
  const minutes = amount * (unit === 'hours' ? 60 : 1) * (isBackwards ? -1 : 1)
  const counted = (to: LocalDateTime): Step => ({ kind: 'counted', amount, unit, isBackwards, to })
  const zone = zoneOf(start.zone, days)
  if (zone !== null) return onZone({ from, minutes, counted, lead }, zone, start.offsetMinutes ?? null)
  const last = addWallMinutes(from, minutes)
  return [minuteReading('calendar', last, { offsetMinutes: null, steps: [...lead, counted(last)] })]
}
