import { fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { labelsIn } from './memory/labels.ts'
import { countTexts, familyOf, roleOf } from './memory/scan.ts'
import { wordsOf } from './memory/words-from-seed.ts'

const all = mkdtempSync(path.join(tmpdir(), 'sandyq-memory-'))
const at = (...parts: string[]): string => path.join(all, ...parts)
for (const folder of ['home', 'config', 'vaults']) mkdirSync(at(folder))
afterAll(() => rmSync(all, { recursive: true, force: true }))

/** The preferences as the program keeps them, so that it starts without a question. */
const prefer = (): void => {
  const preferences = { language: 'en', theme: 'light', idleLockMinutes: 30 }
  writeFileSync(
    at('config', 'preferences.json'),
    JSON.stringify({ version: 1, preferences, vaultFolder: at('vaults') }),
  )
}

const startMain = async () => {
  const entry = new URL('memory/main-process.ts', import.meta.url).pathname
  const child = fork(entry, [at('config'), at('vaults'), JSON.stringify(await labelsIn('en'))], {
    env: { ...process.env, HOME: at('home') },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const heard: Record<string, string>[] = []
  child.on('message', (message) => heard.push(message as Record<string, string>))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const hear = async (said: string): Promise<Record<string, string>> => {
    await expect
      .poll(() => child.exitCode !== null || heard.some((message) => message.said === said), {
        timeout: 180_000,
      })
      .toBe(true)
    return heard.find((message) => message.said === said) ?? {}
  }
  return { child, hear, gone }
}

interface Scanned {
  readonly role: string
  readonly counts: Readonly<Record<string, number>>
}

const rolesOf = (main: number): string[] => familyOf(main).map((pid) => roleOf(pid, main))

/** In every process of the program: how often each text stands in it. */
const scan = (main: number, texts: Readonly<Record<string, string>>): Scanned[] =>
  familyOf(main).map((pid) => ({ role: roleOf(pid, main), counts: countTexts(pid, texts) }))

const show = (when: string, scanned: readonly Scanned[]): void => {
  const lines = scanned.map(({ role, counts }) => `${role}: ${JSON.stringify(counts)}`)
  process.stdout.write(`${[when, ...lines].join('\n  ')}\n`)
}

/** A process of the browser's own, which is told what stands in a field; see "What stays in memory" in the security target. */
const OUT_OF_REACH = 'browser'

const NONE = { passphrase: 0, recoveryKey: 0, name: 0, note: 0 }

test.runIf(process.platform === 'linux')(
  'after a lock passphrase, recovery key, name and note are in no process that we reach, and main has never had them',
  async () => {
    prefer()
    const { child, hear, gone } = await startMain()
    try {
      const main = child.pid ?? 0
      const { movedOn = '' } = await hear('open')
      const recoveryKey = movedOn.replaceAll(/\d/gu, (digit) => String((Number(digit) + 7) % 10))
      expect(recoveryKey).toMatch(/^(\d{6}-){7}\d{6}$/u)
      const [passphrase, name, note] = [wordsOf('passphrase'), wordsOf('name'), wordsOf('note')]
      const texts = { passphrase, recoveryKey, name, note }

      const open = scan(main, texts)
      show('While the vault is open', open)
      // The search finds what is there: without this the zeros below would say nothing.
      const total = (text: string): number => open.reduce((sum, { counts }) => sum + (counts[text] ?? 0), 0)
      expect(Object.keys(texts).filter((text) => total(text) === 0)).toEqual([])
      expect(open.find(({ role }) => role === 'main')?.counts).toEqual(NONE)

      child.send('lock')
      await hear('locked')
      // The page that is shown now has come; the process of the one before ends behind it.
      await expect.poll(() => rolesOf(main).filter((role) => role === 'renderer').length).toBe(1)
      const locked = scan(main, texts)
      show('After the lock', locked)
      expect(locked.filter(({ role }) => role === 'vault' || role === 'documents')).toEqual([])
      const kept = locked.filter(({ counts }) => Object.values(counts).some((count) => count > 0))
      expect(kept.filter(({ role }) => role !== OUT_OF_REACH)).toEqual([])
    } finally {
      child.send('quit')
      await gone
    }
  },
)
