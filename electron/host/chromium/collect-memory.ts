import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is still in use when the lock is done, such as the end of a stream, is not a moment later. */
const AGAIN_AFTER_MS = 2_000

const collect = (): void => {
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
