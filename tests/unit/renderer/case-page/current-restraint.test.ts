import { describe, expect, it } from 'vitest'
import {
  currentRestraint,
  kindsOf,
  lastRestraint,
  restraintsOf,
  standingRestraint,
} from '../../../../renderer/features/cases/current-restraint.ts'
import {
  extensionDraft,
  findingsOfDraft,
  TYPED_ID,
} from '../../../../renderer/features/cases/restraint-draft.ts'
import { day, restraint, someone, someoneElse } from './records.ts'

const detention = restraint(1, 'detention', ['2026-08-25', '2026-08-27'])
const custody = restraint(2, 'custody', ['2026-08-27', '2026-10-25'])
const extension = restraint(3, 'custody', ['2026-10-25', '2026-11-25'], { extensionOf: custody.id })
const ofOther = restraint(4, 'bail', ['2026-09-01', null], { partyId: someoneElse })
const all = [extension, ofOther, detention, custody]
const today = day('2026-11-22')

describe('the restraint that holds now', () => {
  it('is the one that began last, of this person only', () => {
    expect(currentRestraint(all, someone, today)?.id).toBe(extension.id)
    expect(restraintsOf(all, someone)).toEqual([detention, custody, extension])
  })

  it('is not one that begins later', () => {
    expect(currentRestraint(all, someone, day('2026-10-24'))?.id).toBe(custody.id)
    expect(currentRestraint(all, someone, day('2026-08-24'))).toBeUndefined()
  })

  it('is the last one even after the end of its order, so that a missed extension shows', () => {
    expect(currentRestraint(all, someone, day('2027-01-01'))?.id).toBe(extension.id)
  })

  it('is none for someone who was released, and what ended can still be said', () => {
    const ended = { ...extension, endedOn: day('2026-11-20'), endReason: 'released' as const }
    const line = [detention, custody, ended]
    expect([
      currentRestraint(line, someone, today),
      lastRestraint(line, someone, today)?.id,
      currentRestraint(line, someone, day('2026-11-19'))?.id,
    ]).toEqual([undefined, ended.id, ended.id])
  })

  it('of one day is the one that began at the later hour', () => {
    const morning = restraint(9, 'detention', ['2026-08-25', null], { fromTime: '09:00' })
    const noon = restraint(8, 'custody', ['2026-08-25', null], { fromTime: '12:00' })
    expect(currentRestraint([noon, morning], someone, today)?.id).toBe(noon.id)
  })
})

describe('the restraint whose end is to be watched', () => {
  const ahead = restraint(8, 'custody', ['2026-11-26', '2027-01-25'], { extensionOf: extension.id })

  it('is the last order that prolongs the present one, though it begins later', () => {
    expect(standingRestraint([...all, ahead], someone, today)?.id).toBe(ahead.id)
    expect(standingRestraint(all, someone, today)?.id).toBe(extension.id)
  })

  it('is found even where orders prolong each other in a circle', () => {
    const circle = { ...extension, extensionOf: ahead.id }
    expect(standingRestraint([detention, custody, circle, ahead], someone, today)).toBeDefined()
  })
})

describe('a measure as it is typed', () => {
  const typed = (more: Record<string, unknown>) => ({ ...extensionDraft(custody), ...more })

  it('is looked at before it is saved: one that runs into another is found', () => {
    const draft = typed({ from: '2026-09-01', until: '2026-09-10', extensionOf: null })
    expect(findingsOfDraft(draft, [detention, custody])).toEqual([
      { code: 'overlap', id: TYPED_ID, otherId: custody.id },
    ])
  })

  it('is found to prolong an order that had not begun', () => {
    const draft = typed({ from: '2026-08-01', until: '2026-12-01' })
    expect(findingsOfDraft(draft, [custody]).map(({ code }) => code)).toContain('extension-before-order')
  })

  it('is let be where it follows, and while it cannot be read', () => {
    expect(findingsOfDraft(typed({ until: '2026-11-25' }), [detention, custody])).toEqual([])
    expect(findingsOfDraft(typed({ from: '31.02' }), [detention, custody])).toEqual([])
  })

  it('takes place and conditions of the order that it prolongs, and neither its paper nor its end', () => {
    const prolonged = { ...custody, place: 'СИЗО', conditions: 'без переписки', order: '№ 12' }
    expect(extensionDraft(prolonged)).toMatchObject({
      from: '2026-10-25',
      until: null,
      place: 'СИЗО',
      conditions: 'без переписки',
      order: '',
      extensionOf: custody.id,
    })
  })
})

it('the key names each kind once, in the order of the closed list', () => {
  expect(kindsOf(all)).toEqual(['detention', 'custody', 'bail'])
})
