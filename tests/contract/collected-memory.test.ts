import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { countTexts } from '../e2e/memory/scan.ts'
import { wordsOf } from '../e2e/memory/words-from-seed.ts'

const MESSAGES = 200

test.runIf(process.platform === 'linux')(
  'what has passed through main is overwritten when it collects after a lock',
  async () => {
    const entry = new URL('children/holder.ts', import.meta.url).pathname
    const child = fork(entry, { serialization: 'advanced', execArgv: [] })
    const said = async (message: object): Promise<void> => {
      const answered = once(child, 'message')
      child.send(message)
      await answered
    }
    const text = wordsOf('name')
    const count = (): number => countTexts(String(child.pid), { text }).text ?? 0
    try {
      for (let index = 0; index < MESSAGES; index += 1) {
        await said({ text: JSON.stringify({ id: index, name: text, notes: 'x'.repeat(2_000) }) })
      }
      const before = count()
      // Other messages take the place of the last one in the buffers of the channel.
      for (let index = 0; index < MESSAGES; index += 1) {
        await said({ text: JSON.stringify({ id: index, name: 'y'.repeat(20), notes: 'x'.repeat(2_000) }) })
      }
      expect(before).toBeGreaterThan(0)
      // What a message still uses when the order comes, the next order finds out of use.
      await expect
        .poll(async () => {
          await said({ order: 'collect' })
          return count()
        })
        .toBe(0)
    } finally {
      child.kill()
    }
  },
)
