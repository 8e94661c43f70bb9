import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRouterClient } from '@orpc/server'
import { handOver } from '../../electron/vault/api/hand-over.ts'
import { router } from '../../electron/vault/api/router.ts'
import { vaultSession } from '../../electron/vault/api/vault-session.ts'
import { KDF_LIMITS } from '../../electron/vault/store/keys/kdf.ts'
import { createWith, openWith } from '../support/entering.ts'
import { timed } from './support/figures.ts'
import { LARGE, peopleTable } from './support/generator.ts'
import { makeLargeVault, PASSPHRASE } from './support/large-vault.ts'

/*
 * A table of 5,000 people into an empty vault and into one with 20,000 people: the dry run, and writing them. Target: at most 4 s
 * each. `SANDYQ_BENCH_SHARE=0.1` measures a tenth of the size.
 */

const share = Number(process.env.SANDYQ_BENCH_SHARE ?? '1')
const LINES = Math.round(5_000 * share)
const PEOPLE = Math.round(LARGE.parties * share)

/** Time by the clock, and time of the processor, which does not count what else the machine was busy with. */
const worked = async (work: () => Promise<void>) => {
  const before = process.cpuUsage()
  const ms = await timed(work)
  const { user, system } = process.cpuUsage(before)
  return { ms: Math.round(ms), cpuMs: Math.round((user + system) / 1000) }
}

const measure = async (folder: string, people: number) => {
  const session = vaultSession({ kdf: KDF_LIMITS.lowest })
  const client = createRouterClient(router, {
    context: {
      session,
      offers: { offer: () => '' },
      handOver: handOver(),
      publicKey: '',
      sealFor: () => '',
      end: () => undefined,
    },
  })
  const place = path.join(folder, `${people}.sandyq`)
  if (people === 0) await createWith(client, { folder: place, passphrase: PASSPHRASE })
  else {
    await makeLargeVault(place, { ...LARGE, cases: 0, events: 0, parties: people })
    await openWith(client, { folder: place, secret: { kind: 'passphrase', value: PASSPHRASE } })
  }
  const rows = peopleTable(LINES, LARGE.seed + 1)
  const { tableId } = await client.internal.stageTable({ tableId: null, name: 'people.csv', rows })
  const mapping = Object.fromEntries((rows[0] ?? []).map((field, column) => [field, column]))
  const plan = {
    tableId,
    kind: 'parties' as const,
    mapping,
    words: { sex: { male: ['м'], female: ['ж'] } },
    dateOrders: {},
    addZeros: false,
    caseId: null,
    list: null,
  }
  let found = {}
  const dryRun = await worked(async () => {
    for await (const event of await client.tables.preview(plan)) {
      if (event.kind === 'finished') found = event.preview
    }
  })
  await client.tables.decide({ tableId, choice: 'create', lines: { verdict: 'duplicate', text: '' } })
  const writing = await worked(async () => {
    for await (const event of await client.tables.run(plan)) {
      if (event.kind === 'finished') found = { ...found, created: event.report.created }
    }
  })
  await session.close()
  return { people, ...found, dryRun, writing }
}

const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-bench-'))
try {
  const report = { lines: LINES, into: [await measure(folder, 0), await measure(folder, PEOPLE)] }
  process.stdout.write(`${JSON.stringify(report)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
