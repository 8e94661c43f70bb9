import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnNode } from '../../electron/host/chromium/spawn-node.ts'
import { vaultSession } from '../../electron/main/session/vault-session.ts'
import { KDF_LIMITS } from '../../electron/vault/store/keys/kdf.ts'
import { migrations } from '../../electron/vault/store/migrations/index.ts'
import { createVault } from '../../electron/vault/store/vault.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { giveSecretTo } from '../contract/support/give-secret.ts'
import { busyMachine } from '../prove/support/busy-machine.ts'
import { median, timed } from './support/figures.ts'

/*
 * A lock while a file of 512 MiB is taken in and ten others for each processor want the machine: from the request until the
 * process with the keys is gone. Twenty times. Target: at most 1 s.
 */

const SIZE_MIB = 512
const ROUNDS = Number(process.env.SANDYQ_ROUNDS ?? 20)
const PASSPHRASE = 'қоңыр көл сегіз жеті бұлбұл терезе'
const secret = { kind: 'passphrase', value: PASSPHRASE } as const

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
const vault = path.join(folder, 'bench.sandyq')
const file = path.join(folder, 'long.bin')

const partsThere = (): number =>
  readdirSync(path.join(vault, 'blobs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  ).length

/** Opens, begins to take the file in, locks in the middle of it; the time of the lock, and what is left when all is done. */
const round = async (): Promise<{ ms: number; parts: number }> => {
  const toPage = new Set<(frame: string) => void>()
  const session = vaultSession({
    startVault: () =>
      spawnNode({
        entry: new URL('../../electron/vault/process.ts', import.meta.url).pathname,
        name: 'vault',
      }),
    toPage: (frame) => {
      for (const listener of toPage) listener(frame)
    },
    onLocked: () => undefined,
  })
  await giveSecretTo(session, toPage, secret)
  await session.open(vault)
  const { client } = session.vault()
  const { id: caseId } = await client.cases.create(blankCase('Load'))
  const importing = async (): Promise<void> => {
    for await (const _ of await client.internal.importFile({ caseId, path: file }));
  }
  const work = importing().catch(() => undefined)
  while (partsThere() === 0) await pause(5)
  const ms = await timed(() => session.lock('user'))
  await work
  await session.settled()
  return { ms, parts: partsThere() }
}

try {
  writeFileSync(file, '')
  truncateSync(file, SIZE_MIB * 2 ** 20)
  await (
    await createVault({ folder: vault, passphrase: PASSPHRASE, migrations, kdf: KDF_LIMITS.lowest })
  ).vault.close()
  const locks: number[] = []
  let partsLeft = 0
  while (locks.length < ROUNDS) {
    // The others live for three minutes: a few rounds.
    await using _others = await busyMachine()
    for (let count = 0; count < 5 && locks.length < ROUNDS; count += 1) {
      const { ms, parts } = await round()
      locks.push(ms)
      partsLeft += parts
    }
  }
  const report = {
    locks: locks.length,
    medianMs: Math.round(median(locks)),
    slowestMs: Math.round(Math.max(...locks)),
    partsLeft,
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
