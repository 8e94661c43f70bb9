import { describe, expect, it } from 'vitest'
import { violations } from './guards/guard.ts'
import { guards } from './guards/guards.ts'
import { programFiles, sourceFile } from './guards/source-tree.ts'

/** For each guard: a file, and code that must not pass in it. */
const planted: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'no module that reaches a network is imported': [
    ['electron/main/gateway/a.ts', "import net from 'node:net'"],
    ['electron/vault/a.ts', "import { request } from 'https'"],
    ['shared/domain/a.ts', "const dns = await import('node:dns/promises')"],
    ['electron/host/a.ts', "export { connect } from 'tls'"],
    ['electron/host/a.ts', "const http2 = require('node:http2')"],
  ],
  "nothing of Electron's network, updater or crash reporter is imported": [
    ['electron/host/electron.ts', "import { app, net } from 'electron'"],
    ['electron/host/electron.ts', "import { autoUpdater as quiet } from 'electron'"],
    ['electron/host/electron.ts', "import { crashReporter } from 'electron'"],
  ],
  'no process makes a request': [
    ['electron/main/main.ts', "await fetch('https://example.org')"],
    ['electron/documents/a.ts', "globalThis.fetch('https://example.org')"],
    ['shared/port/a.ts', "new WebSocket('wss://example.org')"],
  ],
  'the page asks only its own origin, in one file': [
    ['renderer/features/cases/a.tsx', "await fetch('/bytes/1')"],
    ['renderer/ui/a.tsx', "navigator.sendBeacon('/x')"],
    ['renderer/viewer/a.ts', "new EventSource('/x')"],
  ],
  'only the chosen ciphers and hashes are named': [
    ['electron/vault/store/keys/a.ts', "createCipheriv('chacha20-poly1305', key, nonce)"],
    ['electron/vault/store/keys/a.ts', "const CIPHER = 'aes-256-cbc'"],
    ['electron/vault/store/keys/a.ts', "createHash('md5')"],
    ['electron/vault/store/keys/a.ts', "createHash('SHA1')"],
    ['electron/vault/store/keys/a.ts', 'createHash(chosenElsewhere)'],
    ['electron/vault/store/keys/a.ts', "const H = 'blake2b512'"],
  ],
  'randomness comes from the system, never from Math.random': [
    ['electron/vault/store/keys/a.ts', 'const salt = Math.random()'],
    ['shared/domain/a.ts', 'const { length } = [Math.random]'],
  ],
  'the page stores nothing': [
    ['renderer/app/a.ts', "localStorage.setItem('a', 'b')"],
    ['renderer/app/a.ts', "window.sessionStorage.getItem('a')"],
    ['renderer/app/a.ts', "document.cookie = 'a=b'"],
    ['renderer/app/a.ts', 'const open = indexedDB.open'],
    ['renderer/app/a.ts', "navigator.serviceWorker.register('/sw.js')"],
  ],
  'no text becomes markup': [
    ['renderer/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: name }} />'],
    ['renderer/ui/a.tsx', 'element.innerHTML = name'],
    ['renderer/ui/a.tsx', "element['outerHTML'] = name"],
    ['renderer/ui/a.tsx', 'const a = <iframe srcDoc={name} />'],
  ],
  'no text becomes code': [
    ['renderer/app/a.ts', "eval('1')"],
    ['shared/domain/a.ts', "new Function('return 1')"],
  ],
  'nothing is handed to another program or remembered by the system': [
    ['electron/host/electron.ts', 'void shell.openExternal(address)'],
    ['electron/host/electron.ts', 'app.addRecentDocument(place)'],
  ],
  'no command goes through a shell': [
    ['electron/host/a.ts', "import { exec } from 'node:child_process'"],
    ['electron/host/a.ts', "import { execSync as run } from 'child_process'"],
    ['electron/host/a.ts', 'spawn(program, [name], { shell: true })'],
  ],
}

const harmless = [
  [
    'electron/vault/store/keys/a.ts',
    "const CIPHER = 'aes-256-gcm'\ncreateCipheriv(CIPHER, key, nonce)\ncreateHmac('sha512', key)",
  ],
  ['renderer/app/a.tsx', 'const a = <Field cookie="no" />\nconst b = { caches: 1 }\nrecord.caches = 2'],
  ['renderer/records/viewing/use-viewer.ts', "await fetch('/bytes/1')"],
  ['electron/host/a.ts', "import { app, session } from 'electron'\nconst found = pattern.test(name)"],
] as const

const program = programFiles()

describe('guards over the source', () => {
  it('finds the files it guards', () => {
    expect(program.length).toBeGreaterThan(20)
  })

  it('has a planted violation for every guard', () => {
    expect(Object.keys(planted).sort()).toEqual(guards.map((guard) => guard.name).sort())
  })

  for (const guard of guards) {
    it(`${guard.name}`, () => {
      expect(violations(guard, program)).toEqual([])
    })

    for (const [place, code] of planted[guard.name] ?? []) {
      it(`${guard.name}: catches ${code.slice(0, 60)}`, () => {
        expect(violations(guard, [sourceFile(place, code)]).length).toBeGreaterThan(0)
      })
    }
  }

  it('lets harmless code pass', () => {
    const files = harmless.map(([place, code]) => sourceFile(place, code))
    expect(guards.flatMap((guard) => violations(guard, files))).toEqual([])
  })
})
