import { type CalendarItem, keyOfItem, timeAfter, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate, TimeOfDay } from '../../../shared/domain/dates.ts'
import { dayOfMoment, timeOfMoment } from '../../../shared/domain/partial-moment.ts'

/** The library that draws the hours slows with more. */
export const MOST_BLOCKS = 200

/** Of what has no end so much is drawn, in minutes: as high as two lines of text. */
const DRAWN_MINUTES = 60

/** Something of the calendar on one of its days, as the library wants it. */
export interface TimeBlock {
  /** The key of the item, and of which day. */
  readonly id: string
  readonly item: CalendarItem
  readonly start: string
  readonly end: string
}

const stamp = (day: IsoDate, time: string): string => `${day} ${time}:00`

const wholeDay = (day: IsoDate) => ({ start: stamp(day, '00:00'), end: `${day} 23:59:59` })

const hoursOn = (day: IsoDate, begins: TimeOfDay, ends: TimeOfDay | null) => ({
  start: stamp(day, begins),
  end: stamp(day, ends ?? timeAfter(begins, DRAWN_MINUTES) ?? '23:59'),
})

/** What stands on each day as a block: by the hour where the hour is known, above the hours where it is not. */
export const blocksOf = (byDay: ReadonlyMap<IsoDate, readonly CalendarItem[]>): TimeBlock[] =>
  [...byDay].flatMap(([day, items]) =>
    items.map((item): TimeBlock => {
      const { at, lastDay, endsTime } = timeOfItem(item)
      const begins = timeOfMoment(at)
      const isOneDay = lastDay === null || lastDay === dayOfMoment(at)
      const ends = isOneDay ? endsTime : null
      const isHere = begins !== null && dayOfMoment(at) === day
      return {
        id: `${keyOfItem(item)}@${day}`,
        item,
        ...(isHere ? hoursOn(day, begins, ends) : wholeDay(day)),
      }
    }),
  )

/** The hours that a day has on the page; more where something is earlier or later. */
const USUAL_HOURS = { from: 8, to: 20 }

const hour = (count: number): string => (count >= 24 ? '23:59:59' : `${String(count).padStart(2, '0')}:00:00`)

/** From when until when the hours are drawn, so that everything is among them. */
export const hoursShown = (
  blocks: readonly Pick<TimeBlock, 'start' | 'end'>[],
): { readonly startTime: string; readonly endTime: string } => {
  const timed = blocks.filter(({ end }) => end.slice(11) !== '23:59:59')
  const starts = timed.map(({ start }) => Number(start.slice(11, 13)))
  const ends = timed.map(({ end }) => Number(end.slice(11, 13)) + (end.slice(14, 16) === '00' ? 0 : 1))
  return {
    startTime: hour(Math.min(USUAL_HOURS.from, ...starts)),
    endTime: hour(Math.max(USUAL_HOURS.to, ...ends)),
  }
}
