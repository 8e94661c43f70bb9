import { basename } from 'node:path'
import { ORPCError } from '@orpc/contract'
import type { Token } from '../../../shared/contract/base.ts'
import { type ErrorCode, isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'
import type { CopyEvent } from '../../../shared/contract/transfers.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { takeBytes } from '../../../shared/port/byte-stream.ts'
import { type ProgressFeed, progressFeed } from '../../../shared/port/progress-feed.ts'
import { type WrittenFile, writeNewExport } from './export-file.ts'
import { exportPartsIn } from './export-parts.ts'
import { outsideVaults } from './export-target.ts'
import { fileNameFrom } from './file-name.ts'
import type { TransferParts, VaultConnection } from './parts.ts'
import { passing } from './work.ts'

/** Asks for the folder that copies shall go into; null when the user cancels. Judged at once, and again with each copy. */
export const chooseCopiesFolder = async ({ dialogs, tokens }: TransferParts) => {
  const folder = await dialogs.chooseFolder()
  if (folder === undefined) return null
  await outsideVaults(folder, 'EXPORT_NOT_WRITABLE')
  return { token: tokens.issueTarget(folder), folderName: basename(folder) }
}

/** Failures of one document; the others can be read all the same. */
const OF_ONE_DOCUMENT: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'CONFLICT', 'BLOB_DAMAGED'])

const codeOfOne = (error: unknown): ErrorCode | undefined => {
  const code = error instanceof SandyqError || error instanceof ORPCError ? error.code : undefined
  return code !== undefined && isErrorCode(code) && OF_ONE_DOCUMENT.has(code) ? code : undefined
}

/** Which names were given so far, so that of a thousand of one name the last does not try them all. */
const givenNames = () => {
  const last = new Map<string, number>()
  return (originalName: string) => {
    const key = fileNameFrom(originalName).toLowerCase()
    const before = last.get(key) ?? 0
    return {
      nameOf: (attempt: number) => fileNameFrom(originalName, before + attempt),
      given: (attempt: number) => last.set(key, before + attempt),
    }
  }
}

/** Which documents shall go where, and which of them although they are privileged. */
interface CopiesOrder {
  readonly folder: Token
  readonly ids: readonly DocumentId[]
  readonly privileged: readonly DocumentId[]
}

interface Job extends Pick<TransferParts, 'onProgress'> {
  readonly vault: VaultConnection
  readonly folder: string
  /** Privileged documents of which it was said that they may leave the vault. */
  readonly agreed: ReadonlySet<DocumentId>
  readonly names: ReturnType<typeof givenNames>
  readonly signal: AbortSignal
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  feed: ProgressFeed,
): AsyncGenerator<Uint8Array, void> {
  let doneBytes = 0
  for await (const chunk of chunks) {
    doneBytes += chunk.byteLength
    feed.report(doneBytes)
    yield chunk
  }
}

/** Writes one copy and puts that into the audit log, as one that is saved by itself. */
async function* saveOne(job: Job, id: DocumentId): AsyncGenerator<CopyEvent, void> {
  const { vault, folder, names, agreed } = job
  const leaving = new AbortController()
  const signal = AbortSignal.any([job.signal, leaving.signal])
  const { client, port } = vault
  const { caseId, originalName, isPrivileged } = await client.documents.get({ id }, { signal })
  // It became privileged after it was asked about.
  if (isPrivileged && !agreed.has(id)) throw new SandyqError('CONFLICT')
  const { streamId, sizeBytes } = await client.internal.readDocument({ id }, { signal })
  const { nameOf, given } = names(originalName)
  const feed = progressFeed()
  feed.begin(sizeBytes)
  const bytes = counted(passing(takeBytes(port, streamId, signal), job), feed)
  const record = ({ sha256 }: WrittenFile) =>
    client.internal.recordExport({ caseId, kind: 'document-copy', sha256, documents: [id] })
  const place = { folder, nameOf, parts: exportPartsIn(vault), record }
  const writing = writeNewExport(place, bytes).finally(feed.end)
  try {
    for await (const { doneBytes } of feed) yield { kind: 'progress', id, doneBytes }
    given((await writing).attempt)
  } finally {
    // Nobody may be taking any more while it is written; its part is gone before this ends.
    leaving.abort()
    await writing.catch(() => undefined)
  }
  yield { kind: 'saved', id }
}

async function* saveEach(job: Job, ids: readonly DocumentId[]): AsyncGenerator<CopyEvent, void> {
  for (const id of ids) {
    job.signal.throwIfAborted()
    try {
      yield* saveOne(job, id)
    } catch (error) {
      const code = codeOfOne(error)
      if (code === undefined) throw error
      yield { kind: 'refused', id, code }
    }
  }
}

/**
 * Saves copies of documents one after the other. Leaving the loop early, a lock or an abort ends it: what is whole stays, and of the
 * copy that is being written no part does.
 */
export async function* saveDocumentCopies(
  { tokens, vault, ...told }: TransferParts,
  { folder, ids, privileged }: CopiesOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<CopyEvent, void> {
  const connection = vault()
  const stop = new AbortController()
  const onClose = connection.port.onClose(() => stop.abort())
  const job: Job = {
    ...told,
    vault: connection,
    folder: tokens.takeTarget(folder),
    agreed: new Set(privileged),
    names: givenNames(),
    signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
  }
  try {
    yield* saveEach(job, [...new Set(ids)])
  } finally {
    stop.abort()
    onClose()
  }
}
