import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { on, restraint } from './records.ts'

/** Numbers that look random and are the same in every run (mulberry32). */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const KINDS = [
  'custody',
  'custody',
  'house-arrest',
  'detention',
  'travel-ban',
  'administrative-arrest',
] as const

/** One measure after another, each beginning when the one before is over or runs out, around November 2026. */
const orderlyLine = (random: (below: number) => number): Restraint[] => {
  let from: IsoDate = addDays(on('2026-04-01'), random(120))
  let before: Restraint | undefined
  return Array.from({ length: 1 + random(4) }, (_, place) => {
    const until = random(10) === 0 ? null : addDays(from, 1 + random(70))
    const next = addDays(until ?? from, until === null ? 1 + random(60) : 0)
    const isExtended = random(3) === 0
    const isClosed = isExtended || random(3) === 0
    const made = restraint(place + 1, {
      kind: KINDS[random(KINDS.length)] ?? 'custody',
      from,
      until,
      endedOn: isClosed ? next : null,
      endReason: isExtended ? 'extended' : isClosed ? 'expired' : '',
      extensionOf: before?.endReason === 'extended' && random(4) > 0 ? before.id : null,
    })
    before = made
    from = next
    return made
  })
}

/** Lines of measures as an orderly lawyer enters them, some with an end or an extension missing, some ending later. */
export const randomLines = (count: number): Restraint[][] => {
  const random = randomFrom(20261122)
  return Array.from({ length: count }, () => orderlyLine(random))
}
