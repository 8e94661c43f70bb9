import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserEnvironment } from '../../electron/host/chromium/browser-environment.ts'
import { findDesktopDialogs } from '../../electron/host/chromium/desktop-dialogs.ts'
import { browserPlaces, findBrowser } from '../../electron/host/chromium/find-browser.ts'
import { pageClipboard } from '../../electron/host/chromium/page-clipboard.ts'
import { findMemoryFolder, isOwnerAlive, ownerMark } from '../../electron/host/chromium/profile.ts'
import { browserSwitches } from '../../electron/host/chromium/switches.ts'
import type { PageRequest, Sender, ServeHandler } from '../../electron/host/host.ts'
import { isOurPage } from '../../electron/main/gateway/gateway.ts'
import { openChromiumHost } from './support/chromium-under-test.ts'
import { until, withTestPages } from './support/host-under-test.ts'

const nothing: ServeHandler = async () => ({ status: 404, headers: {}, body: new Uint8Array() })

/** Waits until a page that left stands there as a new one, without the mark `isOld`. */
const comesBack = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => Reflect.get(window, 'received') !== undefined && Reflect.get(window, 'isOld') === undefined,
  )
}

describe('the page in a real browser', () => {
  let under: Awaited<ReturnType<typeof openChromiumHost>>
  /** What reached the program through the interception. */
  const asked: PageRequest[] = []
  beforeAll(async () => {
    under = await openChromiumHost(nothing, (viewerOrigin, more) => {
      const pages = withTestPages(viewerOrigin, more)
      return (request) => {
        asked.push(request)
        return pages(request)
      }
    })
  })
  afterAll(() => under.host.quit())

  it('is granted nothing', async () => {
    const states = await under.page.evaluate(async () => {
      const names = [
        'clipboard-read',
        'clipboard-write',
        'notifications',
        'geolocation',
        'camera',
        'microphone',
        'midi',
        'local-fonts',
        'window-management',
        'idle-detection',
        'persistent-storage',
      ]
      const query = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state
      return Promise.all(names.map(query))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
  })

  it('cannot copy by itself; main can, takes its own text back and leaves what is not its own (F5)', async () => {
    const raw = pageClipboard(under.chromium.findWindow)
    const { clipboard } = under.host
    await clipboard.writeText('ключ «Сандық»')
    const copied = await raw.readText()
    await clipboard.clearOwn()
    const cleared = await raw.readText()
    await clipboard.writeText('ours')
    await raw.writeText('theirs')
    await clipboard.clearOwn()
    const byPage = await under.page.evaluate(() =>
      navigator.clipboard.readText().then(
        () => 'read',
        (error: Error) => error.name,
      ),
    )
    expect([copied, cleared, await raw.readText(), byPage]).toEqual([
      'ключ «Сандық»',
      '',
      'theirs',
      'NotAllowedError',
    ])
  })

  it('has a bridge that nobody can replace, and no other way to main', async () => {
    const seen = await under.page.evaluate(() => {
      const bridge = Reflect.get(window, 'sandyq')
      const isReplaced =
        Reflect.set(window, 'sandyq', 1) ||
        Reflect.deleteProperty(window, 'sandyq') ||
        Reflect.set(bridge, 'post', 1)
      return { isReplaced, names: Object.keys(bridge), binding: typeof Reflect.get(window, 'sandyqBinding') }
    })
    expect(seen).toEqual({ isReplaced: false, names: ['post', 'listen'], binding: 'undefined' })
  })

  it('is not believed when it speaks through a frame of its own making (D1)', async () => {
    const heard: [string, Sender][] = []
    under.host.onPageMessage((text, sender) => heard.push([text, sender]))
    await under.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const send: unknown = frame.contentWindow && Reflect.get(frame.contentWindow, 'sandyqBinding')
      if (typeof send === 'function') send('from a frame')
      Reflect.get(window, 'sandyq').post('from the page')
    })
    await until(() => heard.some(([text]) => text === 'from the page'))
    expect(heard.filter(([, sender]) => isOurPage(sender, under.host)).map(([text]) => text)).toEqual([
      'from the page',
    ])
  })

  it('asks for no page but its own, and its frame for none but the viewer', async () => {
    const { page } = under
    asked.splice(0)
    const tried = [
      'https://sandyq.invalid/other',
      'https://sandyq.invalid/?x',
      'https://viewer.sandyq.invalid/',
      'https://sandyq.invalid.example.org/',
    ]
    const intercepted: string[] = []
    await page.route('**/*', (route) => {
      intercepted.push(route.request().url())
      return route.fallback()
    })
    for (const address of tried) {
      await page.evaluate((to) => void location.assign(to), address)
      await until(() => intercepted.includes(address))
    }
    const frame = page.frames().find((other) => other !== page.mainFrame())
    await frame?.evaluate(() => void location.assign('/other'))
    await until(() => intercepted.includes('https://viewer.sandyq.invalid/other'))
    // Requests are answered in their order: when this one has come, all before it have been decided.
    await page.evaluate(() => fetch('/last').then(({ status }) => status))
    expect(asked.map(({ origin, path: asks }) => `${origin} ${asks}`)).toEqual(['page /last'])
    await page.unrouteAll()
  })

  it('finds no way out even where interception and name lookup would let it (I2)', async () => {
    const { page } = under
    // Stands in for an interception that fails: the request goes on to the browser's own network.
    await page.route('http://*.example/**', (route) => route.continue())
    const failure = page.waitForEvent('requestfailed', (request) => request.url().includes('.example/'))
    await page.evaluate(() => {
      Reflect.set(window, 'isOld', true)
      location.assign('http://way-out.example/')
    })
    expect((await failure).failure()?.errorText).toBe('net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED')
    await page.unrouteAll()
    await comesBack(page)
  })

  it('stays the only page, at its address', async () => {
    const { page } = under
    await page.evaluate(() => {
      window.open('https://sandyq.invalid/')
      window.open('about:blank')
      location.href = 'https://example.org/'
    })
    // Left by its own will the page comes back as a new one: the mark of the old one is gone then.
    await page.evaluate(() => {
      Reflect.set(window, 'isOld', true)
      location.assign('about:blank')
    })
    await comesBack(page)
    under.host.postToPage('still here')
    await until(async () => (await under.receivedByPage()).includes('still here'))
    await until(() => page.context().pages().length === 1)
    expect(page.url()).toBe('https://sandyq.invalid/')
  })

  it('is shown anew in another process, and none of the processes of before is left (B7)', async () => {
    const { page, host } = under
    const renderers = async (): Promise<number[]> => {
      const session = under.chromium.findWindow()?.browserSession
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
    }
    await page.waitForLoadState('load')
    const before = await renderers()
    await host.renewPage()
    await page.waitForLoadState('load')
    await expect.poll(async () => (await renderers()).filter((id) => before.includes(id))).toEqual([])
    host.postToPage('to the new one')
    await until(async () => (await under.receivedByPage()).includes('to the new one'))
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual(['https://sandyq.invalid/', 1])
  })
})

describe('finding a browser', () => {
  it('takes what the user says first, then the names on the path, then the usual places', () => {
    const linux = browserPlaces({ SANDYQ_CHROMIUM: '/own', PATH: '/a:relative:/b' }, 'linux')
    expect([
      linux[0],
      linux[1],
      linux[2],
      linux.includes('relative/chromium'),
      linux.includes('/usr/bin/chromium'),
    ]).toEqual(['/own', '/a/chromium', '/b/chromium', false, true])
    expect(browserPlaces({ ProgramFiles: 'C:\\P' }, 'win32')).toContain(
      'C:\\P\\Google\\Chrome\\Application\\chrome.exe',
    )
    expect(browserPlaces({}, 'darwin')).toContain('/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  it('takes only what can be started', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-browser-'))
    writeFileSync(path.join(folder, 'chromium'), '', { mode: 0o600 })
    writeFileSync(path.join(folder, 'google-chrome'), '', { mode: 0o700 })
    expect(findBrowser({ SANDYQ_CHROMIUM: path.join(folder, 'chromium'), PATH: folder }, 'linux')).not.toBe(
      path.join(folder, 'chromium'),
    )
    rmSync(folder, { recursive: true })
  })
})

describe('the place of the profile', () => {
  it('is in memory or nowhere', () => {
    expect([
      findMemoryFolder({ XDG_RUNTIME_DIR: '/nowhere' }),
      findMemoryFolder({ XDG_RUNTIME_DIR: tmpdir() }) === tmpdir(),
      findMemoryFolder({ XDG_RUNTIME_DIR: '/dev/shm' }),
    ]).toEqual(['/dev/shm', false, '/dev/shm'])
  })

  it('knows its owner by number and beginning, so that a number used again is not taken for it', () => {
    const mark = ownerMark(process.pid)
    expect([
      isOwnerAlive(mark),
      isOwnerAlive(`${process.pid} 1`),
      isOwnerAlive('0 1'),
      isOwnerAlive(''),
      isOwnerAlive('-1 1'),
    ]).toEqual([true, false, false, false, false])
  })

  it('is where every temporary file, cache and dump of the browser goes', () => {
    const env = browserEnvironment(
      { HOME: '/home/a', PATH: '/bin', LD_PRELOAD: '/evil.so', GOOGLE_API_KEY: 'x', TMPDIR: '/tmp' },
      '/m/p',
    )
    expect(env).toEqual({
      HOME: '/home/a',
      PATH: '/bin',
      TMPDIR: '/m/p/t',
      XDG_CACHE_HOME: '/m/p',
      XDG_CONFIG_HOME: '/m/p',
      XDG_DATA_HOME: '/m/p',
      BREAKPAD_DUMP_LOCATION: '/m/p/c',
      GSETTINGS_BACKEND: 'memory',
      MESA_SHADER_CACHE_DISABLE: 'true',
    })
  })
})

describe('the switches of the browser', () => {
  const options = { profileFolder: '/p', isHeadless: false, isRoot: false, width: 1, height: 2 }

  it('open no port and keep the sandbox, except for root, who has none', () => {
    const all = browserSwitches(options)
    expect(
      all.filter((name) =>
        /remote-debugging-port|no-sandbox|disable-web-security|crashpad-for-testing/u.test(name),
      ),
    ).toEqual([])
    expect([
      all.includes('--remote-debugging-pipe'),
      browserSwitches({ ...options, isRoot: true }).includes('--no-sandbox'),
    ]).toEqual([true, true])
  })
})

describe('the dialogs of the desktop', () => {
  /** A program that stands in for the desktop's: it writes its arguments down and answers as it is told. */
  const desktop = (name: string, script: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-desktop-'))
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o700 })
    const dialogs = findDesktopDialogs({ PATH: folder, DISPLAY: ':0' })
    return { dialogs, folder, remove: () => rmSync(folder, { recursive: true }) }
  }

  it('give names with spaces, quotes and Kazakh letters unharmed', async () => {
    const zenity = desktop('zenity', `printf '/a/Іс "1".pdf\\001/b/в\\n'`)
    const kdialog = desktop('kdialog', `printf '/a/Іс "1".pdf\\n/b/в\\n'`)
    const expected = ['/a/Іс "1".pdf', '/b/в']
    expect([await zenity.dialogs?.chooseFiles(), await kdialog.dialogs?.chooseFiles()]).toEqual([
      expected,
      expected,
    ])
    for (const { remove } of [zenity, kdialog]) remove()
  })

  it.each(['zenity', 'kdialog'])(
    'are told nothing of a case: %s gets a name of ours, for arguments can be read by every user',
    async (name) => {
      const tool = desktop(name, `for a in "$@"; do echo "$a" >> "$(dirname "$0")/args"; done; echo /x`)
      const suggested = [
        'Дело Қасенова Дәурена.pdf',
        'Kasenov v. State.xlsx',
        'Заявление.Қасенов',
        'statement of D.Kasenov',
        '$(touch evil) `x` ; rm -rf "/" \'.PDF',
      ]
      for (const title of suggested) await tool.dialogs?.chooseTarget(title)
      const told = readFileSync(path.join(tool.folder, 'args'), 'utf8').split('\n')
      expect(told.filter((argument) => argument.includes('sandyq'))).toEqual(
        ['sandyq.pdf', 'sandyq.xlsx', 'sandyq', 'sandyq', 'sandyq.pdf'].map((neutral) =>
          name === 'zenity' ? `--filename=${neutral}` : neutral,
        ),
      )
      expect(told.join('\n')).not.toMatch(/[^ -~\n]|kasenov|state/iu)
      expect(readdirSync(tool.folder).sort()).toEqual(['args', name].sort())
      tool.remove()
    },
  )

  it('say cancelled when the user cancels, and are not there without a display or a program', async () => {
    const zenity = desktop('zenity', 'exit 1')
    const cancelled = await zenity.dialogs?.chooseFolder()
    const { folder } = zenity
    expect([
      cancelled,
      findDesktopDialogs({ PATH: folder }),
      findDesktopDialogs({ PATH: '/nowhere', DISPLAY: ':0' }),
    ]).toEqual([undefined, undefined, undefined])
    zenity.remove()
  })
})
