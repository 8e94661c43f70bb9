import { useLayoutEffect } from 'react'

/** What a form has to wait for before it is saved: answers that say which record is meant by what was typed and taken. */
const held = new Set<Promise<void>>()

/** Keeps what is saved meanwhile waiting, until what is waited for has come or its field is gone. */
export const useHoldsSaving = (isHeld: boolean): void => {
  // Before the effect that lets go, so that whoever waits goes on with the value that it has set.
  useLayoutEffect(() => {
    if (!isHeld) return
    const { promise, resolve } = Promise.withResolvers<void>()
    held.add(promise)
    return () => {
      held.delete(promise)
      resolve()
    }
  }, [isHeld])
}

/** Comes when nothing holds saving up. */
export const nothingHeld = async (): Promise<void> => {
  while (held.size > 0) await Promise.all(held)
}
