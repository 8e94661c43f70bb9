import { describe, expect, it } from 'vitest'
import type { PageRequest, PageResponse, Sender, SpawnedProcess } from '../../electron/host/host.ts'
import { isOurPage } from '../../electron/main/gateway/gateway.ts'
import { openChromiumHost } from './support/chromium-under-test.ts'
import { openElectronHost } from './support/electron-under-test.ts'
import { type OpenHost, until } from './support/host-under-test.ts'

const hosts: Record<string, OpenHost> = {
  'the Electron host': openElectronHost,
  'the Chromium host': (handler) => openChromiumHost(handler),
}

const echo = new URL('children/echo.ts', import.meta.url).pathname
const nothing: PageResponse = { status: 404, headers: {}, body: new Uint8Array() }

async function* pieces(): AsyncGenerator<Uint8Array, void> {
  for (let i = 0; i < 3; i += 1) yield new Uint8Array([i, 255 - i])
}

const said = (child: SpawnedProcess): Promise<unknown> =>
  new Promise((resolve) => {
    const stop = child.port.onMessage((message) => {
      stop()
      resolve(message)
    })
  })

describe.each(Object.entries(hosts))('%s', (_name, open) => {
  it('carries messages both ways, whole and in order', async () => {
    await using under = await open(async () => nothing)
    const heard: string[] = []
    under.host.onPageMessage((text) => heard.push(text))
    const texts = Array.from({ length: 200 }, (_, i) => `${i} «Сандық» \u2028 ${'я'.repeat(i)}`)
    for (const text of texts) await under.sendFromPage(text)
    for (const text of texts) under.host.postToPage(text)
    await until(
      async () => (await under.receivedByPage()).length === texts.length && heard.length === texts.length,
    )
    expect({ heard, received: await under.receivedByPage() }).toEqual({ heard: texts, received: texts })
  })

  it('says who sent a message, so that only the page itself is taken for the page', async () => {
    await using under = await open(async () => nothing)
    const senders: [string, Sender][] = []
    under.host.onPageMessage((text, sender) => senders.push([text, sender]))
    await under.sendFromElsewhere('from elsewhere')
    await under.sendFromPage('from the page')
    await until(() => senders.some(([text]) => text === 'from the page'))
    const trusted = senders.filter(([, sender]) => isOurPage(sender, under.host)).map(([text]) => text)
    expect(trusted).toEqual(['from the page'])
  })

  it('serves both origins through one handler and puts its own security headers on every answer', async () => {
    const requests: PageRequest[] = []
    await using under = await open(async (request) => {
      requests.push(request)
      const lax = {
        'content-type': 'text/plain',
        'content-security-policy': 'default-src *',
        'x-content-type-options': 'sniff',
      }
      return { status: 203, headers: lax, body: new Uint8Array([1, 0, 255]) }
    })
    const page = await under.fetchFrom('page', '/a%20b.txt')
    const viewer = await under.fetchFrom('viewer', '/c')
    expect(requests).toEqual([
      { origin: 'page', path: '/a%20b.txt', method: 'GET' },
      { origin: 'viewer', path: '/c', method: 'GET' },
    ])
    expect([page.status, [...page.body], viewer.status]).toEqual([203, [1, 0, 255], 203])
    expect(page.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      ),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(viewer.headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'")
  })

  it('serves a body that comes piece by piece', async () => {
    await using under = await open(async () => ({ status: 200, headers: {}, body: pieces() }))
    expect([...(await under.fetchFrom('page', '/pieces')).body]).toEqual([0, 255, 1, 254, 2, 253])
  })

  it('starts a process, talks to it in strings and bytes, and kills it', async () => {
    await using under = await open(async () => nothing)
    const child = under.host.spawn({ entry: echo, name: 'echo' })
    const message = { text: 'сөз', bytes: new Uint8Array([0, 1, 255]) }
    child.port.post(message)
    expect(await said(child)).toEqual(message)
    const closed = new Promise<void>((resolve) => child.port.onClose(resolve))
    child.kill()
    await Promise.all([child.exited, closed])
    child.port.post('to nobody')
    expect(() => process.kill(child.pid ?? 0, 0)).toThrow()
  })

  it('gives a process nothing of the environment that could change what it runs', async () => {
    process.env.NODE_OPTIONS = '--no-warnings'
    process.env.SANDYQ_TEST_CANARY = 'canary'
    await using under = await open(async () => nothing)
    const child = under.host.spawn({ entry: echo, name: 'echo', heapMiB: 64 })
    delete process.env.NODE_OPTIONS
    delete process.env.SANDYQ_TEST_CANARY
    child.port.post('environment')
    const { env } = (await said(child)) as { env: Record<string, string> }
    child.kill()
    await child.exited
    expect([env.NODE_OPTIONS, env.SANDYQ_TEST_CANARY, env.LD_PRELOAD]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('tells how much of the processor a process has used, and nothing of one that is gone', async () => {
    await using under = await open(async () => nothing)
    const child = under.host.spawn({ entry: echo, name: 'echo' })
    child.port.post('awake')
    await said(child)
    const beforeMs = child.processorMs() ?? Number.NaN
    child.port.post({ workMs: 400 })
    await said(child)
    const usedMs = (child.processorMs() ?? Number.NaN) - beforeMs
    child.kill()
    await child.exited
    expect([usedMs >= 380, usedMs < 2_000, child.processorMs()]).toEqual([true, true, undefined])
  })

  it('does the closing work once, before it ends', async () => {
    const under = await open(async () => nothing)
    const order: string[] = []
    under.host.onClosing(async () => void order.push('closing'))
    void under.host.ended.then(() => order.push('ended'))
    await Promise.all([under.host.quit(), under.host.quit()])
    expect(order).toEqual(['closing', 'ended'])
  })

  it('ends although closing work hangs', async () => {
    const under = await open(async () => nothing)
    under.host.onClosing(() => new Promise(() => undefined))
    under.host.onClosing(() => Promise.reject(new Error('failed')))
    await under.host.quit()
  })
})
