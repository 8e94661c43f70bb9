import papa from 'papaparse'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { TableReading } from '../../../shared/domain/table-import.ts'
import { decodeText } from './decode-text.ts'
import { withoutGuard } from './formula-guard.ts'
import { HEADING_ROWS, proposeHeading } from './heading-line.ts'
import { type FoundTable, TableRows } from './table-rows.ts'

/** Stands between the cells of a table of one column: a sign that no text has (ASCII unit separator). */
const NO_SEPARATOR = '\u001F'

/** Separators, quotes and spaces alone say nothing. */
const SAYS_SOMETHING = /[^\s;,|"]/u

const SEPARATORS = [';', ',', '\t', '|'] as const

/** The line by which Excel is told the separator: `sep=;`. */
const SEPARATOR_LINE = /^sep=([;,\t|])\n/iu

/** Lines by which the separator is found. */
const LOOKED_AT = 50

/** Cells in each line when it is cut at this separator. */
const widthsAt = (text: string, delimiter: string): number[] =>
  papa
    .parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: 'greedy' })
    .data.map(({ length }) => length)

/** How well a separator fits: that of the most lines with a width; of several, the one with more cells. */
const fitOf = (widths: readonly number[], width = 1): number => {
  if (width < 2) return 0
  const alike = widths.filter((one) => one === width).length / widths.length
  return alike * 1_000 + width
}

/**
 * The width that most lines have: what stands above a table may have another. Two columns below a first line without a separator may
 * as well be one with a comma in its names.
 */
const usualWidth = (widths: readonly number[]): number | undefined => {
  const counts = new Map<number, number>()
  const least = (widths[0] ?? 1) > 1 ? 2 : 3
  for (const width of widths) if (width >= least) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

const bestSeparator = (text: string, widthOf: (widths: readonly number[]) => number | undefined): string => {
  const fits = SEPARATORS.map((separator) => {
    const widths = widthsAt(text, separator)
    return { separator, fit: fitOf(widths, widthOf(widths)) }
  })
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit === 0 ? NO_SEPARATOR : best.separator
}

/** By the width of the headings, where the text begins with them. */
const separatorOf = (text: string): string => bestSeparator(text, ([heading]) => heading)

/** The line of the headings, counted from 1, where nobody says it. A cell of several lines is as many lines of the file. */
const headingLine = (text: string, told: string | undefined): number => {
  const delimiter = told ?? bestSeparator(text, usualWidth)
  const { data } = papa.parse<string[]>(text, { delimiter, preview: HEADING_ROWS })
  const before = data.slice(0, proposeHeading(data))
  return before.reduce((line, row) => line + row.join('').split('\n').length, 1)
}

/** The text from a line on, counted from 1: what stands before the headings has neither their separator nor their quotes. */
const fromLine = (text: string, line: number): string => {
  let at = 0
  for (let passed = 1; passed < line && at >= 0; passed += 1) at = text.indexOf('\n', at) + 1 || -1
  return at < 0 ? '' : text.slice(at)
}

/**
 * The rows of a CSV file. A quote that is not closed, or not where one may be, would put the rest of the file into one cell:
 * such a file is refused.
 *
 * @throws SandyqError TABLE_UNREADABLE, TABLE_TOO_LARGE, FILE_EMPTY
 */
export const readCsv = (bytes: Uint8Array, { heading }: TableReading): FoundTable => {
  // Old programs of the Mac end lines with a carriage return alone.
  const whole = decodeText(bytes).replace(/\r\n?/gu, '\n')
  const told = SEPARATOR_LINE.exec(whole)
  const lines = told === null ? whole : whole.slice(told[0].length)
  const line = heading ?? headingLine(lines, told?.[1])
  const text = fromLine(lines, line)
  if (!SAYS_SOMETHING.test(text)) throw new SandyqError('FILE_EMPTY')
  const rows = new TableRows(1)
  let failure: SandyqError | undefined
  papa.parse<string[]>(text, {
    delimiter: told?.[1] ?? separatorOf(text),
    newline: '\n',
    step: ({ data, errors }, parser) => {
      try {
        if (errors.some(({ type }) => type === 'Quotes')) throw new SandyqError('TABLE_UNREADABLE')
        rows.add(data.map(withoutGuard))
      } catch (error) {
        failure = error instanceof SandyqError ? error : new SandyqError('INTERNAL', error)
        parser.abort()
      }
    },
  })
  if (failure !== undefined) throw failure
  const found = rows.finish()
  return { ...found, heading: found.heading + line - 1 }
}
