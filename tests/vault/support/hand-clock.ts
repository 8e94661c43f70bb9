/** A clock that stands until it is moved. */
export const handClock = () => {
  const timers = new Set<{ atMs: number; run: () => void }>()
  let nowMs = 0
  return {
    after: (delayMs: number, run: () => void) => {
      const timer = { atMs: nowMs + delayMs, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    /** Whatever is due meanwhile runs, in the order of time, also what is set by then. */
    move: (byMs: number) => {
      const untilMs = nowMs + byMs
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
        if (next === undefined) break
        nowMs = next.atMs
        timers.delete(next)
        next.run()
      }
      nowMs = untilMs
    },
  }
}
