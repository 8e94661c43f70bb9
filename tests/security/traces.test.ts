import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openChromiumHost } from '../contract/support/chromium-under-test.ts'
import { until } from '../contract/support/host-under-test.ts'

const MAX_BYTES = 64 * 1024 * 1024

/** One text in the forms in which programs write it down. */
const formsOf = (text: string): Buffer[] => {
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift, 'x'), Buffer.from(text)]).toString('base64')
    // The characters at both ends also depend on what stands beside the text.
    return Buffer.from(whole.slice(shift === 0 ? 0 : 4, whole.length - 4))
  })
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), ...base64]
}

/** Files below a folder, of those that changed after a moment. */
const changedBelow = (folder: string, sinceMs: number): string[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    try {
      if (entry.isDirectory()) return changedBelow(place, sinceMs)
      const { mtimeMs, size } = lstatSync(place)
      return entry.isFile() && mtimeMs >= sinceMs && size < MAX_BYTES ? [place] : []
    } catch {
      // Gone, or not ours to read.
      return []
    }
  })
}

const holding = (files: readonly string[], text: string): string[] => {
  const forms = formsOf(text)
  return files.filter((file) => {
    try {
      const bytes = readFileSync(file)
      return forms.some((form) => bytes.includes(form))
    } catch {
      return false
    }
  })
}

/** Everything by which a page makes a browser remember something. */
const remember = (canary: string): string => `(async () => {
  const attempt = async (run) => { try { await run() } catch {} }
  await attempt(() => localStorage.setItem('a', '${canary}'))
  await attempt(() => sessionStorage.setItem('a', '${canary}'))
  await attempt(() => { document.cookie = 'a=${canary}; max-age=99999' })
  await attempt(() => new Promise((resolve) => {
    const open = indexedDB.open('a')
    open.onupgradeneeded = () => open.result.createObjectStore('s').put('${canary}', 'k')
    open.onsuccess = open.onerror = resolve
  }))
  await attempt(async () => (await caches.open('a')).put('/x', new Response('${canary}')))
  await attempt(() => navigator.serviceWorker.register('/${canary}.js'))
  await attempt(async () => { const f = await (await navigator.storage.getDirectory()).getFileHandle('${canary}', { create: true }); const w = await f.createWritable(); await w.write('${canary}'); await w.close() })
  await attempt(() => fetch('/document').then((response) => response.text()))
  await attempt(() => { document.title = '${canary}' })
  await attempt(() => history.pushState({ state: '${canary}' }, '', '#${canary}'))
  await attempt(() => console.error('${canary}'))
  await attempt(() => { document.querySelector('form').requestSubmit() })
})()`

let memory: string
beforeEach(() => {
  memory = mkdtempSync('/dev/shm/sq-')
})
afterEach(() => rmSync(memory, { recursive: true, force: true }))

describe('what the browser writes down', () => {
  it('is found by the search, in every form', () => {
    const text = `canary-${process.pid}-Ахметова`
    const inside = Buffer.concat([Buffer.from('>>'), Buffer.from(text, 'utf16le')])
    const whole = ['x', 'xx', 'xxx'].map((before) => Buffer.from(`${before}${text}zzz`).toString('base64'))
    const forms = formsOf(text)
    expect(
      [inside, ...whole.map((line) => Buffer.from(line))].every((bytes) =>
        forms.some((form) => bytes.includes(form)),
      ),
    ).toBe(true)
  })

  it('holds nothing of what was typed, shown or stored, in the profile or anywhere else (F1, F3, F4)', async () => {
    const startMs = Date.now() - 2_000
    const canary = `Кәкімжанқызы-${Math.trunc(startMs)}-canary`
    const page = `<!doctype html><title>x</title><body><form action="/sent"><input name="name" autocomplete="on"><input type="password" name="p"><textarea></textarea></form>`
    const html = { 'content-type': 'text/html; charset=utf-8' }
    const serve = async ({ path: requested }: { path: string }) => {
      if (requested === '/document') {
        const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=9999' }
        return {
          status: 200,
          headers,
          body: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><text>${canary}</text></svg>`),
        }
      }
      return { status: 200, headers: html, body: Buffer.from(page) }
    }
    const env = { ...process.env, XDG_RUNTIME_DIR: memory }
    const under = await openChromiumHost(serve, (_viewer, handler) => handler, { env })
    try {
      for (const field of ['input[name=name]', 'input[name=p]', 'textarea']) {
        await under.page.focus(field)
        await under.page.keyboard.type(canary)
      }
      await under.host.clipboard.writeText(canary)
      await under.page.evaluate(remember(canary))
      // The browser writes its preferences and stores some seconds late; the end makes it write at once, so that is waited for.
      const profile = path.join(memory, readdirSync(memory)[0] ?? '')
      await until(() => existsSync(path.join(profile, 'Default', 'Preferences')))
      expect(holding(changedBelow(memory, 0), canary)).toEqual([])
      await under.chromium.findWindow()?.context.close()
      expect(holding(changedBelow(memory, 0), canary)).toEqual([])
    } finally {
      await under.host.quit()
    }
    const outside = [homedir(), tmpdir(), '/var/tmp', '/dev/shm'].flatMap((folder) =>
      changedBelow(folder, startMs),
    )
    expect(holding(outside, canary)).toEqual([])
    expect(readdirSync(memory)).toEqual([])
  })
})
