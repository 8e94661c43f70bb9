import { SandyqError } from '../../../../shared/contract/errors.ts'
import { shownColumnsOf } from '../../../../shared/domain/list-views.ts'
import type { TableCell, TableOptions } from '../../../../shared/domain/table-export.ts'
import type { Casework } from '../../records/change.ts'
import { LIST_COLUMNS } from './exported-lists.ts'
import { cellFor, cellWriter, type ListColumn, type Placed } from './list-columns.ts'
import { isPrivileged, listedRecords } from './listed-records.ts'

const PART_ROWS = 500
/** The process answers others at least this often. */
const BREATH_MS = 30

/** The columns of a list on the screen, in the order of the screen, where they are asked for. */
const shownColumns = ({ list, whichColumns }: TableOptions): ListColumn[] | undefined =>
  whichColumns === 'shown'
    ? shownColumnsOf(list)?.flatMap((name) => LIST_COLUMNS[list].filter(({ field }) => field === name))
    : undefined

/** The columns that leave: those that are sensitive only when asked for, and the case where there is more than one. */
const columnsFor = (options: TableOptions): ListColumn[] =>
  (shownColumns(options) ?? LIST_COLUMNS[options.list]).filter(
    ({ field, isSensitive }) =>
      (options.includesSensitive || !isSensitive) && (field !== 'case' || options.caseId === null),
  )

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The records of a list in parts, none of which takes the process for long. */
async function* inParts(
  work: Casework,
  options: TableOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<Placed<object>[], void> {
  let part: Placed<object>[] = []
  let breathedMs = performance.now()
  for (const record of listedRecords(work, options)) {
    part.push(record)
    if (part.length < PART_ROWS && performance.now() - breathedMs < BREATH_MS) continue
    yield part
    part = []
    await breathe()
    if (signal?.aborted === true) throw new SandyqError('CANCELLED')
    breathedMs = performance.now()
  }
  if (part.length > 0) yield part
}

/** How many privileged documents a list names where they are not left out. */
export const countPrivileged = async (
  work: Casework,
  options: TableOptions,
  signal?: AbortSignal,
): Promise<number> => {
  let count = 0
  const withAll = { ...options, privileged: Number.MAX_SAFE_INTEGER }
  for await (const part of inParts(work, withAll, signal)) count += part.filter(isPrivileged).length
  return count
}

export type TableColumnsEvent =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'finished'; readonly columns: string[] }

/**
 * Reads a list once, to find out which of its columns say something; of a list without rows all stay, and so do those
 * of the screen. Nothing but that is kept of what was
 * read, so that a list of any length takes no more memory than a short one.
 *
 * @throws NOT_FOUND where the case does not exist; CONFLICT where more is privileged than the user said may be named; CANCELLED
 */
export async function* exportColumns(
  work: Casework,
  options: TableOptions,
  signal?: AbortSignal,
): AsyncGenerator<TableColumnsEvent, void> {
  const columns = columnsFor(options)
  const write = cellWriter(options)
  const empty = new Set(shownColumns(options) === undefined ? columns : [])
  let rows = 0
  let privileged = 0
  for await (const part of inParts(work, options, signal)) {
    rows += part.length
    privileged += part.filter(isPrivileged).length
    if (privileged > (options.privileged ?? 0)) throw new SandyqError('CONFLICT')
    for (const column of empty)
      if (part.some((record) => column.text(record, write) !== '')) empty.delete(column)
    yield { kind: 'progress', rows }
  }
  const filled = columns.filter((column) => rows === 0 || !empty.has(column)).map(({ field }) => field)
  yield { kind: 'finished', columns: filled }
}

/**
 * The rows of a list that leaves the vault, the headings first, in parts. Records and fields marked as sensitive stay unless they are
 * asked for, and so does everything of a case that is; who is sensitive is named nowhere.
 *
 * @param options its columns as they were found, or all
 * @throws NOT_FOUND where the case does not exist; CONFLICT where the vault has changed and says something in another column; CANCELLED
 */
export async function* exportRows(
  work: Casework,
  options: TableOptions & { readonly columns?: readonly string[] | undefined },
  signal?: AbortSignal,
): AsyncGenerator<TableCell[][], void> {
  const write = cellWriter(options)
  const { format, headings, columns: asked } = options
  const all = columnsFor(options)
  const columns = all.filter(({ field }) => asked?.includes(field) ?? true)
  const others = all.filter((column) => !columns.includes(column))
  yield [columns.map(({ field }) => headings[field] ?? field)]
  for await (const part of inParts(work, options, signal)) {
    if (part.some((record) => others.some(({ text }) => text(record, write) !== '')))
      throw new SandyqError('CONFLICT')
    yield part.map((record) =>
      columns.map((column) => {
        const text = column.text(record, write)
        return format === 'xlsx' ? cellFor(column, text) : text
      }),
    )
  }
}
