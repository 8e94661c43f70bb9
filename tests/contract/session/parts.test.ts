import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearingClipboard } from '../../../electron/host/clipboard-clearing.ts'
import { powerEventOf } from '../../../electron/host/linux-power.ts'
import { configFolder, preferencesFile } from '../../../electron/main/preferences/preferences-file.ts'
import { idleLock } from '../../../electron/main/session/idle-lock.ts'
import { tokenStore } from '../../../electron/main/session/tokens.ts'
import { listVaults, vaultNameOf } from '../../../electron/main/session/vault-folders.ts'
import { watchedValue } from '../../../electron/main/session/watched-value.ts'
import { tokenSchema } from '../../../shared/contract/base.ts'
import type { Preferences } from '../../../shared/domain/preferences.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-parts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work()
    return 'no failure'
  } catch (error) {
    return (error as { code?: unknown }).code ?? error
  }
}

/** A clock that stands until it is moved. */
const handClock = () => {
  const timers = new Set<{ atMs: number; run: () => void }>()
  let nowMs = 0
  return {
    after: (delayMs: number, run: () => void) => {
      const timer = { atMs: nowMs + delayMs, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    move: (byMs: number) => {
      nowMs += byMs
      for (const timer of [...timers].filter(({ atMs }) => atMs <= nowMs)) {
        timers.delete(timer)
        timer.run()
      }
    },
  }
}

const MINUTE = 60_000

describe('the idle lock (B5)', () => {
  const start = (minutes: number) => {
    const clock = handClock()
    let locks = 0
    const idle = idleLock({ after: clock.after, minutes }, () => {
      locks += 1
    })
    return { clock, idle, locks: () => locks }
  }

  it('locks after so many minutes without a touch, once', () => {
    const { clock, idle, locks } = start(5)
    idle.touch()
    clock.move(5 * MINUTE - 1)
    const before = locks()
    clock.move(1)
    clock.move(60 * MINUTE)
    expect([before, locks()]).toEqual([0, 1])
  })

  it('is put off by each touch and rests when there is nothing to lock', () => {
    const { clock, idle, locks } = start(5)
    for (let i = 0; i < 10; i += 1) {
      idle.touch()
      clock.move(4 * MINUTE)
    }
    idle.rest()
    clock.move(60 * MINUTE)
    expect(locks()).toBe(0)
  })

  it('follows a changed setting at once, but does not begin by it', () => {
    const { clock, idle, locks } = start(30)
    idle.setMinutes(1)
    clock.move(60 * MINUTE)
    const resting = locks()
    idle.touch()
    idle.setMinutes(2)
    clock.move(2 * MINUTE)
    expect([resting, locks()]).toEqual([0, 1])
  })
})

describe('the clipboard (F5)', () => {
  const start = (canRead = true) => {
    const clock = handClock()
    const held = { text: '' }
    const raw = {
      readText: async () => {
        if (!canRead) throw new Error('not allowed')
        return held.text
      },
      writeText: async (text: string) => {
        held.text = text
      },
      clear: async () => {
        held.text = ''
      },
    }
    return { clock, held, clipboard: clearingClipboard(raw, clock.after) }
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  it('is cleared after ten seconds, and at a lock before that', async () => {
    const { clock, held, clipboard } = start()
    await clipboard.writeText('a')
    clock.move(9_999)
    await settle()
    const before = held.text
    clock.move(1)
    await settle()
    const after = held.text
    await clipboard.writeText('b')
    await clipboard.clearOwn()
    expect([before, after, held.text]).toEqual(['a', '', ''])
  })

  it('keeps what the user copied elsewhere since', async () => {
    const { clock, held, clipboard } = start()
    await clipboard.writeText('ours')
    held.text = 'theirs'
    clock.move(10_000)
    await settle()
    await clipboard.clearOwn()
    expect(held.text).toBe('theirs')
  })

  it('counts from the last copy', async () => {
    const { clock, held, clipboard } = start()
    await clipboard.writeText('a')
    clock.move(9_000)
    await clipboard.writeText('b')
    clock.move(9_000)
    await settle()
    expect(held.text).toBe('b')
  })

  it('is cleared rather than left where it cannot be read', async () => {
    const { held, clipboard } = start(false)
    await clipboard.writeText('a')
    await clipboard.clearOwn()
    expect(held.text).toBe('')
  })
})

describe('what the desktop of Linux says (B5)', () => {
  it.each([
    ['/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)', 'suspend'],
    ['/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)', 'resume'],
    ['/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()', 'lock-screen'],
    ['/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()', 'unlock-screen'],
    ['/org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (true,)', 'lock-screen'],
    ['/org/freedesktop/ScreenSaver: org.freedesktop.ScreenSaver.ActiveChanged (false,)', 'unlock-screen'],
    ['/org/freedesktop/login1: org.freedesktop.login1.Manager.SessionNew ("2", objectpath)', undefined],
    ['Monitoring signals from all objects owned by org.freedesktop.login1', undefined],
    ['', undefined],
  ])('%s', (line, event) => expect(powerEventOf(line)).toBe(event))
})

describe('tokens', () => {
  it('are unknown to another purpose, void once taken, and all void at once', async () => {
    const files = tokenStore<string>()
    const targets = tokenStore<string>()
    const [first, second] = [files.issue('/a'), files.issue('/a')]
    expect([
      tokenSchema.safeParse(first).success,
      first === second,
      files.take(first),
      await codeOf(() => files.take(first)),
      await codeOf(() => targets.get(second)),
      files.clear(),
      await codeOf(() => files.get(second)),
    ]).toEqual([true, false, '/a', 'TOKEN_EXPIRED', 'TOKEN_EXPIRED', ['/a'], 'TOKEN_EXPIRED'])
  })

  it('never fill the memory: the oldest go first', async () => {
    const store = tokenStore<number>()
    const first = store.issue(0)
    for (let i = 1; i < 20_000; i += 1) store.issue(i)
    const before = store.get(first)
    const last = store.issue(20_000)
    expect([before, await codeOf(() => store.get(first)), store.get(last)]).toEqual([
      0,
      'TOKEN_EXPIRED',
      20_000,
    ])
  })
})

describe('a watched value', () => {
  it('gives its present value, then the newest after each change, and ends with the signal', async () => {
    const value = watchedValue(1)
    const stop = new AbortController()
    const seen: number[] = []
    const watching = (async () => {
      for await (const each of value.watch(stop.signal)) seen.push(each)
    })()
    await new Promise((resolve) => setImmediate(resolve))
    value.set(2)
    value.set(3)
    await new Promise((resolve) => setImmediate(resolve))
    stop.abort()
    await watching
    value.set(4)
    expect(seen).toEqual([1, 3])
  })
})

describe('the preferences file', () => {
  const chosen: Preferences = {
    ...{ language: 'kk', theme: 'dark', idleLockMinutes: 7, isGuideClosed: true },
    calendarView: 'week',
  }

  it('keeps what was chosen, for its owner only, whole, and without a neighbour left behind', async () => {
    const place = path.join(folder, 'config', 'sandyq')
    const file = preferencesFile(place)
    await Promise.all([file.savePreferences({ ...chosen, theme: 'light' }), file.savePreferences(chosen)])
    await file.rememberVaultFolder('/мои дела')
    const again = preferencesFile(place)
    expect([
      again.preferences,
      again.vaultFolder,
      readdirSync(place),
      statSync(path.join(place, 'preferences.json')).mode & 0o777,
    ]).toEqual([chosen, '/мои дела', ['preferences.json'], 0o600])
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2}',
    '{"version":1,"preferences":{"language":"xx"},"vaultFolder":null}',
    '\0\0\0',
  ])('counts as empty when it is damaged: %j', async (text) => {
    writeFileSync(path.join(folder, 'preferences.json'), text)
    const file = preferencesFile(folder)
    const before = [file.preferences, file.vaultFolder]
    await file.savePreferences(chosen)
    expect([before, preferencesFile(folder).preferences]).toEqual([[null, null], chosen])
  })

  it('says so when it cannot be written', async () => {
    writeFileSync(path.join(folder, 'file'), '')
    const file = preferencesFile(path.join(folder, 'file'))
    expect(await codeOf(() => file.savePreferences(chosen))).toBe('FOLDER_NOT_WRITABLE')
  })

  it('remembers a folder only until the user does not want it any more', async () => {
    const file = preferencesFile(folder)
    await file.rememberVaultFolder('/a')
    await file.rememberVaultFolder(null)
    expect(readFileSync(path.join(folder, 'preferences.json'), 'utf8')).not.toContain('/a')
  })

  it('lies where the system keeps settings', () => {
    expect([
      configFolder({ XDG_CONFIG_HOME: '/c' }, 'linux'),
      path.basename(configFolder({ APPDATA: 'C:' }, 'win32')),
      configFolder({}, 'darwin').endsWith('Library/Application Support/Sandyq'),
    ]).toEqual(['/c/sandyq', 'Sandyq', true])
  })
})

describe('the vaults of a folder', () => {
  it('are the folders with the ending and a header', async () => {
    for (const name of ['Б.sandyq', 'А.sandyq', 'empty.sandyq', 'other']) mkdirSync(path.join(folder, name))
    for (const name of ['Б.sandyq', 'А.sandyq', 'other'])
      writeFileSync(path.join(folder, name, 'header.b'), '')
    writeFileSync(path.join(folder, 'file.sandyq'), '')
    const vaults = await listVaults(folder)
    expect([vaults.map(vaultNameOf), await codeOf(() => listVaults('/nowhere'))]).toEqual([
      ['А', 'Б'],
      'NOT_FOUND',
    ])
  })
})
