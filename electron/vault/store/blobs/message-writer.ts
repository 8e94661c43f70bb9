import { createHash, randomBytes } from 'node:crypto'
import {
  CHUNK_BYTES,
  MESSAGE_START_BYTES,
  type MessageKeys,
  messageKeys,
  SALT_BYTES,
  SEALED_CHUNK_BYTES,
  sealChunk,
  TAG_BYTES,
} from './chunked-encryption.ts'
import { BATCH_CHUNKS } from './message-reader.ts'

const BATCH_BYTES = BATCH_CHUNKS * CHUNK_BYTES
/** Two, so that one is encrypted while the other is on its way to the disk. */
const OUTPUTS = 2

/** Turns a stream into an encrypted message, batch by batch, hashing it on the way. */
export class MessageWriter {
  /** Salt and commitment, the first 56 bytes of the message. */
  readonly start: Uint8Array
  readonly #keys: MessageKeys
  readonly #hash = createHash('sha256')
  readonly #batch = Buffer.allocUnsafe(BATCH_BYTES)
  readonly #outputs = Array.from({ length: OUTPUTS }, () =>
    Buffer.allocUnsafe(BATCH_CHUNKS * SEALED_CHUNK_BYTES + TAG_BYTES),
  )
  #filled = 0
  #nextChunk = 0
  #turn = 0
  sizeBytes = 0

  constructor(inputKey: Uint8Array, context: Uint8Array, salt: Uint8Array = randomBytes(SALT_BYTES)) {
    this.#keys = messageKeys(inputKey, salt, context)
    this.start = Buffer.concat([salt, this.#keys.commitment], MESSAGE_START_BYTES)
  }

  /**
   * Takes a piece of content and yields whatever full batches it completes.
   * What is yielded is overwritten two batches later: it must be on the disk by then.
   */
  *add(piece: Uint8Array): Generator<Uint8Array> {
    this.#hash.update(piece)
    this.sizeBytes += piece.length
    for (let taken = 0; taken < piece.length; ) {
      const part = piece.subarray(taken, taken + BATCH_BYTES - this.#filled)
      this.#batch.set(part, this.#filled)
      this.#filled += part.length
      taken += part.length
      if (this.#filled === BATCH_BYTES) yield this.#sealBatch(BATCH_CHUNKS)
    }
  }

  /** The rest with the short last chunk, and the SHA-256 of the whole content. */
  finish(): { readonly rest: Uint8Array; readonly sha256: Uint8Array } {
    const chunks = Math.floor(this.#filled / CHUNK_BYTES) + 1
    return { rest: this.#sealBatch(chunks), sha256: this.#hash.digest() }
  }

  #sealBatch(chunks: number): Uint8Array {
    const out = this.#outputs[this.#turn] ?? Buffer.alloc(0)
    this.#turn = (this.#turn + 1) % OUTPUTS
    for (let index = 0; index < chunks; index += 1) {
      const end = Math.min((index + 1) * CHUNK_BYTES, this.#filled)
      const chunk = this.#batch.subarray(index * CHUNK_BYTES, end)
      sealChunk(this.#keys, { index: this.#nextChunk, chunk }, { out, at: index * SEALED_CHUNK_BYTES })
      this.#nextChunk += 1
    }
    const sealedBytes = this.#filled + chunks * TAG_BYTES
    this.#filled = 0
    return out.subarray(0, sealedBytes)
  }
}
