import { SandyqError } from '../../../../shared/contract/errors.ts'

/**
 * Key bytes in a wrapper that cannot be logged, serialised or posted by accident, and that fails after disposal.
 * Disposal zeroes our copy only: copies made by native code stay until the process ends, which is why locking ends it.
 */
export class SecretKey {
  #bytes: Uint8Array | undefined

  /** Takes the array over; the caller must not keep it. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The bytes, to be used at once and not kept. Errors: LOCKED after disposal. */
  bytes(): Uint8Array {
    if (this.#bytes === undefined) throw new SandyqError('LOCKED')
    return this.#bytes
  }

  [Symbol.dispose](): void {
    this.#bytes?.fill(0)
    this.#bytes = undefined
  }
}
