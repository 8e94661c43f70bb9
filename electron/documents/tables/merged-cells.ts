import { SandyqError } from '../../../shared/contract/errors.ts'

/** Cells that a sheet shows as one, of which the first at the top has the text; rows and columns are counted from 0. */
export interface MergedCells {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Headings in more rows than this are no headings. */
const MOST_HEADING_ROWS = 3
/** Cells that are filled in all: one merge may span a whole sheet, and a file may have thousands of them. */
const MOST_FILLED = 2_000_000

const isBlank = (row: readonly string[] | undefined): boolean =>
  row === undefined || row.every((cell) => cell.trim() === '')

/** Counts what is filled. */
export interface Filling {
  cells: number
  characters: number
}

/** Says a text in a column of a row that has none there. */
const put = (
  row: string[],
  { column, text }: { readonly column: number; readonly text: string },
  filling: Filling,
): void => {
  if ((row[column] ?? '').trim() !== '') return
  while (row.length <= column) row.push('')
  row[column] = text
  filling.cells += 1
  filling.characters += text.length
  if (filling.cells > MOST_FILLED) throw new SandyqError('TABLE_TOO_LARGE')
}

/**
 * Says in each row what stands once beside several of them: one name of a case over three events. What is merged sideways below the
 * headings is a title within the table and stays one cell; a row that has nothing of its own stays blank.
 *
 * @throws SandyqError TABLE_TOO_LARGE
 */
export const fillDown = (rows: string[][], merged: readonly MergedCells[], filling: Filling): void => {
  for (const { top, bottom, left } of merged) {
    const text = rows[top]?.[left] ?? ''
    if (text.trim() === '') continue
    const last = Math.min(bottom, rows.length - 1)
    for (let at = top + 1; at <= last; at += 1) {
      const row = rows[at]
      if (row !== undefined && !isBlank(row)) put(row, { column: left, text }, filling)
    }
  }
}

/** The columns over which a row has a heading for several. */
const groupsOf = (row: number, merged: readonly MergedCells[]): MergedCells[] =>
  merged.filter(({ top, bottom, left, right }) => top === row && bottom === row && right > left)

/** Whether all that the next row says stands under headings for several columns. */
const isUnder = (row: readonly string[] | undefined, groups: readonly MergedCells[]): boolean =>
  row !== undefined &&
  !isBlank(row) &&
  row.every((cell, at) => cell.trim() === '' || groups.some(({ left, right }) => at >= left && at <= right))

/** In how many rows the headings stand: in more than one where a heading for several columns has those of each below it. */
export const headingRows = (
  rows: readonly (readonly string[])[],
  heading: number,
  merged: readonly MergedCells[],
): number => {
  let count = 1
  while (count < MOST_HEADING_ROWS) {
    const last = heading + count - 1
    if (!isUnder(rows[last + 1], groupsOf(last, merged))) break
    count += 1
  }
  return count
}

/** Headings of several rows as one: that of several columns before that of each. */
export const oneHeading = (
  rows: readonly (readonly string[])[],
  merged: readonly MergedCells[],
  { heading, count }: { readonly heading: number; readonly count: number },
): string[] => {
  const lines = rows.slice(heading, heading + count).map((row) => [...row])
  for (const [at, line] of lines.entries()) {
    for (const { left, right } of groupsOf(heading + at, merged)) {
      const text = line[left] ?? ''
      for (let column = left + 1; column <= right && text !== ''; column += 1) {
        while (line.length <= column) line.push('')
        if ((line[column] ?? '').trim() === '') line[column] = text
      }
    }
  }
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: width }, (_, column) =>
    [...new Set(lines.map((line) => (line[column] ?? '').trim()))].filter((text) => text !== '').join(' / '),
  )
}
