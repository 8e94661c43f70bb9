import { describe, expect, it } from 'vitest'
import { MessageReader } from '../../../electron/vault/store/blobs/message-reader.ts'
import { openVector, openWholeOnes, readVectors, type Vector } from '../support/blob-vectors.ts'
import { inMemory, readMessage } from '../support/messages.ts'

/* Made by an implementation of its own: tests/interop/reader/vectors.py. */
const vectors = readVectors(new URL('../../fixtures/blobs/known-answers.json', import.meta.url))
const damaged = vectors.filter(({ result }) => result === 'invalid')

/** A key of another size is a fault of ours, not of the file. */
const RANGE_ERROR = 'Cobblestone-256 takes a key of 32 bytes'

const wholeOf = ({ of }: Vector): Vector => {
  const found = vectors.find(({ tcId }) => tcId === of)
  if (found === undefined) throw new Error('A damaged message names the one it was made from')
  return found
}

describe('the blob format, beside an independent implementation', () => {
  it('is tried with every kind of damage', () => {
    const flags = new Set(damaged.flatMap((vector) => vector.flags))
    expect([...flags].sort()).toEqual([
      'ChunkReordering',
      'HeaderFailure',
      'InvalidKeySize',
      'ModifiedCiphertext',
      'SealedOtherwise',
      'TrailingData',
      'Truncation',
      'ValidFinalChunk',
      'WrongContext',
      'WrongKey',
    ])
    expect([vectors.length - damaged.length, damaged.length]).toEqual([15, 49])
  })

  openWholeOnes(vectors)

  it.each(damaged)(
    'refuses vector $tcId and hands out nothing but its true beginning: $comment',
    async (vector) => {
      const { key, context, message } = openVector(vector)
      const { content, ending } = await readMessage(message, key, context)
      expect(ending).toBe(vector.flags.includes('InvalidKeySize') ? RANGE_ERROR : 'BLOB_DAMAGED')
      const whole = openVector(wholeOf(vector))
      const right = (await readMessage(whole.message, whole.key, whole.context)).content
      expect(content.equals(right.subarray(0, content.length))).toBe(true)
    },
  )

  it.each(damaged)(
    'tells a length for vector $tcId only where its end is authentic: $comment',
    async (vector) => {
      const { key, context, message } = openVector(vector)
      const opening = MessageReader.open(inMemory(message), key, context)
      if (vector.flags.includes('ValidFinalChunk')) expect((await opening).sizeBytes).toBeGreaterThan(0)
      else await expect(opening).rejects.toThrow()
    },
  )
})
