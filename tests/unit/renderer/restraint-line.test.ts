import { describe, expect, it } from 'vitest'
import {
  currentRestraint,
  kindsOf,
  layOutStrip,
  restraintsOf,
  standingRestraint,
} from '../../../renderer/features/cases/restraint-line.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { partyIdSchema } from '../../../shared/domain/ids.ts'
import { type Restraint, type RestraintKind, restraintSchema } from '../../../shared/domain/restraint.ts'

const day = (text: string): IsoDate => isoDateSchema.parse(text)
const idOf = (number: number): string => number.toString(16).padStart(32, '0')
const someone = partyIdSchema.parse(idOf(900))
const someoneElse = partyIdSchema.parse(idOf(901))

const restraint = (
  number: number,
  kind: RestraintKind,
  [from, until]: [string, string | null],
  partyId = someone,
): Restraint =>
  restraintSchema.parse({
    id: idOf(number),
    revision: 1,
    caseId: idOf(800),
    partyId,
    kind,
    from,
    until,
    place: '',
    order: '',
    extensionOf: null,
  })

const detention = restraint(1, 'detention', ['2026-08-25', '2026-08-27'])
const custody = restraint(2, 'custody', ['2026-08-27', '2026-10-25'])
const extension = restraint(3, 'custody', ['2026-10-25', '2026-11-25'])
const ofOther = restraint(4, 'bail', ['2026-09-01', null], someoneElse)
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

  it('is the last one even after its end, so that a missed extension shows', () => {
    expect(currentRestraint(all, someone, day('2027-01-01'))?.id).toBe(extension.id)
  })
})

describe('the restraint whose end is to be watched', () => {
  const ahead: Restraint = {
    ...restraint(8, 'custody', ['2026-11-26', '2027-01-25']),
    extensionOf: extension.id,
  }

  it('is the last order that prolongs the present one, though it begins later', () => {
    expect(standingRestraint([...all, ahead], someone, today)?.id).toBe(ahead.id)
    expect(standingRestraint(all, someone, today)?.id).toBe(extension.id)
  })

  it('is found even where orders prolong each other in a circle', () => {
    const circle = { ...extension, extensionOf: ahead.id }
    expect(standingRestraint([detention, custody, circle, ahead], someone, today)).toBeDefined()
  })
})

describe('the strip', () => {
  it('is not drawn for someone without restraints', () => {
    expect(layOutStrip([], today, [])).toBeUndefined()
  })

  it('runs from the first day to a week after the last end, each piece up to the next one', () => {
    const strip = layOutStrip([detention, custody, extension], today, [
      '2026-11-23',
      '2027-05-01',
      '2026-11-23',
    ])
    expect(
      strip && { ...strip, pieces: strip.pieces.map(({ fromDay, untilDay }) => [fromDay, untilDay]) },
    ).toEqual({
      start: '2026-08-25',
      lengthDays: 100,
      pieces: [
        [0, 2],
        [2, 61],
        [61, 93],
      ],
      months: [
        { first: '2026-09-01', day: 7 },
        { first: '2026-10-01', day: 37 },
        { first: '2026-11-01', day: 68 },
        { first: '2026-12-01', day: 98 },
      ],
      todayDay: 89.5,
      hearingDays: [90.5],
    })
  })

  it('leaves the gap between two restraints empty', () => {
    const later = restraint(5, 'house-arrest', ['2026-09-10', '2026-09-20'])
    const strip = layOutStrip([detention, later], today, [])
    expect(strip?.pieces.map(({ fromDay, untilDay }) => [fromDay, untilDay])).toEqual([
      [0, 3],
      [16, 27],
    ])
  })

  it('lets a restraint without an end run on to the edge, and says that it does', () => {
    const strip = layOutStrip([restraint(6, 'travel-ban', ['2026-11-01', null])], today, [])
    expect(strip?.pieces.map(({ untilDay, isOpen }) => [untilDay, isOpen])).toEqual([
      [strip?.lengthDays, true],
    ])
  })

  it('reaches past today when the last end lies behind', () => {
    const strip = layOutStrip([detention], today, [])
    expect(strip === undefined ? 0 : strip.lengthDays - strip.todayDay).toBeGreaterThan(5)
  })

  it('begins today for one that only begins later', () => {
    const strip = layOutStrip([restraint(7, 'bail', ['2026-12-01', '2026-12-31'])], today, [])
    expect([strip?.start, strip?.todayDay]).toEqual(['2026-11-22', 0.5])
  })
})

it('the key names each kind once, in the order of the closed list', () => {
  expect(kindsOf(all)).toEqual(['detention', 'custody', 'bail'])
})
