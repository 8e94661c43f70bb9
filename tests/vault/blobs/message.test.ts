import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MESSAGE_START_BYTES,
  SEALED_CHUNK_BYTES,
} from '../../../electron/vault/store/blobs/chunked-encryption.ts'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { inMemory, readMessage, writeMessage } from '../support/messages.ts'

const keys = { key: randomBytes(32), context: randomBytes(40) }
const SIZES = [0, 1, 16_383, 16_384, 16_385, 32_768, 4 * 2 ** 20 + 1]

const read = (message: Uint8Array) => readMessage(message, keys.key, keys.context)

/** Starts of chunks, and the end. */
const boundaries = (message: Uint8Array): number[] => {
  const found = [0, 24, MESSAGE_START_BYTES]
  for (let at = MESSAGE_START_BYTES; at <= message.length; at += SEALED_CHUNK_BYTES) found.push(at)
  return [...found, message.length]
}

/** What is handed out must be the true beginning, and the end must not be clean. */
const expectRefused = async (changed: Uint8Array, content: Uint8Array): Promise<void> => {
  const result = await read(changed)
  expect(result.ending).toBe('BLOB_DAMAGED')
  expect(result.content.equals(content.subarray(0, result.content.length))).toBe(true)
}

describe.each(SIZES)('a message of %i bytes', (size) => {
  const content = randomBytes(size)
  const message = writeMessage(content, keys)
  const chunks = Math.floor(size / 16_384) + 1

  it('comes back as it was and takes the space that the format document says', async () => {
    expect(message.length).toBe(56 + size + 16 * chunks)
    expect(await read(message)).toEqual({ content, ending: 'clean' })
  })

  it('is the same whatever the pieces it was given in', () => {
    const salt = message.subarray(0, 24)
    for (const piece of [1_000, 16_384, 16_385, 3 * 2 ** 20]) {
      expect(writeMessage(content, { ...keys, salt }, piece).equals(message)).toBe(true)
    }
  })

  it('is refused after a change of one bit at or beside any boundary', async () => {
    const places = new Set(boundaries(message).flatMap((at) => [at - 1, at, at + 1]))
    for (const at of places) {
      if (at < 0 || at >= message.length) continue
      const changed = Buffer.from(message)
      changed[at] = (changed[at] ?? 0) ^ 0x80
      await expectRefused(changed, content)
    }
  })

  it('is refused when cut off at or beside any boundary', async () => {
    const ends = new Set(boundaries(message).flatMap((at) => [at - 1, at, at + 1, at + 16]))
    for (const end of ends) {
      if (end < 0 || end >= message.length) continue
      await expectRefused(message.subarray(0, end), content)
    }
  })

  it('is refused with anything behind it, even its own last chunk', async () => {
    const last = message.subarray(MESSAGE_START_BYTES + (chunks - 1) * SEALED_CHUNK_BYTES)
    for (const more of [Buffer.alloc(1), Buffer.alloc(16), last, randomBytes(SEALED_CHUNK_BYTES)]) {
      await expectRefused(Buffer.concat([message, more]), content)
    }
  })

  it('is refused when two chunks change places', async () => {
    for (let index = 0; index + 2 < chunks; index += Math.max(1, Math.floor(chunks / 7))) {
      const at = MESSAGE_START_BYTES + index * SEALED_CHUNK_BYTES
      const [left, right] = [
        message.subarray(at, at + SEALED_CHUNK_BYTES),
        message.subarray(at + SEALED_CHUNK_BYTES, at + 2 * SEALED_CHUNK_BYTES),
      ]
      const swapped = Buffer.from(message)
      swapped.set(right, at)
      swapped.set(left, at + SEALED_CHUNK_BYTES)
      await expectRefused(swapped, content)
    }
  })
})

describe('a message', () => {
  it('gives exactly the part that is asked for, wherever it lies', async () => {
    const content = randomBytes(2 * 2 ** 20 + 777)
    const reader = await MessageReader.open(inMemory(writeMessage(content, keys)), keys.key, keys.context)
    const place = fc.nat({ max: content.length + 20_000 })
    await fc.assert(
      fc.asyncProperty(place, fc.nat({ max: 200_000 }), async (offset, length) => {
        const pieces: Uint8Array[] = []
        for await (const piece of reader.read(offset, length)) pieces.push(piece)
        expect(Buffer.concat(pieces).equals(content.subarray(offset, offset + length))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('opens with its own key and context only', async () => {
    const message = writeMessage(randomBytes(100), keys)
    expect((await readMessage(message, randomBytes(32), keys.context)).ending).toBe('BLOB_DAMAGED')
    expect((await readMessage(message, keys.key, randomBytes(40))).ending).toBe('BLOB_DAMAGED')
  })
})
