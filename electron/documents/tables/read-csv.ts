import papa from 'papaparse'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { TableReading } from '../../../shared/domain/table-import.ts'
import { decodeText } from './decode-text.ts'
import { withoutGuard } from './formula-guard.ts'
import { TableRows } from './table-rows.ts'

/** Stands between the cells of a table of one column: a sign that no text has (ASCII unit separator). */
const NO_SEPARATOR = '\u001F'

/** Separators, quotes and spaces alone say nothing. */
const SAYS_SOMETHING = /[^\s;,|"]/u

const SEPARATORS = [';', ',', '\t', '|'] as const

/** The line by which Excel is told the separator: `sep=;`. */
const SEPARATOR_LINE = /^sep=([;,\t|])\r?\n/iu

/** Lines by which the separator is found. */
const LOOKED_AT = 50

/** Cells in each line when it is cut at this separator. */
const widthsAt = (text: string, delimiter: string): number[] =>
  papa
    .parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: 'greedy' })
    .data.map(({ length }) => length)

/** How well a separator fits: that of the most lines with the width of the heading; of several, the one with more cells. */
const fitOf = (widths: readonly number[]): number => {
  const [heading = 1] = widths
  if (heading < 2) return 0
  const alike = widths.filter((width) => width === heading).length / widths.length
  return alike * 1_000 + heading
}

const separatorOf = (text: string): string => {
  const fits = SEPARATORS.map((separator) => ({ separator, fit: fitOf(widthsAt(text, separator)) }))
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit === 0 ? NO_SEPARATOR : best.separator
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
export const readCsv = (bytes: Uint8Array, { heading }: TableReading): string[][] => {
  const whole = decodeText(bytes)
  const told = SEPARATOR_LINE.exec(whole)
  const text = fromLine(told === null ? whole : whole.slice(told[0].length), heading)
  if (!SAYS_SOMETHING.test(text)) throw new SandyqError('FILE_EMPTY')
  const rows = new TableRows(1)
  let failure: SandyqError | undefined
  papa.parse<string[]>(text, {
    delimiter: told?.[1] ?? separatorOf(text),
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
  return rows.finish()
}
