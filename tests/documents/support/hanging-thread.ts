import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadRequest, ThreadSettings } from '../../../electron/documents/dossier/thread/protocol.ts'
import { Workroom } from '../../../electron/documents/dossier/thread/workroom.ts'

/* The working thread with a reader that certain exhibits hang for ever; everything else it does as the real one. */

/** `(module (func (export "run") (loop (br 0))))` */
const ENDLESS_MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  ...[0x03, 0x02, 0x01, 0x00, 0x07, 0x07, 0x01, 0x03, 0x72, 0x75, 0x6e, 0x00, 0x00],
  ...[0x0a, 0x09, 0x01, 0x07, 0x00, 0x03, 0x40, 0x0c, 0x00, 0x0b, 0x0b],
])

const hangs: Readonly<Record<string, () => void>> = {
  'hang in JavaScript': () => {
    for (;;);
  },
  'hang in WASM': () => {
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(ENDLESS_MODULE)).exports
    if (typeof run === 'function') run()
  },
  'grow without end': () => {
    const grown: Uint8Array[] = []
    for (;;) {
      grown.push(new Uint8Array(4 * 1024 * 1024).fill(1))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  },
  'hang asleep': () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
}

/** The press that first sets the sheet of letters is ended as by a machine that has no memory left; the one after it is not. */
const endOnce = (request: ThreadRequest): void => {
  if (request.kind !== 'typeset' || request.template !== 'stamp-letters') return
  const { limits } = workerData as { limits: { endedOnce?: Int32Array } }
  if (limits.endedOnce !== undefined && Atomics.exchange(limits.endedOnce, 0, 1) === 0) process.exit(1)
}

const workroom = new Workroom(workerData as ThreadSettings)

const answer = async (request: ThreadRequest): Promise<void> => {
  endOnce(request)
  if (request.kind === 'open-exhibit') hangs[new TextDecoder().decode(request.bytes)]?.()
  parentPort?.postMessage(await workroom.answer(request))
}

parentPort?.on('message', (request: ThreadRequest) => void answer(request))
