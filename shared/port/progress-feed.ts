/** More often than this nobody sees; every event crosses two processes. */
const EVERY_MS = 100

export interface Progress {
  readonly doneBytes: number
  readonly totalBytes: number
}

/** Carries how far a work has come from the work to whoever iterates; only the latest state counts. */
export interface ProgressFeed extends AsyncIterable<Progress> {
  begin(totalBytes: number): void
  report(doneBytes: number): void
  end(): void
}

/** @param now milliseconds of a clock that never goes back */
export const progressFeed = (now: () => number = () => performance.now()): ProgressFeed => {
  let latest: Progress | undefined
  let totalBytes = 0
  let lastMs = Number.NEGATIVE_INFINITY
  let isOver = false
  let wake: (() => void) | undefined

  const tell = (doneBytes: number): void => {
    lastMs = now()
    latest = { doneBytes, totalBytes }
    wake?.()
  }

  return {
    begin: (total) => {
      totalBytes = total
      tell(0)
    },
    report: (doneBytes) => {
      if (now() - lastMs >= EVERY_MS) tell(doneBytes)
    },
    end: () => {
      isOver = true
      wake?.()
    },
    async *[Symbol.asyncIterator]() {
      while (true) {
        if (latest !== undefined) {
          const progress = latest
          latest = undefined
          yield progress
        } else if (isOver) {
          return
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    },
  }
}
