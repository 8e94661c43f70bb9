import { describe, expect, it } from 'vitest'
import {
  extensionDraft,
  findingsOfDraft,
  TYPED_ID,
} from '../../../../renderer/features/case/restraints/restraint-draft.ts'
import { kindsOf, restraintsOf } from '../../../../renderer/features/case/time-line/restraint-pieces.ts'
import { unsaid } from '../../../../renderer/records/said-sources.ts'
import { restraint, someone, someoneElse } from './records.ts'

const detention = restraint(1, 'detention', ['2026-08-25', '2026-08-27'])
const custody = restraint(2, 'custody', ['2026-08-27', '2026-10-25'])
const extension = restraint(3, 'custody', ['2026-10-25', '2026-11-25'], { extensionOf: custody.id })
const ofOther = restraint(4, 'bail', ['2026-09-01', null], { partyId: someoneElse })
const all = [extension, ofOther, detention, custody]

it('the measures of one person stand in the order in which they began', () => {
  expect(restraintsOf(all, someone)).toEqual([detention, custody, extension])
})

describe('a measure as it is typed', () => {
  // As the form has it, with what is said of the measure beside its fields.
  const typed = (more: Record<string, unknown>) => unsaid({ ...extensionDraft(custody), ...more })

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
