/** Undoes TIFF's own packings (TIFF 6.0 §9 and §13). Each fills `out` as far as the data goes and tells how far that is. */

export const unpackBytes = (packed: Uint8Array, out: Uint8Array): number => {
  let [at, filled] = [0, 0]
  while (at < packed.byteLength && filled < out.byteLength) {
    const head = packed[at] ?? 0
    at += 1
    if (head < 128) {
      const piece = packed.subarray(at, at + Math.min(head + 1, out.byteLength - filled))
      out.set(piece, filled)
      filled += piece.byteLength
      at += head + 1
    } else if (head > 128) {
      const count = Math.min(257 - head, out.byteLength - filled)
      if (at >= packed.byteLength) return filled
      out.fill(packed[at] ?? 0, filled, filled + count)
      filled += count
      at += 1
    }
  }
  return filled
}

const CLEAR = 256
const END = 257
const LARGEST_TABLE = 4096

/** Codes of 9 to 12 bits, the longer ones used one code early, as the format has it. */
export const unpackLzw = (packed: Uint8Array, out: Uint8Array): number => {
  // Each entry of the table is a piece of what was already written.
  const from = new Int32Array(LARGEST_TABLE)
  const lengths = new Int32Array(LARGEST_TABLE)
  let [next, width, bits, count, filled] = [258, 9, 0, 0, 0]
  let [beforeAt, beforeLength] = [0, 0]
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xffffff
    count += 8
    if (count < width) continue
    count -= width
    const code = (bits >> count) & ((1 << width) - 1)
    if (code === END || filled >= out.byteLength) break
    if (code === CLEAR) {
      ;[next, width, beforeLength] = [258, 9, 0]
      continue
    }
    if (code > next || (code === next && beforeLength === 0)) return filled
    const at = filled
    if (code < 256) {
      out[filled] = code
      filled += 1
    } else {
      const isNew = code === next
      const source = isNew ? beforeAt : (from[code] ?? 0)
      const length = isNew ? beforeLength + 1 : (lengths[code] ?? 0)
      // One by one: a piece may run into what it is being copied to.
      for (let index = 0; index < length && filled < out.byteLength; index += 1) {
        out[filled] = out[source + index] ?? 0
        filled += 1
      }
    }
    if (beforeLength > 0 && next < LARGEST_TABLE) {
      from[next] = beforeAt
      lengths[next] = beforeLength + 1
      next += 1
    }
    ;[beforeAt, beforeLength] = [at, filled - at]
    if (next + 1 >= 1 << width && width < 12) width += 1
  }
  return filled
}

/** Turns round the bits of each byte (TIFF 6.0, FillOrder 2). */
export const turnedBits = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte) => {
    let turned = 0
    for (let bit = 0; bit < 8; bit += 1) turned |= ((byte >> bit) & 1) << (7 - bit)
    return turned
  })
