import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { ProcessSession } from '../../../../electron/vault/api/vault-session.ts'
import { overwriteLeft } from '../../../../electron/vault/store/vault.ts'
import { bareDesk, type Client, type Desk } from '../../../../tools/bare-desk.ts'
import { createWith } from '../../../support/entering.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { PASSPHRASE } from '../../support/vaults.ts'

export type { Client, Desk }

/** Sunday, 22 November 2026, noon in Almaty. */
export const NOON = Date.parse('2026-11-22T07:00:00.000Z')

const opened: ProcessSession[] = []

afterEach(async () => {
  for (const session of opened.splice(0)) await session.close().catch(() => undefined)
})

/** A desk that is cleared after the test. */
export const newDesk = (now: () => number = () => NOON): Desk => {
  const desk = bareDesk(now)
  opened.push(desk.session)
  return desk
}

/** A desk with a new vault open on it. */
export const deskWithVault = async (now?: () => number) => {
  const desk = newDesk(now)
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { recoveryKey } = await createWith(desk.client, { folder, passphrase: PASSPHRASE })
  return { ...desk, folder, recoveryKey }
}

/** The code with which a call fails. */
export const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'no error'
  } catch (error) {
    return String(Reflect.get(Object(error), 'code'))
  }
}

/** Locks as main does: the vault says what is left and closes, then its files go without a key. True when nothing is left. */
export const lock = async ({ session, folder }: { session: ProcessSession; folder: string }) => {
  const { blobs } = await session.leave()
  const isRemovalWhole = await session.close()
  const files = overwriteLeft({ folder, blobs })
  let step = await files.next()
  while (step.done !== true) step = await files.next()
  return isRemovalWhole && step.value
}
