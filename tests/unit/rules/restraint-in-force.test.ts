import { describe, expect, it } from 'vitest'
import { heldInCase } from '../../../shared/domain/case/custody.ts'
import { missingIn } from '../../../shared/domain/case/missing.ts'
import { lastEnded, restraintInForce } from '../../../shared/domain/case/restraint-in-force.ts'
import type { Restraint } from '../../../shared/domain/kinds/restraint.ts'
import { RESTRAINT_LINES, TODAY } from '../../support/restraint-lines.ts'
import { randomLines } from './support/random-lines.ts'
import { AIDA, BOLAT, file, measure, on, restraint } from './support/records.ts'

const answerOn = (line: readonly Restraint[], day = TODAY) => {
  const held = restraintInForce(line, day)
  if (held === undefined) return null
  const { now, since, until, concern, watched } = held
  return { kind: now.kind, since, until, concern, watched: line.indexOf(watched) }
}

describe('the one answer to what holds a person', () => {
  it.each(Object.entries(RESTRAINT_LINES))('of %s', (_, { line, answer }) => {
    const measures = line.map(measure)
    expect(answerOn(measures)).toEqual(answer)
    expect(answerOn(measures.toReversed())?.until).toEqual(answer?.until)
  })

  it('is found where orders prolong each other in a ring', () => {
    const ring = [
      restraint(1, { from: on('2026-09-01'), extensionOf: restraint(2, {}).id }),
      restraint(2, { from: on('2026-10-01'), extensionOf: restraint(1, {}).id }),
    ]
    expect(answerOn(ring)).toMatchObject({ concern: 'no-end' })
  })

  it('does not depend on what was entered for another day', () => {
    const line = [restraint(1, { from: on('2026-08-27'), until: on('2026-10-25') })]
    expect(answerOn(line, on('2026-08-26'))).toBeNull()
    expect(answerOn(line, on('2026-10-25'))).toMatchObject({ concern: null })
    expect(answerOn(line, on('2027-10-25'))).toMatchObject({ concern: 'end-passed' })
  })

  it('of one day is the measure that began at the later hour', () => {
    const line = [
      restraint(1, { from: TODAY, fromTime: on('12:00') }),
      restraint(2, { from: TODAY, fromTime: on('09:00'), kind: 'detention' }),
    ]
    expect(answerOn(line)).toMatchObject({ kind: 'custody' })
  })

  it('can be asked for five hundred orders that prolong one another', () => {
    const line = Array.from({ length: 500 }, (_, place) =>
      restraint(place + 1, {
        from: on('2026-01-01'),
        until: on('2026-12-31'),
        extensionOf: place === 0 ? null : restraint(place, {}).id,
      }),
    )
    expect(answerOn(line)).toMatchObject({ watched: 499 })
  })

  it('names what ended last for a person who is free', () => {
    const line = RESTRAINT_LINES['a detention without an end that custody followed, and the release']?.line
    expect(lastEnded((line ?? []).map(measure), TODAY)?.endedOn).toBe('2026-10-20')
  })
})

describe('of four thousand random lines in order', () => {
  const lines = randomLines(4000)

  it('nobody is invisible whose last measure nobody closed', () => {
    for (const line of lines) {
      const last = line.filter(({ from }) => (from ?? '') <= TODAY).at(-1)
      const isHeld =
        last !== undefined && (last.endedOn === null || last.endedOn > TODAY || last.endReason === 'extended')
      expect(restraintInForce(line, TODAY) !== undefined, JSON.stringify(line)).toBe(isHeld)
    }
  })

  it('the case says of a person what the person alone says, and what it lacks follows from the same', () => {
    for (const line of lines) {
      const alone = restraintInForce(line, TODAY)
      const [held] = heldInCase({ status: 'open', clientIds: [AIDA], restraints: line }, TODAY)
      expect([held?.until, held?.concern, held?.restraintId]).toEqual([
        alone?.until,
        alone?.concern,
        alone?.watched.id,
      ])
      const lacks = missingIn(file({ restraints: line }), TODAY).map(({ code }) => code)
      expect(lacks.includes('restraint-end')).toBe(alone?.concern === 'no-end')
      expect(lacks.includes('extension')).toBe(alone?.concern === 'extension-not-entered')
    }
  })
})

describe('of those held in a case', () => {
  const ends = (until: string | null, partyId = AIDA) =>
    restraint(partyId === AIDA ? 1 : 2, {
      partyId,
      from: on('2026-10-01'),
      until: until === null ? null : on(until),
    })
  const first = (...restraints: Restraint[]) =>
    heldInCase({ status: 'open', clientIds: [AIDA], restraints }, TODAY)[0]?.partyId

  it('the client is looked at first, and whoever is held without an end before everyone', () => {
    expect(first(ends('2026-12-31'), ends('2026-12-01', BOLAT))).toBe(AIDA)
    expect(first(ends('2026-12-31'), ends(null, BOLAT))).toBe(BOLAT)
    expect(first(ends(null), ends(null, BOLAT))).toBe(AIDA)
  })

  it('nobody is watched in a closed case but for an end that is still to come', () => {
    const closed = (until: string | null) =>
      heldInCase({ status: 'closed', clientIds: [AIDA], restraints: [ends(until)] }, TODAY).length
    expect([closed(null), closed('2026-11-21'), closed('2026-11-22')]).toEqual([0, 0, 1])
  })
})
