import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadRequest, ThreadSettings } from './protocol.ts'
import { Workroom } from './workroom.ts'

/**
 * Entry of the working thread: everything that reads exhibits runs here, so that the composer can end it.
 * An answer that fails ends the thread; the composer starts another one.
 */
const workroom = new Workroom(workerData as ThreadSettings)

const answer = async (request: ThreadRequest): Promise<void> => {
  const message = await workroom.answer(request)
  parentPort?.postMessage(message, message.kind === 'batch' ? message.pieces.map(({ buffer }) => buffer) : [])
}

parentPort?.on('message', (request: ThreadRequest) => void answer(request))
