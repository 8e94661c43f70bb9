import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is still in use when the lock is done, such as the end of a stream, is not a moment later. */
const AGAIN_AFTER_MS = 2_000

/** Twice what the engine's young generation can be, in bytes. */
const FILLING_BYTES = 64 * 1024 * 1024
const PIECE_BYTES = 16 * 1024

/**
 * Pages that the young generation has left are kept for it as they are, and a busy machine leaves many: they are overwritten by being
 * used again.
 */
const fill = (): void => {
  let piece: number[] = []
  for (let filled = 0; filled < FILLING_BYTES; filled += PIECE_BYTES) {
    piece = new Array<number>(PIECE_BYTES / 8).fill(filled)
  }
  piece.length = 0
}

const collect = (): void => {
  fill()
  const run: unknown = runInNewContext('gc')
  if (typeof run === 'function') run()
}

/** An engine left to itself collects when it needs room, and overwrites nothing of what it collects. */
export const collectMemory = (): void => {
  setFlagsFromString('--expose-gc')
  setFlagsFromString('--clear-free-memory')
  collect()
  setTimeout(collect, AGAIN_AFTER_MS).unref()
}
