import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServeHandler } from '../../electron/host/host.ts'
import { CHROMIUM_ORIGINS } from '../../shared/port/origins.ts'
import { openChromiumHost } from '../contract/support/chromium-under-test.ts'

/*
 * What a script that got into a page could try there. It runs as a script of the page, because what the debugger evaluates
 * is not held by any policy.
 */
const probe = `
  const outcomes = {}
  window.outcomes = outcomes
  const attempt = (name, run) => {
    try { outcomes[name] = String(run()) } catch (error) { outcomes[name] = error.name }
  }
  const later = async (name, run) => {
    try { outcomes[name] = String(await run()) } catch (error) { outcomes[name] = error.name }
  }
  const div = document.createElement('div')
  document.body.append(div)
  attempt('eval', () => eval('1'))
  attempt('Function', () => new Function('return 1')())
  attempt('timer from text', () => { setTimeout('window.timerRan = true'); return 'set' })
  attempt('innerHTML', () => { div.innerHTML = '<b>x</b>'; return 'set' })
  attempt('outerHTML', () => { div.outerHTML = '<b>x</b>'; return 'set' })
  attempt('insertAdjacentHTML', () => { div.insertAdjacentHTML('beforeend', '<b>x</b>'); return 'set' })
  attempt('document.write', () => { document.write('<b>x</b>'); return 'set' })
  attempt('DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html').body.textContent)
  attempt('srcdoc', () => { const f = document.createElement('iframe'); f.srcdoc = '<b>x</b>'; return 'set' })
  attempt('script address', () => { const s = document.createElement('script'); s.src = '/other.js'; return 'set' })
  attempt('script text', () => { const s = document.createElement('script'); s.textContent = 'window.inlineRan = true'; document.body.append(s); return String(window.inlineRan) })
  attempt('event attribute', () => { div.setAttribute('onclick', 'window.handlerRan = true'); div.click(); return String(window.handlerRan) })
  attempt('another policy', () => trustedTypes.createPolicy('mine', { createHTML: (x) => x }).name)
  attempt('worker from text', () => { new Worker('/other.js'); return 'made' })
  attempt('style element', () => { const s = document.createElement('style'); s.textContent = 'body { --ran: 1 }'; document.head.append(s); return getComputedStyle(document.body).getPropertyValue('--ran') || 'not applied' })
  attempt('style attribute', () => { div.setAttribute('style', '--ran: 1'); return getComputedStyle(div).getPropertyValue('--ran') || 'not applied' })
  attempt('style property', () => { div.style.setProperty('--set', '1'); return getComputedStyle(div).getPropertyValue('--set') })
  attempt('local storage of the bridge', () => typeof window.sandyqBinding)
  const loads = (element, name) => later(name, () => new Promise((resolve) => {
    element.onload = () => resolve('loaded'); element.onerror = () => resolve('refused'); document.body.append(element)
  }))
  const image = (address) => Object.assign(document.createElement('img'), { src: address })
  window.ready = Promise.all([
    later('WebAssembly', async () => { await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return 'compiled' }),
    later('import of text', () => import('data:text/javascript,export default 1').then(() => 'imported')),
    later('import from elsewhere', () => import('https://example.org/x.js').then(() => 'imported')),
    later('fetch from elsewhere', () => fetch('https://example.org/').then(() => 'fetched')),
    later('fetch from the other origin', () => fetch('OTHER/').then(() => 'fetched')),
    later('fetch of a blob', () => fetch(URL.createObjectURL(new Blob(['x']))).then(() => 'fetched')),
    later('fetch of own origin', () => fetch('/own').then((response) => response.status)),
    later('socket', () => new Promise((resolve) => { const s = new WebSocket('wss://example.org'); s.onopen = () => resolve('open'); s.onerror = () => resolve('refused') })),
    loads(image('https://example.org/x.png'), 'image from elsewhere'),
    loads(image('PNG'), 'image as data'),
  ])
`

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const serve: ServeHandler = async ({ origin, path }) => {
  const reply = (type: string, text: string) => ({
    status: 200,
    headers: { 'content-type': type },
    body: new TextEncoder().encode(text),
  })
  const other = origin === 'page' ? CHROMIUM_ORIGINS.viewer : CHROMIUM_ORIGINS.page
  if (path === '/')
    return reply(
      'text/html',
      `<!doctype html><title>${origin}</title><body>${origin === 'page' ? `<iframe src="${other}/"></iframe>` : ''}<script src="/probe.js"></script>`,
    )
  if (path === '/probe.js') return reply('text/javascript', probe.replace('OTHER', other).replace('PNG', PNG))
  return reply('text/plain', 'own')
}

let under: Awaited<ReturnType<typeof openChromiumHost>>

beforeAll(async () => {
  under = await openChromiumHost(serve, (_viewer, handler) => handler)
})
afterAll(() => under.host.quit())

const probeIn = async (frame: Frame): Promise<Record<string, string>> => {
  await frame.waitForFunction(() => Reflect.get(window, 'ready') !== undefined)
  return frame.evaluate(async () => {
    await Reflect.get(window, 'ready')
    return Reflect.get(window, 'outcomes') as Record<string, string>
  })
}

const refusedEverywhere = {
  eval: 'EvalError',
  Function: 'EvalError',
  innerHTML: 'TypeError',
  outerHTML: 'TypeError',
  insertAdjacentHTML: 'TypeError',
  'document.write': 'TypeError',
  DOMParser: 'TypeError',
  srcdoc: 'TypeError',
  'script address': 'TypeError',
  'script text': 'TypeError',
  'event attribute': 'TypeError',
  'another policy': 'TypeError',
  'worker from text': 'TypeError',
  'style element': 'not applied',
  'style attribute': 'not applied',
  'style property': '1',
  'local storage of the bridge': 'undefined',
  'import of text': 'TypeError',
  'import from elsewhere': 'TypeError',
  'fetch from elsewhere': 'TypeError',
  'fetch from the other origin': 'TypeError',
  'fetch of a blob': 'TypeError',
  'fetch of own origin': '200',
  socket: 'refused',
  'image from elsewhere': 'refused',
}

describe('a script that got in', () => {
  it('can make no code, no markup and no connection in the page (C5)', async () => {
    const outcomes = await probeIn(under.page.mainFrame())
    expect(outcomes).toMatchObject({
      ...refusedEverywhere,
      WebAssembly: 'CompileError',
      'image as data': 'refused',
    })
    expect(await under.page.evaluate(() => Reflect.get(window, 'timerRan'))).toBeUndefined()
  })

  it('can do as little in the viewer, which decodes WebAssembly and images and has no bridge (D6)', async () => {
    const frame = under.page.frames().find((other) => other.url() === `${CHROMIUM_ORIGINS.viewer}/`)
    if (frame === undefined) throw new Error('no viewer')
    const outcomes = await probeIn(frame)
    expect(outcomes).toMatchObject({
      ...refusedEverywhere,
      WebAssembly: 'compiled',
      'image as data': 'loaded',
    })
    const names = await frame.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) =>
        /^(?:sandyq|electron|require|process$|module|ipc)/iu.test(name),
      ),
    )
    expect(names).toEqual([])
  })

  it('can put nothing but the viewer into a frame, and send no form (C4, C5)', async () => {
    const { page } = under
    const before = page.frames().length
    const addresses = [
      'https://example.org/',
      `${CHROMIUM_ORIGINS.page}/`,
      `${CHROMIUM_ORIGINS.viewer}/other`,
      'data:text/html,x',
      'blob:x',
    ]
    for (const address of addresses) {
      await page.evaluate((src) => {
        const frame = document.createElement('iframe')
        frame.src = src
        document.body.append(frame)
      }, address)
    }
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: '/sent', method: 'post' })
      document.body.append(form)
      form.submit()
    })
    // Two requests later whatever was started before has been decided.
    await page.evaluate(async () => [await fetch('/own'), await fetch('/own')].length)
    const shown = page
      .frames()
      .slice(before)
      .map((frame) => frame.url())
      .filter((url) => !url.startsWith('chrome-error:') && url !== 'about:blank' && url !== '')
    expect([shown, page.url()]).toEqual([[], `${CHROMIUM_ORIGINS.page}/`])
  })
})
