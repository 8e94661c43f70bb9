import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWith } from '../../support/entering.ts'
import { documentsOf } from '../../support/whole-lists.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { deskWithVault } from './support/desk.ts'
import { fileWith } from './support/files.ts'
import { caseFile } from './support/samples.ts'
import { startVaultProcess } from './support/vault-child.ts'

const secret = { kind: 'passphrase', value: PASSPHRASE } as const

/** A vault of cheap derivation with one case, closed again, so that a real process can open it. */
const vaultWithCase = async () => {
  const { client, session, folder } = await deskWithVault()
  const { id: caseId } = await client.cases.create(caseFile())
  await session.close()
  return { folder, caseId }
}

const blobFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

/** The most memory that a process ever had, in MiB (proc(5), VmHWM). */
const peakMiB = (pid: number | undefined): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024
}

test('a process killed in the middle of an import leaves a vault that opens, without half a document', async () => {
  const { folder, caseId } = await vaultWithCase()
  const path = fileWith('long.bin', randomBytes(128 * 1024 * 1024))
  const victim = startVaultProcess()
  await openWith(victim.client, { folder, secret })
  const watch = async (): Promise<void> => {
    for await (const _ of await victim.client.internal.importFile({ caseId, path }));
  }
  const watching = watch().catch(() => undefined)
  await expect.poll(() => blobFiles(folder), { interval: 5 }).toHaveLength(1)
  victim.child.kill('SIGKILL')
  expect(await victim.ended).toEqual({ code: null, signal: 'SIGKILL' })
  expect(blobFiles(folder)).toEqual([expect.stringMatching(/\.part$/u)])
  await watching

  const heir = startVaultProcess()
  expect(await openWith(heir.client, { folder, secret })).toEqual({ vaultName: 'Дела', notices: [] })
  expect(await documentsOf(heir.client, caseId)).toEqual([])
  await expect.poll(() => blobFiles(folder)).toEqual([])
})

test('main can stop an import by leaving the stream of events', async () => {
  const { folder, caseId } = await vaultWithCase()
  const { client } = startVaultProcess()
  await openWith(client, { folder, secret })
  const path = fileWith('long.bin', randomBytes(64 * 1024 * 1024))
  for await (const event of await client.internal.importFile({ caseId, path })) {
    expect(event.kind).toBe('progress')
    break
  }
  await expect.poll(() => blobFiles(folder)).toEqual([])
  expect(await documentsOf(client, caseId)).toEqual([])
})

test.runIf(process.platform === 'linux')(
  'a file of 1 GiB comes in while the memory stays small',
  async () => {
    const { folder, caseId } = await vaultWithCase()
    const { client, child } = startVaultProcess()
    await openWith(client, { folder, secret })
    const path = fileWith('video.mp4', '')
    truncateSync(path, 1024 ** 3)
    const before = peakMiB(child.pid)
    let last: unknown
    for await (const event of await client.internal.importFile({ caseId, path })) last = event
    expect(last).toMatchObject({ kind: 'imported', document: { sizeBytes: 1024 ** 3 } })
    // 64 MiB of the key derivation at opening are in `before`; pieces of 1 MiB and their garbage must fit into the rest.
    expect(peakMiB(child.pid) - before).toBeLessThan(150)
  },
)
