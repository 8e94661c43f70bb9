import { minuteOfDay, timeAfter } from '../calendar-item.ts'
import { type IsoDate, localDateTimeSchema } from '../dates.ts'
import { addDays, daysBetween } from '../days.ts'
import type { Hearing, HearingInput } from '../kinds/hearing.ts'
import type { Task, TaskInput } from '../kinds/task.ts'
import { dayOfMoment, hasTime, type PartialMoment, timeOfMoment } from '../partial-moment.ts'

const movedEnd = ({ startsAt, endsTime }: Hearing, to: PartialMoment): HearingInput['endsTime'] => {
  const [before, after] = [timeOfMoment(startsAt), timeOfMoment(to)]
  if (endsTime === null || before === null || after === null) return null
  return timeAfter(after, minuteOfDay(endsTime) - minuteOfDay(before))
}

const movedLastDay = ({ startsAt, lastDay }: Hearing, to: PartialMoment): HearingInput['lastDay'] => {
  const [before, after] = [dayOfMoment(startsAt), dayOfMoment(to)]
  if (lastDay === null || before === null || after === null) return null
  return addDays(lastDay, daysBetween(before, after))
}

/** A hearing at another time: as long as it was, over as many days. An end that would fall after midnight is left open. */
export const movedHearing = (hearing: Hearing, to: PartialMoment): HearingInput => {
  const { id: _id, revision: _revision, ...value } = hearing
  const lastDay = movedLastDay(hearing, to)
  const isOverDays = lastDay !== null && lastDay !== dayOfMoment(to)
  return {
    ...value,
    startsAt: to,
    lastDay,
    endsTime: isOverDays ? hearing.endsTime : movedEnd(hearing, to),
  }
}

/** A task on another day; the hour stays where only a day is said. */
export const movedTask = (task: Task, to: PartialMoment): TaskInput | null => {
  const { id: _id, revision: _revision, ...value } = task
  const day = dayOfMoment(to)
  return day === null ? null : { ...value, dueOn: day, dueTime: timeOfMoment(to) }
}

/** The same hour on another day. */
export const onDayOf = (at: PartialMoment, day: IsoDate): PartialMoment =>
  hasTime(at) ? localDateTimeSchema.parse(`${day}${at.slice(10)}`) : day

/** The same hour so many days on; what has no day stays as it is. */
export const daysOn = (at: PartialMoment, days: number): PartialMoment => {
  const day = dayOfMoment(at)
  return day === null ? at : onDayOf(at, addDays(day, days))
}
