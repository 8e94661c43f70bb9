import { Worker } from 'node:worker_threads'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type WorkLimit, watchWork } from '../../../../shared/port/work-limit.ts'
import type { ThreadAnswer, ThreadRequest, ThreadSettings } from './protocol.ts'
import './steady-wasm.ts'

export interface WorkshopOptions {
  /** The thread's entry file. */
  readonly threadFile: URL
  readonly settings: ThreadSettings
  readonly signal: AbortSignal
}

/** The thread ended in the middle of an answer, or went beyond a limit and was ended. */
export type Breakdown =
  | { readonly kind: 'broken'; readonly cause: unknown }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-costly' }

/** What one answer may take. */
export interface AnswerLimit extends WorkLimit {
  /** What the whole process may weigh more than when the workshop was opened. Undefined for our own parts. */
  readonly memoryBytes?: number
}

/** Between two looks a thread can take some ten MiB more. */
const LOOK_AT_MEMORY_EVERY_MS = 20

/** JavaScript's own memory in the thread; WASM has its own, up to 4 GiB. */
const THREAD_MEMORY_MIB = 768

type Ending = Breakdown | { readonly kind: 'cancelled' }

const ENDINGS: ReadonlySet<string> = new Set<Ending['kind']>([
  'broken',
  'too-slow',
  'too-costly',
  'cancelled',
])

const endsTheThread = (answer: ThreadAnswer | Ending): answer is Ending => ENDINGS.has(answer.kind)

/**
 * The working thread as seen from the composer. A thread that broke down or was too slow is replaced by a new one with the next
 * request: one hostile exhibit costs itself and nothing else.
 */
export class Workshop implements AsyncDisposable {
  readonly #options: WorkshopOptions
  readonly #emptyBytes = process.memoryUsage.rss()
  #thread: Worker | undefined

  constructor(options: WorkshopOptions) {
    this.#options = options
  }

  /** Asks for one thing. @throws SandyqError CANCELLED once the signal is aborted */
  async ask(request: ThreadRequest, limit: AnswerLimit): Promise<ThreadAnswer | Breakdown> {
    const { signal } = this.#options
    if (signal.aborted) throw new SandyqError('CANCELLED')
    this.#thread ??= this.#start()
    const mostBytes = limit.memoryBytes === undefined ? undefined : this.#emptyBytes + limit.memoryBytes
    const answer = await answerOf(this.#thread, request, { limit, mostBytes, signal })
    if (!endsTheThread(answer)) {
      if (mostBytes !== undefined && this.#isWorn(answer)) await this.#end()
      return answer
    }
    await this.#end()
    if (answer.kind === 'cancelled') throw new SandyqError('CANCELLED')
    return answer
  }

  /** Nothing in the thread gives memory back; whatever the exhibits before took of it the next one would lack. */
  #isWorn(answer: ThreadAnswer): boolean {
    const isEnd = answer.kind === 'refused' || (answer.kind === 'batch' && answer.isLast)
    if (!isEnd) return false
    const { wornBytes } = this.#options.settings.limits
    return answer.heldBytes > wornBytes || process.memoryUsage.rss() - this.#emptyBytes > wornBytes
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end()
  }

  #start(): Worker {
    return new Worker(this.#options.threadFile, {
      workerData: this.#options.settings,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MIB },
      // Libraries write warnings about what they read, and what they read is secret.
      stdout: true,
      stderr: true,
    })
  }

  async #end(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.terminate()
  }
}

/**
 * Of the whole process, which lives for one dossier: the thread cannot hide from it, neither in native code nor in WASM, and what
 * the composer uses beside it while it waits is little.
 */
const usedMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** WASM and what it is given lie outside the heap that a thread can be held to, so the whole process is weighed. */
const watchMemory = (mostBytes: number | undefined, onOver: () => void): (() => void) => {
  if (mostBytes === undefined) return () => undefined
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes) onOver()
  }, LOOK_AT_MEMORY_EVERY_MS)
  return () => clearInterval(timer)
}

interface Waiting {
  readonly limit: WorkLimit
  /** Weight of the whole process at which the work is ended. */
  readonly mostBytes: number | undefined
  readonly signal: AbortSignal
}

const answerOf = (
  thread: Worker,
  request: ThreadRequest,
  { limit, mostBytes, signal }: Waiting,
): Promise<ThreadAnswer | Ending> =>
  new Promise((resolve) => {
    const finish = (answer: ThreadAnswer | Ending): void => {
      stopWatching()
      stopWeighing()
      thread.off('message', finish).off('error', onBroken).off('exit', onBroken)
      signal.removeEventListener('abort', onAbort)
      resolve(answer)
    }
    const onBroken = (cause: unknown): void => finish({ kind: 'broken', cause })
    const onAbort = (): void => finish({ kind: 'cancelled' })
    const stopWatching = watchWork({ usedMs, limit, onOver: () => finish({ kind: 'too-slow' }) })
    const stopWeighing = watchMemory(mostBytes, () => finish({ kind: 'too-costly' }))
    thread.on('message', finish).on('error', onBroken).on('exit', onBroken)
    signal.addEventListener('abort', onAbort, { once: true })
    thread.postMessage(request, request.kind === 'open-exhibit' ? [request.bytes.buffer as ArrayBuffer] : [])
  })
