/** What of a text can be read as UTF-8 (RFC 3629). */
export interface Utf8Count {
  /** Bytes of whole characters of more than one byte. */
  readonly wholeBytes: number
  /** Places where there is no character: U+FFFD each. */
  readonly broken: number
  /** The text ends within a character. */
  readonly endsWithin: boolean
}

/** How many bytes follow a first one. */
const followersOf = (first: number): number => {
  if (first < 0xc2 || first > 0xf4) return 0
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
}

/** Between which bounds the second byte must be (Unicode 16, table 3-7). */
const lowOf = (first: number): number => (first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80)
const highOf = (first: number): number => (first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf)

/** Counts in the way the Encoding Standard decodes: the longest beginning of a character that breaks off is one broken place. */
export const countUtf8 = (bytes: Uint8Array): Utf8Count => {
  let wholeBytes = 0
  let broken = 0
  let endsWithin = false
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    at += 1
    if (first < 0x80) continue
    const count = followersOf(first)
    let taken = 0
    while (taken < count && at < bytes.length) {
      const byte = bytes[at] ?? 0
      if (byte < (taken === 0 ? lowOf(first) : 0x80) || byte > (taken === 0 ? highOf(first) : 0xbf)) break
      taken += 1
      at += 1
    }
    if (count > 0 && taken === count) wholeBytes += count + 1
    else {
      broken += 1
      endsWithin = count > 0 && at === bytes.length
    }
  }
  return { wholeBytes, broken, endsWithin }
}
