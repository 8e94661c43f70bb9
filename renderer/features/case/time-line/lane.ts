import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { placeOf, type TimeScale } from './time-scale.ts'

/** How a piece of a line is filled. */
export type PieceLook = 'dark' | 'full' | 'hatched' | 'light' | 'past'

/** Something that lasted, as a piece of a line over time. */
export interface Piece {
  readonly key: string
  readonly from: IsoDate
  /** The last day; null where it runs on. */
  readonly until: IsoDate | null
  readonly look: PieceLook
  /** Said where one points at it. */
  readonly title: string
  /** It carries on what was before it: an extension, a requalified charge. */
  readonly isJoined?: boolean
  /** It began on some day up to this one; until then it is drawn as possible. */
  readonly surelyFrom?: IsoDate
  /** It ended on this day or a later one, from which on it is drawn as possible; null where no day of it is sure. */
  readonly surelyUntil?: IsoDate | null
  /** It ran on its first day and for nobody knows how long before. */
  readonly isOpenBefore?: boolean
}

interface Stretch {
  readonly start: number
  readonly width: number
}

/** A piece with its place, in percent of the scale; pieces at the same time stand in rows below one another. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly row: number
  readonly start: number
  readonly width: number
  readonly isOpen: boolean
  /** The parts of it that are only possible. */
  readonly possible: readonly Stretch[]
}

/** A change on one day is no time together. */
const isTogether = (earlier: Piece, later: Piece): boolean =>
  earlier.until === null || earlier.until > later.from

/** Whether a part of any of them is only possible. */
export const hasPossible = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ surelyFrom, surelyUntil, isOpenBefore }) =>
      surelyFrom !== undefined || surelyUntil !== undefined || isOpenBefore === true,
  )

const possibleParts = (scale: TimeScale, piece: Piece, { start, end }: { start: number; end: number }) => {
  const { from, surelyFrom, surelyUntil } = piece
  const sureStart = surelyFrom === undefined ? start : Math.min(end, placeOf(scale, surelyFrom))
  const lastSure = surelyUntil === undefined ? end : placeOf(scale, surelyUntil ?? from, 1)
  // Where no day is sure both parts meet: one of them is enough.
  const sureEnd = Math.min(end, Math.max(sureStart, lastSure))
  return [
    { start, width: sureStart - start },
    { start: sureEnd, width: end - sureEnd },
  ].filter(({ width }) => width > 0)
}

/**
 * The places of pieces on one line. A piece ends where the next one of its row begins. One that runs while another does is
 * put below it, so that it shows; only what carries another on, or follows one without a recorded end, stays in its row.
 */
export const placePieces = (
  scale: TimeScale,
  pieces: readonly Piece[],
): { placed: PlacedPiece[]; rows: number } => {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const row = rows.find((line) => {
      const last = line.at(-1)
      return last === undefined || last.until === null || piece.isJoined === true || !isTogether(last, piece)
    })
    if (row === undefined) rows.push([piece])
    else row.push(piece)
  }
  const placed = rows.flatMap((line, row) =>
    line.map((piece, index): PlacedPiece => {
      const next = line[index + 1]
      const start = placeOf(scale, piece.from)
      const ownEnd = piece.until === null ? 100 : placeOf(scale, addDays(piece.until, 1))
      const end = Math.max(start, next === undefined ? ownEnd : Math.min(ownEnd, placeOf(scale, next.from)))
      return {
        piece,
        row,
        start,
        width: end - start,
        isOpen: piece.until === null && next === undefined,
        possible: possibleParts(scale, piece, { start, end }),
      }
    }),
  )
  return { placed, rows: Math.max(1, rows.length) }
}
