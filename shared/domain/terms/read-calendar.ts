import type { IsoDate } from '../dates.ts'
import { addDays } from '../days.ts'
import { type Calendar, calendarSchema } from './calendar.ts'
import {
  MOST_PROBLEMS,
  type PackProblemReason,
  problemAt,
  problemsOf,
  type ReadResult,
  tooLong,
  twice,
} from './problems.ts'
import { LONGEST_REST_DAYS, type WorkDays, workDaysOf } from './work-days.ts'

const CAPS = { holidays: 200, days: 5_000, moved: 1_000, zones: 50, sources: 200, confirmedYears: 400 }

/** More years than this nobody has days off for. */
const MOST_YEARS = 100

type Found = readonly [path: readonly PropertyKey[], reason: PackProblemReason]

const idsTwice = (calendar: Calendar): Found[] =>
  (['holidays', 'zones', 'sources'] as const).flatMap((list) =>
    twice<{ id: string }>(calendar[list], ({ id }) => id).map(
      (at): Found => [[list, at, 'id'], 'same-id-twice'],
    ),
  )

const namesNothing = (calendar: Calendar): Found[] => {
  const holidays = new Set(calendar.holidays.map(({ id }) => id))
  const sources = new Set(calendar.sources.map(({ id }) => id))
  const unknownSources = (['holidays', 'days', 'moved', 'zones'] as const).flatMap((list) =>
    calendar[list].flatMap(({ source }, at): Found[] =>
      sources.has(source) ? [] : [[[list, at, 'source'], 'unknown-source']],
    ),
  )
  const unknownHolidays = calendar.days.flatMap(({ holiday }, at): Found[] =>
    holidays.has(holiday) ? [] : [[['days', at, 'holiday'], 'unknown-holiday']],
  )
  return [...unknownSources, ...unknownHolidays]
}

const yearsBackwards = (calendar: Calendar): Found[] => {
  const years = calendar.toYear - calendar.fromYear
  if (years < 0) return [[['toYear'], 'ends-before-start']]
  return years >= MOST_YEARS ? [[['toYear'], 'too-many']] : []
}

const daysTwice = (calendar: Calendar): Found[] => [
  ...twice(calendar.days, ({ date }) => date).map((at): Found => [['days', at, 'date'], 'same-day-twice']),
  ...twice(calendar.moved, ({ off }) => off).map((at): Found => [['moved', at, 'off'], 'same-day-twice']),
  ...twice(calendar.moved, ({ working }) => working).map(
    (at): Found => [['moved', at, 'working'], 'same-day-twice'],
  ),
]

const clocksOutOfOrder = ({ zones }: Calendar): Found[] =>
  zones.flatMap(({ offsets }, at) =>
    offsets.flatMap(({ until }, place): Found[] => {
      const isLast = place === offsets.length - 1
      const before = offsets[place - 1]?.until ?? null
      const isInOrder = isLast ? until === null : until !== null && (before === null || before < until)
      return isInOrder ? [] : [[['zones', at, 'offsets', place, 'until'], 'clock-order']]
    }),
  )

/** A worked day that is off, or a moved day off that is worked in the place of another. */
const bothOffAndWorking = (calendar: Calendar, days: WorkDays): Found[] => {
  const worked = new Set<string>(calendar.moved.map(({ working }) => working))
  return [
    ...calendar.days.flatMap(({ date }, at): Found[] =>
      worked.has(date) ? [[['days', at, 'date'], 'off-and-working']] : [],
    ),
    ...calendar.moved.flatMap(({ working }, at): Found[] =>
      days.whyOff(working) === null ? [] : [[['moved', at, 'working'], 'off-and-working']],
    ),
  ]
}

const restsTooLong = ({ fromYear, toYear }: Calendar, { whyOff }: WorkDays): boolean => {
  let rest = 0
  // The first day of a year that the schema has let in.
  let day = `${fromYear}-01-01` as IsoDate
  for (const end = `${toYear}-12-31`; day <= end; day = addDays(day, 1)) {
    rest = whyOff(day) === null ? 0 : rest + 1
    if (rest > LONGEST_REST_DAYS) return true
  }
  return false
}

const refused = (value: unknown, found: readonly Found[]): ReadResult<WorkDays> => ({
  isRead: false,
  problems: found.slice(0, MOST_PROBLEMS).map(([path, reason]) => problemAt(value, path, reason)),
})

/** A calendar out of a file that somebody gave, ready for questions, or everything that is wrong with it. */
export const readCalendar = (value: unknown): ReadResult<WorkDays> => {
  const long = tooLong(value, CAPS)
  if (long.length > 0) return { isRead: false, problems: long }
  const { success, data, error } = calendarSchema.safeParse(value)
  if (!success) return { isRead: false, problems: problemsOf(value, error) }
  const found = [
    ...yearsBackwards(data),
    ...idsTwice(data),
    ...namesNothing(data),
    ...daysTwice(data),
    ...clocksOutOfOrder(data),
  ]
  if (found.length > 0) return refused(value, found)
  const days = workDaysOf(data)
  if (days === undefined || restsTooLong(data, days))
    return refused(value, [[['holidays'], 'too-many-days-off']])
  const both = bothOffAndWorking(data, days)
  return both.length > 0 ? refused(value, both) : { isRead: true, value: days }
}
