import { Worker } from 'node:worker_threads'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type WorkLimit, watchWork } from '../../../../shared/port/work-limit.ts'
import type { ThreadAnswer, ThreadRequest, ThreadSettings } from './protocol.ts'

export interface WorkshopOptions {
  /** The thread's entry file. */
  readonly threadFile: URL
  readonly settings: ThreadSettings
  readonly signal: AbortSignal
}

/** The thread ended in the middle of an answer, or went beyond its limit and was ended. */
export type Breakdown = { readonly kind: 'broken'; readonly cause: unknown } | { readonly kind: 'too-slow' }

/** JavaScript's own memory in the thread; WASM has its own, up to 4 GiB. */
const THREAD_MEMORY_MIB = 768

/**
 * The working thread as seen from the composer. A thread that broke down or was too slow is replaced by a new one with the next
 * request: one hostile exhibit costs itself and nothing else.
 */
export class Workshop implements AsyncDisposable {
  readonly #options: WorkshopOptions
  #thread: Worker | undefined

  constructor(options: WorkshopOptions) {
    this.#options = options
  }

  /** Asks for one thing. @throws SandyqError CANCELLED once the signal is aborted */
  async ask(request: ThreadRequest, limit: WorkLimit): Promise<ThreadAnswer | Breakdown> {
    const { signal } = this.#options
    if (signal.aborted) throw new SandyqError('CANCELLED')
    this.#thread ??= this.#start()
    const answer = await answerOf(this.#thread, request, { limit, signal })
    if (answer.kind !== 'broken' && answer.kind !== 'too-slow' && answer.kind !== 'cancelled') return answer
    await this.#end()
    if (answer.kind === 'cancelled') throw new SandyqError('CANCELLED')
    return answer
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

interface Waiting {
  readonly limit: WorkLimit
  readonly signal: AbortSignal
}

const answerOf = (
  thread: Worker,
  request: ThreadRequest,
  { limit, signal }: Waiting,
): Promise<ThreadAnswer | Breakdown | { readonly kind: 'cancelled' }> =>
  new Promise((resolve) => {
    const finish = (answer: ThreadAnswer | Breakdown | { readonly kind: 'cancelled' }): void => {
      stopWatching()
      thread.off('message', finish).off('error', onBroken).off('exit', onBroken)
      signal.removeEventListener('abort', onAbort)
      resolve(answer)
    }
    const onBroken = (cause: unknown): void => finish({ kind: 'broken', cause })
    const onAbort = (): void => finish({ kind: 'cancelled' })
    const stopWatching = watchWork({ usedMs, limit, onOver: () => finish({ kind: 'too-slow' }) })
    thread.on('message', finish).on('error', onBroken).on('exit', onBroken)
    signal.addEventListener('abort', onAbort, { once: true })
    thread.postMessage(request, request.kind === 'open-exhibit' ? [request.bytes.buffer as ArrayBuffer] : [])
  })
