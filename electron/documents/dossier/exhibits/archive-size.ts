import { Unzip, UnzipInflate } from 'fflate'

export interface ArchiveLimits {
  readonly bytes: number
  readonly parts: number
}

const STEP_BYTES = 64 * 1024

class TooMuch extends Error {}

/** Whether an archive unpacks within the limits; unpacked piece by piece, nothing is kept and sizes it claims are not believed. */
export const unpacksWithin = (archive: Uint8Array, limits: ArchiveLimits): boolean => {
  let size = 0
  let parts = 0
  const unzip = new Unzip((file) => {
    parts += 1
    if (parts > limits.parts) throw new TooMuch()
    file.ondata = (error, chunk) => {
      if (error !== null) throw error
      size += chunk.byteLength
      if (size > limits.bytes) throw new TooMuch()
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < archive.byteLength; at += STEP_BYTES) {
      unzip.push(archive.slice(at, at + STEP_BYTES), at + STEP_BYTES >= archive.byteLength)
    }
    return true
  } catch (error) {
    // A damaged archive is for its reader to refuse; only what is too much is refused here.
    return !(error instanceof TooMuch)
  }
}
