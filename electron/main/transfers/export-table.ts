import { basename } from 'node:path'
import { ORPCError } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import { isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { TableCell, TableOptions } from '../../../shared/domain/table-export.ts'
import type { RefusedOptions } from '../../../shared/domain/table-import.ts'
import { serveBytes, takeBytes } from '../../../shared/port/byte-stream.ts'
import { ownFailure, type WrittenFile, writeExport } from './export-file.ts'
import { exportPartsIn } from './export-parts.ts'
import { chooseTarget } from './export-target.ts'
import type { DocumentsConnection, TransferParts, VaultConnection } from './parts.ts'

export type TableEvent =
  | { readonly kind: 'progress'; readonly phase: 'read' | 'write'; readonly rows: number }
  | { readonly kind: 'finished'; readonly rows: number; readonly sizeBytes: number; readonly sha256: string }

/** Asks where a table shall be written; null when the user cancels. */
export const chooseTableTarget = async ({ dialogs, tokens }: TransferParts, suggestedName: string) => {
  const path = await chooseTarget(dialogs, suggestedName)
  return path === undefined ? null : { token: tokens.issueTarget(path), fileName: basename(path) }
}

type Rows = (signal: AbortSignal) => Promise<AsyncIterable<readonly (readonly TableCell[])[]>>

/** The rows as the document process takes them: one JSON array of cells per line. */
async function* rowBytes(rows: Rows, signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const part of await rows(signal)) {
      yield Buffer.from(part.map((row) => `${JSON.stringify(row)}\n`).join(''))
    }
  } catch (error) {
    // Of what ends a stream only codes of ours go on to the other side.
    throw error instanceof ORPCError && isErrorCode(error.code) ? new SandyqError(error.code, error) : error
  }
}

/** A table that is to be written, and where its rows come from. */
interface Order extends Pick<TableOptions, 'format' | 'language' | 'title' | 'caseId'> {
  /** What is read before the first row is asked for. */
  readonly read?: (signal: AbortSignal) => AsyncGenerator<TableEvent, void>
  readonly rows: Rows
}

interface Job {
  readonly vault: VaultConnection
  readonly documents: DocumentsConnection
  readonly target: string
  readonly order: Order
  readonly signal: AbortSignal
}

async function* write({ vault, documents, target, order, signal }: Job): AsyncGenerator<TableEvent, void> {
  const { format, language, title, caseId } = order
  const rows = serveBytes(documents.port).offer(rowBytes(order.rows, signal))
  const events = await documents.client.tables.write({ format, language, title, rows }, { signal })
  let writing: Promise<WrittenFile> | undefined
  let count: number | undefined
  try {
    for await (const event of events) {
      if (event.kind === 'output') {
        writing = writeExport(
          {
            target,
            parts: exportPartsIn(vault),
            record: ({ sha256 }) =>
              vault.client.internal.recordExport({ caseId, kind: 'table', sha256, documents: [] }),
          },
          takeBytes(documents.port, event.streamId, signal),
        )
        // Awaited below. Where it fails nobody takes the bytes any more, and who makes them would wait for ever.
        writing.catch(() => documents.kill())
      } else if (event.kind === 'progress') yield { kind: 'progress', phase: 'write', rows: event.rows }
      else count = event.rows
    }
    const written = await writing
    if (written === undefined || count === undefined) throw new SandyqError('INTERNAL')
    const { sha256, sizeBytes } = written
    yield { kind: 'finished', rows: count, sizeBytes, sha256 }
  } catch (error) {
    documents.kill()
    // A full disk stops the writing first, and what the document process says after that is only that it was stopped.
    throw (await writing?.then(() => undefined, ownFailure)) ?? error
  } finally {
    documents.kill()
    await writing?.catch(() => undefined)
  }
}

/**
 * Writes a table to the chosen place, whole or not at all, and puts that into the audit log. The document process
 * lives for this one piece of work; leaving the loop early, a lock or an abort ends it and no part of a file stays behind.
 */
async function* writeTable(
  { tokens, vault, startDocuments }: TransferParts,
  {
    target,
    signal,
    orderFor,
  }: { target: Token; signal: AbortSignal | undefined; orderFor: (vault: VaultConnection) => Order },
): AsyncGenerator<TableEvent, void> {
  const connection = vault()
  const path = tokens.takeTarget(target)
  const stop = new AbortController()
  const onClose = connection.port.onClose(() => stop.abort())
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
  const order = orderFor(connection)
  try {
    if (order.read !== undefined) yield* order.read(either)
    if (either.aborted) throw new SandyqError('CANCELLED')
    const documents = startDocuments()
    yield* write({ vault: connection, documents, target: path, order, signal: either })
  } finally {
    stop.abort()
    onClose()
  }
}

/** A list of the vault: read once for its columns, and once for its rows, so that it is never whole in memory. */
const listOrder = ({ client }: VaultConnection, options: TableOptions): Order => {
  let columns: string[] | undefined
  return {
    ...options,
    read: async function* (stop) {
      try {
        for await (const event of await client.internal.tableColumns(options, { signal: stop })) {
          if (event.kind === 'progress') yield { kind: 'progress', phase: 'read', rows: event.rows }
          else columns = event.columns
        }
      } catch (error) {
        throw stop.aborted ? new SandyqError('CANCELLED', error) : error
      }
    },
    rows: (stop) => client.internal.tableRows({ ...options, columns }, { signal: stop }),
  }
}

/** Writes a list of the vault. */
export const exportTable = (
  parts: TransferParts,
  { target, options }: { target: Token; options: TableOptions },
  signal: AbortSignal | undefined,
): AsyncGenerator<TableEvent, void> =>
  writeTable(parts, {
    target,
    signal,
    orderFor: (vault) => listOrder(vault, options),
  })

/** Writes the lines of a table that could not be taken, as they came, with the reason of each. In the log it is an export like others. */
export const exportRefused = (
  parts: TransferParts,
  { target, language, ...refused }: RefusedOptions & { target: Token; language: Language },
  signal: AbortSignal | undefined,
): AsyncGenerator<TableEvent, void> =>
  writeTable(parts, {
    target,
    signal,
    orderFor: ({ client }) => ({
      format: 'csv',
      language,
      title: '',
      caseId: null,
      rows: (stop) => client.internal.refusedRows(refused, { signal: stop }),
    }),
  })
