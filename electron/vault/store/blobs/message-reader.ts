import { SandyqError } from '../../../../shared/contract/errors.ts'
import {
  CHUNK_BYTES,
  keysForStart,
  MESSAGE_START_BYTES,
  type MessageKeys,
  openChunk,
  SEALED_CHUNK_BYTES,
  TAG_BYTES,
} from './chunked-encryption.ts'

/** Chunks that are read and opened at once: 1 MiB keeps the number of system calls low and memory flat. */
export const BATCH_CHUNKS = 64

/** The bytes of a message, from a file or from memory; offsets count from the message's beginning. */
export interface MessageSource {
  readonly sizeBytes: number
  /** Fills `buffer` as far as the message goes and gives the number of bytes. */
  read(buffer: Uint8Array, position: number): Promise<number>
}

const damaged = (): SandyqError => new SandyqError('BLOB_DAMAGED')

/** Random access to an encrypted message whose length has been authenticated. */
export class MessageReader {
  /** Of the content. */
  readonly sizeBytes: number
  readonly #source: MessageSource
  readonly #keys: MessageKeys

  private constructor(source: MessageSource, keys: MessageKeys, sizeBytes: number) {
    this.#source = source
    this.#keys = keys
    this.sizeBytes = sizeBytes
  }

  /**
   * Checks the commitment and opens the last chunk, by which the length is authentic (`docs/vault-format.md` §11).
   * Errors: BLOB_DAMAGED, and what the source throws.
   */
  static async open(
    source: MessageSource,
    inputKey: Uint8Array,
    context: Uint8Array,
  ): Promise<MessageReader> {
    const start = new Uint8Array(MESSAGE_START_BYTES)
    const got = await source.read(start, 0)
    const keys = keysForStart(inputKey, start.subarray(0, got), context)
    const body = source.sizeBytes - MESSAGE_START_BYTES
    const fullChunks = Math.floor(body / SEALED_CHUNK_BYTES)
    const lastBytes = body - fullChunks * SEALED_CHUNK_BYTES - TAG_BYTES
    if (keys === undefined || lastBytes < 0) throw damaged()
    const reader = new MessageReader(source, keys, fullChunks * CHUNK_BYTES + lastBytes)
    await reader.#openBatch(fullChunks, 1)
    return reader
  }

  /** Yields authenticated content from `offset`, `length` bytes or as far as it goes, in pieces of at most 1 MiB. */
  async *read(offset: number, length: number): AsyncGenerator<Uint8Array> {
    const end = Math.min(this.sizeBytes, offset + length)
    for (let position = offset; position < end; ) {
      const firstChunk = Math.floor(position / CHUNK_BYTES)
      const pastChunk = Math.min(firstChunk + BATCH_CHUNKS, Math.floor((end - 1) / CHUNK_BYTES) + 1)
      const content = await this.#openBatch(firstChunk, pastChunk - firstChunk)
      const batchStart = firstChunk * CHUNK_BYTES
      yield content.subarray(position - batchStart, Math.min(end - batchStart, content.length))
      position = pastChunk * CHUNK_BYTES
    }
  }

  async #openBatch(firstChunk: number, count: number): Promise<Uint8Array> {
    const position = MESSAGE_START_BYTES + firstChunk * SEALED_CHUNK_BYTES
    const wanted = Math.min(count * SEALED_CHUNK_BYTES, this.#source.sizeBytes - position)
    const sealed = Buffer.allocUnsafe(wanted)
    if ((await this.#source.read(sealed, position)) !== wanted) throw damaged()
    const content = Buffer.allocUnsafe(wanted - count * TAG_BYTES)
    for (let index = 0; index < count; index += 1) {
      const sealedAt = index * SEALED_CHUNK_BYTES
      const chunk = openChunk(
        this.#keys,
        firstChunk + index,
        sealed.subarray(sealedAt, sealedAt + SEALED_CHUNK_BYTES),
      )
      if (chunk === undefined) throw damaged()
      content.set(chunk, index * CHUNK_BYTES)
    }
    return content
  }
}
