import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Disk, type OpenFile, withFile } from '../files/disk.ts'
import type { VaultId } from '../keys/labels.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { asBlobId, blobFolder, blobIdBytes, blobPath, newBlobId, partPath } from './blob-files.ts'
import type { BlobId, BlobStore, ByteRange, StoredBlob } from './blob-store.ts'
import {
  contentContext,
  ENVELOPE_BYTES,
  type EnvelopePlace,
  ESSENTIAL_BYTES,
  newEnvelope,
  openEnvelope,
} from './envelope.ts'
import { MessageReader, type MessageSource } from './message-reader.ts'
import { MessageWriter } from './message-writer.ts'
import { cutShort, listBlobFiles, overwriteFiles } from './overwrite.ts'

export interface FileBlobStoreParts {
  readonly disk: Disk
  /** The folder `blobs/`, which exists. */
  readonly root: string
  readonly vaultId: VaultId
  readonly epoch: number
  readonly blobKey: SecretKey
}

type Progress = (bytesDone: number) => void

/** The blobs of an open vault as files (`docs/vault-format.md` §11). */
export class FileBlobStore implements BlobStore {
  readonly #parts: FileBlobStoreParts
  /** Every blob that was written here; `false` until a row refers to it. */
  readonly #written = new Map<BlobId, boolean>()
  #isClosed = false

  constructor(parts: FileBlobStoreParts) {
    this.#parts = parts
  }

  /**
   * From now on every call fails with LOCKED, and so does what is under way at its next step.
   *
   * @returns blobs, whole or in part, that no row will refer to any more
   */
  close(): BlobId[] {
    this.#isClosed = true
    return [...this.#written].filter(([, isClaimed]) => !isClaimed).map(([blobId]) => blobId)
  }

  claim(blobId: BlobId): void {
    this.#assertUsable()
    this.#written.set(blobId, true)
  }

  async write(
    source: AsyncIterable<Uint8Array>,
    signal?: AbortSignal,
    onProgress?: Progress,
  ): Promise<StoredBlob> {
    this.#assertUsable(signal)
    const { disk, root } = this.#parts
    const blobId = newBlobId()
    const part = partPath(root, blobId)
    this.#written.set(blobId, false)
    try {
      const isNewFolder = await disk.makeFolder(blobFolder(root, blobId))
      const file = await disk.createFile(part)
      const content = await withFile(file, () => this.#fill(file, blobId, { source, signal, onProgress }))
      await disk.rename(part, blobPath(root, blobId))
      await disk.syncFolder(blobFolder(root, blobId))
      if (isNewFolder) await disk.syncFolder(root)
      return { blobId, ...content }
    } catch (error) {
      await this.#giveUp(blobId)
      throw error
    }
  }

  /** Takes away what a failed writing has left, and leaves it to the lock where one has begun: no key may wait for a disk. */
  async #giveUp(blobId: BlobId): Promise<void> {
    const { disk, root } = this.#parts
    const part = partPath(root, blobId)
    if (this.#isClosed) return cutShort(disk, part).catch(() => undefined)
    // A disk that is full or failing may not let anything be overwritten; nobody was told of this blob yet.
    const resisting = await overwriteFiles(disk, [part, blobPath(root, blobId)])
    for (const { path } of resisting) await disk.remove(path).catch(() => undefined)
    if (resisting.length === 0) this.#written.delete(blobId)
  }

  async *read(blobId: BlobId, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const { offset, length } = range ?? { offset: 0, length: Number.MAX_SAFE_INTEGER }
    if (!Number.isSafeInteger(offset) || offset < 0 || !Number.isSafeInteger(length) || length < 0) {
      throw new SandyqError('INVALID_INPUT')
    }
    const file = await this.#openFile(blobId)
    try {
      const reader = await this.#openMessage(file, blobId)
      for await (const piece of reader.read(offset, length)) {
        this.#assertUsable()
        yield piece
      }
    } finally {
      await file.close()
    }
  }

  async size(blobId: BlobId): Promise<number> {
    const file = await this.#openFile(blobId)
    return withFile(file, async () => (await this.#openMessage(file, blobId)).sizeBytes)
  }

  async remove(blobId: BlobId): Promise<void> {
    this.#assertUsable()
    const { disk, root } = this.#parts
    const [resisting] = await overwriteFiles(disk, [blobPath(root, asBlobId(blobId))])
    if (resisting !== undefined) throw resisting.error
    this.#written.delete(blobId)
  }

  async isThere(blobId: BlobId): Promise<boolean> {
    this.#assertUsable()
    const { disk, root } = this.#parts
    return (await disk.look(blobPath(root, asBlobId(blobId)))) !== undefined
  }

  async sweep(referencedIds: ReadonlySet<string>): Promise<boolean> {
    this.#assertUsable()
    const { disk, root } = this.#parts
    const files = await listBlobFiles(disk, root)
    const leftovers = files.filter(
      ({ kind, blobId }) => !this.#written.has(blobId) && (kind === 'part' || !referencedIds.has(blobId)),
    )
    return (
      (
        await overwriteFiles(
          disk,
          leftovers.map(({ path }) => path),
        )
      ).length === 0
    )
  }

  /** Writes envelope and message, and waits for the disk. */
  async #fill(
    file: OpenFile,
    blobId: BlobId,
    stream: {
      source: AsyncIterable<Uint8Array>
      signal: AbortSignal | undefined
      onProgress: Progress | undefined
    },
  ): Promise<{ sizeBytes: number; sha256: Uint8Array }> {
    const place = this.#place(blobId)
    const envelope = newEnvelope(place)
    const writer = new MessageWriter(envelope.key.bytes(), contentContext(place))
    envelope.key[Symbol.dispose]()
    await file.write(Buffer.concat([envelope.bytes, writer.start]), 0)
    const output = new InOrder(file, ESSENTIAL_BYTES)
    try {
      for await (const piece of stream.source) {
        this.#assertUsable(stream.signal)
        for (const batch of writer.add(piece)) await output.write(batch)
        stream.onProgress?.(writer.sizeBytes)
      }
      this.#assertUsable(stream.signal)
      const { rest, sha256 } = writer.finish()
      await output.write(rest)
      await output.settle()
      await file.sync()
      return { sizeBytes: writer.sizeBytes, sha256 }
    } finally {
      // The file must not be closed under a write that is still going on.
      await output.settle().catch(() => undefined)
    }
  }

  async #openFile(blobId: BlobId): Promise<OpenFile> {
    this.#assertUsable()
    const { disk, root } = this.#parts
    const file = await disk.openToRead(blobPath(root, asBlobId(blobId)))
    if (file === undefined) throw new SandyqError('BLOB_DAMAGED')
    return file
  }

  async #openMessage(file: OpenFile, blobId: BlobId): Promise<MessageReader> {
    const place = this.#place(blobId)
    const envelope = new Uint8Array(ENVELOPE_BYTES)
    const got = await file.read(envelope, 0)
    const key = openEnvelope(place, envelope.subarray(0, got))
    if (key === undefined) throw new SandyqError('BLOB_DAMAGED')
    const source: MessageSource = {
      sizeBytes: (await file.sizeBytes()) - ENVELOPE_BYTES,
      read: (buffer, position) => file.read(buffer, position + ENVELOPE_BYTES),
    }
    try {
      return await MessageReader.open(source, key.bytes(), contentContext(place))
    } finally {
      key[Symbol.dispose]()
    }
  }

  #place(blobId: BlobId): EnvelopePlace {
    const { vaultId, epoch, blobKey } = this.#parts
    return { vaultId, epoch, blobKey, blobId: blobIdBytes(blobId) }
  }

  #assertUsable(signal?: AbortSignal): void {
    if (this.#isClosed) throw new SandyqError('LOCKED')
    if (signal?.aborted) throw new SandyqError('CANCELLED')
  }
}

/** Writes batches one after the other while the next is being made: at most one is on its way. */
class InOrder {
  readonly #file: OpenFile
  #position: number
  #underWay: Promise<void> = Promise.resolve()

  constructor(file: OpenFile, position: number) {
    this.#file = file
    this.#position = position
  }

  /** Returns when the batch before this one is written. */
  async write(batch: Uint8Array): Promise<void> {
    await this.#underWay
    this.#underWay = this.#file.write(batch, this.#position)
    // Seen by the next `write` or by `settle`; until then it must not count as unhandled.
    this.#underWay.catch(() => undefined)
    this.#position += batch.length
  }

  settle(): Promise<void> {
    return this.#underWay
  }
}
