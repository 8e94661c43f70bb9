import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { webPreferencesFor } from '../../electron/host/electron/web-preferences.ts'
import { electronHostOn } from '../contract/support/electron-under-test.ts'
import { FakeContents, fakeElectron } from '../contract/support/fake-electron.ts'
import { opened } from './support/opened-window.ts'

/** Whether the listener of this event prevented it. */
const isPrevented = (
  emitter: { emit(name: string, ...args: unknown[]): boolean },
  name: string,
  details = {},
) => {
  let prevented = false
  emitter.emit(
    name,
    {
      ...details,
      preventDefault: () => {
        prevented = true
      },
    },
    [],
    () => undefined,
  )
  return prevented
}

const handlerOf = (session: Awaited<ReturnType<typeof opened>>['session'], name: string) => {
  const handler = session.handlers.get(name)
  if (typeof handler !== 'function') throw new Error(`no handler for ${name}`)
  return handler as (...args: unknown[]) => unknown
}

/** Every permission that the declarations of this Electron know. */
const permissions = (): string[] => {
  const declarations = readFileSync(
    new URL('../../node_modules/electron/electron.d.ts', import.meta.url),
    'utf8',
  )
  const union =
    /setPermissionCheckHandler\(handler: \(\(webContents: \(WebContents\) \| \(null\), permission: ([^,]+),/u
  return [...(union.exec(declarations)?.[1] ?? '').matchAll(/'([\w-]+)'/gu)].map((match) => String(match[1]))
}

describe('the window', () => {
  it('has exactly the chosen web preferences, frozen (C1, C2, C3)', async () => {
    const { window } = await opened()
    const preferences = window.options.webPreferences
    expect({ preferences, isFrozen: Object.isFrozen(preferences) }).toEqual({
      isFrozen: true,
      preferences: {
        preload: '/preload.cjs',
        partition: 'sandyq',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        enableBlinkFeatures: '',
        webviewTag: false,
        plugins: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
        safeDialogs: true,
        v8CacheOptions: 'none',
        backgroundThrottling: true,
      },
    })
    expect(() => Object.assign(webPreferencesFor('/p'), { sandbox: false })).toThrow()
  })

  it('shows our address, keeps its title and has no menu that could reach past the page', async () => {
    const { fake, window } = await opened()
    expect([window.address, window.options.title, fake.menu]).toEqual(['sandyq://app/', 'Sandyq', null])
    expect(isPrevented(window, 'page-title-updated')).toBe(true)
  })

  it('is kept out of screenshots where the system can do that (F6)', async () => {
    const on = async (platform: NodeJS.Platform) => (await opened(platform)).window.contentProtection
    expect([await on('win32'), await on('darwin'), await on('linux')]).toEqual([true, true, undefined])
  })

  it('keeps its session in memory and without a cache (F3)', async () => {
    const { session } = await opened()
    expect([session.partition.startsWith('persist:'), session.options]).toEqual([false, { cache: false }])
  })
})

describe('every web contents, whoever makes it', () => {
  const addresses: readonly (readonly [address: string, top: boolean, frame: boolean])[] = [
    ['sandyq://app/', true, false],
    ['sandyq-viewer://doc/', false, true],
    ['sandyq://app', false, false],
    ['sandyq://app/index.html', false, false],
    ['sandyq://app/?q=1', false, false],
    ['sandyq://app/#x', false, false],
    ['sandyq://app.evil/', false, false],
    ['sandyq://appevil/', false, false],
    ['sandyq://evil@app/', false, false],
    ['sandyq://app:1/', false, false],
    ['sandyq://APP/', false, false],
    ['sandyq-viewer://doc/x', false, false],
    ['sandyq-viewer://docs/', false, false],
    ['https://example.org/', false, false],
    ['http://127.0.0.1/', false, false],
    ['https://sandyq.invalid/', false, false],
    ['file:///etc/passwd', false, false],
    ['file://host/share', false, false],
    ['smb://host/share', false, false],
    ['data:text/html,x', false, false],
    ['blob:sandyq://app/1', false, false],
    ['javascript:alert(1)', false, false],
    ['about:blank', false, false],
    ['about:srcdoc', false, false],
    ['chrome://gpu', false, false],
    ['devtools://devtools/', false, false],
    ['view-source:sandyq://app/', false, false],
    ['mailto:a@b', false, false],
    ['ms-settings:', false, false],
    ['', false, false],
    ['//example.org', false, false],
    ['sandyq://', false, false],
  ]

  it('goes nowhere but to the exact addresses of page and viewer (C4)', () => {
    const fake = fakeElectron()
    electronHostOn(fake)
    const contents = new FakeContents()
    fake.app.emit('web-contents-created', {}, contents)
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      const seen = addresses.map(([url]) => [
        url,
        !isPrevented(contents, event, { url, isMainFrame: true }),
        !isPrevented(contents, event, { url, isMainFrame: false }),
      ])
      expect(seen).toEqual(addresses)
    }
  })

  it('opens no window, takes no webview, chooses no device, sends no packet around the proxy (C3, C4, C6)', () => {
    const fake = fakeElectron()
    electronHostOn(fake)
    const contents = new FakeContents()
    fake.app.emit('web-contents-created', {}, contents)
    const details = { url: 'sandyq://app/', frameName: '', features: '', disposition: 'new-window' as const }
    expect({
      windows: addresses.map(([url]) =>
        contents.windowOpenHandler?.({ ...details, url, referrer: { url: '', policy: 'no-referrer' } }),
      ),
      webview: isPrevented(contents, 'will-attach-webview'),
      bluetooth: isPrevented(contents, 'select-bluetooth-device'),
      webRtc: contents.webRtcPolicy,
    }).toEqual({
      windows: addresses.map(() => ({ action: 'deny' })),
      webview: true,
      bluetooth: true,
      webRtc: 'disable_non_proxied_udp',
    })
  })
})

describe('both sessions', () => {
  it('grant none of the permissions that Electron knows (C6)', async () => {
    const { session, other } = await opened()
    const known = permissions()
    expect(known.length).toBeGreaterThan(40)
    for (const each of [session, other]) {
      const granted = known.filter((permission) => {
        let answer: unknown
        handlerOf(each, 'permissionRequest')({}, permission, (isGranted: boolean) => {
          answer = isGranted
        })
        return answer !== false || handlerOf(each, 'permissionCheck')({}, permission) !== false
      })
      expect(granted).toEqual([])
    }
  })

  it('give out no device, no screen, no download (C6)', async () => {
    const { session, other } = await opened()
    for (const each of [session, other]) {
      let display: unknown
      handlerOf(each, 'displayMedia')({}, (streams: unknown) => {
        display = streams
      })
      let pairing: unknown
      handlerOf(each, 'bluetoothPairing')({}, (response: unknown) => {
        pairing = response
      })
      const events = ['select-hid-device', 'select-serial-port', 'select-usb-device', 'will-download']
      expect({
        device: handlerOf(each, 'devicePermission')({}),
        display,
        pairing,
        prevented: events.map((name) =>
          isPrevented(
            {
              emit: (event, ...args) =>
                each.emit(
                  event,
                  args[0],
                  {},
                  () => undefined,
                  () => undefined,
                ),
            },
            name,
          ),
        ),
      }).toEqual({
        device: false,
        display: {},
        pairing: { confirmed: false },
        prevented: [true, true, true, true],
      })
    }
  })

  it('have a dead proxy with no way around it and no spelling dictionaries (I2, I3)', async () => {
    const { session, other } = await opened()
    for (const each of [session, other]) {
      expect({
        proxy: each.proxy,
        spellChecker: [each.spellCheckerEnabled, each.spellCheckerLanguages],
      }).toEqual({
        proxy: {
          mode: 'fixed_servers',
          proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9;ftp=127.0.0.1:9;socks=127.0.0.1:9',
          proxyBypassRules: '<-loopback>',
        },
        spellChecker: [false, []],
      })
    }
  })

  it('cancel every request that is not for one of our two origins (I2)', async () => {
    const { session } = await opened()
    const isCancelled = (url: string): unknown => {
      let answer: { cancel?: boolean } = {}
      handlerOf(session, 'onBeforeRequest')({ url }, (response: object) => {
        answer = response
      })
      return answer.cancel
    }
    const ours = [
      'sandyq://app/',
      'sandyq://app/assets/a.js',
      'sandyq-viewer://doc/x',
      'blob:sandyq://app/1-2',
    ]
    const foreign = [
      'https://example.org/',
      'http://localhost/',
      'ws://localhost/',
      'wss://x/',
      'ftp://x/',
      'file:///etc/passwd',
      'sandyq://app.evil/',
      'sandyq://evil/',
      'sandyq-viewer://app/',
      'blob:https://example.org/1',
      'data:text/html,x',
      'chrome-extension://a/',
      'devtools://a/',
      'not an address',
    ]
    expect([ours.map(isCancelled), foreign.map(isCancelled)]).toEqual([
      ours.map(() => false),
      foreign.map(() => true),
    ])
  })
})
