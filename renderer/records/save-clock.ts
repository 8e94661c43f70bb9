/** When what is typed is saved. */
export interface SaveTimes {
  /** After the last key. */
  readonly pauseMs: number
  /** While one types without a pause: no more than so much can be lost. */
  readonly longestMs: number
}

export interface SaveClock {
  /** Something was typed. */
  wind(): void
  /** It is time to go. */
  ring(): void
  stop(): void
}

/** Saves after a pause, now and then while one types on, and at once when it is time to go. */
export const createSaveClock = ({ pauseMs, longestMs }: SaveTimes, save: () => void): SaveClock => {
  let pause: ReturnType<typeof setTimeout> | undefined
  let longest: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(pause)
    clearTimeout(longest)
    longest = undefined
  }
  const ring = () => {
    stop()
    save()
  }
  return {
    wind: () => {
      clearTimeout(pause)
      pause = setTimeout(ring, pauseMs)
      longest ??= setTimeout(ring, longestMs)
    },
    ring,
    stop,
  }
}
