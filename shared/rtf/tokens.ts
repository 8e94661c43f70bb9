/** A piece of a rich text file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'symbol'; readonly name: string }
  /** A letter by its byte: as it stands, or as `\'e9`. */
  | { readonly kind: 'byte'; readonly byte: number }

const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20]

/** Reads the pieces of a file one after the other (RTF 1.9.1, "RTF syntax"). Whatever the bytes are, each takes at least one. */
export class RtfTokens {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The next piece; undefined at the end. */
  next(): RtfToken | undefined {
    for (;;) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) return undefined
      this.#at += 1
      if (byte === OPEN) return { kind: 'open' }
      if (byte === CLOSE) return { kind: 'close' }
      if (byte === BACKSLASH) return this.#control()
      // Line ends between words are for those who look at the file.
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) return { kind: 'byte', byte }
    }
  }

  /** Passes over bytes that are no text, as `\bin` announces them. */
  pass(bytes: number): void {
    this.#at = Math.min(this.#bytes.length, this.#at + Math.max(0, bytes))
  }

  #control(): RtfToken {
    const first = this.#bytes[this.#at] ?? SPACE
    if (isLetter(first)) return this.#word()
    this.#at += 1
    if (first !== QUOTE) return { kind: 'symbol', name: String.fromCharCode(first) }
    const digits = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 2))
    if (!/^[0-9a-f]{2}$/iu.test(digits)) return { kind: 'symbol', name: "'" }
    this.#at += 2
    return { kind: 'byte', byte: Number.parseInt(digits, 16) }
  }

  #word(): RtfToken {
    const name = this.#while(isLetter, LONGEST_WORD)
    const hasMinus = this.#bytes[this.#at] === MINUS && isDigit(this.#bytes[this.#at + 1] ?? 0)
    if (hasMinus) this.#at += 1
    const digits = this.#while(isDigit, LONGEST_NUMBER)
    if (this.#bytes[this.#at] === SPACE) this.#at += 1
    const value = digits === '' ? undefined : Number(digits) * (hasMinus ? -1 : 1)
    return { kind: 'word', name, value }
  }

  #while(isPart: (byte: number) => boolean, most: number): string {
    const start = this.#at
    while (this.#at - start < most && isPart(this.#bytes[this.#at] ?? 0)) this.#at += 1
    return String.fromCharCode(...this.#bytes.subarray(start, this.#at))
  }
}
