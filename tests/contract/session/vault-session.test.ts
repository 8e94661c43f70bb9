import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnNode } from '../../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../../electron/host/host.ts'
import { type VaultSession, vaultSession } from '../../../electron/main/session/vault-session.ts'
import type { SessionState } from '../../../shared/contract/session.ts'
import { giveSecretTo } from '../support/give-secret.ts'
import { until } from '../support/host-under-test.ts'

const vaultEntry = new URL('../../../electron/vault/process.ts', import.meta.url).pathname
const PASSPHRASE = 'қоңыр көл сегіз жеті бұлбұл терезе'

let folder: string
let started: SpawnedProcess[]
let phases: string[]
let lockedCount: number
let session: VaultSession
let toPage: Set<(frame: string) => void>

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-session-'))
  started = []
  toPage = new Set()
  phases = []
  lockedCount = 0
  session = vaultSession({
    startVault: () => {
      const child = spawnNode({ entry: vaultEntry, name: 'vault' })
      started.push(child)
      return child
    },
    toPage: (frame) => {
      for (const listener of toPage) listener(frame)
    },
    onLocked: () => {
      lockedCount += 1
    },
  })
  session.state.onChange((state) => phases.push(describeState(state)))
})
afterEach(async () => {
  for (const child of started) child.kill()
  await Promise.all(started.map((child) => child.exited))
  rmSync(folder, { recursive: true, force: true })
})

const describeState = (state: SessionState): string =>
  state.phase === 'closed' ? `closed ${state.reason ?? ''}`.trim() : state.phase

const isAlive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

const codeOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => 'no failure',
      (error: unknown) => (error as { code?: unknown }).code ?? error,
    )

const giveSecret = (secret: { kind: 'passphrase'; value: string }): Promise<void> =>
  giveSecretTo(session, toPage, secret)

/** As page and main do it together. */
const open = async (vault: string, secret: { kind: 'passphrase'; value: string }) => {
  await giveSecret(secret)
  return session.open(vault)
}
const create = async (vault: string, value: string): Promise<void> => {
  await giveSecret({ kind: 'passphrase', value })
  await session.create(vault)
}

const passphrase = { kind: 'passphrase', value: PASSPHRASE } as const

describe('the life of a vault process', () => {
  it('begins with each unlock anew and ends with each lock, with nothing left of the process (B6)', async () => {
    const vault = path.join(folder, 'Кеңсе.sandyq')
    await create(vault, PASSPHRASE)
    const first = session.vault().pid
    await session.lock('user')
    const isFirstAlive = isAlive(first)
    await open(vault, passphrase)
    const second = session.vault().pid
    await session.lock('idle')
    expect({
      isFirstAlive,
      isSecondAlive: isAlive(second),
      isSame: first === second,
      phases,
      lockedCount,
    }).toEqual({
      isFirstAlive: false,
      isSecondAlive: false,
      isSame: false,
      phases: ['opening', 'open', 'locking', 'closed user', 'opening', 'open', 'locking', 'closed idle'],
      lockedCount: 2,
    })
  })

  it('ends when the secret is wrong, and the state is as before', async () => {
    const vault = path.join(folder, 'a.sandyq')
    await create(vault, PASSPHRASE)
    await session.lock('user')
    expect(await codeOf(() => open(vault, { kind: 'passphrase', value: 'not it' }))).toBe('WRONG_SECRET')
    await Promise.all(started.map((child) => child.exited))
    expect([describeState(session.state.value), await codeOf(() => session.vault())]).toEqual([
      'closed',
      'LOCKED',
    ])
  })

  it('is shown as over, with the reason, when the process crashes', async () => {
    await create(path.join(folder, 'a.sandyq'), PASSPHRASE)
    started[0]?.kill()
    await until(() => session.state.value.phase === 'closed')
    expect([phases.at(-1), await codeOf(() => session.vault()), lockedCount]).toEqual([
      'closed vault-process-ended',
      'LOCKED',
      1,
    ])
  })

  it('is ended by force when the process does not answer', async () => {
    await giveSecret(passphrase)
    // From now on it hears nothing and does nothing.
    process.kill(started[0]?.pid ?? 0, 'SIGSTOP')
    const opening = codeOf(() => session.open(folder))
    await until(() => session.state.value.phase === 'opening')
    await session.lock('screen-lock')
    expect([await opening, isAlive(started[0]?.pid), describeState(session.state.value)]).toEqual([
      'LOCKED',
      false,
      'closed screen-lock',
    ])
  })

  it('has one lock for any number of askers', async () => {
    await create(path.join(folder, 'a.sandyq'), PASSPHRASE)
    await Promise.all([session.lock('user'), session.lock('idle'), session.lock('suspend')])
    await session.lock('user')
    expect([phases, lockedCount]).toEqual([['opening', 'open', 'locking', 'closed user'], 1])
  })

  it('opens for whoever asks while the lock before is still at work', async () => {
    const vault = path.join(folder, 'a.sandyq')
    await create(vault, PASSPHRASE)
    const locked = session.lock('user')
    const opened = open(vault, passphrase)
    await Promise.all([locked, opened])
    expect([phases, isAlive(started[0]?.pid), session.vault().pid]).toEqual([
      ['opening', 'open', 'locking', 'closed user', 'opening', 'open'],
      false,
      started[1]?.pid,
    ])
  })

  it('does not begin a second time while one is open', async () => {
    await create(path.join(folder, 'a.sandyq'), PASSPHRASE)
    expect([await codeOf(() => create(path.join(folder, 'b.sandyq'), PASSPHRASE)), started.length]).toEqual([
      'CONFLICT',
      1,
    ])
  })

  it('waits for a secret in one process only, which ends with the page and with a lock', async () => {
    await giveSecret(passphrase)
    await giveSecret(passphrase)
    await started[0]?.exited
    session.pageGone()
    await started[1]?.exited
    await giveSecret(passphrase)
    await session.lock('suspend')
    await started[2]?.exited
    expect([phases, await codeOf(() => session.open(folder)), await codeOf(session.vaultKey)]).toEqual([
      [],
      'LOCKED',
      'LOCKED',
    ])
  })

  it('opens nothing without a secret, and with none that was used before', async () => {
    const vault = path.join(folder, 'a.sandyq')
    await create(vault, PASSPHRASE)
    await session.lock('user')
    await session.prepare()
    expect([await codeOf(() => session.open(vault)), await codeOf(() => session.open(vault))]).toEqual([
      'INVALID_INPUT',
      'LOCKED',
    ])
  })
})
