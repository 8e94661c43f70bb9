import type { LineVerdict, RefusedOptions } from '../../../../shared/domain/table-import.ts'
import type { Casework } from '../../records/change.ts'
import { getExaminedTable, getTable } from './staged-tables.ts'

const PART_ROWS = 500

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const reasonOf = ({ fault, field }: LineVerdict, { faults, fields }: RefusedOptions): string => {
  const words = fault === null ? '' : faults[fault]
  return Object.hasOwn(fields, field) ? `${fields[field]}: ${words}` : words
}

/**
 * The lines of a table that could not be taken, in parts, the heading first: as they came, and behind them their place in the
 * table and the reason. Short lines are filled up, so that both stand under their headings.
 *
 * @throws NOT_FOUND where the table is gone or nobody has looked at its lines
 */
export async function* refusedRows(
  work: Casework,
  options: RefusedOptions,
): AsyncGenerator<string[][], void> {
  const { rows } = getTable(work, options.tableId)
  const refused = getExaminedTable(work, options.tableId).examined.lines.filter(
    ({ verdict }) => verdict.verdict === 'refused',
  )
  const taken = refused.map(({ verdict }) => verdict.line)
  const width = [1, ...taken].reduce((most, line) => Math.max(most, rows[line - 1]?.length ?? 0), 0)
  const wide = (row: readonly string[] = []): string[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ''),
  ]
  let part = [[...wide(rows[0]), options.headings.line, options.headings.reason]]
  for (const { verdict } of refused) {
    part.push([
      ...wide(rows[verdict.line - 1]),
      String(verdict.line + options.linesBefore),
      reasonOf(verdict, options),
    ])
    if (part.length < PART_ROWS) continue
    yield part
    part = []
    await breathe()
  }
  if (part.length > 0) yield part
}
