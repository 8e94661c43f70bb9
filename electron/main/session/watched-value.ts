/** A value whose changes can be waited for. A slow watcher gets the newest value, not every one between. */
export interface WatchedValue<T> {
  readonly value: T
  set(value: T): void
  /** The present value at once, then the newest after each change, until the signal aborts. */
  watch(signal?: AbortSignal): AsyncGenerator<T, void>
  /** Called after each change; returns the function that ends it. */
  onChange(listener: (value: T) => void): () => void
}

export const watchedValue = <T>(first: T): WatchedValue<T> => {
  let value = first
  const listeners = new Set<(value: T) => void>()

  const onChange = (listener: (value: T) => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  async function* watch(signal?: AbortSignal): AsyncGenerator<T, void> {
    let wake: () => void = () => undefined
    let isNew = true
    const ring = (): void => wake()
    const stop = onChange(() => {
      isNew = true
      ring()
    })
    signal?.addEventListener('abort', ring)
    try {
      while (signal?.aborted !== true) {
        if (isNew) {
          isNew = false
          yield value
          continue
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      stop()
      signal?.removeEventListener('abort', ring)
    }
  }

  return {
    get value() {
      return value
    },
    set: (next) => {
      value = next
      for (const listener of [...listeners]) listener(next)
    },
    watch,
    onChange,
  }
}
