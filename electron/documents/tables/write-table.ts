import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { cellText, type TableCell, type TableFormat } from '../../../shared/domain/table-export.ts'
import type { ByteOffers } from '../../../shared/port/byte-stream.ts'
import { LatestValue } from '../api/latest-value.ts'
import type { DossierAssets } from '../dossier/compose.ts'
import { incomingRows } from './incoming-rows.ts'
import { writeCsv } from './write-csv.ts'
import { writePdf } from './write-pdf.ts'
import { writeXlsx } from './write-xlsx.ts'

export type WriteEvent =
  | { readonly kind: 'output'; readonly streamId: string }
  | { readonly kind: 'progress' | 'finished'; readonly rows: number }

export interface WriteRequest {
  readonly format: TableFormat
  readonly language: Language
  readonly title: string
  readonly rows: AsyncIterable<Uint8Array>
  readonly assets: DossierAssets
  readonly offers: Pick<ByteOffers, 'offer' | 'revoke'>
}

/** More often than this nobody looks. */
const TOLD_EVERY_ROWS = 250

/** A piece is a message to main: not one for every row. */
const PIECE_BYTES = 64 * 1024

async function* inLargePieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    size += chunk.byteLength
    if (size < PIECE_BYTES) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(pieces)
}

async function* asTexts(rows: AsyncIterable<TableCell[]>): AsyncGenerator<string[], void> {
  for await (const row of rows) yield row.map(cellText)
}

const bytesOf = (request: WriteRequest, rows: AsyncIterable<TableCell[]>): AsyncIterable<Uint8Array> => {
  const { format, language, title, assets } = request
  if (format === 'csv') return writeCsv(asTexts(rows), language)
  if (format === 'xlsx') return writeXlsx(rows, title)
  return writePdf(asTexts(rows), { title, language, now: Date.now() }, assets)
}

/**
 * Writes a table and tells how many rows are in it, the heading not counted. The first event names the stream that the file
 * comes on; it is made as it is taken.
 */
export async function* writeEvents(request: WriteRequest): AsyncGenerator<WriteEvent, void> {
  const progress = new LatestValue<number>()
  const over = Promise.withResolvers<void>()
  over.promise.catch(() => undefined)
  let count = -1
  let isWritten = false
  async function* counted(): AsyncGenerator<TableCell[], void> {
    for await (const row of incomingRows(request.rows)) {
      count += 1
      if (count > 0 && count % TOLD_EVERY_ROWS === 0) progress.set(count)
      yield row
    }
  }
  async function* output(): AsyncGenerator<Uint8Array, void> {
    try {
      yield* inLargePieces(bytesOf(request, counted()))
      isWritten = true
      over.resolve()
    } catch (error) {
      over.reject(error)
      throw error
    } finally {
      // Whoever takes the file may stop in the middle; then nothing was thrown here.
      if (!isWritten) over.reject(new SandyqError('CANCELLED'))
      progress.end()
    }
  }
  const streamId = request.offers.offer(output())
  try {
    yield { kind: 'output', streamId }
    for await (const rows of progress.read()) yield { kind: 'progress', rows }
    await over.promise
    yield { kind: 'finished', rows: Math.max(0, count) }
  } finally {
    // Once all of it is made, the last pieces may still be on their way.
    if (!isWritten) request.offers.revoke(streamId)
  }
}
