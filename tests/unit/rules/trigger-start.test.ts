import { describe, expect, it } from 'vitest'
import { programLaws } from '../../../shared/domain/terms/laws.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { startOfTrigger, type TriggerField } from '../../../shared/domain/terms/trigger-start.ts'
import * as samples from '../../vault/casework/support/samples.ts'

const caseId = '1'.repeat(32) as never
const partyId = '2'.repeat(32) as never
const id = '3'.repeat(32)
const kept = <Value>(value: Value) => ({ ...value, id, revision: 1 }) as never

const file = {
  restraints: [
    kept({
      ...samples.restraint(caseId, partyId),
      from: '2026-10-01',
      fromTime: '15:30',
      until: '2026-12-01',
      untilTime: null,
      endedOn: null,
      endedTime: null,
    }),
  ],
  decisions: [
    kept({
      ...samples.decision(caseId),
      announcedOn: '2026-11-10',
      copyHandedOn: '2026-11-14',
      inForceOn: null,
    }),
  ],
  hearings: [kept({ ...samples.hearing(caseId), startsAt: '2026-12-01T10:30', lastDay: null })],
  events: [kept({ ...samples.event(caseId), date: '2026-03', time: null })],
}

const ruleThatBegins = (recordedAs: string) => {
  const { pack } = kazakhstanLaw()
  const ids = pack.triggers.filter((one) => one.recordedAs === recordedAs).map((one) => one.id)
  const found = pack.rules.find(({ starts }) => 'trigger' in starts && ids.includes(starts.trigger))
  return { pack: pack.id, rule: found?.id ?? '' }
}

const NO_RULE = { pack: '', rule: '' }

describe('from when a term runs', () => {
  it.each([
    ['restraintId', 'detention', '2026-10-01', '15:30'],
    ['restraintId', 'custody', '2026-10-01', '15:30'],
    ['restraintId', 'custody-end', '2026-12-01', null],
    ['decisionId', 'order-announced', '2026-11-10', null],
    ['decisionId', 'copy-handed', '2026-11-14', null],
    ['decisionId', 'decision-in-force', null, null],
    ['hearingId', 'hearing-held', '2026-12-01', '10:30'],
    ['eventId', 'by-hand', null, null],
  ] as const)('of %s by a rule that begins with %s', (field, recordedAs, startsOn, startsTime) => {
    const rule = ruleThatBegins(recordedAs)
    expect(rule.rule).not.toBe('')
    expect(startOfTrigger({ field, id }, rule, { file, laws: programLaws() })).toEqual({
      startsOn,
      startsTime,
    })
  })

  it('is the beginning where no rule is chosen, and nothing where the record is gone', () => {
    const first = (field: TriggerField, some: string) =>
      startOfTrigger({ field, id: some }, NO_RULE, { file, laws: programLaws() })
    expect(first('restraintId', id)).toEqual({ startsOn: '2026-10-01', startsTime: '15:30' })
    expect(first('decisionId', id)).toEqual({ startsOn: '2026-11-10', startsTime: null })
    for (const field of ['restraintId', 'decisionId', 'hearingId', 'eventId'] as const)
      expect(first(field, '4'.repeat(32))).toEqual({ startsOn: null, startsTime: null })
  })
})
