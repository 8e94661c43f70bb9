import { isFigure } from './figure.ts'
import { groupsOf, type MergedCells } from './merged-cells.ts'

/** Rows by which the headings are found; further down they are those of another table. */
export const HEADING_ROWS = 60

/** Different texts of a row: a title that is merged over all columns is one, however a program writes it. */
const textsOf = (row: readonly string[]): string[] => [
  ...new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')),
]

const medianOf = (counts: readonly number[]): number =>
  counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0

/** "Lawyer:" beside a name, as it stands above a table; headings may all end so. */
const isLabelled = (texts: readonly string[]): boolean =>
  texts.some((text) => text.endsWith(':')) && !texts.every((text) => text.endsWith(':'))

/** Whether a row can be that of headings of which the columns have few: words alone, of which none is said of another. */
const isOfWords = (texts: readonly string[]): boolean =>
  texts.length > 1 && !texts.some(isFigure) && !isLabelled(texts)

/** Whether headings of several columns each stand over all that the row below them says. */
const isOver = (
  rows: readonly (readonly string[])[],
  place: number,
  merged: readonly MergedCells[],
): boolean => {
  const groups = groupsOf(place, merged)
  const isCovered = (column: number): boolean =>
    (rows[place]?.[column] ?? '').trim() !== '' ||
    groups.some(({ left, right }) => column >= left && column <= right)
  return (
    groups.length > 0 &&
    (rows[place + 1] ?? []).every((cell, column) => cell.trim() === '' || isCovered(column))
  )
}

/**
 * The place of the row with the headings among the first rows of a table: the first one that is not a title, an emblem of a body, a
 * "lawyer:" beside a name or another thing that stands above a table and has fewer cells than it. Words right above that one are the
 * headings where they are merged over all its columns, or where it is a line of which some columns have no heading. Whoever brings the
 * table in can say otherwise.
 */
export const proposeHeading = (
  rows: readonly (readonly string[])[],
  merged: readonly MergedCells[] = [],
): number => {
  const texts = rows.slice(0, HEADING_ROWS).map(textsOf)
  const usual = medianOf(texts.map(({ length }) => length).filter((count) => count > 1))
  const most = Math.max(1, Math.floor(usual / 2))
  const place = texts.findIndex(
    (row) => row.length > most && !(row.length < usual && isLabelled(row)) && usual > 1,
  )
  if (place <= 0) return 0
  const isLine = texts[place]?.some(isFigure) === true || isOver(rows, place - 1, merged)
  return isLine && isOfWords(texts[place - 1] ?? []) ? place - 1 : place
}

/** Whether a row below the headings only numbers the columns: 1, 2, 3, as forms of authorities do. */
export const isNumbering = (row: readonly string[]): boolean => {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return cells.length > 2 && cells.every((cell, at) => cell === String(at + 1))
}
