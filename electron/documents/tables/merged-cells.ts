import { SandyqError } from '../../../shared/contract/errors.ts'
import { isFigure } from './figure.ts'

/** Cells that a sheet shows as one, of which the first at the top has the text; rows and columns are counted from 0. */
export interface MergedCells {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Headings in more rows than this are no headings. */
const MOST_HEADING_ROWS = 3
/** Cells that are looked at in all: one merge may span a whole sheet, and a file may have thousands of them. */
const MOST_VISITED = 2_000_000

const isBlank = (row: readonly string[] | undefined): boolean =>
  row === undefined || row.every((cell) => cell.trim() === '')

/** Counts what is looked at and what is filled. */
export interface Filling {
  visited: number
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
  filling.characters += text.length
}

/**
 * Says in each row what stands once beside several of them: one name of a case over three events. What is merged sideways below the
 * headings is a title within the table and stays one cell; a row that has nothing of its own stays blank. What begins in the headings or
 * above them is no text of a line.
 *
 * @param from the first row below the headings
 * @throws SandyqError TABLE_TOO_LARGE
 */
export const fillDown = (
  rows: string[][],
  { merged, from }: { readonly merged: readonly MergedCells[]; readonly from: number },
  filling: Filling,
): void => {
  const filled = rows.map((row) => (isBlank(row) ? undefined : row))
  for (const { top, bottom, left } of merged) {
    const text = top < from ? '' : (rows[top]?.[left] ?? '')
    if (text.trim() === '') continue
    const last = Math.min(bottom, rows.length - 1)
    filling.visited += Math.max(0, last - top)
    if (filling.visited > MOST_VISITED) throw new SandyqError('TABLE_TOO_LARGE')
    for (const row of filled.slice(top + 1, last + 1))
      if (row !== undefined) put(row, { column: left, text }, filling)
  }
}

/** The columns over which a row has a heading for several. */
export const groupsOf = (row: number, merged: readonly MergedCells[]): MergedCells[] =>
  merged.filter(({ top, bottom, left, right }) => top === row && bottom === row && right > left)

const isIn = (column: number, groups: readonly MergedCells[]): boolean =>
  groups.some(({ left, right }) => column >= left && column <= right)

/** Whether all that the next row says stands under headings for several columns. */
const isUnder = (row: readonly string[], groups: readonly MergedCells[]): boolean =>
  !isBlank(row) && row.every((cell, at) => cell.trim() === '' || isIn(at, groups))

/**
 * Whether a row under such headings is one of headings itself and not the first line. Headings are words; where another column has a heading
 * of its own, a line would say something there, and where none has, the next row has numbers or days below the words.
 */
const isOfHeadings = (
  [last, row, next = []]: readonly (readonly string[])[],
  groups: readonly MergedCells[],
): boolean => {
  if (last === undefined || row === undefined || !isUnder(row, groups) || row.some(isFigure)) return false
  const hasOwn = last.some((cell, at) => cell.trim() !== '' && !isIn(at, groups))
  return hasOwn || next.some((cell, at) => isFigure(cell) && (row[at] ?? '').trim() !== '')
}

/** In how many rows the headings stand: in more than one where a heading for several columns has those of each below it. */
export const headingRows = (
  rows: readonly (readonly string[])[],
  heading: number,
  merged: readonly MergedCells[],
): number => {
  let count = 1
  while (count < MOST_HEADING_ROWS) {
    const last = heading + count - 1
    if (!isOfHeadings(rows.slice(last, last + 3), groupsOf(last, merged))) break
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
