import { describe, expect, it } from 'vitest'
import { type Casework, change } from '../../electron/vault/records/change.ts'
import { partWorks } from '../../electron/vault/records/part-works.ts'
import { LARGE_REST_MS } from '../../electron/vault/tasks/removal/idle-work.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { foldForSearch } from '../../shared/domain/name-folding.ts'
import { bareDesk } from '../../tools/bare-desk.ts'
import { createWith, openWith } from '../support/entering.ts'
import { lock, NOON } from '../vault/casework/support/desk.ts'
import { documentFrom, fileWith } from '../vault/casework/support/files.ts'
import { decryptedPages } from '../vault/casework/support/pages.ts'
import { caseFile, event, participation, person } from '../vault/casework/support/samples.ts'
import { blobFiles, CANARY, cutNow, logBytes, residueIn, secret } from '../vault/removal/support/left.ts'
import { handClock } from '../vault/support/hand-clock.ts'
import { newVaultPath, PASSPHRASE } from '../vault/support/vaults.ts'

const EVENTS = 20_000
const DOCUMENTS = 300

const addEvents = (work: Casework, caseId: CaseId, total: number): void =>
  change(work, (open) => {
    for (let count = 0; count < total; count += 1) {
      const title = `Обыск № ${count} ${'у свидетеля '.repeat(count % 7)}`
      partWorks.events.createIn(open, event(caseId, { title, persons: [] }))
    }
  })

const copiesIn = (pages: Buffer): number[] =>
  [CANARY, foldForSearch(CANARY)].map((word) => {
    let count = 0
    for (let at = pages.indexOf(word); at >= 0; at = pages.indexOf(word, at + 1)) count += 1
    return count
  })

/** A vault with 20,000 events and a person in the middle of them, with a long history. */
const largeVault = async () => {
  const clock = handClock()
  const folder = newVaultPath()
  const desk = bareDesk(() => NOON, { after: clock.after })
  const { client, session } = desk
  await createWith(client, { folder, passphrase: PASSPHRASE })
  const { id: caseId } = await client.cases.create(caseFile())
  addEvents(session.work(), caseId, EVENTS / 2)
  const party = await client.parties.create(person(CANARY, { notes: CANARY }))
  const part = await client.participations.create(participation(caseId, party.id, { detail: CANARY }))
  addEvents(session.work(), caseId, EVENTS / 2)
  for (let revision = 1; revision <= 100; revision += 1) {
    const value = person(CANARY, { notes: `${CANARY} `.repeat(revision) })
    await client.parties.update({ id: party.id, revision, value })
  }
  const remove = async (): Promise<void> => {
    await client.participations.remove({ id: part.id })
    await client.parties.remove({ id: party.id })
  }
  return { ...desk, clock, folder, caseId, remove }
}

describe('a person removed from a vault with 20,000 events', () => {
  it('is in no page after a lock that came when nobody had touched anything for a while', async () => {
    const { session, clock, folder, remove } = await largeVault()
    await remove()
    clock.move(LARGE_REST_MS)
    expect(await lock({ session, folder })).toBe(true)
    expect([copiesIn(await decryptedPages(folder)), logBytes(folder)]).toEqual([[0, 0], 0])
  })

  it('is known to be left by a lock that came at once, and is in no page after the next opening', async () => {
    const { session, folder, remove } = await largeVault()
    await remove()
    expect([await lock({ session, folder }), logBytes(folder)]).toEqual([false, 0])
    const again = bareDesk(() => NOON)
    const { notices } = await openWith(again.client, { folder, secret })
    expect([notices, residueIn(again.session)]).toEqual([['REMOVAL_FINISHED'], []])
    expect(copiesIn(await decryptedPages(cutNow(folder)))).toEqual([0, 0])
    await again.session.close()
  })

  it('would be seen by the two tests above', async () => {
    const { session, folder } = await largeVault()
    await session.close()
    const [plain = 0, folded = 0] = copiesIn(await decryptedPages(folder))
    expect([plain > 100, folded > 0]).toEqual([true, true])
  })
})

it('300 removed documents leave neither a file nor a log', async () => {
  const folder = newVaultPath()
  const { client, session } = bareDesk(() => NOON)
  await createWith(client, { folder, passphrase: PASSPHRASE })
  const { id: caseId } = await client.cases.create(caseFile())
  for (let count = 0; count < DOCUMENTS; count += 1) {
    await documentFrom(client, caseId, fileWith(`${count}.txt`, `document ${count}`))
  }
  expect(blobFiles(folder)).toHaveLength(DOCUMENTS)
  await client.cases.remove({ id: caseId })
  expect([await lock({ session, folder }), blobFiles(folder), logBytes(folder)]).toEqual([true, [], 0])
})
