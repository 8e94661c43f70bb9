import { afterEach, expect, test } from 'vitest'
import { listReplacedSlots } from '../../../electron/vault/records/replaced-slots.ts'
import { machineParts } from '../../../electron/vault/store/lifecycle/parts.ts'
import { bareDesk, type Desk } from '../../../tools/bare-desk.ts'
import { openWith } from '../../support/entering.ts'
import { type Fault, failingDisk } from '../support/failing-disk.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, NOON, newDesk } from './support/desk.ts'

const NEXT = 'тихий верблюд считает облака 42'

/** From the first step of taking the old slot away, until the end of the sitting. */
const BEFORE_WIPING: Fault = { at: 8, leaves: 'nothing', code: 'DISK_FAILED', isFinal: true }

const failing: Desk[] = []
afterEach(async () => {
  for (const { session } of failing.splice(0)) await session.close().catch(() => undefined)
})

/** A vault that is open on a disk whose headers can be written eight times more. */
const onFailingDisk = async () => {
  const { session, folder, recoveryKey } = await deskWithVault()
  await session.close()
  const disk = failingDisk()
  const desk = bareDesk(() => NOON, { machine: { ...machineParts, disk } })
  failing.push(desk)
  await openWith(desk.client, { folder, secret: { kind: 'passphrase', value: PASSPHRASE } })
  await desk.session.settled()
  disk.arm(BEFORE_WIPING)
  return { ...desk, folder, recoveryKey }
}

/** The notices of an opening, or the code with which it fails. */
const opening = async (
  folder: string,
  kind: 'passphrase' | 'recoveryKey',
  value: string,
): Promise<readonly string[] | string> => {
  const { client, session } = newDesk()
  try {
    const { notices } = await openWith(client, { folder, secret: { kind, value } })
    await session.close()
    return notices
  } catch (error) {
    return codeOf(Promise.reject(error))
  }
}

test('a passphrase that could not be taken away is told of, and gone after an opening with the recovery key', async () => {
  const { client, session, folder, recoveryKey } = await onFailingDisk()
  const current = { kind: 'passphrase', value: PASSPHRASE } as const
  expect(await client.secrets.changePassphrase({ current, next: NEXT })).toEqual({ isOldGone: false })
  await session.close().catch(() => undefined)
  expect(await opening(folder, 'recoveryKey', recoveryKey)).toEqual(['OLD_SECRET_REMOVED'])
  expect(await opening(folder, 'passphrase', PASSPHRASE)).toBe('WRONG_SECRET')
  expect(await opening(folder, 'passphrase', NEXT)).toEqual([])
})

test('a recovery key that could not be taken away is told of, and gone after an opening with the passphrase', async () => {
  const { client, session, folder, recoveryKey } = await onFailingDisk()
  const made = await client.secrets.replaceRecoveryKey({ passphrase: PASSPHRASE })
  expect(made.isOldGone).toBe(false)
  await session.close().catch(() => undefined)
  expect(await opening(folder, 'recoveryKey', recoveryKey)).toEqual(['OLD_SECRET_USED'])
  expect(await opening(folder, 'passphrase', PASSPHRASE)).toEqual(['OLD_SECRET_REMOVED'])
  expect(await opening(folder, 'recoveryKey', recoveryKey)).toBe('WRONG_SECRET')
  expect(await opening(folder, 'recoveryKey', made.recoveryKey)).toEqual([])
})

test('what is taken away at once is noted no longer, and the next opening has nothing to say', async () => {
  const { client, session, folder } = await deskWithVault()
  const current = { kind: 'passphrase', value: PASSPHRASE } as const
  expect(await client.secrets.changePassphrase({ current, next: NEXT })).toEqual({ isOldGone: true })
  expect(listReplacedSlots(session.work().vault.database.read())).toEqual([])
  await session.close()
  expect(await opening(folder, 'passphrase', NEXT)).toEqual([])
})
