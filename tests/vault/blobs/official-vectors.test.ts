import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { openVector, openWholeOnes, readVectors } from '../support/blob-vectors.ts'
import { inMemory, readMessage } from '../support/messages.ts'

/* Not ours to give away, so read where they lie beside the project; known-answers.test.ts is always run. */
const FILE = new URL(
  '../../../../shared/data/wycheproof/chunked_encryption_cobblestone256.json',
  import.meta.url,
)

const vectors = existsSync(FILE) ? readVectors(FILE) : []

if (vectors.length === 0) {
  process.stderr.write(
    'The official vectors of the blob format were not run: their file is not beside the project.\n',
  )
}

const damaged = vectors.filter(({ result }) => result === 'invalid')

describe.runIf(vectors.length > 0)('the blob format', () => {
  it('is tried with all 35 official vectors', () => {
    expect(vectors.map((vector) => vector.tcId)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
  })

  openWholeOnes(vectors)

  it.each(damaged)(
    'refuses vector $tcId and hands out nothing beyond its authentic beginning: $comment',
    async (vector) => {
      const { key, context, message } = openVector(vector)
      const { content, ending } = await readMessage(message, key, context)
      expect(ending).not.toBe('clean')
      expect(content.length).toBeLessThanOrEqual(vector.msgLength ?? 0)
      const hash = createHash('sha512').update(content).digest('hex')
      if (content.length > 0) expect(hash).toBe(vector.msgSha512)
    },
  )

  it.each(damaged.filter(({ flags }) => !flags.includes('ValidFinalChunk')))(
    'does not tell a length for vector $tcId',
    async (vector) => {
      const { key, context, message } = openVector(vector)
      await expect(MessageReader.open(inMemory(message), key, context)).rejects.toThrow()
    },
  )
})
