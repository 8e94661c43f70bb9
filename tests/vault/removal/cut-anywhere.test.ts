import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Disk, OpenFile } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { overwriteLeft } from '../../../electron/vault/store/vault.ts'
import { bareDesk } from '../../../tools/bare-desk.ts'
import { createWith, openWith } from '../../support/entering.ts'
import { documentsOf } from '../../support/whole-lists.ts'
import { NOON } from '../casework/support/desk.ts'
import { documentFrom, fileWith } from '../casework/support/files.ts'
import { decryptedPages } from '../casework/support/pages.ts'
import { caseFile, person } from '../casework/support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { cheapKdf, cheapMachine, PASSPHRASE } from '../support/vaults.ts'
import { blobFiles, CANARY, cutNow, logBytes, residueIn, secret } from './support/left.ts'

interface Cut {
  readonly before: string
  /** The vault as a kill would leave it at this moment. */
  readonly folder: string
}

/** The real disk, and what a kill would leave before each of its changes, once somebody asks for it. */
const cuttingDisk = (folder: string) => {
  const cuts: Cut[] = []
  let isArmed = false
  const cut = (before: string): void => {
    if (isArmed) cuts.push({ before, folder: cutNow(folder) })
  }
  const step = <T>(before: string, work: () => Promise<T>): Promise<T> => {
    cut(before)
    return work()
  }
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    write: (bytes, position) => step('write', () => file.write(bytes, position)),
    sync: () => step('sync', file.sync),
  })
  const disk: Disk = {
    ...nodeDisk,
    openToOverwrite: async (path) => wrap(await nodeDisk.openToOverwrite(path)),
    remove: (path) => step('remove', () => nodeDisk.remove(path)),
    syncFolder: (path) => step('sync folder', () => nodeDisk.syncFolder(path)),
  }
  const arm = (): void => {
    isArmed = true
  }
  return { disk, cuts, cut, arm }
}

/** A vault with two documents and a person, of which one document and the person were removed. */
const withRemovals = async () => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const cutting = cuttingDisk(folder)
  const machine = cheapMachine({ disk: cutting.disk })
  const { client, session } = bareDesk(() => NOON, { machine })
  await createWith(client, { folder, passphrase: PASSPHRASE })
  const { id: caseId } = await client.cases.create(caseFile())
  await documentFrom(client, caseId, fileWith('kept.txt', 'kept'))
  const [keptBlob = ''] = blobFiles(folder)
  const removed = await documentFrom(client, caseId, fileWith('removed.txt', 'removed'))
  const { id } = await client.parties.create(person(CANARY))
  await client.parties.remove({ id })
  await client.documents.remove({ id: removed.id })
  return { session, folder, machine, cutting, caseId, keptBlob }
}

type Vault = Awaited<ReturnType<typeof withRemovals>>

/** Locks as main does, and gives what a kill would leave between any two steps. */
const lockInCuts = async ({ session, folder, machine, cutting }: Vault): Promise<readonly Cut[]> => {
  const { cut, cuts, arm } = cutting
  const { database } = session.work().vault
  for (const name of ['emptyLog', 'rewrite'] as const) {
    const real = database[name].bind(database)
    database[name] = () => {
      cut(name)
      real()
      cut(`what follows ${name}`)
    }
  }
  arm()
  const { blobs } = await session.leave()
  await session.close()
  cut('the files')
  const files = overwriteLeft({ folder, blobs }, machine)
  while ((await files.next()).done !== true) cut('a group of files')
  cut('the end')
  return cuts
}

test('a lock that is cut between any two of its steps loses nothing, and the next opening finishes it', async () => {
  const vault = await withRemovals()
  const cuts = await lockInCuts(vault)
  const steps = new Set(cuts.map(({ before }) => before))
  for (const step of ['emptyLog', 'rewrite', 'write', 'sync', 'sync folder', 'remove']) {
    expect(steps).toContain(step)
  }
  // The log comes first: from then on a removed row is in no file, whatever is cut.
  const header = cuts.find(({ before }) => before === 'write')
  expect(logBytes(header?.folder ?? '')).toBe(0)
  for (const { before, folder } of cuts) {
    const { client, session } = bareDesk(() => NOON, { machine: cheapMachine() })
    const { notices } = await openWith(client, { folder, secret })
    await session.settled()
    const [kept, ...others] = await documentsOf(client, vault.caseId)
    const pages = await decryptedPages(cutNow(folder), cheapKdf())
    const { finding } = await client.history.verify()
    expect({
      before,
      notices: notices.filter((notice) => notice !== 'REMOVAL_FINISHED'),
      residue: residueIn(session),
      blobs: blobFiles(folder),
      kept: [kept?.title, others.length, finding],
      isReadable: pages.includes(CANARY),
    }).toEqual({
      before,
      notices: [],
      residue: [],
      blobs: [vault.keptBlob],
      kept: ['kept', 0, 'whole'],
      isReadable: false,
    })
    await session.close()
  }
})
