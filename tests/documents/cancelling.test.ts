import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { documentsProcessContract } from '../../shared/contract/documents-process.ts'
import { SandyqError } from '../../shared/contract/errors.ts'
import { serveBytes, takeBytes } from '../../shared/port/byte-stream.ts'
import type { ProcessPort } from '../../shared/port/process-port.ts'
import { rpcPort } from '../../shared/port/rpc-port.ts'
import { compose } from './support/compose.ts'
import { textPdf } from './support/make-exhibits.ts'
import { allText, openResult } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const EXHIBITS: readonly SampleExhibit[] = [1, 2, 3].map((number) => ({
  title: `Exhibit ${number}`,
  name: `${number}.pdf`,
  mediaType: 'application/pdf',
  bytes: textPdf([`Text of exhibit ${number}`]),
}))

/** Node's report on itself lists the threads that are alive. */
const reportSchema = z.object({ workers: z.array(z.unknown()) })

describe('cancelling', () => {
  it('in the middle of the exhibits ends the export with CANCELLED and takes no more of them', async () => {
    const stop = new AbortController()
    const opened: number[] = []
    const work = compose(sampleDossier('en', EXHIBITS), EXHIBITS, {
      signal: stop.signal,
      openExhibit: async function* (index) {
        opened.push(index)
        if (index === 1) stop.abort()
        yield EXHIBITS[index]?.bytes ?? new Uint8Array()
      },
    })
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(opened).toEqual([0, 1])
  })

  it('leaves no thread behind', async () => {
    const stop = new AbortController()
    const threads = (): number => reportSchema.parse(process.report.getReport()).workers.length
    const before = threads()
    let during = 0
    const work = compose(sampleDossier('en', EXHIBITS), EXHIBITS, {
      signal: stop.signal,
      onProgress: ({ exhibitsDone }) => {
        if (exhibitsDone !== 1) return
        during = threads()
        stop.abort()
      },
    })
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(during - before).toBe(2)
    // A thread that was told to end is in the report until it has.
    await expect.poll(() => threads() - before).toBe(0)
  })

  it('happens by itself when the vault is locked meanwhile', async () => {
    const work = compose(sampleDossier('en', EXHIBITS), EXHIBITS, {
      openExhibit: () => {
        throw new SandyqError('LOCKED')
      },
    })
    await expect(work).rejects.toMatchObject({ code: 'LOCKED' })
  })

  it('a full disk ends the export with the code the sink gave', async () => {
    const work = compose(sampleDossier('en', EXHIBITS), EXHIBITS, {
      sink: () => Promise.reject(new SandyqError('DISK_FULL')),
    })
    await expect(work).rejects.toMatchObject({ code: 'DISK_FULL' })
  })
})

describe('the document process', () => {
  const start = () => {
    const child = fork(new URL('../../electron/documents/process.ts', import.meta.url), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const port: ProcessPort = {
      post: (message) => {
        if (child.connected) child.send(message as object)
      },
      onMessage: (listener) => {
        child.on('message', listener)
        return () => child.off('message', listener)
      },
      onClose: (listener) => {
        child.once('exit', listener)
        return () => child.off('exit', listener)
      },
      close: () => child.disconnect(),
    }
    const client: ContractRouterClient<typeof documentsProcessContract> = createORPCClient(
      new RPCLink({ port: rpcPort(port) }),
    )
    return { child, port, client, offers: serveBytes(port) }
  }

  async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytes
  }

  it('composes over its port, bytes beside the calls, and ends with its parent', async () => {
    const { child, port, client, offers } = start()
    const exhibits = EXHIBITS.map(({ bytes }) => {
      const id = offers.offer(oneChunk(bytes))
      return id
    })
    const events = await client.dossier.compose({
      dossier: sampleDossier('en', EXHIBITS),
      exhibits,
      passwords: null,
    })
    const chunks: Uint8Array[] = []
    let reading: Promise<void> | undefined
    const kinds: string[] = []
    let sha256 = ''
    for await (const event of events) {
      kinds.push(event.kind)
      if (event.kind === 'output') {
        reading = (async () => {
          for await (const chunk of takeBytes(port, event.streamId)) chunks.push(chunk)
        })()
      }
      if (event.kind === 'finished') sha256 = event.result.sha256
    }
    await reading
    const pdf = new Uint8Array(Buffer.concat(chunks))
    expect(allText(openResult(pdf))).toContain('Text of exhibit 3')
    expect([kinds[0], kinds.at(-1), sha256.length]).toEqual(['output', 'finished', 64])
    child.disconnect()
    await once(child, 'exit')
  })
})
