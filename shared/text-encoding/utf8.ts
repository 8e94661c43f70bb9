/** What of a text can be read as UTF-8 (RFC 3629). */
export interface Utf8Count {
  /** Bytes of whole characters of more than one byte. */
  readonly wholeBytes: number
  /** Places where there is no character: U+FFFD each. */
  readonly broken: number
  /** The text ends within a character. */
  readonly endsWithin: boolean
}

/** How many bytes follow a first one, and between which bounds the second must be (Unicode 16, table 3-7). */
const followersOf = (first: number): readonly [count: number, low: number, high: number] => {
  if (first >= 0xc2 && first <= 0xdf) return [1, 0x80, 0xbf]
  if (first >= 0xe0 && first <= 0xef) return [2, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf]
  if (first >= 0xf0 && first <= 0xf4) return [3, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf]
  return [0, 0, 0]
}

/** Counts in the way the Encoding Standard decodes: the longest beginning of a character that breaks off is one broken place. */
export const countUtf8 = (bytes: Uint8Array): Utf8Count => {
  let [wholeBytes, broken, endsWithin] = [0, 0, false]
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    at += 1
    if (first < 0x80) continue
    let [count, low, high] = followersOf(first)
    const size = count + 1
    while (count > 0 && at < bytes.length && (bytes[at] ?? 0) >= low && (bytes[at] ?? 0) <= high) {
      ;[count, low, high] = [count - 1, 0x80, 0xbf]
      at += 1
    }
    if (size > 1 && count === 0) wholeBytes += size
    else {
      broken += 1
      endsWithin = count > 0 && at === bytes.length
    }
  }
  return { wholeBytes, broken, endsWithin }
}
