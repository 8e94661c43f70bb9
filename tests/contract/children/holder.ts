import { collectMemory } from '../../../electron/host/chromium/collect-memory.ts'
import { wordsOf } from '../../e2e/memory/words-from-seed.ts'

/* A process that uses texts and lets them go, as main does with what passes through it. It makes them itself: what came over a channel also lies in buffers outside the engine. */

let used = 0

process.on('message', (message: { use?: number; order?: 'collect' }) => {
  if (message.use !== undefined) {
    const text = JSON.stringify({ id: message.use, name: wordsOf('name'), notes: 'x'.repeat(2_000) })
    used += JSON.stringify(JSON.parse(text)).length
  }
  if (message.order === 'collect') collectMemory()
  process.send?.({ used })
})
