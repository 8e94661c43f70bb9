/** The data of a scan breaks off, or cannot be a picture's from here on. */
export class ScanEnd extends Error {}

/** A code for each 16 bits the data may go on with: `value << 5 | length`, 0 where there is none. */
export type HuffmanTable = Uint16Array

const CODE_BITS = 16

/** Builds a table from a DHT segment's counts and values (ITU-T T.81, annex C). */
export const huffmanTable = (counts: Uint8Array, values: Uint8Array): HuffmanTable => {
  const table = new Uint16Array(1 << CODE_BITS)
  let [code, place] = [0, 0]
  for (let length = 1; length <= CODE_BITS; length += 1) {
    for (let index = 0; index < (counts[length - 1] ?? 0); index += 1) {
      const first = code << (CODE_BITS - length)
      table.fill(((values[place] ?? 0) << 5) | length, first, first + (1 << (CODE_BITS - length)))
      code += 1
      place += 1
    }
    code <<= 1
  }
  return table
}

/** The bits of a scan, between its restarts. */
export class ScanBits {
  readonly #bytes: Uint8Array
  #at = 0
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Takes bytes up to the next marker; a zero behind 0xff only says that it is none. */
  #fill(wanted: number): void {
    const bytes = this.#bytes
    while (this.#count <= 16) {
      const byte = bytes[this.#at]
      if (byte === undefined || (byte === 0xff && bytes[this.#at + 1] !== 0)) {
        // Codes are looked up by more bits than they have: only what is needed has to be there.
        if (this.#count < wanted) throw new ScanEnd()
        return
      }
      this.#held = ((this.#held << 8) | byte) & 0xffffff
      this.#count += 8
      this.#at += byte === 0xff ? 2 : 1
    }
  }

  code(table: HuffmanTable): number {
    if (this.#count < CODE_BITS) this.#fill(1)
    const missing = CODE_BITS - this.#count
    const bits = missing > 0 ? this.#held << missing : this.#held >> -missing
    const entry = table[bits & 0xffff] ?? 0
    const length = entry & 31
    if (length === 0 || length > this.#count) throw new ScanEnd()
    this.#count -= length
    return entry >> 5
  }

  /** Up to 16 bits as a number. */
  take(count: number): number {
    if (this.#count < count) this.#fill(count)
    this.#count -= count
    return (this.#held >> this.#count) & ((1 << count) - 1)
  }

  /** Goes behind the next restart; false where there is none. */
  restart(): boolean {
    const bytes = this.#bytes
    this.#held = 0
    this.#count = 0
    for (; this.#at + 1 < bytes.byteLength; this.#at += 1) {
      const next = bytes[this.#at + 1] ?? 0
      if (bytes[this.#at] === 0xff && next >= 0xd0 && next <= 0xd7) {
        this.#at += 2
        return true
      }
    }
    return false
  }
}
