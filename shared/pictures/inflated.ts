const STEP_BYTES = 64 * 1024

const inSteps = function* (pieces: Iterable<Uint8Array>): Generator<Uint8Array<ArrayBuffer>> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.byteLength; at += STEP_BYTES) {
      yield new Uint8Array(piece.subarray(at, at + STEP_BYTES))
    }
  }
}

/**
 * Unpacks zlib data (RFC 1950) given in pieces, a little at a time. Where the data breaks off or is damaged it ends early: what
 * comes after cannot be known.
 */
export const inflated = async function* (
  pieces: Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = new DecompressionStream('deflate')
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  const write = async (): Promise<void> => {
    for (const step of inSteps(pieces)) await writer.write(step)
    await writer.close()
  }
  // The reading side is told of the same failure.
  write().catch(() => undefined)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } catch {
    return
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

/** Unpacks into memory of a size that is known; the rest stays zero where less comes. Tells how many bytes came. */
export const inflatedInto = async (packed: Uint8Array, out: Uint8Array): Promise<number> => {
  let at = 0
  for await (const chunk of inflated([packed])) {
    out.set(chunk.subarray(0, out.byteLength - at), at)
    at = Math.min(out.byteLength, at + chunk.byteLength)
    if (at === out.byteLength) break
  }
  return at
}
