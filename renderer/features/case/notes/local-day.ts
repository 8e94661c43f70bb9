import dayjs from 'dayjs'

/** The day of a moment by the computer's clock and time zone, `2026-11-22`. */
export const localDayOf = (instant: string): string => dayjs(instant).format('YYYY-MM-DD')
