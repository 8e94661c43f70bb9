import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  LARGE_REST_MS,
  LOG_REST_MS,
  REWRITE_REST_MS,
} from '../../../electron/vault/tasks/removal/idle-work.ts'
import { bareDesk } from '../../../tools/bare-desk.ts'
import { createWith } from '../../support/entering.ts'
import { NOON } from '../casework/support/desk.ts'
import { decryptedPages } from '../casework/support/pages.ts'
import { person } from '../casework/support/samples.ts'
import { handClock } from '../support/hand-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { CANARY, cutNow, logBytes, residueIn, weighDown } from './support/left.ts'

let clock: ReturnType<typeof handClock>
let desk: ReturnType<typeof bareDesk>
let folder: string

beforeEach(async () => {
  clock = handClock()
  desk = bareDesk(() => NOON, { after: clock.after })
  folder = join(temporaryFolder(), 'Дела.sandyq')
  await createWith(desk.client, { folder, passphrase: PASSPHRASE })
  return async () => {
    await desk.session.close()
  }
})

const removePerson = async (): Promise<void> => {
  const { id } = await desk.client.parties.create(person(CANARY))
  await desk.client.parties.remove({ id })
}

const isStale = (): boolean => residueIn(desk.session).length > 0

describe('while nobody asks anything', () => {
  test('a removed row leaves the file half a second after the last call, and its pages after two', async () => {
    await removePerson()
    const before = logBytes(folder)
    clock.move(LOG_REST_MS)
    const after = logBytes(folder)
    expect([before > 0, after]).toEqual([true, 0])
    // Looking at the table of residue is a call too: what follows is done without one.
    clock.move(REWRITE_REST_MS - LOG_REST_MS)
    const pages = await decryptedPages(cutNow(folder))
    expect(pages.includes(CANARY)).toBe(false)
    expect([isStale(), logBytes(folder)]).toEqual([false, 0])
  })

  test('each call begins the rest anew', async () => {
    await removePerson()
    for (let count = 0; count < 5; count += 1) {
      clock.move(REWRITE_REST_MS - 1)
      expect(isStale()).toBe(true)
    }
    clock.move(REWRITE_REST_MS)
    expect(isStale()).toBe(false)
  })

  test('a large vault is left alone until nobody seems to be there', async () => {
    weighDown(desk.session, 17)
    await removePerson()
    clock.move(LARGE_REST_MS - 1)
    expect(isStale()).toBe(true)
    clock.move(LARGE_REST_MS)
    expect(isStale()).toBe(false)
  })

  test('nothing is written where nothing was removed', async () => {
    await desk.client.parties.create(person(CANARY))
    const before = readFileSync(join(folder, 'database', 'vault.db'))
    clock.move(LARGE_REST_MS * 2)
    expect(readFileSync(join(folder, 'database', 'vault.db')).equals(before)).toBe(true)
  })

  test('whoever reads is not disturbed, and the next rest does it', async () => {
    await removePerson()
    const rows = desk.session.work().vault.database.read().iterate('SELECT seq FROM audit_entry')
    rows.next()
    clock.move(REWRITE_REST_MS)
    expect(rows.next().done).toBe(false)
    rows.return?.()
    expect(isStale()).toBe(true)
    clock.move(REWRITE_REST_MS)
    expect(isStale()).toBe(false)
  })
})
