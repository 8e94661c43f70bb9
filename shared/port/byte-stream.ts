import { isErrorCode, SandyqError } from '../contract/errors.ts'
import type { ProcessPort } from './process-port.ts'

/**
 * Streams of bytes between two processes, beside the calls on the same port.
 *
 * The taker hands out credit, one unit for one chunk, and the giver never sends without it: what lies between a fast giver and
 * a slow taker is at most WINDOW_CHUNKS × CHUNK_BYTES (2 MiB), however large the stream.
 */
export const CHUNK_BYTES = 256 * 1024
export const WINDOW_CHUNKS = 8

/** `take` is the first, `pull` each later one: a pull that crosses the stream's end on the way is no mistake. */
type TakerMessage =
  | { kind: 'bytes:take' | 'bytes:pull'; id: string; credit: number }
  | { kind: 'bytes:cancel'; id: string }

type GiverMessage =
  | { kind: 'bytes:chunk'; id: string; chunk: Uint8Array }
  | { kind: 'bytes:end'; id: string }
  | { kind: 'bytes:error'; id: string; code: string }

const kindOf = (message: unknown): string | undefined => {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('id' in message)) return
  return typeof message.kind === 'string' && typeof message.id === 'string' ? message.kind : undefined
}

const isTakerMessage = (message: unknown): message is TakerMessage => {
  const kind = kindOf(message)
  return kind === 'bytes:take' || kind === 'bytes:pull' || kind === 'bytes:cancel'
}

const isGiverMessage = (message: unknown): message is GiverMessage => {
  const kind = kindOf(message)
  return kind === 'bytes:chunk' || kind === 'bytes:end' || kind === 'bytes:error'
}

/** Chunks no larger than CHUNK_BYTES, each with a buffer of its own: a view would be cloned together with all it looks at. */
async function* evenChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of bytes) {
    for (let at = 0; at < piece.byteLength; at += CHUNK_BYTES) {
      yield new Uint8Array(piece.subarray(at, at + CHUNK_BYTES))
    }
  }
}

interface Offer {
  readonly chunks: AsyncGenerator<Uint8Array, void>
  credit: number
  isPumping: boolean
}

/** The giving side of one port. */
export interface ByteOffers {
  /** Makes a stream ready to be taken once; nothing is read before the taker asks. Returns its id. */
  offer(bytes: AsyncIterable<Uint8Array>): string
  /** Takes an offer back; a taker in the middle of it gets CANCELLED. */
  revoke(id: string): void
}

/** Gives byte streams over a port. Call it once for a port: it owns the taker's messages. */
export const serveBytes = (port: ProcessPort): ByteOffers => {
  const offers = new Map<string, Offer>()
  const post = (message: GiverMessage): void => port.post(message)

  const drop = (id: string): void => {
    const offer = offers.get(id)
    offers.delete(id)
    // A generator that waits for its source answers `return` late or with an error; nobody is left to care.
    offer?.chunks.return().catch(() => undefined)
  }

  const pump = async (id: string, offer: Offer): Promise<void> => {
    if (offer.isPumping) return
    offer.isPumping = true
    try {
      while (offer.credit > 0) {
        const next = await offer.chunks.next()
        if (!offers.has(id)) return
        if (next.done === true) {
          offers.delete(id)
          return post({ kind: 'bytes:end', id })
        }
        offer.credit -= 1
        post({ kind: 'bytes:chunk', id, chunk: next.value })
      }
    } catch (error) {
      offers.delete(id)
      post({ kind: 'bytes:error', id, code: error instanceof SandyqError ? error.code : 'INTERNAL' })
    } finally {
      offer.isPumping = false
    }
  }

  port.onMessage((message) => {
    if (!isTakerMessage(message)) return
    if (message.kind === 'bytes:cancel') return drop(message.id)
    const offer = offers.get(message.id)
    if (offer === undefined) {
      if (message.kind === 'bytes:take') post({ kind: 'bytes:error', id: message.id, code: 'TOKEN_EXPIRED' })
      return
    }
    offer.credit = Math.min(offer.credit + message.credit, WINDOW_CHUNKS)
    void pump(message.id, offer)
  })
  port.onClose(() => {
    for (const id of [...offers.keys()]) drop(id)
  })

  return {
    offer: (bytes) => {
      const id = crypto.randomUUID()
      offers.set(id, { chunks: evenChunks(bytes), credit: 0, isPumping: false })
      return id
    },
    revoke: (id) => {
      if (!offers.has(id)) return
      drop(id)
      post({ kind: 'bytes:error', id, code: 'CANCELLED' })
    },
  }
}

type Arrival = Uint8Array | 'end' | SandyqError

/** The messages of one stream in the order they came, waited for one at a time. */
const arrivalsOf = (port: ProcessPort, id: string, signal: AbortSignal | undefined) => {
  const queue: Arrival[] = []
  let wake: (() => void) | undefined
  const push = (arrival: Arrival): void => {
    queue.push(arrival)
    wake?.()
  }
  const onAbort = (): void => push(new SandyqError('CANCELLED'))
  const stopMessages = port.onMessage((message) => {
    if (!isGiverMessage(message) || message.id !== id) return
    if (message.kind === 'bytes:end') return push('end')
    if (message.kind === 'bytes:error') {
      return push(new SandyqError(isErrorCode(message.code) ? message.code : 'INTERNAL'))
    }
    // More than was asked for, or something else than bytes: the other side does not keep the rules.
    const isFair = queue.length < WINDOW_CHUNKS && message.chunk instanceof Uint8Array
    push(isFair ? message.chunk : new SandyqError('INTERNAL'))
  })
  const stopClose = port.onClose(() => push(new SandyqError('CANCELLED')))
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted === true) onAbort()

  return {
    next: async (): Promise<Arrival> => {
      while (true) {
        const arrival = queue.shift()
        if (arrival !== undefined) return arrival
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    stop: (): void => {
      stopMessages()
      stopClose()
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

/**
 * Takes the stream that the other side offered under this id, once.
 *
 * Leaving the loop early, or aborting the signal, tells the giver to stop.
 *
 * @throws SandyqError with the giver's code; TOKEN_EXPIRED where the id is unknown; CANCELLED on abort or when the giver is gone
 */
export async function* takeBytes(
  port: ProcessPort,
  id: string,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const arrivals = arrivalsOf(port, id, signal)
  let isOver = false
  try {
    port.post({ kind: 'bytes:take', id, credit: WINDOW_CHUNKS } satisfies TakerMessage)
    while (true) {
      const arrival = await arrivals.next()
      if (arrival === 'end') {
        isOver = true
        return
      }
      if (arrival instanceof SandyqError) throw arrival
      yield arrival
      port.post({ kind: 'bytes:pull', id, credit: 1 } satisfies TakerMessage)
    }
  } finally {
    arrivals.stop()
    if (!isOver) port.post({ kind: 'bytes:cancel', id } satisfies TakerMessage)
  }
}
