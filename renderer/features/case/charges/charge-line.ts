import { bySince } from '../../../../shared/domain/case/present-status.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { ProceduralStatus } from '../../../../shared/domain/kinds/procedural-status.ts'
import { endOfPiece, startOfPiece } from '../time-line/known-span.ts'
import type { Piece } from '../time-line/lane.ts'

/** The charges of one person in the order of time; one that took another's place stands right after it. */
export const chargesOf = (charges: readonly Charge[], partyId: PartyId): Charge[] => {
  const own = charges.filter((charge) => charge.partyId === partyId).toSorted(bySince)
  const ids = new Set(own.map(({ id }) => id))
  const placed = new Set<Charge>()
  const place = (charge: Charge): void => {
    if (placed.has(charge)) return
    placed.add(charge)
    for (const next of own) if (next.requalifiedFrom === charge.id) place(next)
  }
  for (const charge of own)
    if (charge.requalifiedFrom === null || !ids.has(charge.requalifiedFrom)) place(charge)
  // Charges that name one another in a ring have no first; they are shown all the same.
  for (const charge of own) place(charge)
  return [...placed]
}

const LOOK: Readonly<Record<Charge['status'], Piece['look']>> = {
  active: 'full',
  requalified: 'past',
  dropped: 'past',
  convicted: 'dark',
  acquitted: 'light',
}

/** A charge as a bar; one that was requalified ends where the new one begins. Undefined where no day is known. */
export const chargePiece = (
  charge: Charge,
  { all, title, today }: { all: readonly Charge[]; title: string; today: IsoDate },
): Piece | undefined => {
  const start = startOfPiece(charge.since)
  if (start === undefined) return undefined
  const next = all.find(({ requalifiedFrom }) => requalifiedFrom === charge.id)
  const nextStart = startOfPiece(next?.since ?? null)
  const end = endOfPiece(charge.until)
  const until =
    end.until ??
    (nextStart === undefined ? null : addDays(nextStart.from, -1)) ??
    (charge.status === 'active' || charge.status === 'convicted' ? null : today)
  return {
    key: charge.id,
    ...start,
    ...end,
    until: until !== null && until < start.from ? start.from : until,
    look: LOOK[charge.status],
    title,
    isJoined: charge.requalifiedFrom !== null,
  }
}

/** A status as a step; it ends where the next one begins, if nobody wrote when. */
export const statusPiece = (
  status: ProceduralStatus,
  { all, title }: { all: readonly ProceduralStatus[]; title: string },
): Piece | undefined => {
  const start = startOfPiece(status.since)
  if (start === undefined) return undefined
  const next = all[all.indexOf(status) + 1]
  const nextStart = startOfPiece(next?.since ?? null)
  const end = endOfPiece(status.until)
  const until = end.until ?? (nextStart === undefined ? null : nextStart.from)
  return {
    key: status.id,
    ...start,
    ...end,
    until: until !== null && until < start.from ? start.from : until,
    look: next === undefined && status.until === null ? 'full' : 'light',
    title,
  }
}
