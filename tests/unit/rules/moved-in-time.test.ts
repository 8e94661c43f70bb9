import { describe, expect, it } from 'vitest'
import { daysOn, movedHearing, movedTask, onDayOf } from '../../../shared/domain/case/moved-in-time.ts'
import type { Hearing } from '../../../shared/domain/kinds/hearing.ts'
import type { Task } from '../../../shared/domain/kinds/task.ts'
import { hearing } from './support/records.ts'

const at = (text: string) => text as Hearing['startsAt']
const until = (endsTime: string | null, lastDay: string | null = null) =>
  ({ endsTime, lastDay }) as Pick<Hearing, 'endsTime' | 'lastDay'>

describe('a hearing that is moved', () => {
  it.each<[string, Hearing, string, object]>([
    [
      'lasts as long as it did',
      hearing(1, '2026-12-01T10:30', until('12:00')),
      '2026-12-03T15:00',
      { startsAt: '2026-12-03T15:00', lastDay: null, endsTime: '16:30' },
    ],
    [
      'has no end where it would fall after midnight',
      hearing(1, '2026-12-01T10:30', until('12:00')),
      '2026-12-01T23:00',
      { startsAt: '2026-12-01T23:00', endsTime: null },
    ],
    [
      'has no end where its hour is not known any more',
      hearing(1, '2026-12-01T10:30', until('12:00')),
      '2026-12-03',
      { startsAt: '2026-12-03', endsTime: null },
    ],
    [
      'goes on for as many days, until the hour it ended at',
      hearing(1, '2026-12-01T10:30', until('12:00', '2026-12-03')),
      '2026-12-30T09:00',
      { startsAt: '2026-12-30T09:00', lastDay: '2027-01-01', endsTime: '12:00' },
    ],
    [
      'has no last day where only a month is known',
      hearing(1, '2026-12-01T10:30', until(null, '2026-12-03')),
      '2027-01',
      { startsAt: '2027-01', lastDay: null, endsTime: null },
    ],
  ])('%s', (_what, of, to, moved) => {
    expect(movedHearing(of, at(to))).toMatchObject(moved)
  })

  it('keeps its hour from one day to another', () => {
    expect(onDayOf(at('2026-12-01T10:30'), '2026-12-04' as never)).toBe('2026-12-04T10:30')
    expect(onDayOf(at('2026-12'), '2026-12-04' as never)).toBe('2026-12-04')
    expect(daysOn(at('2026-12-31T10:30'), 1)).toBe('2027-01-01T10:30')
    expect(daysOn(at('2026-12-08'), -7)).toBe('2026-12-01')
    expect(daysOn(at('2026-12'), 7)).toBe('2026-12')
  })
})

describe('a task that is moved', () => {
  const task = { id: 't', revision: 1, title: 'x', dueOn: '2026-12-01', dueTime: '09:00' } as unknown as Task
  it('is due on the day and at the hour that is said, and stays where no day is', () => {
    expect(movedTask(task, at('2026-12-04T11:00'))).toMatchObject({ dueOn: '2026-12-04', dueTime: '11:00' })
    expect(movedTask(task, at('2026-12-04'))).toMatchObject({ dueOn: '2026-12-04', dueTime: null })
    expect(movedTask(task, at('2026-12'))).toBeNull()
  })
})
