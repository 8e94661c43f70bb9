import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diedLastTime, runElectron } from '../../../tools/setup/electron-failure.mjs'
import { electronVersion, mayRunElectron } from '../../../tools/setup/electron-runtime.mjs'
import { electronObstacle, forcedHost, hasDisplay, hostEnvironment } from '../../../tools/setup/host.mjs'
import { isSandboxRefused, isSetuidRoot } from '../../../tools/setup/linux-sandbox.mjs'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'host-')))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const write = (place: string, content: string, mode = 0o644): string => {
  const file = path.join(folder, place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

describe('the host', () => {
  it('needs a display on Linux', () => {
    const environments = [{}, { DISPLAY: '' }, { DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }]
    expect(environments.map((env) => hasDisplay('linux', env))).toEqual([false, false, true, true])
    expect(hasDisplay('win32', {})).toBe(true)
  })

  it('is not Electron for root on Linux, where it would have to give up its sandbox', () => {
    expect([
      mayRunElectron('linux', 0),
      mayRunElectron('linux', 1000),
      mayRunElectron('win32', undefined),
    ]).toEqual([false, true, true])
  })

  it('is named to the program and the tests in their environment, with the browser that was found', () => {
    expect([
      hostEnvironment({ kind: 'chromium', program: '/usr/bin/chromium' }),
      hostEnvironment({ kind: 'electron', program: '/e/electron' }),
    ]).toEqual([
      { SANDYQ_HOST: 'chromium', SANDYQ_CHROMIUM: '/usr/bin/chromium' },
      { SANDYQ_HOST: 'electron' },
    ])
  })

  it('can be insisted on, by its name only', () => {
    const wanted = [undefined, '', 'electron', 'chromium'].map((SANDYQ_HOST) => forcedHost({ SANDYQ_HOST }))
    expect(wanted).toEqual([undefined, undefined, 'electron', 'chromium'])
    expect(() => forcedHost({ SANDYQ_HOST: 'firefox' })).toThrow('electron or chromium')
  })
})

describe('the sandbox of a browser on Linux', () => {
  const apparmor = 'proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  const program = () => write('dist/electron', '\x7fELF', 0o755)

  it('is to be had where nothing restricts user namespaces', () => {
    expect(isSandboxRefused(program(), folder)).toBe(false)
    write(apparmor, '0\n')
    write('proc/sys/kernel/unprivileged_userns_clone', '1\n')
    write('proc/sys/user/max_user_namespaces', '63432\n')
    expect(isSandboxRefused(program(), folder)).toBe(false)
  })

  it.each([
    ['Ubuntu since 23.10', apparmor, '1'],
    ['an old Debian', 'proc/sys/kernel/unprivileged_userns_clone', '0'],
    ['a hardened system', 'proc/sys/user/max_user_namespaces', '0'],
  ])('is refused on %s, also with a helper that is not of root', (_name, setting, value) => {
    write(setting, `${value}\n`)
    write('dist/chrome-sandbox', '', 0o755)
    expect(isSandboxRefused(program(), folder)).toBe(true)
  })

  it('is to be had with the helper that starts as root', () => {
    const kinds = [
      { uid: 0, mode: 0o104755 },
      { uid: 0, mode: 0o100755 },
      { uid: 1000, mode: 0o104755 },
    ]
    expect(kinds.map(isSetuidRoot)).toEqual([true, false, false])
  })

  it('is to be had with an AppArmor profile for this program and no other, and only where AppArmor restricts', () => {
    write(apparmor, '1')
    write('etc/apparmor.d/other', 'profile other "/opt/Other/other" flags=(unconfined) { userns, }')
    expect(isSandboxRefused(program(), folder)).toBe(true)
    write('etc/apparmor.d/sandyq', `profile sandyq "${program()}" flags=(unconfined) { userns, }`)
    expect(isSandboxRefused(program(), folder)).toBe(false)
    write('proc/sys/user/max_user_namespaces', '0')
    rmSync(path.join(folder, apparmor))
    expect(isSandboxRefused(program(), folder)).toBe(true)
  })

  it('is the matter of the system for a browser that the system packs: one behind a script, or a snap', () => {
    write(apparmor, '1')
    const script = write('usr/bin/chromium', '#!/bin/sh\n', 0o755)
    expect([isSandboxRefused(script, folder), isSandboxRefused('/snap/bin/chromium', folder)]).toEqual([
      false,
      false,
    ])
  })
})

describe('Electron that would leave the person with nothing', () => {
  it('is told with the reason and what to do, never with a way round the sandbox', () => {
    const found = [
      electronObstacle('/e/electron', { isRefused: false, hasDied: false }),
      electronObstacle('/e/electron', { isRefused: true, hasDied: false }),
      electronObstacle('/e/electron', { isRefused: false, hasDied: true }),
    ]
    expect(found).toEqual([
      undefined,
      expect.stringMatching(/chown root:root \/e\/chrome-sandbox && sudo chmod 4755 \/e\/chrome-sandbox/u),
      expect.stringContaining('SANDYQ_HOST=electron'),
    ])
    expect(found.join()).not.toMatch(/no-sandbox|\n/u)
  })

  it.runIf(process.platform !== 'win32')(
    'is remembered by its version when it dies at its start, until it lives or is another',
    async () => {
      const noted = path.join(folder, 'cache', 'died.txt')
      const dist = { ELECTRON_OVERRIDE_DIST_PATH: path.join(folder, 'dist') }
      write('dist/version', '45.0.0\n')
      const version = electronVersion(folder, dist)
      const die = write('dist/dies', '#!/bin/sh\nkill -ABRT $$\n', 0o755)
      const live = write('dist/lives', '#!/bin/sh\nexit 0\n', 0o755)

      expect(await runElectron({ program: die, version, args: [] }, noted)).toEqual({
        code: 1,
        hasDied: true,
      })
      expect(['45.0.0', '45.0.1'].map((one) => diedLastTime(one, noted))).toEqual([true, false])
      expect(await runElectron({ program: live, version, args: [] }, noted)).toEqual({
        code: 0,
        hasDied: false,
      })
      expect([diedLastTime(version, noted), existsSync(noted)]).toEqual([false, false])
    },
  )
})
