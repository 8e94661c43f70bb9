import { expect, test } from 'vitest'
import { isoDateSchema, localDateTimeSchema, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { taskTerm } from '../../../shared/domain/task-term.ts'

const now = localDateTimeSchema.parse('2026-11-22T10:30')

const term = (dueOn: string | null, dueTime: string | null = null, isDone = false) =>
  taskTerm(
    {
      isDone,
      dueOn: dueOn === null ? null : isoDateSchema.parse(dueOn),
      dueTime: dueTime === null ? null : timeOfDaySchema.parse(dueTime),
    },
    now,
  )

test('a task is overdue the day after its day, or when its time of day is past', () => {
  expect([
    term('2026-11-21'),
    term('2026-11-22'),
    term('2026-11-22', '10:29'),
    term('2026-11-22', '10:30'),
  ]).toEqual([
    { state: 'overdue', days: 1 },
    { state: 'soon', days: 0 },
    { state: 'overdue', days: 0 },
    { state: 'soon', days: 0 },
  ])
})

test('three days before a task is due it is due soon; without a day or done it has no term', () => {
  expect([term('2026-11-25'), term('2026-11-26'), term(null), term('2026-11-01', null, true)]).toEqual([
    { state: 'soon', days: 3 },
    { state: 'later', days: 4 },
    { state: 'open' },
    { state: 'done' },
  ])
})
