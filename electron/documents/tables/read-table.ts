import { SandyqError } from '../../../shared/contract/errors.ts'
import type { TableFile, TableReading } from '../../../shared/domain/table-import.ts'
import { TABLE_LIMITS } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

/** A part is one message: no more rows, and no more text, than that. */
const PART_ROWS = 500
const PART_CHARACTERS = 512 * 1024

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** What is a table to nobody, told by its first bytes; the file's name has no say. */
const isOtherKind = (bytes: Uint8Array): boolean =>
  // Workbooks from before 2007, and all that is protected with a password.
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of chunks) {
    size += piece.byteLength
    if (size > TABLE_LIMITS.fileBytes) throw new SandyqError('TABLE_TOO_LARGE')
    pieces.push(piece)
  }
  if (size === 0) throw new SandyqError('FILE_EMPTY')
  return Buffer.concat(pieces)
}

function* inParts(rows: readonly string[][]): Generator<string[][]> {
  let part: string[][] = []
  let characters = 0
  for (const row of rows) {
    part.push(row)
    for (const cell of row) characters += cell.length + 1
    if (part.length >= PART_ROWS || characters >= PART_CHARACTERS) {
      yield part
      part = []
      characters = 0
    }
  }
  if (part.length > 0) yield part
}

/** What is told of a table while it is read. */
export type TableEvent =
  | { readonly kind: 'file'; readonly file: TableFile }
  | { readonly kind: 'rows'; readonly rows: string[][] }

const NO_SHEETS = { sheets: [], sheet: 0, hiddenRows: 0, hiddenColumns: 0 } satisfies Partial<TableFile>

/**
 * Reads a CSV or XLSX file of hostile origin: what it has, then its rows, the heading first, in parts.
 *
 * @throws SandyqError TABLE_UNREADABLE, TABLE_TOO_LARGE, FILE_EMPTY
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  reading: TableReading,
): AsyncGenerator<TableEvent, void> {
  const bytes = await collect(chunks)
  if (isOtherKind(bytes)) throw new SandyqError('TABLE_UNREADABLE')
  const { rows, ...file } = startsWith(bytes, 0x50, 0x4b)
    ? readXlsx(bytes, reading)
    : { ...readCsv(bytes, reading), ...NO_SHEETS }
  yield { kind: 'file', file }
  for (const part of inParts(rows)) yield { kind: 'rows', rows: part }
}
