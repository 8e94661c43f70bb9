import { fork } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { countTexts } from '../e2e/memory/scan.ts'
import { wordsOf } from '../e2e/memory/words-from-seed.ts'

const TEXTS = 200

test.runIf(process.platform === 'linux')(
  'what has passed through the engine of main is overwritten when it collects after a lock',
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
      for (let use = 0; use < TEXTS; use += 1) await said({ use })
      const before = count()
      expect(before).toBeGreaterThan(TEXTS)
      // What a message still uses when the order comes, the next order finds out of use; on a busy machine the engine sets single pages aside
      // and does not come back to them.
      await expect
        .poll(async () => {
          await said({ order: 'collect' })
          return count()
        })
        .toBeLessThan(before / 20)
    } finally {
      child.kill()
    }
  },
)
