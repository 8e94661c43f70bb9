import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { SALT_BYTES } from '../../../electron/vault/store/blobs/chunked-encryption.ts'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { inMemory, readMessage, writeMessage } from './messages.ts'

/** The shape of Wycheproof's file; ours has `of` besides, the whole message that a damaged one was made from. */
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
  of: z.number().optional(),
})
const fileSchema = z.object({ testGroups: z.array(z.object({ tests: z.array(vectorSchema) })) })

export type Vector = z.infer<typeof vectorSchema>

export const readVectors = (file: URL): Vector[] =>
  fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).testGroups.flatMap((group) => group.tests)

const fromHex = (hex: string): Buffer => Buffer.from(hex, 'hex')
const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex')

export const openVector = (vector: Vector) => ({
  key: fromHex(vector.key),
  context: fromHex(vector.ctx),
  message: inflateSync(fromHex(vector.ct)),
})

const PARTS = [
  [0, 1],
  [16_383, 2],
  [16_384, 16_384],
  [1_048_575, 2],
] as const

const partOf = async (reader: MessageReader, offset: number, length: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of reader.read(offset, length)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Messages that are whole: they come back, any part of them too, and our own writer makes the same bytes. */
export const openWholeOnes = (vectors: readonly Vector[]): void => {
  const whole = vectors.filter(({ result }) => result === 'valid')

  it.each(whole)('opens vector $tcId, and writes it byte for byte: $comment', async (vector) => {
    const { key, context, message } = openVector(vector)
    const { content, ending } = await readMessage(message, key, context)
    expect({ ending, length: content.length, sha512: sha512(content) }).toEqual({
      ending: 'clean',
      length: vector.msgLength,
      sha512: vector.msgSha512,
    })
    const salt = message.subarray(0, SALT_BYTES)
    expect(writeMessage(content, { key, context, salt }, 10_000).equals(message)).toBe(true)
  })

  it.each(whole)('reads any part of vector $tcId: $comment', async (vector) => {
    const { key, context, message } = openVector(vector)
    const { content } = await readMessage(message, key, context)
    const reader = await MessageReader.open(inMemory(message), key, context)
    const ends = [
      [Math.max(0, content.length - 1), 5],
      [content.length, 1],
    ] as const
    for (const [offset, length] of [...PARTS, ...ends]) {
      const expected = content.subarray(offset, offset + length)
      expect((await partOf(reader, offset, length)).equals(expected)).toBe(true)
    }
  })
}
