import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServeHandler } from '../../electron/host/host.ts'
import { servePage } from '../../electron/main/page/serve-page.ts'
import { bytesOnce } from '../../electron/main/page/served-bytes.ts'

const SECRET = 'the secret of the file outside'

let base: string
let serve: ServeHandler

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'sandyq-assets-'))
  const renderer = path.join(base, 'root')
  for (const folder of ['root/assets', 'root/viewer', 'root-evil'])
    mkdirSync(path.join(base, folder), { recursive: true })
  writeFileSync(path.join(base, 'secret.txt'), SECRET)
  writeFileSync(path.join(base, 'root-evil', 'secret.txt'), SECRET)
  writeFileSync(path.join(renderer, 'index.html'), 'page')
  writeFileSync(path.join(renderer, 'viewer', 'index.html'), 'viewer')
  writeFileSync(path.join(renderer, 'assets', 'a.js'), 'script')
  writeFileSync(path.join(renderer, 'assets', 'source.map'), SECRET)
  writeFileSync(path.join(renderer, 'assets', '.env'), SECRET)
  symlinkSync(path.join(base, 'secret.txt'), path.join(renderer, 'assets', 'link.txt'))
  symlinkSync(path.join(base, 'root-evil'), path.join(renderer, 'assets', 'folder'))
  serve = servePage({
    rendererFolder: renderer,
    bytes: bytesOnce(),
    onPageStart: () => undefined,
  })
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

const ask = async (requestPath: string, method = 'GET', origin: 'page' | 'viewer' = 'page') => {
  const { status, body } = await serve({ origin, path: requestPath, method })
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : 'stream'
  return { status, text }
}

const dots = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '.%2e',
  '%2e.',
  '%252e%252e',
  '..%00',
  '%00..',
  '．．',
  '%c0%ae%c0%ae',
  '..;',
  '....',
]
const slashes = ['/', '\\', '%2f', '%2F', '%5c', '%5C', '%252f', '//', '/./', '\\\\', '%c0%af', '／']
const targets = ['secret.txt', 'root-evil/secret.txt']

const escapes = [
  ...dots.flatMap((up) => slashes.flatMap((slash) => targets.map((target) => `/${up}${slash}${target}`))),
  ...dots.map((up) => `/assets/${up}/${up}/secret.txt`),
  ...slashes.map((slash) => `/assets${slash}..${slash}..${slash}secret.txt`),
  '/assets/link.txt',
  '/assets/folder/secret.txt',
  '/assets/source.map',
  '/assets/.env',
  '/assets',
  '/assets/',
  '/viewer',
  '/viewer/',
  '//',
  '///etc/passwd',
  '//host/share/x',
  '\\\\host\\share\\x',
  '/C:/Windows/win.ini',
  '/c:\\x',
  '/file:///etc/passwd',
  '/etc/passwd',
  '/index.html\0',
  '/index.html%00',
  '/index.html%00.js',
  '/assets/a.js/',
  '/assets/a.js/..',
  '/assets//a.js',
  '/assets/./a.js',
  '/assets/%61.js',
  '/ASSETS/a.js',
  '/assets/a.js ',
  '/assets/a.js%20',
  '/assets/a.js.',
  '/assets/a.js::$DATA',
  '/index.html?',
  '/index.html#',
  '',
  'index.html',
  '../root-evil/secret.txt',
  '.',
  '..',
  '/..',
  '/__proto__',
  '/constructor',
  '/toString',
  '/hasOwnProperty',
  '/bytes/',
  '/bytes/..',
  '/bytes/../secret.txt',
  `/bytes/${'A'.repeat(22)}`,
  `/bytes/${'A'.repeat(23)}`,
  `/${'../'.repeat(50)}etc/passwd`,
  `/${'a'.repeat(100_000)}`,
]

describe('the addresses of the bundle', () => {
  it('are exact: none of over 200 other spellings finds a file (C7)', async () => {
    expect(escapes.length).toBeGreaterThan(200)
    const found = []
    for (const attempt of escapes) {
      for (const origin of ['page', 'viewer'] as const) {
        const { status, text } = await ask(attempt, 'GET', origin)
        if (status !== 404 || text !== '') found.push(attempt)
      }
    }
    expect(found).toEqual([])
  })

  it('give each origin its own page', async () => {
    expect([await ask('/'), await ask('/assets/a.js'), await ask('/', 'GET', 'viewer')]).toEqual([
      { status: 200, text: 'page' },
      { status: 200, text: 'script' },
      { status: 200, text: 'viewer' },
    ])
  })

  it('are for reading only', async () => {
    const methods = ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'get']
    expect(await Promise.all(methods.map((method) => ask('/', method)))).toEqual(
      methods.map(() => ({ status: 405, text: '' })),
    )
  })
})

async function* chunks(): AsyncGenerator<Uint8Array, void> {
  yield new TextEncoder().encode('<script>alert(1)</script>')
}

describe('the address of a document', () => {
  const serveBytes = () => {
    const bytes = bytesOnce()
    const handler = servePage({
      rendererFolder: path.join(base, 'root'),
      bytes,
      onPageStart: () => undefined,
    })
    return {
      bytes,
      get: (address: string, origin: 'page' | 'viewer' = 'page') =>
        handler({ origin, path: address, method: 'GET' }),
    }
  }

  it('works once, and only on the origin of the page', async () => {
    const { bytes, get } = serveBytes()
    const address = bytes.issue({ mediaType: 'application/pdf', sizeBytes: 25, chunks: chunks() })
    const statuses = [
      (await get(address, 'viewer')).status,
      (await get(address)).status,
      (await get(address)).status,
    ]
    expect([address, statuses]).toEqual([expect.stringMatching(/^\/bytes\/[\w-]{22}$/u), [404, 200, 404]])
  })

  it('is never a document of our origin, whatever the file claims to be', async () => {
    const { bytes, get } = serveBytes()
    const typeOf = async (mediaType: string) =>
      (await get(bytes.issue({ mediaType, sizeBytes: 1, chunks: chunks() }))).headers['content-type']
    const claimed = ['text/html', 'image/svg+xml', 'application/pdf', 'text/javascript', 'image/png']
    expect(await Promise.all(claimed.map(typeOf))).toEqual([
      'application/octet-stream',
      'application/octet-stream',
      'application/octet-stream',
      'application/octet-stream',
      'image/png',
    ])
  })

  it('is void after a lock', async () => {
    const { bytes, get } = serveBytes()
    const address = bytes.issue({ mediaType: 'image/png', sizeBytes: 1, chunks: chunks() })
    bytes.clear()
    expect((await get(address)).status).toBe(404)
  })
})
