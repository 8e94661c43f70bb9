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

/** The encrypted files of a vault. */
export interface BlobStore {
  /**
   * Encrypts a stream into a new blob in constant memory. When it returns, the blob is durable; only then let a row refer to it,
   * and say so by {@link claim}.
   * Errors: DISK_FULL, DISK_FAILED, CANCELLED (with `signal`), and whatever `source` throws; nothing is left behind then. LOCKED: the
   * start of a part is left, which the closing has named.
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
  /**
   * A row refers to the blob from now on. Call it in the transaction that writes the row: a blob without a claim goes at the lock,
   * and once that has begun a claim fails with LOCKED, which rolls the row back.
   */
  claim(blobId: BlobId): void
  /** Overwrites and removes a blob to which no row refers any more; missing is no error. Errors: DISK_FULL, DISK_FAILED, LOCKED. */
  remove(blobId: BlobId): Promise<void>
  /** Whether the file of a blob is there. */
  isThere(blobId: BlobId): Promise<boolean>
  /**
   * Overwrites and removes what was there before this opening and is nobody's: parts, and blobs that are not in `referencedIds`.
   * False where a file resisted.
   */
  sweep(referencedIds: ReadonlySet<string>): Promise<boolean>
}
