import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { SALT_BYTES } from '../../../electron/vault/store/blobs/chunked-encryption.ts'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { inMemory, readMessage, writeMessage } from '../support/messages.ts'

const FILE = new URL(
  '../../../../shared/data/wycheproof/chunked_encryption_cobblestone256.json',
  import.meta.url,
)

const vectorSchema = z.object({
  tcId: z.number(),
  comment: z.string(),
  key: z.string(),
  ctx: z.string(),
  ct: z.string(),
  msgLength: z.number().optional(),
  msgSha512: z.string().optional(),
  result: z.enum(['valid', 'invalid']),
  flags: z.array(z.string()),
})
const fileSchema = z.object({ testGroups: z.array(z.object({ tests: z.array(vectorSchema) })) })
type Vector = z.infer<typeof vectorSchema>

const fromHex = (hex: string): Buffer => Buffer.from(hex, 'hex')
const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex')

const vectors: Vector[] = existsSync(FILE)
  ? fileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).testGroups.flatMap((group) => group.tests)
  : []

if (vectors.length === 0) {
  process.stderr.write(
    'The official vectors of the blob format were not run: their file is not beside the project.\n',
  )
}

const open = (vector: Vector) => ({
  key: fromHex(vector.key),
  context: fromHex(vector.ctx),
  message: inflateSync(fromHex(vector.ct)),
})

describe.runIf(vectors.length > 0)('the blob format', () => {
  it('is tried with all 35 official vectors', () => {
    expect(vectors.map((vector) => vector.tcId)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
  })

  it.each(vectors.filter(({ result }) => result === 'valid'))(
    'opens vector $tcId: $comment',
    async (vector) => {
      const { key, context, message } = open(vector)
      const { content, ending } = await readMessage(message, key, context)
      expect({ ending, length: content.length, sha512: sha512(content) }).toEqual({
        ending: 'clean',
        length: vector.msgLength,
        sha512: vector.msgSha512,
      })
      const salt = message.subarray(0, SALT_BYTES)
      expect(writeMessage(content, { key, context, salt }, 10_000).equals(message)).toBe(true)
    },
  )

  it.each(vectors.filter(({ result }) => result === 'valid'))(
    'reads any part of vector $tcId',
    async (vector) => {
      const { key, context, message } = open(vector)
      const whole = (await readMessage(message, key, context)).content
      const reader = await MessageReader.open(inMemory(message), key, context)
      for (const [offset, length] of [
        [0, 1],
        [16_383, 2],
        [16_384, 16_384],
        [whole.length - 1, 5],
        [whole.length, 1],
      ] as const) {
        const pieces: Uint8Array[] = []
        for await (const piece of reader.read(Math.max(0, offset), length)) pieces.push(piece)
        const expected = whole.subarray(Math.max(0, offset), Math.max(0, offset) + length)
        expect(Buffer.concat(pieces).equals(expected)).toBe(true)
      }
    },
  )

  it.each(vectors.filter(({ result }) => result === 'invalid'))(
    'refuses vector $tcId and hands out nothing beyond its authentic beginning: $comment',
    async (vector) => {
      const { key, context, message } = open(vector)
      const { content, ending } = await readMessage(message, key, context)
      expect(ending).not.toBe('clean')
      expect(content.length).toBeLessThanOrEqual(vector.msgLength ?? 0)
      if (content.length > 0) expect(sha512(content)).toBe(vector.msgSha512)
    },
  )

  it.each(vectors.filter(({ result, flags }) => result === 'invalid' && !flags.includes('ValidFinalChunk')))(
    'does not tell a length for vector $tcId',
    async (vector) => {
      const { key, context, message } = open(vector)
      await expect(MessageReader.open(inMemory(message), key, context)).rejects.toThrow()
    },
  )
})
