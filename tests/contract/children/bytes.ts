import { SandyqError } from '../../../shared/contract/errors.ts'
import { serveBytes } from '../../../shared/port/byte-stream.ts'
import { parentPort } from '../../../shared/port/parent-port.ts'

/* Gives streams of all kinds to the test that started it, and tells how far it was asked for. */

const port = parentPort()
port.onClose(() => process.exit(0))
const offers = serveBytes(port)
let givenBytes = 0

async function* counted(sizeBytes: number, pieceBytes: number): AsyncGenerator<Uint8Array, void> {
  try {
    for (let at = 0; at < sizeBytes; at += pieceBytes) {
      const piece = new Uint8Array(Math.min(pieceBytes, sizeBytes - at))
      for (let i = 0; i < piece.length; i += 1_024) piece[i] = ((at + i) / 1_024) % 251
      givenBytes += piece.byteLength
      yield piece
    }
  } finally {
    port.post({ source: 'left' })
  }
}

async function* failing(): AsyncGenerator<Uint8Array, void> {
  yield new Uint8Array(10)
  throw new SandyqError('BLOB_DAMAGED')
}

async function* broken(): AsyncGenerator<Uint8Array, void> {
  yield new Uint8Array(10)
  throw new Error('a sentence with a name in it')
}

port.onMessage((message) => {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return
  switch (message.ask) {
    case 'large':
      return port.post({ id: offers.offer(counted(100 * 1024 * 1024, 1024 * 1024)) })
    case 'small':
      return port.post({ id: offers.offer(counted(300_000, 300_000)) })
    case 'empty':
      return port.post({ id: offers.offer(counted(0, 1)) })
    case 'failing':
      return port.post({ id: offers.offer(failing()) })
    case 'broken':
      return port.post({ id: offers.offer(broken()) })
    case 'given':
      return port.post({ givenBytes, rssBytes: process.memoryUsage.rss() })
    default:
      return process.exit(3)
  }
})
