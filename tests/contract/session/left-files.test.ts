import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spawnNode } from '../../../electron/host/chromium/spawn-node.ts'
import type { SpawnedProcess } from '../../../electron/host/host.ts'
import { SILENCE_MS } from '../../../electron/main/session/left-files.ts'
import { type VaultSession, vaultSession } from '../../../electron/main/session/vault-session.ts'
import type { LeftAtLock, SessionState } from '../../../shared/contract/session.ts'
import { caseFile } from '../../vault/casework/support/samples.ts'
import { handClock } from '../../vault/support/hand-clock.ts'
import { giveSecretTo } from '../support/give-secret.ts'
import { until } from '../support/host-under-test.ts'

const VAULT = new URL('../../../electron/vault/process.ts', import.meta.url).pathname
const SLOW = new URL('../children/overwriter.ts', import.meta.url).pathname
const PASSPHRASE = 'қоңыр көл сегіз жеті бұлбұл терезе'
/** As long as a lock may take. */
const LOCK_MS = 1_000
/** What the slow process says of itself once it is there. */
const TOTAL = 1_000
const secret = { kind: 'passphrase', value: PASSPHRASE } as const

let folder: string
let vault: string
let clock: ReturnType<typeof handClock>
let started: SpawnedProcess[]
let entry: string
let states: SessionState[]
let toPage: Set<(frame: string) => void>
let session: VaultSession

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-left-'))
  vault = path.join(folder, 'a.sandyq')
  clock = handClock()
  started = []
  states = []
  toPage = new Set()
  entry = VAULT
  session = vaultSession({
    startVault: () => {
      const process = spawnNode({ entry, name: 'vault' })
      started.push(process)
      return process
    },
    toPage: (frame) => {
      for (const listener of toPage) listener(frame)
    },
    onLocked: () => undefined,
    after: clock.after,
  })
  session.state.onChange((state) => states.push(state))
  await giveSecretTo(session, toPage, secret)
  await session.create(vault)
})
afterEach(async () => {
  for (const process of started) process.kill()
  await Promise.all(started.map(({ exited }) => exited))
  rmSync(folder, { recursive: true, force: true })
})

/** As page and main do it together. */
const open = async () => {
  await giveSecretTo(session, toPage, secret)
  return session.open(vault)
}

const blobFiles = (): string[] =>
  readdirSync(path.join(vault, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => name)

/** Takes documents in and removes them again. */
const removeDocuments = async (count: number): Promise<void> => {
  const { client } = session.vault()
  const { id: caseId } = await client.cases.create(caseFile())
  for (let number = 0; number < count; number += 1) {
    const file = path.join(folder, `${number}.txt`)
    writeFileSync(file, `document ${number}`)
    for await (const event of await client.internal.importFile({ caseId, path: file })) {
      if (event.kind === 'imported') await client.documents.remove({ id: event.document.id })
    }
  }
}

const leftNow = (): LeftAtLock | undefined =>
  session.state.value.phase === 'closed' ? session.state.value.left : undefined

const isAlive = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('after a lock', () => {
  it('the files of what was removed go, in a process that was given no secret, and it is said how far that is', async () => {
    await removeDocuments(3)
    const before = blobFiles().length
    await session.lock('user')
    const keysAlive = isAlive(started[0]?.pid)
    await session.settled()
    expect({ before, keysAlive, after: blobFiles(), processes: started.length }).toEqual({
      before: 3,
      keysAlive: false,
      after: [],
      processes: 2,
    })
    const closed = states.filter(({ phase }) => phase === 'closed')
    expect(closed.slice(0, 2)).toEqual([
      { phase: 'closed', reason: 'user' },
      { phase: 'closed', reason: 'user', left: { kind: 'overwriting', done: 0, total: 3 } },
    ])
    expect(closed.at(-1)).toEqual({ phase: 'closed', reason: 'user' })
    await open()
  })

  it('a process that does not get on is ended with its keys, and the next opening finds what it left', async () => {
    await removeDocuments(1)
    process.kill(started[0]?.pid ?? 0, 'SIGSTOP')
    const locked = session.lock('suspend')
    clock.move(LOCK_MS)
    await locked
    const keysAlive = isAlive(started[0]?.pid)
    await session.settled()
    const notices = await open()
    expect([keysAlive, states.find(({ phase }) => phase === 'closed'), notices]).toEqual([
      false,
      { phase: 'closed', reason: 'suspend' },
      ['REMOVAL_FINISHED'],
    ])
    await until(() => blobFiles().length === 0)
  })

  it('nothing is started and nothing is said where nothing was removed', async () => {
    await session.lock('idle')
    await session.settled()
    expect([started.length, states.at(-1)]).toEqual([1, { phase: 'closed', reason: 'idle' }])
  })

  it('a part of an import is gone, whether the vault was locked or its process was killed', async () => {
    const file = path.join(folder, 'long.bin')
    writeFileSync(file, '')
    truncateSync(file, 4 * 1024 ** 3)
    const importing = async (): Promise<void> => {
      const { client } = session.vault()
      const { id: caseId } = await client.cases.create(caseFile())
      for await (const _ of await client.internal.importFile({ caseId, path: file }));
    }
    const outcomes: unknown[] = []
    const ends = [
      () => session.lock('user'),
      async () => {
        started.at(-1)?.kill()
        await until(() => session.state.value.phase === 'closed')
      },
    ]
    for (const end of ends) {
      const work = importing().catch(() => undefined)
      await until(() => blobFiles().length > 0)
      const [part = ''] = blobFiles()
      await end()
      await session.settled()
      await work
      outcomes.push([path.extname(part), blobFiles()])
      await open()
    }
    expect(outcomes).toEqual([
      ['.part', []],
      ['.part', []],
    ])
  })
})

describe('on a slow disk', () => {
  /** A lock after which files are overwritten by a process that is as slow as the test wants. */
  const lockSlowly = async () => {
    await removeDocuments(2)
    entry = SLOW
    await session.lock('user')
    await until(() => {
      const left = leftNow()
      return left?.kind === 'overwriting' && left.total === TOTAL
    })
    entry = VAULT
    const overwriter = started.at(-1)
    if (overwriter === undefined) throw new Error('nothing was started')
    return overwriter
  }

  it('the lock does not wait for the files, and whoever works on them is left in peace as long as it gets on', async () => {
    const overwriter = await lockSlowly()
    for (let done = 1; done <= 5; done += 1) {
      clock.move(SILENCE_MS - 1)
      process.kill(overwriter.pid ?? 0, 'SIGUSR2')
      await until(() => {
        const left = leftNow()
        return left?.kind === 'overwriting' && left.done === done
      })
    }
    expect(isAlive(overwriter.pid)).toBe(true)
    clock.move(SILENCE_MS)
    await session.settled()
    expect([isAlive(overwriter.pid), leftNow(), blobFiles().length]).toEqual([
      false,
      { kind: 'unfinished' },
      2,
    ])
  })

  it('a new unlock does not wait: it ends the work, and the opening finishes it', async () => {
    const overwriter = await lockSlowly()
    const notices = await open()
    expect([isAlive(overwriter.pid), notices]).toEqual([false, ['REMOVAL_FINISHED']])
    await until(() => blobFiles().length === 0)
  })

  it('what was killed is said, and the next opening finishes it', async () => {
    const overwriter = await lockSlowly()
    overwriter.kill()
    await session.settled()
    expect(leftNow()).toEqual({ kind: 'unfinished' })
    expect(await open()).toEqual(['REMOVAL_FINISHED'])
    await until(() => blobFiles().length === 0)
  })
})
