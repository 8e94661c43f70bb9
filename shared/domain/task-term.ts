import type { LocalDateTime } from './dates.ts'
import { dayOf, daysBetween } from './days.ts'
import type { Task } from './kinds/task.ts'

/** A task is smaller than a term of the law: so many days before it is due are warning enough. */
const WARNING_DAYS = 3

/** How a task stands to the day it is due. `days`: how many lie between, always counted up from 0. */
export type TaskTerm =
  | { readonly state: 'done' | 'open' }
  | { readonly state: 'overdue' | 'soon' | 'later'; readonly days: number }

/** A task with a time of day is overdue when that time is past, one without when its day is. */
export const taskTerm = (
  { isDone, dueOn, dueTime }: Pick<Task, 'isDone' | 'dueOn' | 'dueTime'>,
  now: LocalDateTime,
): TaskTerm => {
  if (isDone) return { state: 'done' }
  if (dueOn === null) return { state: 'open' }
  const days = daysBetween(dayOf(now), dueOn)
  const isPastTime = days === 0 && dueTime !== null && dueTime < now.slice(11, 16)
  if (days < 0 || isPastTime) return { state: 'overdue', days: Math.abs(days) }
  return { state: days <= WARNING_DAYS ? 'soon' : 'later', days }
}
