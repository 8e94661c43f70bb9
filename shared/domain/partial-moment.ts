import * as z from 'zod'
import {
  type IsoDate,
  type LocalDateTime,
  localDateTimeSchema,
  type PartialDate,
  partialDateSchema,
  type TimeOfDay,
} from './dates.ts'
import { isDay, partialDateOfDay, sortKeyOf } from './partial-date.ts'

/** When something is, as far as it is known: a time of a day, `2026-12-01T10:30`, or any partial date. */
export const partialMomentSchema = z.union([localDateTimeSchema, partialDateSchema])

export type PartialMoment = LocalDateTime | PartialDate

/** Whether the time of day is known, and with it the day. */
export const hasTime = (moment: PartialMoment): moment is LocalDateTime => moment.includes('T')

/** Its date as far as it is known. */
export const dateOfMoment = (moment: PartialMoment): PartialDate =>
  hasTime(moment) ? partialDateOfDay(moment) : moment

/** Its day; null where it is not one day without any doubt. */
export const dayOfMoment = (moment: PartialMoment): IsoDate | null => {
  const date = dateOfMoment(moment)
  return isDay(date) ? date : null
}

/** Its time of day; null where only a date is known. */
export const timeOfMoment = (moment: PartialMoment): TimeOfDay | null => {
  const time: string = moment.slice(11, 16)
  return hasTime(moment) ? (time as TimeOfDay) : null
}

/**
 * A text whose plain order is that of time. It begins with the first day that the moment can be, so that days can be compared with
 * it; a day without a time stands before the times of that day.
 */
export const momentKeyOf = (moment: PartialMoment): string =>
  hasTime(moment) || isDay(moment) ? moment : sortKeyOf(moment)

/** For `Array.sort`. */
export const compareMoments = (one: PartialMoment, other: PartialMoment): number => {
  const [first, second] = [momentKeyOf(one), momentKeyOf(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}
