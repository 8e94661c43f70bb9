import type { IsoDate, PartialDate } from '../../../../shared/domain/dates.ts'
import { boundsWithMargin } from '../../../../shared/domain/partial-date.ts'
import type { Piece } from './lane.ts'

/** Where a piece begins as far as it is known, and from which day on it surely runs. */
export type PieceStart = Pick<Piece, 'from' | 'surelyFrom' | 'isOpenBefore'>

/** Where it ends, and up to which day it surely runs. */
export type PieceEnd = Pick<Piece, 'until' | 'surelyUntil'>

/** Later than any day on a scale. */
const NEVER_SURE = '9999-12-31' as IsoDate

/** Undefined where no day of it is known. */
export const startOfPiece = (from: PartialDate | null): PieceStart | undefined => {
  if (from === null) return undefined
  const { earliest, latest } = boundsWithMargin(from)
  if (earliest === null) return latest === null ? undefined : { from: latest, isOpenBefore: true }
  if (latest === earliest) return { from: earliest }
  return { from: earliest, surelyFrom: latest ?? NEVER_SURE }
}

/** An end of which only the first day is known runs on; of one known only by its last day nothing before it is sure. */
export const endOfPiece = (until: PartialDate | null): PieceEnd => {
  if (until === null) return { until: null }
  const { earliest, latest } = boundsWithMargin(until)
  if (latest === earliest) return { until: latest }
  return { until: latest, surelyUntil: earliest }
}

/** What began on a day that nobody knows: it may have been there today, and by its end it was. */
const unknownStart = ({ until }: PieceEnd, today: IsoDate): PieceStart =>
  until !== null && until <= today
    ? { from: until, isOpenBefore: true }
    : { from: today, isOpenBefore: true, surelyFrom: until ?? NEVER_SURE }

/** A stretch of time as far as it is known. */
export const spanOfPiece = (
  { from, until }: { readonly from: PartialDate | null; readonly until: PartialDate | null },
  today: IsoDate,
): PieceStart & PieceEnd => {
  const end = endOfPiece(until)
  const start = startOfPiece(from) ?? unknownStart(end, today)
  const isReversed = end.until !== null && end.until < start.from
  return { ...start, ...end, ...(isReversed ? { until: start.from } : {}) }
}
