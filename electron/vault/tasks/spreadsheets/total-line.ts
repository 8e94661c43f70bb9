import type { ImportPlan } from '../../../../shared/contract/tables.ts'
import { hasLegalForm } from '../../../../shared/domain/names/compare-organisations.ts'
import { importColumns } from '../../../../shared/domain/table-import.ts'

/** "Итого: 25", "Всего 12": below a list, and within one. */
const TOTAL = /^(?:итого(?:$|[^\p{L}].*)|(?:всего|барлығы|жиыны|total|sum)\s*[:.–—-]*\s*(?:\d.*)?)$/isu

/** What a line of totals is called is short, and what else stands in it are counts. */
const LONGEST = 200

/** Words without a count, or twelve digits: of a total nothing of the kind is said. "Total" and "Итого" are names of companies, too. */
const saysMoreThanCounts = (cell: string): boolean =>
  cell.length > LONGEST || (/\p{L}/u.test(cell) && !/\d/u.test(cell)) || /(?<!\d)\d{12}(?!\d)/u.test(cell)

/** Whether a line sums up others, by what it is called or, where it is called nothing, by its first words. */
export const isTotal = (
  row: readonly string[],
  { kind, mapping }: Pick<ImportPlan, 'kind' | 'mapping'>,
): boolean => {
  const columns = ['name', 'title', 'clients']
    .filter((field) => importColumns(kind).includes(field))
    .map((field) => mapping[field])
  const isSaid = (column: number | undefined): column is number => (row[column ?? -1] ?? '').trim() !== ''
  const place = columns.find(isSaid) ?? row.findIndex((cell) => cell.trim() !== '')
  const called = (row[place] ?? '').trim()
  if (called.length > LONGEST || !TOTAL.test(called) || hasLegalForm(called)) return false
  return !Object.values(mapping).some((column) => column !== place && saysMoreThanCounts(row[column] ?? ''))
}
