/** What work on a file from hostile hands may take. */
export interface WorkLimit {
  /** Processor time in milliseconds: what others do on the machine does not use it up. */
  readonly processorMs: number
  /** After so many milliseconds without processor time the work hangs. */
  readonly idleMs: number
}

export interface WatchedWork {
  /** Processor time so far in milliseconds, undefined where it cannot be told. */
  readonly usedMs: () => number | undefined
  readonly limit: WorkLimit
  /** Called once, as soon as the limit is reached. */
  readonly onOver: () => void
  /** Runs something again and again; returns the function that ends that. */
  readonly every?: (intervalMs: number, run: () => void) => () => void
}

export const LOOK_EVERY_MS = 250

/** Between two looks whoever works gets more than that even as one of a hundred, and whoever only looks gets less. */
const NOTHING_MS = 2

const everyInterval = (intervalMs: number, run: () => void): (() => void) => {
  const timer = setInterval(run, intervalMs)
  return () => clearInterval(timer)
}

/**
 * Watches work by the processor time it uses. Hanging is counted in looks and not on a clock: where the machine is too busy for
 * the work it is too busy for the looks, and while it sleeps nobody looks.
 *
 * @returns the function that ends the watch
 */
export const watchWork = ({ usedMs, limit, onOver, every = everyInterval }: WatchedWork): (() => void) => {
  const begunMs = usedMs() ?? 0
  let lastMs = begunMs
  let idleLooks = 0
  const stop = every(LOOK_EVERY_MS, () => {
    const nowMs = usedMs() ?? lastMs
    idleLooks = nowMs - lastMs > NOTHING_MS ? 0 : idleLooks + 1
    lastMs = nowMs
    if (nowMs - begunMs < limit.processorMs && idleLooks * LOOK_EVERY_MS < limit.idleMs) return
    stop()
    onOver()
  })
  return stop
}
