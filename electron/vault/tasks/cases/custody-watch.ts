import {
  type Held,
  type HeldPerson,
  heldInCase,
  isPressing,
  urgencyOf,
} from '../../../../shared/domain/case/custody.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import { type Casework, readOf } from '../../records/change.ts'
import type { CustodyOrders, CustodyWatch } from '../../records/history/sitting.ts'
import { namesOfParties } from '../../records/party.ts'
import { listWatchedTerms } from '../../records/restraint.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

const clientsByCase = (read: ReadHandle): Map<string, string[]> => {
  const rows = read.all<{ caseId: string; partyId: string }>(
    `SELECT case_id AS caseId, party_id AS partyId FROM participation WHERE role = 'client'`,
  )
  return new Map(
    [...Map.groupBy(rows, ({ caseId }) => caseId)].map(([id, own]) => [
      id,
      own.map(({ partyId }) => partyId),
    ]),
  )
}

const watchedCases = (read: ReadHandle, day: IsoDate): CustodyWatch => {
  const clients = clientsByCase(read)
  const cases = Map.groupBy(listWatchedTerms(read), ({ caseId }) => caseId)
  return new Map(
    [...cases].flatMap(([caseId, restraints]) => {
      const status = restraints[0]?.status ?? 'open'
      const held = heldInCase({ status, clientIds: clients.get(caseId) ?? [], restraints }, day)
      return held.length === 0 ? [] : [[caseId, { status, held }] as const]
    }),
  )
}

/**
 * Worked out once and kept until a change touches it or another day is asked for: 10,000 measures take some 60 ms of the
 * processor on a loaded machine (November 2026).
 */
const keptCustody = (work: Casework, day: IsoDate): NonNullable<Casework['sitting']['custody']> => {
  const { sitting } = work
  if (sitting.custody?.day !== day) sitting.custody = { day, watch: watchedCases(readOf(work), day) }
  return sitting.custody
}

/** Who is held in which case on a day, the one to look at first on top; cases in which nobody is are not named. */
export const custodyWatch = (work: Casework, day: IsoDate): CustodyWatch => keptCustody(work, day).watch

/** Everyone who is held in a case that is not closed, in the order of urgency. */
export const listHeld = (work: Casework, day: IsoDate): Held[] =>
  [...custodyWatch(work, day).values()]
    .flatMap(({ status, held }) => (status === 'closed' ? [] : held))
    .toSorted((one, other) => urgencyOf(one).localeCompare(urgencyOf(other)))

/**
 * The cases that stand on top of every list of cases, the most urgent first: someone is held there without an end entered,
 * without the extension entered, or beyond an end that was missed.
 */
export const pressingCases = (work: Casework, day: IsoDate): CaseId[] => [
  ...new Set(
    listHeld(work, day)
      .filter((held) => isPressing(held, day))
      .map(({ caseId }) => caseId),
  ),
]

/** A place as a text that sorts downwards, the first one last. */
const reversePlace = (place: number, count: number): string => String(count - place).padStart(6, '0')

const ordersOf = (work: Casework, day: IsoDate): CustodyOrders => {
  const first = [...custodyWatch(work, day)].flatMap(([id, { held }]) =>
    held[0] === undefined ? [] : [[id, urgencyOf(held[0])]],
  )
  const pressing = pressingCases(work, day)
  return {
    held: JSON.stringify(Object.fromEntries(first)),
    pressing: JSON.stringify(
      Object.fromEntries(pressing.map((id, place) => [id, reversePlace(place, pressing.length)])),
    ),
  }
}

/**
 * By case the urgency of whoever is to be looked at first, and the place of those that cannot wait, in the direction in which
 * the list stands at first.
 */
export const custodyOrders = (work: Casework, day: IsoDate): CustodyOrders => {
  const kept = keptCustody(work, day)
  kept.orders ??= ordersOf(work, day)
  return kept.orders
}

/** The same persons with the names they are shown by. */
export const withNames = (read: ReadHandle, held: readonly Held[]): HeldPerson[] => {
  const names = namesOfParties(
    read,
    held.map(({ partyId }) => partyId),
  )
  return held.map((one) => ({ ...one, partyName: names.get(one.partyId) ?? '' }))
}

/** Adds to lines of cases who is to be looked at first in each; null where nobody is held. */
export const withHeld = <Line extends { readonly id: CaseId }>(
  work: Casework,
  day: IsoDate,
  lines: readonly Line[],
): (Line & { readonly held: HeldPerson | null })[] => {
  const watch = custodyWatch(work, day)
  const first = lines.flatMap(({ id }) => watch.get(id)?.held[0] ?? [])
  const byCase = new Map(withNames(readOf(work), first).map((held) => [held.caseId, held]))
  return lines.map((line) => ({ ...line, held: byCase.get(line.id) ?? null }))
}
