/** Bytes put together piece by piece; joined once. */
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

  join(): Uint8Array<ArrayBuffer> {
    const joined = new Uint8Array(this.#length)
    let at = 0
    for (const piece of this.#pieces) {
      joined.set(piece, at)
      at += piece.byteLength
    }
    return joined
  }
}
