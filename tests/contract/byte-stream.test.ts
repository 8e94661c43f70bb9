import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../electron/host/host.ts'
import { SandyqError } from '../../shared/contract/errors.ts'
import { CHUNK_BYTES, takeBytes, WINDOW_CHUNKS } from '../../shared/port/byte-stream.ts'
import type { ProcessPort } from '../../shared/port/process-port.ts'

let child: SpawnedProcess

beforeEach(() => {
  child = spawnNode({ entry: new URL('children/bytes.ts', import.meta.url).pathname, name: 'bytes' })
})
afterEach(async () => {
  child.kill()
  await child.exited
})

/** The first message that has this key. */
const answer = async (key: string, question: string): Promise<Record<string, unknown>> => {
  const answered = new Promise<Record<string, unknown>>((resolve) => {
    const stop = child.port.onMessage((message) => {
      if (typeof message !== 'object' || message === null || !(key in message)) return
      stop()
      resolve(message as Record<string, unknown>)
    })
  })
  child.port.post({ ask: question })
  return answered
}

const offered = async (kind: string): Promise<string> => String((await answer('id', kind)).id)

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof SandyqError ? error.code : error),
  )

const drain = async (bytes: AsyncIterable<Uint8Array>): Promise<number> => {
  let size = 0
  for await (const chunk of bytes) size += chunk.byteLength
  return size
}

/** Notes what goes over the port in each direction. */
const tapped = (port: ProcessPort) => {
  const seen: string[] = []
  const kindOf = (message: unknown): string =>
    typeof message === 'object' && message !== null && 'kind' in message ? String(message.kind) : ''
  const tap: ProcessPort = {
    ...port,
    post: (message) => {
      seen.push(kindOf(message))
      port.post(message)
    },
    onMessage: (listener) =>
      port.onMessage((message) => {
        seen.push(kindOf(message))
        listener(message)
      }),
  }
  return { tap, seen }
}

describe('bytes between two processes', () => {
  it('arrive whole and in order, in chunks of a bounded size', async () => {
    const id = await offered('small')
    const chunks: Uint8Array[] = []
    for await (const chunk of takeBytes(child.port, id)) chunks.push(chunk)
    const whole = Buffer.concat(chunks)
    expect({
      sizes: chunks.map((chunk) => chunk.byteLength),
      isRight: whole.every((byte, i) => byte === (i % 1_024 === 0 ? (i / 1_024) % 251 : 0)),
    }).toEqual({ sizes: [CHUNK_BYTES, 300_000 - CHUNK_BYTES], isRight: true })
  })

  it('may be none', async () => {
    expect(await drain(takeBytes(child.port, await offered('empty')))).toBe(0)
  })

  it('are not read further ahead than the window when the taker is slow', async () => {
    const bytes = takeBytes(child.port, await offered('large'))
    await bytes.next()
    // Answers come in order, so this one says what the giver had read after it used all its credit.
    const { givenBytes } = await answer('givenBytes', 'given')
    const pieceBytes = 1024 * 1024
    expect(Number(givenBytes)).toBeLessThanOrEqual(WINDOW_CHUNKS * CHUNK_BYTES + pieceBytes)
    await bytes.return()
  })

  it('pass 100 MB through a slow taker with flat memory on both sides', async () => {
    const before = process.memoryUsage.rss()
    let size = 0
    let peak = before
    for await (const chunk of takeBytes(child.port, await offered('large'))) {
      size += chunk.byteLength
      peak = Math.max(peak, process.memoryUsage.rss())
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { rssBytes } = await answer('rssBytes', 'given')
    const MIB = 1024 * 1024
    expect(size).toBe(100 * MIB)
    expect(peak - before).toBeLessThan(80 * MIB)
    expect(Number(rssBytes)).toBeLessThan(190 * MIB)
  })

  it('stop being read when the taker leaves early', async () => {
    const id = await offered('large')
    const left = answer('source', 'given')
    for await (const chunk of takeBytes(child.port, id)) {
      expect(chunk.byteLength).toBe(CHUNK_BYTES)
      break
    }
    expect(await left).toEqual({ source: 'left' })
    expect(await codeOf(drain(takeBytes(child.port, id)))).toBe('TOKEN_EXPIRED')
  })

  it('end with CANCELLED when the taker aborts, even while it waits', async () => {
    const stop = new AbortController()
    const bytes = takeBytes(child.port, await offered('large'), stop.signal)
    await bytes.next()
    stop.abort()
    expect(await codeOf(drain(bytes))).toBe('CANCELLED')
  })

  it("end with the giver's code, and with INTERNAL for what has none", async () => {
    expect(await codeOf(drain(takeBytes(child.port, await offered('failing'))))).toBe('BLOB_DAMAGED')
    const error = await drain(takeBytes(child.port, await offered('broken'))).catch((caught) => caught)
    const { code, message, cause } = error as SandyqError
    expect({ code, message, cause }).toEqual({ code: 'INTERNAL', message: 'INTERNAL', cause: undefined })
  })

  it('are known under an id once only and under no other', async () => {
    const id = await offered('small')
    await drain(takeBytes(child.port, id))
    expect(await codeOf(drain(takeBytes(child.port, id)))).toBe('TOKEN_EXPIRED')
    expect(await codeOf(drain(takeBytes(child.port, 'made-up')))).toBe('TOKEN_EXPIRED')
  })

  it('end with CANCELLED when the giver is killed', async () => {
    const bytes = takeBytes(child.port, await offered('large'))
    await bytes.next()
    child.kill()
    expect(await codeOf(drain(bytes))).toBe('CANCELLED')
  })

  it('need one unit of credit for each chunk', async () => {
    const { tap, seen } = tapped(child.port)
    await drain(takeBytes(tap, await offered('small')))
    const count = (kind: string): number => seen.filter((other) => other === kind).length
    expect({ chunks: count('bytes:chunk'), pulls: count('bytes:pull'), ends: count('bytes:end') }).toEqual({
      chunks: 2,
      pulls: 2,
      ends: 1,
    })
  })
})
