import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { ORPCError } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import { type ErrorCode, isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import type { OpenedTable, StagedTable } from '../../../shared/contract/tables.ts'
import type { TableFile, TableReading } from '../../../shared/domain/table-import.ts'
import { serveBytes } from '../../../shared/port/byte-stream.ts'
import { type WorkLimit, watchWork } from '../../../shared/port/work-limit.ts'
import type { DocumentsConnection, TransferParts, VaultConnection } from './parts.ts'

/** Reading takes seconds; a file made to take longer, or more memory than the process has, costs its process and no more. */
const READING_LIMIT: WorkLimit = { processorMs: 60_000, idleMs: 5 * 60_000 }

/** As much as the process that reads tables takes; more is refused before a byte is read. */
const MAX_FILE_BYTES = 64 * 1024 * 1024

const READ_BYTES = 256 * 1024

/** Windows has neither flag; there the check of the opened file must do. NONBLOCK: a named pipe must not hold us up. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_GONE',
  ENOTDIR: 'FILE_GONE',
  ELOOP: 'NOT_A_FILE',
  EISDIR: 'NOT_A_FILE',
  ENXIO: 'NOT_A_FILE',
}

const fileError = (error: unknown): SandyqError => {
  if (error instanceof SandyqError) return error
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined
  return new SandyqError(known ?? 'FILE_UNREADABLE', error)
}

/** The bytes of an opened file, in order. */
export async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array, void> {
  try {
    for (let at = 0; ; ) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(READ_BYTES), 0, READ_BYTES, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } catch (error) {
    throw fileError(error)
  }
}

interface LargestFile {
  readonly most: number
  /** What is said of a larger one. */
  readonly code: ErrorCode
}

/** Opens a file that somebody chose. @throws SandyqError FILE_GONE, FILE_UNREADABLE, NOT_A_FILE, FILE_EMPTY, and the code of what is too large */
export const openFile = async (path: string, { most, code: tooLarge }: LargestFile): Promise<FileHandle> => {
  try {
    if (!(await lstat(path)).isFile()) throw new SandyqError('NOT_A_FILE')
    const file = await open(path, OPEN_FLAGS)
    const stat = await file.stat()
    const code = !stat.isFile() ? 'NOT_A_FILE' : stat.size === 0 ? 'FILE_EMPTY' : undefined
    if (code === undefined && stat.size <= most) return file
    await file.close()
    throw new SandyqError(code ?? tooLarge)
  } catch (error) {
    throw fileError(error)
  }
}

interface Reading extends Pick<TransferParts, 'onProgress'> {
  readonly documents: DocumentsConnection
  readonly vault: VaultConnection
  readonly file: FileHandle
  readonly reading: TableReading
  readonly name: string
}

/** Rows go on to the vault as they come; nothing is shown before all of them are there. */
const readInto = async ({
  documents,
  vault,
  file,
  name,
  reading,
  onProgress,
}: Reading): Promise<StagedTable & TableFile> => {
  const bytes = serveBytes(documents.port).offer(bytesOf(file))
  let table: StagedTable | undefined
  let found: TableFile | undefined
  try {
    for await (const event of await documents.client.tables.read({ name, bytes, reading })) {
      onProgress?.()
      if (event.kind === 'file') {
        found = event.file
        continue
      }
      const { rows } = event
      const tableId = table?.tableId ?? null
      table = await vault.client.internal.stageTable({ tableId, name, rows })
    }
    if (table === undefined || found === undefined) throw new SandyqError('FILE_EMPTY')
    return { ...table, ...found }
  } catch (error) {
    if (table !== undefined)
      await vault.client.tables.forget({ tableId: table.tableId }).catch(() => undefined)
    throw error
  }
}

const hasCode = (error: unknown): boolean =>
  error instanceof SandyqError || (error instanceof ORPCError && isErrorCode(error.code))

/** A file that was read before, by its token. */
interface Again extends TableReading {
  readonly file: Token
}

const AS_IT_STANDS: TableReading = { sheet: null, heading: null, withHidden: false }

/**
 * Asks for a CSV or XLSX file and reads it in a process without keys; the rows wait in the vault process. Whatever ends that
 * process before it is done, a file that takes too long or too much memory, is a table too large to be read.
 *
 * @param again a file that was read before, and how it shall be read now
 * @returns null when the user cancels
 */
export const openTable = async (
  { dialogs, tokens, vault, startDocuments, ...told }: TransferParts,
  again: Again | null = null,
  limit = READING_LIMIT,
): Promise<OpenedTable | null> => {
  const connection = vault()
  const [path] = again === null ? ((await dialogs.chooseFiles()) ?? []) : [tokens.pathOf(again.file)]
  if (path === undefined) return null
  told.onProgress?.()
  const file = await openFile(path, { most: MAX_FILE_BYTES, code: 'TABLE_TOO_LARGE' })
  const documents = startDocuments()
  let isGone = false
  documents.port.onClose(() => {
    isGone = true
  })
  const stopWatching = connection.port.onClose(() => documents.kill())
  const stopCounting = watchWork({ usedMs: documents.processorMs, limit, onOver: documents.kill })
  try {
    const name = basename(path).slice(0, 1_000).toWellFormed()
    const { sheet, heading, withHidden } = again ?? AS_IT_STANDS
    const reading = { sheet, heading, withHidden }
    const table = await readInto({ ...told, documents, vault: connection, file, name, reading })
    return { ...table, withHidden, file: again?.file ?? tokens.issueFile(path) }
  } catch (error) {
    throw isGone && !hasCode(error) ? new SandyqError('TABLE_TOO_LARGE', error) : error
  } finally {
    stopCounting()
    stopWatching()
    documents.kill()
    await file.close()
  }
}
