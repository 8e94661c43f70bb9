import { type ClosingWork, closingWork } from '../closing.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Ending {
  readonly closing: ClosingWork
  readonly ended: Promise<void>
  /** Something to give back at the end; also when Node ends without being asked. */
  atEnd(run: () => void): void
  quit(): Promise<void>
}

/** The end of the program from every direction: the window, a signal, the browser, our own wish. */
export const endingOf = (closeBrowser: () => Promise<void>): Ending => {
  const closing = closingWork()
  const cleanups: (() => void)[] = []
  const cleanUp = (): void => {
    for (const run of cleanups.splice(0)) run()
  }
  let resolveEnded: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    resolveEnded = resolve
  })

  const end = async (): Promise<void> => {
    await closing.run()
    await closeBrowser().catch(() => undefined)
    for (const signal of SIGNALS) process.off(signal, onSignal)
    process.off('exit', cleanUp)
    cleanUp()
    resolveEnded()
  }
  let ending: Promise<void> | undefined
  const quit = (): Promise<void> => {
    ending ??= end()
    return ending
  }
  const onSignal = (): void => void quit()
  for (const signal of SIGNALS) process.on(signal, onSignal)
  process.once('exit', cleanUp)
  return { closing, ended, quit, atEnd: (run) => void cleanups.push(run) }
}
