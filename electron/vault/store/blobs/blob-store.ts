/** Names one blob: 32 lower-case hex digits (`docs/vault-format.md` §11). */
export type BlobId = string & { readonly __brand: 'BlobId' }

/** What is known of a blob once it is durable. */
export interface StoredBlob {
  readonly blobId: BlobId
  readonly sizeBytes: number
  /** SHA-256 of the content, 32 bytes. */
  readonly sha256: Uint8Array
}

/** Part of a blob: `length` bytes from `offset`. What goes beyond the end is cut off. */
export interface ByteRange {
  readonly offset: number
  readonly length: number
}

/** What a sweep took away. */
export interface SweepResult {
  readonly partsRemoved: number
  readonly orphansRemoved: number
}

/** The encrypted files of a vault. */
export interface BlobStore {
  /**
   * Encrypts a stream into a new blob in constant memory. When it returns, the blob is durable; only then let a row refer to it.
   * Errors: DISK_FULL, DISK_FAILED, CANCELLED (with `signal`), LOCKED, and whatever `source` throws. Nothing is left behind.
   */
  write(
    source: AsyncIterable<Uint8Array>,
    signal?: AbortSignal,
    onProgress?: (bytesDone: number) => void,
  ): Promise<StoredBlob>
  /** Yields authenticated content only, all of it or a range, in pieces of at most 1 MiB. Errors: BLOB_DAMAGED (missing too), INVALID_INPUT, DISK_FAILED, LOCKED. */
  read(blobId: BlobId, range?: ByteRange): AsyncIterable<Uint8Array>
  /** The authenticated size of the content. Errors as `read`. */
  size(blobId: BlobId): Promise<number>
  /** Removes a blob to which no row refers any more; missing is no error. */
  remove(blobId: BlobId): Promise<void>
  /** Removes leftovers: parts nobody is writing, and blobs not in `referencedIds` that are older than 24 hours at `nowMs`. */
  sweep(referencedIds: ReadonlySet<string>, nowMs: number): Promise<SweepResult>
}
