import { describe, expect, it } from 'vitest'
import { newTask } from '../../../renderer/features/case/work/drafts.ts'
import { sortTasks } from '../../../renderer/features/case/work/sort-tasks.ts'
import { consentStateOn, uncovered } from '../../../shared/domain/case/consent-coverage.ts'
import { isoDateSchema, localDateTimeSchema } from '../../../shared/domain/dates.ts'
import { caseIdSchema, consentIdSchema } from '../../../shared/domain/ids.ts'
import { type Consent, consentSchema } from '../../../shared/domain/kinds/consent.ts'
import { type Task, taskSchema } from '../../../shared/domain/kinds/task.ts'
import { taskTerm } from '../../../shared/domain/task-term.ts'

const idOf = (number: number): string => number.toString(16).padStart(32, '0')
const caseId = caseIdSchema.parse(idOf(1))
const day = (text: string) => isoDateSchema.parse(text)

describe('when a task is due', () => {
  const now = localDateTimeSchema.parse('2026-11-22T15:00')
  const termOf = (dueOn: string | null, dueTime: string | null = null, isDone = false) => {
    const task = taskSchema.parse({
      ...newTask(caseId, 'x'),
      id: idOf(2),
      revision: 1,
      dueOn,
      dueTime,
      isDone,
    })
    return taskTerm(task, now)
  }

  it('is overdue after its day, or after its time on that day', () => {
    expect([termOf('2026-11-19'), termOf('2026-11-22', '14:59'), termOf('2026-11-22', '15:00')]).toEqual([
      { state: 'overdue', days: 3 },
      { state: 'overdue', days: 0 },
      { state: 'soon', days: 0 },
    ])
  })

  it('is soon on its day and three days before it', () => {
    expect([termOf('2026-11-22'), termOf('2026-11-25'), termOf('2026-11-26')]).toEqual([
      { state: 'soon', days: 0 },
      { state: 'soon', days: 3 },
      { state: 'later', days: 4 },
    ])
  })

  it('is never overdue without a day, or when it is done', () => {
    expect([termOf(null), termOf('2026-01-01', null, true)]).toEqual([{ state: 'open' }, { state: 'done' }])
  })
})

describe('the order of tasks', () => {
  const task = (title: string, more: Partial<Task>): Task =>
    taskSchema.parse({ ...newTask(caseId, title), id: idOf(3), revision: 1, ...more })

  it('is that of the list for what is to be done, and what is done stands apart, the last on top', () => {
    const { open, done } = sortTasks([
      task('earlier', { dueOn: day('2026-11-01') }),
      task('no day', {}),
      task('done first', { isDone: true, doneOn: day('2026-01-01') }),
      task('done last', { isDone: true, doneOn: day('2026-02-01') }),
    ])
    expect([open.map(({ title }) => title), done.map(({ title }) => title)]).toEqual([
      ['earlier', 'no day'],
      ['done last', 'done first'],
    ])
  })
})

const consent = (dates: { givenOn?: string; expiresOn?: string; withdrawnOn?: string }): Consent =>
  consentSchema.parse({
    id: idOf(9),
    revision: 1,
    caseId,
    partyId: idOf(4),
    purpose: 'publication',
    recipient: '',
    scope: '',
    form: 'written',
    givenOn: dates.givenOn ?? null,
    expiresOn: dates.expiresOn ?? null,
    withdrawnOn: dates.withdrawnOn ?? null,
    documentId: null,
  })

describe('a consent on a day', () => {
  const stateOn = (dates: Parameters<typeof consent>[0], on: string) =>
    consentStateOn(consent(dates), day(on))

  it('holds from the day it was given to the day it expires, both counted in', () => {
    const dates = { givenOn: '2026-01-10', expiresOn: '2026-03-01' }
    expect(['2026-01-09', '2026-01-10', '2026-03-01', '2026-03-02'].map((on) => stateOn(dates, on))).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'expired',
    ])
  })

  it('does not hold from the day it was withdrawn, and not on days on which it may have been', () => {
    expect(
      ['2026-01-31', '2026-02-10', '2026-03-05'].map((on) => stateOn({ withdrawnOn: '2026-02' }, on)),
    ).toEqual(['in-force', 'withdrawn', 'withdrawn'])
  })

  it('holds where nobody knows when it was given', () => {
    expect(stateOn({}, '2026-01-01')).toBe('in-force')
  })
})

describe('a disclosure', () => {
  const given = consent({ givenOn: '2026-01-10', withdrawnOn: '2026-06-01' })
  const missing = (consentId: Consent['id'] | null, on: string) =>
    uncovered({ consentId, on: day(on) }, [given])

  it('needs a consent in force on its day, and says what is wrong with the one it names', () => {
    expect([
      missing(given.id, '2026-02-01'),
      missing(given.id, '2026-01-01'),
      missing(given.id, '2026-07-01'),
      missing(null, '2026-02-01'),
    ]).toEqual([undefined, 'not-yet', 'withdrawn', 'none'])
  })

  it('rests on nothing where the consent it names is gone', () => {
    expect(missing(consentIdSchema.parse(idOf(77)), '2026-02-01')).toBe('none')
  })
})
