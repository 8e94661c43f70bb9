import { type ErrorCode, SandyqError } from '../../../../shared/contract/errors.ts'
import type { Document, MediaType } from '../../../../shared/domain/kinds/document.ts'
import { CONTENT_TYPES_PART } from '../../../../shared/domain/word-file.ts'
import { fileTypeOf, HEAD_BYTES } from '../../../../shared/file-types/file-type.ts'
import { looksLikeZip } from '../../../../shared/file-types/zip-types.ts'
import { isPictureType } from '../../../../shared/pictures/picture-type.ts'
import { type ProgressFeed, progressFeed } from '../../../../shared/port/progress-feed.ts'
import { requireCase, touchCase } from '../../records/case-file.ts'
import { type Casework, change, readOf } from '../../records/change.ts'
import { findDocumentBySha256, getDocument, insertDocument } from '../../records/document.ts'
import { indexRecord } from '../../records/search/index-records.ts'
import type { BlobId, StoredBlob } from '../../store/blobs/blob-store.ts'
import { cleanFileName, titleOf } from './file-name.ts'
import { type IncomingFile, openIncomingFile } from './incoming-file.ts'
import { isTypeMismatch } from './type-mismatch.ts'

export interface ImportOrder {
  readonly caseId: Document['caseId']
  /** Absolute path; read once, kept nowhere. */
  readonly path: string
}

export type FileImportEvent =
  | { readonly kind: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly kind: 'imported' | 'duplicate'; readonly document: Document }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

/** Passes bytes on and keeps the beginning, so that what is looked at is what was stored. */
async function* keepingHead(
  bytes: AsyncIterable<Uint8Array>,
  head: Uint8Array[],
): AsyncGenerator<Uint8Array, void> {
  let missing = HEAD_BYTES
  for await (const piece of bytes) {
    if (missing > 0) head.push(piece.slice(0, missing))
    missing -= piece.byteLength
    yield piece
  }
}

interface Intake {
  readonly blob: StoredBlob
  readonly mediaType: MediaType
}

const store = async (
  work: Casework,
  file: IncomingFile,
  { signal, feed }: { signal: AbortSignal; feed: ProgressFeed },
): Promise<Intake> => {
  const head: Uint8Array[] = []
  const blob = await work.vault.blobs.write(keepingHead(file.bytes(), head), signal, (done) =>
    feed.report(done),
  )
  const start = Buffer.concat(head)
  const contentTypes = looksLikeZip(start) ? await file.zipEntry(CONTENT_TYPES_PART) : ''
  return { blob, mediaType: fileTypeOf(start, contentTypes) }
}

const record = (work: Casework, order: ImportOrder, { blob, mediaType }: Intake): FileImportEvent =>
  change(work, ({ write, at, newId, audit }) => {
    const { caseId } = order
    const sha256 = Buffer.from(blob.sha256).toString('hex')
    requireCase(write, caseId)
    const same = findDocumentBySha256(write, caseId, sha256)
    if (same !== undefined) return { kind: 'duplicate', document: same }
    const id = newId()
    const originalName = cleanFileName(order.path)
    insertDocument(write, {
      id,
      at,
      fields: {
        caseId,
        title: titleOf(originalName),
        kind: isPictureType(mediaType) ? 'photo' : 'other',
        dated: null,
        language: '',
        source: '',
        isPrivileged: false,
        notes: '',
        originalName,
        mediaType,
        typeMismatch: isTypeMismatch(originalName, mediaType),
        sizeBytes: blob.sizeBytes,
        sha256,
        importedAt: at,
        readAs: '',
        blobId: blob.blobId,
      },
    })
    work.vault.blobs.claim(blob.blobId)
    touchCase(write, caseId, at)
    indexRecord(write, 'document', id)
    const document = getDocument(write, id)
    audit({ action: 'import', subject: 'document', recordId: id, caseId, after: document })
    return { kind: 'imported', document }
  })

/** Stores and records; whatever goes wrong after the blob is there takes the blob away again. */
const takeIn = async (
  work: Casework,
  order: ImportOrder,
  { signal, feed }: { signal: AbortSignal; feed: ProgressFeed },
): Promise<FileImportEvent> => {
  requireCase(readOf(work), order.caseId)
  const file = await openIncomingFile(order.path, work.folder)
  let unclaimed: BlobId | undefined
  try {
    feed.begin(file.sizeBytes)
    const intake = await store(work, file, { signal, feed })
    unclaimed = intake.blob.blobId
    if (signal.aborted) throw new SandyqError('CANCELLED')
    // An import of a table may have begun while the file was stored.
    await work.vault.database.quiet()
    const event = record(work, order, intake)
    if (event.kind === 'imported') unclaimed = undefined
    return event
  } finally {
    await file.close()
    // What resists, or is refused because a lock has begun, goes with the files that the lock leaves.
    if (unclaimed !== undefined) await work.vault.blobs.remove(unclaimed).catch(() => undefined)
  }
}

/**
 * Takes one file in: reads, hashes, encrypts and records it, in constant memory.
 *
 * The last event says how it went. Leaving the iterator, or aborting the signal, stops the work; then nothing is left behind.
 */
export async function* importFile(
  work: Casework,
  order: ImportOrder,
  signal?: AbortSignal,
): AsyncGenerator<FileImportEvent, void> {
  const own = new AbortController()
  const feed = progressFeed()
  const either = signal === undefined ? own.signal : AbortSignal.any([signal, own.signal])
  const outcome = takeIn(work, order, { signal: either, feed })
    .catch((error: unknown): FileImportEvent => {
      return { kind: 'refused', code: error instanceof SandyqError ? error.code : 'INTERNAL' }
    })
    .finally(() => feed.end())
  try {
    for await (const progress of feed) yield { kind: 'progress', ...progress }
    yield await outcome
  } finally {
    own.abort()
    await outcome
  }
}
