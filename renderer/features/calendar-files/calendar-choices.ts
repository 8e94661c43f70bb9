import type { CalendarFileKind, CalendarTitles } from '../../../shared/domain/calendar-file.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'

export const CALENDAR_RANGES = ['ahead', 'between', 'all'] as const

export type CalendarRange = (typeof CALENDAR_RANGES)[number]

/** What is chosen in the form of the export. */
export interface CalendarChoices {
  readonly kinds: readonly CalendarFileKind[]
  readonly titles: CalendarTitles
  readonly range: CalendarRange
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly includesSensitive: boolean
  readonly zone: string
}

/** What keeps the export from being begun; undefined where nothing does. */
export const wrongIn = ({
  kinds,
  range,
  from,
  to,
}: CalendarChoices): 'nothingChosen' | 'noDays' | 'wrongRange' | undefined => {
  if (kinds.length === 0) return 'nothingChosen'
  if (range !== 'between') return
  if (from === null || to === null) return 'noDays'
  return to < from ? 'wrongRange' : undefined
}

/** The days of the range, null where it has no bound. */
export const daysOf = (
  { range, from, to }: CalendarChoices,
  today: IsoDate,
): { from: IsoDate | null; to: IsoDate | null } => {
  if (range === 'between') return { from, to }
  return { from: range === 'ahead' ? today : null, to: null }
}
