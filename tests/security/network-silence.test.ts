import { createSocket } from 'node:dgram'
import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServeHandler } from '../../electron/host/host.ts'
import { openChromiumHost } from '../contract/support/chromium-under-test.ts'
import { until } from '../contract/support/host-under-test.ts'

/** Everything that arrives at this computer's own TCP and UDP sinks. */
const openSinks = async () => {
  const arrived: string[] = []
  const server = createServer((socket) => {
    arrived.push('tcp')
    socket.on('data', (bytes) => arrived.push(`tcp ${bytes.toString('latin1').split('\r\n')[0]}`))
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const udp = createSocket('udp4')
  udp.on('message', (bytes) => arrived.push(`udp ${bytes.toString('latin1').slice(0, 20)}`))
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve))
  return {
    arrived,
    port,
    close: () => {
      server.close()
      udp.close()
    },
  }
}

/** Ways out of a page, each tried as a script of the page would try it. */
const vectors = (port: number): string => `window.go = () => {
  const http = 'http://127.0.0.1:${port}'
  const names = ['http://localhost:${port}', http, 'http://[::1]:${port}']
  const tried = window.tried = []
  const attempt = (name, run) => { tried.push(name); try { Promise.resolve(run()).catch(() => undefined) } catch {} }
  const element = (tag, properties) => { const made = Object.assign(document.createElement(tag), properties); document.head.append(made); return made }
  for (const base of names) {
    attempt('fetch', () => fetch(base + '/fetch', { mode: 'no-cors' }))
    attempt('fetch kept alive', () => fetch(base + '/keepalive', { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }))
    attempt('XMLHttpRequest', () => { const x = new XMLHttpRequest(); x.open('GET', base + '/xhr'); x.send() })
    attempt('WebSocket', () => new WebSocket(base.replace('http', 'ws') + '/ws'))
    attempt('EventSource', () => new EventSource(base + '/events'))
    attempt('beacon', () => navigator.sendBeacon(base + '/beacon', 'x'))
    attempt('WebTransport', () => new WebTransport(base.replace('http:', 'https:') + '/wt').ready)
    attempt('image', () => { new Image().src = base + '/image' })
    attempt('picture', () => element('img', { srcset: base + '/srcset 1x' }))
    attempt('style sheet', () => element('link', { rel: 'stylesheet', href: base + '/css' }))
    attempt('style background', () => { document.body.style.backgroundImage = 'url(' + base + '/background)' })
    attempt('font', () => new FontFace('x', 'url(' + base + '/font)').load())
    attempt('icon', () => element('link', { rel: 'icon', href: base + '/icon' }))
    attempt('manifest', () => element('link', { rel: 'manifest', href: base + '/manifest' }))
    attempt('preload', () => element('link', { rel: 'preload', as: 'fetch', href: base + '/preload' }))
    attempt('prefetch', () => element('link', { rel: 'prefetch', href: base + '/prefetch' }))
    attempt('prerender', () => element('link', { rel: 'prerender', href: base + '/prerender' }))
    attempt('preconnect', () => element('link', { rel: 'preconnect', href: base }))
    attempt('name lookup', () => element('link', { rel: 'dns-prefetch', href: base }))
    attempt('video', () => { document.createElement('video').src = base + '/video' })
    attempt('object', () => element('object', { data: base + '/object' }))
    attempt('frame', () => element('iframe', { src: base + '/frame' }))
    attempt('import', () => import(base + '/module'))
    attempt('popup', () => window.open(base + '/popup'))
    attempt('form', () => { const f = element('form', { action: base + '/form', method: 'post' }); f.submit() })
    attempt('ping', () => { const a = element('a', { href: '#', ping: base + '/ping' }); a.click() })
    attempt('download', () => { const a = element('a', { href: base + '/download', download: 'x' }); a.click() })
    attempt('refresh', () => element('meta', { httpEquiv: 'refresh', content: '0;url=' + base + '/refresh' }))
    attempt('reporting', () => new ReportingObserver(() => undefined).observe())
    attempt('speculation', () => element('script', { type: 'speculationrules' }).append('{"prefetch":[{"source":"list","urls":["' + base + '/speculation"]}]}'))
    attempt('address', () => { location.href = base + '/location' })
  }
  const call = async (iceServers) => {
    const peer = new RTCPeerConnection({ iceServers, iceCandidatePoolSize: 2 })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => { peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve(); setTimeout(resolve, 1500) })
  }
  window.gathered = Promise.allSettled([
    call([{ urls: 'stun:127.0.0.1:${port}' }]),
    call([{ urls: 'turn:127.0.0.1:${port}?transport=udp', username: 'x', credential: 'x' }]),
    call([{ urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'x', credential: 'x' }]),
    call([{ urls: 'turns:127.0.0.1:${port}?transport=tcp', username: 'x', credential: 'x' }]),
  ])
}`

let sinks: Awaited<ReturnType<typeof openSinks>>

beforeAll(async () => {
  sinks = await openSinks()
})

/** What arrived before two messages of the test's own: with them, everything sent earlier has been read. */
const arrivedSoFar = async (): Promise<string[]> => {
  const probe = connect(sinks.port, '127.0.0.1', () => probe.end('GET /own HTTP/1.1\r\n'))
  const socket = createSocket('udp4')
  socket.send('own', sinks.port, '127.0.0.1')
  await until(() => sinks.arrived.includes('tcp GET /own HTTP/1.1') && sinks.arrived.includes('udp own'))
  probe.destroy()
  socket.close()
  const arrived = sinks.arrived
    .splice(0)
    .filter((what) => what !== 'udp own' && what !== 'tcp GET /own HTTP/1.1')
  // The connection of the probe itself.
  arrived.splice(arrived.indexOf('tcp'), 1)
  return arrived
}
afterAll(() => sinks.close())

const serve: ServeHandler = async ({ path }) => {
  const reply = (type: string, text: string) => ({
    status: 200,
    headers: { 'content-type': type },
    body: new TextEncoder().encode(text),
  })
  if (path === '/')
    return reply('text/html', '<!doctype html><title>x</title><body><script src="/vectors.js"></script>')
  return reply('text/javascript', vectors(sinks.port))
}

describe('a page that tries every way out', () => {
  it('is heard by the sinks when they are asked directly', async () => {
    const probe = connect(sinks.port, '127.0.0.1', () => probe.end('GET /heard HTTP/1.1\r\n'))
    const socket = createSocket('udp4')
    socket.send('heard', sinks.port, '127.0.0.1', () => socket.close())
    await until(() =>
      ['tcp', 'tcp GET /heard HTTP/1.1', 'udp heard'].every((one) => sinks.arrived.includes(one)),
    )
    expect((await arrivedSoFar()).sort()).toEqual(['tcp', 'tcp GET /heard HTTP/1.1', 'udp heard'])
  })

  it('sends nothing, by any of 30 ways, even where the browser has the network of the computer (I1, I2)', async () => {
    // Without the empty network: the switches, the interception and the policy have to hold by themselves.
    const under = await openChromiumHost(serve, (_viewer, handler) => handler, { wantsEmptyNetwork: false })
    try {
      const tried = await under.page.evaluate(async () => {
        Reflect.get(window, 'go')()
        await Reflect.get(window, 'gathered')
        return new Set(Reflect.get(window, 'tried') as string[]).size
      })
      expect(tried).toBeGreaterThan(30)
      expect(await under.page.evaluate(() => location.href)).toBe('https://sandyq.invalid/#')
    } finally {
      await under.host.quit()
    }
    expect(await arrivedSoFar()).toEqual([])
  })

  it('has no network at all where the system allows that (I2)', async () => {
    const under = await openChromiumHost(serve, (_viewer, handler) => handler)
    const { isNetworkEmpty } = under.chromium.findWindow() ?? {}
    await under.host.quit()
    expect([typeof isNetworkEmpty, await arrivedSoFar()]).toEqual(['boolean', []])
  })
})
