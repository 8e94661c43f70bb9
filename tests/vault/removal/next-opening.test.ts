import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWith } from '../../support/entering.ts'
import { documentsOf } from '../../support/whole-lists.ts'
import { deskWithVault, lock, newDesk } from '../casework/support/desk.ts'
import { documentFrom, fileWith } from '../casework/support/files.ts'
import { decryptedPages } from '../casework/support/pages.ts'
import { caseFile, person } from '../casework/support/samples.ts'
import { startVaultProcess } from '../casework/support/vault-child.ts'
import { blobFiles, blobPathIn, CANARY, cutNow, residueIn, secret, weighDown } from './support/left.ts'

const ENVELOPE_AND_START_BYTES = 152

/** A vault with two documents in a case and a person whose name is the canary. */
const filled = async () => {
  const desk = await deskWithVault()
  const { id: caseId } = await desk.client.cases.create(caseFile())
  const kept = await documentFrom(desk.client, caseId, fileWith('kept.txt', 'kept'))
  const [keptBlob = ''] = blobFiles(desk.folder)
  const removed = await documentFrom(desk.client, caseId, fileWith('removed.txt', 'removed'))
  const removedBlob = blobFiles(desk.folder).find((name) => name !== keptBlob) ?? ''
  const { id: partyId } = await desk.client.parties.create(person(CANARY))
  return { ...desk, caseId, partyId, kept, removed, keptBlob, removedBlob }
}

/** Opens a vault, waits for what goes on beside, and gives the desk with what it had to say. */
const openedAgain = async (folder: string) => {
  const desk = newDesk()
  const { notices } = await openWith(desk.client, { folder, secret })
  await desk.session.settled()
  return { ...desk, notices }
}

const textOf = async (desk: Awaited<ReturnType<typeof openedAgain>>, id: string): Promise<string> => {
  const { streamId } = await desk.client.internal.readDocument({ id: id as never })
  const pieces: Uint8Array[] = []
  for await (const piece of desk.streams.get(streamId) ?? []) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

describe('what a removal leaves', () => {
  test('is remembered in its own transaction, and forgotten with an undo', async () => {
    const { client, session, removed, removedBlob, caseId, keptBlob } = await filled()
    await client.documents.remove({ id: removed.id })
    expect(residueIn(session)).toEqual([
      { kind: 'blob', name: removedBlob },
      { kind: 'pages', name: '' },
    ])
    await client.cases.remove({ id: caseId })
    const blobs = residueIn(session).filter(({ kind }) => kind === 'blob')
    expect(blobs.map(({ name }) => name)).toEqual([keptBlob, removedBlob].sort())
    for (const { seq } of await client.history.undoable()) {
      await client.history.undo({ seq })
      if (residueIn(session).every(({ kind }) => kind !== 'blob')) break
    }
    expect(residueIn(session)).toEqual([{ kind: 'pages', name: '' }])
  })

  test('is never the file of a document that is there, whatever is remembered', async () => {
    const { session, folder, removedBlob, keptBlob } = await filled()
    session
      .work()
      .vault.database.transaction((write) =>
        write.run(`INSERT INTO residue (kind, name) VALUES ('blob', ?), ('blob', ?)`, [
          keptBlob,
          removedBlob,
        ]),
      )
    await lock({ session, folder })
    expect(blobFiles(folder)).toEqual([keptBlob, removedBlob].sort())
    expect((await openedAgain(folder)).notices).toEqual([])
    expect(blobFiles(folder)).toEqual([keptBlob, removedBlob].sort())
  })

  test('is gone for good at a lock, of which the next opening has nothing to say', async () => {
    const { client, session, folder, removed, partyId, keptBlob } = await filled()
    await client.documents.remove({ id: removed.id })
    await client.parties.remove({ id: partyId })
    expect(await lock({ session, folder })).toBe(true)
    expect(blobFiles(folder)).toEqual([keptBlob])
    const again = await openedAgain(folder)
    expect([again.notices, residueIn(again.session)]).toEqual([[], []])
  })
})

describe('the opening after a crash', () => {
  test('overwrites and removes the file of a removed document, however young it is, and says so', async () => {
    const { client, folder, removed, partyId, kept, keptBlob, removedBlob } = await filled()
    await client.documents.remove({ id: removed.id })
    await client.parties.remove({ id: partyId })
    const cut = cutNow(folder)
    const before = readFileSync(blobPathIn(cut, removedBlob)).subarray(0, ENVELOPE_AND_START_BYTES)
    const file = openSync(blobPathIn(cut, removedBlob), 'r')
    const again = await openedAgain(cut)
    const blocks = Buffer.alloc(ENVELOPE_AND_START_BYTES)
    readSync(file, blocks, 0, blocks.length, 0)
    closeSync(file)
    expect(again.notices).toEqual(['REMOVAL_FINISHED'])
    expect(blobFiles(cut)).toEqual([keptBlob])
    expect(blocks.equals(before)).toBe(false)
    expect(residueIn(again.session)).toEqual([])
    expect(await textOf(again, kept.id)).toBe('kept')
    // Nothing more is done after the opening: not the lock, but the opening has cleaned the pages.
    const pages = await decryptedPages(cutNow(cut))
    expect([pages.includes('Ахметов') || pages.includes('kept'), pages.includes(CANARY)]).toEqual([
      true,
      false,
    ])
  })

  test('keeps what was undone before it', async () => {
    const { client, folder, removed, caseId } = await filled()
    await client.documents.remove({ id: removed.id })
    const [last] = await client.history.undoable()
    await client.history.undo({ seq: last?.seq ?? 0 })
    const again = await openedAgain(cutNow(folder))
    expect(await documentsOf(again.client, caseId)).toHaveLength(2)
    expect(await textOf(again, removed.id)).toBe('removed')
  })

  test('takes parts of an import and blobs without a row, which nobody knows of', async () => {
    const { folder, keptBlob, removedBlob } = await filled()
    const cut = cutNow(folder)
    const orphan = `${keptBlob.slice(0, 2)}${'0'.repeat(30)}`
    for (const name of [orphan, `${'f'.repeat(32)}.part`.replace(/^ff/u, keptBlob.slice(0, 2))]) {
      writeFileSync(blobPathIn(cut, name), 'nobody knows of this one')
    }
    const again = await openedAgain(cut)
    expect([again.notices, blobFiles(cut)]).toEqual([[], [keptBlob, removedBlob].sort()])
  })

  test('touches no file where the database is older than the header', async () => {
    const { session, folder, caseId } = await filled()
    await session.close()
    const path = join(folder, 'database', 'vault.db')
    const older = readFileSync(path)
    const second = newDesk()
    await openWith(second.client, { folder, secret })
    await documentFrom(second.client, caseId, fileWith('later.txt', 'later'))
    await second.session.close()
    writeFileSync(path, older)
    const again = await openedAgain(folder)
    expect([again.notices, blobFiles(folder).length]).toEqual([['AUDIT_LOG_MISMATCH'], 3])
  })
})

describe('a vault too large to be written anew at the lock', () => {
  test('says at the lock that something is left, and is clean after the next opening', async () => {
    const { client, session, folder, partyId } = await filled()
    weighDown(session, 9)
    await client.parties.remove({ id: partyId })
    expect(await lock({ session, folder })).toBe(false)
    const again = await openedAgain(folder)
    expect([again.notices, residueIn(again.session)]).toEqual([['REMOVAL_FINISHED'], []])
    expect((await decryptedPages(cutNow(folder))).includes(CANARY)).toBe(false)
  })

  test.runIf(process.platform === 'linux')(
    'says at an opening on a full disk that it is still there, and opens all the same',
    async () => {
      const { client, session, folder, partyId } = await filled()
      weighDown(session, 20)
      await client.parties.remove({ id: partyId })
      await lock({ session, folder })
      const { size } = statSync(join(folder, 'database', 'vault.db'))
      const full = startVaultProcess({ mostBytes: size + 64 * 1024 })
      const { notices } = await openWith(full.client, { folder, secret })
      expect(notices).toEqual(['REMOVAL_NOT_FINISHED'])
      expect(await full.client.internal.close()).toEqual({ isRemovalWhole: false })
      await full.ended
      expect((await openedAgain(folder)).notices).toEqual(['REMOVAL_FINISHED'])
    },
  )
})
