import { Unzlib } from 'fflate'

/** What deflate can make of one byte at most (RFC 1951: 258 bytes for two bits, rounded up). */
const LARGEST_RATIO = 1032

const STEP_BYTES = 64 * 1024

class EnoughSeen extends Error {}

/**
 * How large zlib data becomes, counted without keeping it; counting stops soon after `enough`.
 * For data that is not zlib's, or is damaged, what could be unpacked.
 */
export const inflatedSize = (packed: Uint8Array, enough: number): number => {
  if (packed.byteLength * LARGEST_RATIO <= enough) return packed.byteLength
  let size = 0
  const stream = new Unzlib((chunk) => {
    size += chunk.byteLength
    if (size > enough) throw new EnoughSeen()
  })
  try {
    for (let at = 0; at < packed.byteLength && size <= enough; at += STEP_BYTES) {
      stream.push(packed.slice(at, at + STEP_BYTES), at + STEP_BYTES >= packed.byteLength)
    }
  } catch {
    // Either enough was seen, or the data is damaged: then what could be read is all that will ever be drawn.
  }
  return size
}
