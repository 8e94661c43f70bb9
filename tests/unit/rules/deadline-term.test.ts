import { describe, expect, it } from 'vitest'
import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { deadlineTerm } from '../../../shared/domain/deadline-term.ts'
import { DEADLINE_STATES, type Deadline, deadlineInputSchema } from '../../../shared/domain/kinds/deadline.ts'
import { daysOfTerm, differs, termOf } from '../../../shared/domain/terms/computed-deadline.ts'
import { programLaws } from '../../../shared/domain/terms/laws.ts'
import { deadline } from '../../vault/casework/support/samples.ts'

type Dated = Pick<Deadline, 'state' | 'safeOn' | 'lastOn' | 'lastTime'>

const at = (moment: string): LocalDateTime => moment as LocalDateTime
const dated = (change: Partial<Record<keyof Dated, string | null>>): Dated =>
  ({ state: 'open', safeOn: '2026-12-04', lastOn: '2026-12-07', lastTime: null, ...change }) as Dated

describe('how a deadline stands', () => {
  it.each([
    ['2026-11-30T09:00', { state: 'later', days: 4, to: 'safe' }],
    ['2026-12-01T09:00', { state: 'soon', days: 3, to: 'safe' }],
    ['2026-12-04T23:59', { state: 'soon', days: 0, to: 'safe' }],
    ['2026-12-05T00:00', { state: 'safe-over', days: 2 }],
    ['2026-12-07T23:59', { state: 'safe-over', days: 0 }],
    ['2026-12-08T00:00', { state: 'over', days: 1 }],
  ] as const)('on %s it is %o', (now, term) => {
    expect(deadlineTerm(dated({}), at(now))).toEqual(term)
  })

  it('is over with its minute where it has one, and counts to its last day where it has no safe one', () => {
    const minute = dated({ safeOn: null, lastTime: '14:30' })
    expect(deadlineTerm(minute, at('2026-12-07T14:30'))).toEqual({ state: 'soon', days: 0, to: 'last' })
    expect(deadlineTerm(minute, at('2026-12-07T14:31'))).toEqual({ state: 'over', days: 0 })
    expect(deadlineTerm(minute, at('2026-12-01T00:00'))).toEqual({ state: 'later', days: 6, to: 'last' })
  })

  it('warns of nothing any more when something became of it', () => {
    for (const state of DEADLINE_STATES.filter((one) => one !== 'open'))
      expect(deadlineTerm(dated({ state }), at('2027-01-01T00:00'))).toEqual({ state: 'closed' })
  })
})

describe('a deadline', () => {
  const made = deadline('0'.repeat(32) as never)
  const issues = (change: object) =>
    deadlineInputSchema.safeParse({ ...made, ...change }).error?.issues.map(({ message }) => message) ?? []

  it('is closed with what met it or with a reason, but for one that is missed', () => {
    const asks = DEADLINE_STATES.filter((state) => issues({ state }).includes('endedHow'))
    expect(asks).toEqual(['met', 'late', 'restored', 'unneeded', 'refused'])
    for (const state of asks) {
      expect(issues({ state, reason: 'handed in at the counter' })).toEqual([])
      expect(issues({ state, metDocumentId: 'a'.repeat(32) })).toEqual([])
    }
  })

  it('is met in time on its last day at the latest', () => {
    const met = { state: 'met', reason: 'handed in' }
    expect(issues({ ...met, endedOn: '2026-11-26' })).toEqual([])
    expect(issues({ ...met, endedOn: '2026-11-27' })).toEqual(['metAfterLast'])
    expect(issues({ ...met, state: 'late', endedOn: '2026-11-27' })).toEqual([])
  })

  it('has no safe day after its last', () => {
    expect(issues({ safeOn: '2026-11-27' })).toEqual(['safeAfterLast'])
    expect(issues({ safeOn: '2026-11-26' })).toEqual([])
  })

  it('is computed by the rule that it names from the day on which that begins, and from nothing else', () => {
    const order = { rule: 'cpc-107-2', pack: 'kazakhstan', startsOn: made.lastOn, startsTime: null }
    const term = termOf({ ...order, startsOn: '2026-12-03' as never }, programLaws())
    const days = term && daysOfTerm(term)
    expect(days).toEqual({ safeOn: '2026-12-04', lastOn: '2026-12-07', lastTime: null })
    expect(differs(days as never, { ...days, safeOn: null } as never)).toBe(true)
    expect(termOf({ ...order, startsOn: null }, programLaws())).toBeUndefined()
    // It goes on from the end of a detention, which a deadline that was taken over keeps as its start: 8 hours before 23:40.
    const detention = { startsOn: '2026-12-05' as never, startsTime: '23:40' as never }
    const before = termOf({ ...order, ...detention, rule: 'cpc-147-3' }, programLaws())
    expect(before && daysOfTerm(before)).toEqual({
      safeOn: '2026-12-05',
      lastOn: '2026-12-05',
      lastTime: '15:40',
    })
    expect(termOf({ ...order, rule: 'no-such-rule' }, programLaws())).toBeUndefined()
    expect(termOf({ ...order, pack: 'no-such-pack' }, programLaws())).toBeUndefined()
  })
})
