import { CLOSING_DEADLINE_MS } from './host.ts'

export interface ClosingWork {
  add(work: () => Promise<void>): void
  /** Runs everything once, however often it is asked; answers when it is done or its time is over. Never fails. */
  run(): Promise<void>
  isDone(): boolean
}

/** What must happen before the program ends, with a limit that no hanging part can overrun. */
export const closingWork = (deadlineMs: number = CLOSING_DEADLINE_MS): ClosingWork => {
  const works: (() => Promise<void>)[] = []
  let running: Promise<void> | undefined
  let isDone = false

  const runAll = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMs)
    })
    await Promise.race([Promise.allSettled(works.map((work) => work())), deadline])
    clearTimeout(timer)
    isDone = true
  }

  return {
    add: (work) => works.push(work),
    run: () => {
      running ??= runAll()
      return running
    },
    isDone: () => isDone,
  }
}
