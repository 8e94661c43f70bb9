import { SandyqError } from '../../../shared/contract/errors.ts'

/**
 * Hands chunks from one that writes to one that reads, one at a time: the writer waits until its chunk is asked for, so nothing
 * piles up between them.
 */
export class ChunkPipe {
  #offered = Promise.withResolvers<Uint8Array | undefined>()
  #taken = Promise.withResolvers<void>()
  #isClosed = false

  constructor() {
    // Who listens comes later, or never when the reader is gone first.
    this.#offered.promise.catch(() => undefined)
  }

  /** Kept when the reader has taken the chunk. @throws SandyqError CANCELLED when the reader is gone */
  async write(chunk: Uint8Array): Promise<void> {
    if (this.#isClosed) throw new SandyqError('CANCELLED')
    this.#offered.resolve(chunk)
    await this.#taken.promise
    if (this.#isClosed) throw new SandyqError('CANCELLED')
  }

  end(): void {
    this.#offered.resolve(undefined)
  }

  fail(error: unknown): void {
    this.#offered.reject(error)
  }

  /** Lets a waiting writer go; what it writes now is nobody's. */
  close(): void {
    this.#isClosed = true
    this.#taken.resolve()
  }

  /** The chunks in order; throws what the writer failed with. */
  async *read(): AsyncGenerator<Uint8Array, void> {
    try {
      while (true) {
        const chunk = await this.#offered.promise
        if (chunk === undefined) return
        this.#offered = Promise.withResolvers()
        this.#offered.promise.catch(() => undefined)
        yield chunk
        const taken = this.#taken
        this.#taken = Promise.withResolvers()
        taken.resolve()
      }
    } finally {
      this.close()
    }
  }
}
