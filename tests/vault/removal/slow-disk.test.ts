import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Disk, OpenFile } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { overwriteLeft } from '../../../electron/vault/store/vault.ts'
import { bareDesk } from '../../../tools/bare-desk.ts'
import { createWith } from '../../support/entering.ts'
import { NOON } from '../casework/support/desk.ts'
import { documentFrom, fileWith } from '../casework/support/files.ts'
import { caseFile } from '../casework/support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { cheapMachine, createCheapVault, newVaultPath, PASSPHRASE } from '../support/vaults.ts'
import { blobFiles } from './support/left.ts'

const SYNC_MS = 20
/** Threads that Node has for files; so many syncs wait at once. */
const THREADS = 4
const FILES = 300

/**
 * The real disk on which each sync takes 20 ms more, of a clock that goes on only when nothing is left to do but wait: what it shows
 * does not depend on the machine.
 */
const slowDisk = () => {
  const waiting: (() => void)[] = []
  let inWork = 0
  let elapsedMs = 0
  const look = (): void => {
    if (inWork > 0 || waiting.length === 0) return
    elapsedMs += SYNC_MS
    for (const go of waiting.splice(0, THREADS)) go()
    // Those that have waited go on before the others are looked at again.
    setImmediate(look)
  }
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    inWork += 1
    try {
      return await work()
    } finally {
      inWork -= 1
      setImmediate(look)
    }
  }
  const slow = async (work: () => Promise<void>): Promise<void> => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      setImmediate(look)
    })
    await counted(work)
  }
  const wrap = (file: OpenFile): OpenFile => ({
    write: (bytes, position) => counted(() => file.write(bytes, position)),
    read: (buffer, position) => counted(() => file.read(buffer, position)),
    cutTo: (length) => counted(() => file.cutTo(length)),
    sizeBytes: () => counted(file.sizeBytes),
    sync: () => slow(file.sync),
    close: () => counted(file.close),
  })
  const disk: Disk = {
    ...nodeDisk,
    openToOverwrite: async (path) => wrap(await counted(() => nodeDisk.openToOverwrite(path))),
    look: (path) => counted(() => nodeDisk.look(path)),
    list: (path) => counted(() => nodeDisk.list(path)),
    remove: (path) => counted(() => nodeDisk.remove(path)),
    syncFolder: (path) => slow(() => nodeDisk.syncFolder(path)),
  }
  return { disk, elapsedMs: () => elapsedMs }
}

test('300 files of removed documents go in groups whose syncs wait together, with a sign of progress before each', async () => {
  const folder = newVaultPath()
  await (await createCheapVault(folder)).vault.close()
  const blobs = Array.from({ length: FILES }, () => randomBytes(16).toString('hex'))
  for (const blob of blobs) {
    mkdirSync(join(folder, 'blobs', blob.slice(0, 2)), { recursive: true })
    writeFileSync(join(folder, 'blobs', blob.slice(0, 2), blob), randomBytes(200))
  }
  const { disk, elapsedMs } = slowDisk()
  const files = overwriteLeft({ folder, blobs }, cheapMachine({ disk }))
  const signs: number[] = []
  let step = await files.next()
  for (; step.done !== true; step = await files.next()) signs.push(elapsedMs())
  signs.push(elapsedMs())
  const longest = Math.max(...signs.map((at, place) => at - (signs[place - 1] ?? 0)))
  expect([step.value, blobFiles(folder)]).toEqual([true, []])
  // One after the other would take 300 × 2 × 20 ms = 12 s.
  expect(elapsedMs()).toBeLessThan(5_000)
  expect(longest).toBeLessThan(500)
})

test('the process with the keys waits for no file of a document, however many were removed', async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { disk, elapsedMs } = slowDisk()
  const { client, session } = bareDesk(() => NOON, { machine: cheapMachine({ disk }) })
  await createWith(client, { folder, passphrase: PASSPHRASE })
  const { id: caseId } = await client.cases.create(caseFile())
  for (let count = 0; count < 5; count += 1) {
    const { id } = await documentFrom(client, caseId, fileWith(`${count}.txt`, `document ${count}`))
    await client.documents.remove({ id })
  }
  const before = elapsedMs()
  const { blobs } = await session.leave()
  await session.close()
  // Both copies of the header, each with its folder; the syncs of the database are three more.
  expect([blobs.length, elapsedMs() - before]).toEqual([5, 4 * SYNC_MS])
})
