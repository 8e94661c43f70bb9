import type { Clipboard } from './host.ts'

/** KeePassXC's figure: long enough to paste once, short enough to be gone before the next person sits down. */
export const CLEAR_AFTER_MS = 10_000

/** The system's clipboard as a host reaches it. On Linux also the middle-click selection. */
export interface RawClipboard {
  readText(): Promise<string>
  writeText(text: string): Promise<void>
  clear(): Promise<void>
}

/** Runs something later; returns the function that calls it off. */
export type After = (delayMs: number, run: () => void) => () => void

export const afterTimeout: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

/** A clipboard that takes back what we put there, and only that. */
export const clearingClipboard = (raw: RawClipboard, after: After = afterTimeout): Clipboard => {
  let own: string | undefined
  let callOff: (() => void) | undefined

  const clearOwn = async (): Promise<void> => {
    callOff?.()
    callOff = undefined
    const text = own
    own = undefined
    if (text === undefined) return
    // Where the clipboard cannot be read we would rather take away what is not ours than leave what is.
    const isOurs = await raw.readText().then(
      (present) => present === text,
      () => true,
    )
    if (isOurs) await raw.clear()
  }

  return {
    writeText: async (text) => {
      callOff?.()
      own = text
      await raw.writeText(text)
      callOff = after(CLEAR_AFTER_MS, () => void clearOwn().catch(() => undefined))
    },
    clearOwn,
  }
}
