import type { LocalDateTime } from '../../../shared/domain/dates.ts'
import { addDays, dayOf } from '../../../shared/domain/days.ts'
import { blankDeadline } from '../../../shared/domain/kinds/deadline.ts'
import { decision, event, file, hearing, participation, restraint } from '../../unit/rules/support/records.ts'

/** Text as an id or a date; the schemas have tests of their own. */
const as = <Branded extends string>(text: string): Branded => text as Branded

/** A case in which so many records set terms running, and as many deadlines are recorded already. */
export const busyCase = (records: number, now: LocalDateTime) => {
  const dayAt = (place: number): string => addDays(dayOf(now), -place)
  const places = Array.from({ length: Math.ceil(records / 4) }, (_, place) => place)
  const decisions = places.map((place) =>
    decision(1_000 + place, {
      kind: place % 3 === 0 ? 'verdict' : 'order',
      announcedOn: as(dayAt(place)),
      inForceOn: as(dayAt(place)),
    }),
  )
  const deadlines = Array.from({ length: records }, (_, place) => ({
    ...blankDeadline(file().case.id),
    id: as<never>(String(5_000 + place).padStart(32, '0')),
    revision: 1,
    title: 'Appeal',
    rule: 'cpc-418',
    pack: 'kazakhstan',
    decisionId: decisions[place % decisions.length]?.id ?? null,
    startsOn: as<never>('2025-01-01'),
    lastOn: as<never>('2025-01-16'),
  }))
  return file({
    participations: [participation(9, 'client')],
    restraints: places.map((place) =>
      restraint(2_000 + place, {
        kind: place === 0 ? 'detention' : 'custody',
        from: as(dayAt(place * 3)),
        fromTime: as('23:40'),
        until: place === 0 ? null : as(dayAt(place * 3 - 3)),
      }),
    ),
    decisions,
    hearings: places.map((place) =>
      hearing(3_000 + place, `${dayAt(place)}T10:00`, { kind: 'main', status: 'held' }),
    ),
    events: places.map((place) =>
      event(4_000 + place, { kind: place % 2 === 0 ? 'complaint' : 'search', date: as(dayAt(place)) }),
    ),
    deadlines,
  })
}
