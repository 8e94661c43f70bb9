import type { IsoDate, LocalDateTime } from './dates.ts'

const DAY_MS = 86_400_000

const toUtcMs = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`)

// Only ever given a valid day moved by whole days, so the text is a valid day again.
const fromUtcMs = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10) as IsoDate

/** The day so many days later; earlier where `days` is negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromUtcMs(toUtcMs(date) + days * DAY_MS)

/** How many days lie from one day to another: 0 for the same day, negative where `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (toUtcMs(to) - toUtcMs(from)) / DAY_MS

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: IsoDate): number => new Date(toUtcMs(date)).getUTCDay() || 7

/** The first day of the month so many months later, `months` 0 for the month of the date itself. */
export const firstOfMonth = (date: IsoDate, months = 0): IsoDate => {
  const [year = 1, month = 1] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const pad = (value: number, length: number): string => String(value).padStart(length, '0')
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-01` as IsoDate
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const first = firstOfMonth(date, months)
  const last = addDays(firstOfMonth(first, 1), -1)
  const sameDay = `${first.slice(0, 8)}${date.slice(8, 10)}` as IsoDate
  return sameDay < last ? sameDay : last
}

/** The day of a time of day. */
export const dayOf = (at: LocalDateTime): IsoDate => at.slice(0, 10) as IsoDate
