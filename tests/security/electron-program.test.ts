import { describe, expect, it } from 'vitest'
import { findForbiddenSwitch } from '../../electron/host/electron/argument-guard.ts'
import { isWithoutSandbox, refuseToRun } from '../../electron/host/electron/sandbox-refusal.ts'
import { createElectronHost } from '../../electron/host/electron.ts'
import { electronHostOn } from '../contract/support/electron-under-test.ts'
import { type FakeElectron, fakeElectron } from '../contract/support/fake-electron.ts'
import { opened } from './support/opened-window.ts'

describe('the program', () => {
  const switchesOf = (fake: FakeElectron) => Object.fromEntries(fake.app.switches)

  it('turns the sandbox on for everything and is silent before it is ready (C1, I2)', () => {
    const fake = fakeElectron()
    electronHostOn(fake)
    expect(fake.app.isSandboxed).toBe(true)
    expect(switchesOf(fake)).toMatchObject({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
      'disable-background-networking': undefined,
      'disable-component-update': undefined,
      'disable-breakpad': undefined,
    })
  })

  it('has two schemes that are standard and secure and go around nothing (C7)', () => {
    const fake = fakeElectron()
    electronHostOn(fake)
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
    expect(fake.privileged).toEqual([
      { scheme: 'sandyq', privileges },
      { scheme: 'sandyq-viewer', privileges },
    ])
  })

  it('has one channel (D1)', async () => {
    const { fake, host } = await opened()
    host.onPageMessage(() => undefined)
    expect(fake.ipcMain.eventNames()).toEqual(['sandyq'])
  })

  it('sends nothing to a window that shows something else', async () => {
    const { host, window } = await opened()
    window.webContents.mainFrame.origin = 'https://example.org'
    host.postToPage('text')
    expect(window.webContents.sent).toEqual([])
  })

  it('shows the page anew in another process: the one before is killed first (B7)', async () => {
    const { host, window } = await opened()
    await host.renewPage()
    expect(window.webContents.done).toEqual(['killed', 'loaded'])
  })

  const forbidden = [
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-wait',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--no-sandbox',
    '--no-zygote-sandbox',
    '--disable-gpu-sandbox',
    '--disable-setuid-sandbox',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--single-process',
    '--proxy-server=evil:1',
    '--proxy-pac-url=x',
    '--proxy-bypass-list=*',
    '--host-rules=x',
    '--host-resolver-rules=x',
    '--js-flags=--allow-natives-syntax',
    '--ignore-certificate-errors',
    '--load-extension=/tmp/x',
    '--user-data-dir=/tmp/x',
    '--renderer-cmd-prefix=gdb',
    '--utility-cmd-prefix=gdb',
    '--gpu-launcher=gdb',
    '--log-net-log=/tmp/x',
    '--enable-logging',
    '--require=/tmp/x.js',
    '-r',
    '-inspect',
    '--INSPECT',
    '--No-Sandbox',
  ]
  const harmless = [
    '',
    '.',
    '--',
    'inspect',
    '/home/a/case.sandyq',
    '--lang=ru',
    '--enable-features=x',
    '--inspector-free',
  ]

  it.each(forbidden)('packaged, does not start with %s (C11)', (argument) => {
    const fake = fakeElectron()
    fake.app.isPackaged = true
    const options = { preloadPath: '/p', platform: 'linux' as const }
    expect(() => createElectronHost(fake.module, { ...options, argv: ['a', argument] })).toThrow()
    expect([fake.app.exitCode, fake.app.switches.size]).toEqual([1, 0])
  })

  it('starts with harmless arguments, and knows the slash of Windows (C11)', () => {
    expect(harmless.map((argument) => findForbiddenSwitch([argument], 'linux'))).toEqual(
      harmless.map(() => undefined),
    )
    expect([
      findForbiddenSwitch(['/no-sandbox'], 'win32'),
      findForbiddenSwitch(['/no-sandbox'], 'linux'),
    ]).toEqual(['no-sandbox', undefined])
  })

  it('as an AppImage that the system gives no sandbox, says what it needs and ends (C11)', async () => {
    const fake = fakeElectron()
    const argvs = [['--no-sandbox'], ['--no-sandbox', 'a'], ['--no-sandbox', '--inspect'], ['a']]
    expect(argvs.map((argv) => isWithoutSandbox(argv, { APPIMAGE: '/a' }))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(isWithoutSandbox(['--no-sandbox'], {})).toBe(false)
    await refuseToRun(fake.module)
    expect(fake.dialogCalls).toEqual([{ kind: 'error', options: expect.stringContaining('deb') }])
    expect([fake.app.exitCode, fake.windows.length]).toEqual([1, 0])
  })

  it('asks for files and folders without leaving a trace in lists of recent documents (F9)', async () => {
    const { fake, host } = await opened()
    fake.dialogResults.push(['/a'], ['/b', '/c'], ['/d'], [])
    const answers = [
      await host.dialogs?.chooseFolder(),
      await host.dialogs?.chooseFiles(),
      await host.dialogs?.chooseTarget('x.pdf'),
      await host.dialogs?.chooseFiles(),
    ]
    const recent = fake.dialogCalls.filter(
      ({ options }) => !JSON.stringify(options).includes('dontAddToRecent'),
    )
    expect([answers, recent]).toEqual([['/a', ['/b', '/c'], '/d', undefined], []])
  })

  it('tells when the computer sleeps or its screen is locked (B5)', async () => {
    const { fake, host } = await opened()
    const events: string[] = []
    host.onPowerEvent((event) => events.push(event))
    await new Promise((resolve) => setImmediate(resolve))
    for (const event of ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'on-ac'])
      fake.powerMonitor.emit(event)
    expect(events).toEqual(['suspend', 'resume', 'lock-screen', 'unlock-screen'])
  })

  it('starts its processes silent and without the environment of the user (F8)', async () => {
    const { fake, host } = await opened()
    process.env.NODE_OPTIONS = '--no-warnings'
    const entry = new URL('../contract/children/echo.ts', import.meta.url).pathname
    const child = host.spawn({ entry, name: 'Sandyq vault', heapMiB: 64 })
    delete process.env.NODE_OPTIONS
    child.kill()
    await child.exited
    const options = fake.forks[0]?.options
    expect([
      options?.stdio,
      options?.serviceName,
      options?.execArgv,
      JSON.stringify(options?.env).includes('NODE_OPTIONS'),
    ]).toEqual(['ignore', 'Sandyq vault', ['--max-old-space-size=64'], false])
  })
})
