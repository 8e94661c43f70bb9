/** Pieces from this size on are handed over as they are; smaller ones are joined. */
const LARGE_BYTES = 64 * 1024

/** Bytes put together piece by piece. */
export class ByteList {
  #pieces: Uint8Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Adds text in which every character is one byte. */
  text(latin1: string): this {
    return this.bytes(Buffer.from(latin1, 'latin1'))
  }

  /** Keeps the array itself: the caller must not change it afterwards. */
  bytes(piece: Uint8Array): this {
    this.#pieces.push(piece)
    this.#length += piece.byteLength
    return this
  }

  /** Adds the pieces of another list, without copying them. */
  list(other: ByteList): this {
    for (const piece of other.#pieces) this.bytes(piece)
    return this
  }

  join(): Uint8Array<ArrayBuffer> {
    return joined(this.#pieces)
  }

  /** The bytes in few pieces, each with a buffer of its own, so that they can be handed to another thread without a copy. */
  compact(): Uint8Array<ArrayBuffer>[] {
    const compacted: Uint8Array<ArrayBuffer>[] = []
    let small: Uint8Array[] = []
    for (const piece of this.#pieces) {
      if (piece.byteLength < LARGE_BYTES) {
        small.push(piece)
        continue
      }
      if (small.length > 0) compacted.push(joined(small))
      small = []
      compacted.push(ownBuffer(piece))
    }
    if (small.length > 0) compacted.push(joined(small))
    return compacted
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}

const ownBuffer = (piece: Uint8Array): Uint8Array<ArrayBuffer> =>
  piece.buffer instanceof ArrayBuffer && piece.byteLength === piece.buffer.byteLength
    ? new Uint8Array(piece.buffer)
    : new Uint8Array(piece)
