import { collectMemory } from '../../../electron/host/chromium/collect-memory.ts'

/* A process that is sent texts, uses them and lets them go, as main does with what passes through it. */

let used = 0

process.on('message', (message: { text?: string; order?: 'collect' }) => {
  if (message.text !== undefined) used += JSON.stringify(JSON.parse(message.text)).length
  if (message.order === 'collect') collectMemory()
  process.send?.({ used })
})
