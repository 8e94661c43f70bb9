const PAGE_BYTES = 65_536

/**
 * Holds the WASM memories of this thread to a size. MuPDF takes the whole of what a picture unfolds to in one piece, a gigabyte for
 * a few kilobytes, and that is over before anyone who weighs the process from outside has looked again. Refused, it ends with an error
 * of its own and the rest of the exhibit goes on.
 *
 * Decoders that were built with Emscripten ask for more through this function; the typesetter grows by itself and is only weighed.
 */
export class MemoryGuard {
  #mostBytes = Number.POSITIVE_INFINITY
  #hasRefused = false
  #heldBytes = 0

  constructor(prototype: Pick<WebAssembly.Memory, 'grow'> = WebAssembly.Memory.prototype) {
    const grow = prototype.grow
    const guard = this
    prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
      guard.#check(this.buffer.byteLength + pages * PAGE_BYTES)
      return grow.call(this, pages)
    }
  }

  /** Sets what one memory may become; undefined for what we make ourselves. */
  allow(mostBytes: number | undefined): void {
    this.#mostBytes = mostBytes ?? Number.POSITIVE_INFINITY
    this.#hasRefused = false
  }

  /** What the largest memory has grown to; it never shrinks. */
  get heldBytes(): number {
    return this.#heldBytes
  }

  /** Whether more was asked for since this was asked last. */
  takeRefusal(): boolean {
    const hasRefused = this.#hasRefused
    this.#hasRefused = false
    return hasRefused
  }

  #check(bytes: number): void {
    if (bytes > this.#mostBytes) {
      this.#hasRefused = true
      throw new RangeError('too much memory')
    }
    this.#heldBytes = Math.max(this.#heldBytes, bytes)
  }
}
