import { expect, test } from 'vitest'
import { openWith } from '../../support/entering.ts'
import { PASSPHRASE } from '../support/vaults.ts'
import { codeOf, deskWithVault, newDesk } from './support/desk.ts'
import { caseFile } from './support/samples.ts'

const NEXT = 'тихий верблюд считает облака 42'

/** The code with which a closed vault opens. */
const opens = async (folder: string, kind: 'passphrase' | 'recoveryKey', value: string): Promise<string> => {
  const { client, session } = newDesk()
  const code = await codeOf(openWith(client, { folder, secret: { kind, value } }))
  if (code === 'no error') await session.close()
  return code
}

test('the status says what the vault is called, when it was made and what guards it', async () => {
  const { client, recoveryKey } = await deskWithVault()
  const status = await client.secrets.status()
  expect(status).toEqual({
    vaultName: 'Дела',
    createdAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u),
    recoveryKeyConfirmed: false,
    kdf: { memoryMiB: 64, passes: 3, lanes: 4 },
  })
  await client.secrets.confirmRecoveryKey({ recoveryKey: recoveryKey.replaceAll('-', ' ') })
  expect(await client.secrets.status()).toEqual({ ...status, recoveryKeyConfirmed: true })
})

test('a mistyped recovery key, or that of another vault, confirms nothing', async () => {
  const { client, recoveryKey } = await deskWithVault()
  const other = await deskWithVault()
  const digit = Number(recoveryKey[0])
  const mistyped = `${(digit + 1) % 10}${recoveryKey.slice(1)}`
  for (const typed of [mistyped, '123', other.recoveryKey]) {
    expect(await codeOf(client.secrets.confirmRecoveryKey({ recoveryKey: typed }))).toBe(
      'RECOVERY_KEY_MISTYPED',
    )
  }
  expect((await client.secrets.status()).recoveryKeyConfirmed).toBe(false)
})

test('only who knows the passphrase changes it, and not to a weak one', async () => {
  const { client, session, folder } = await deskWithVault()
  const change = (current: string, next: string): Promise<string> =>
    codeOf(client.secrets.changePassphrase({ current: { kind: 'passphrase', value: current }, next }))
  expect(await change('не та фраза, что была дана', NEXT)).toBe('WRONG_SECRET')
  expect(await change(PASSPHRASE, 'пароль123пароль123')).toBe('WEAK_PASSPHRASE')
  expect(await change(PASSPHRASE, NEXT)).toBe('no error')
  await client.cases.create(caseFile())
  await session.close()
  expect(await opens(folder, 'passphrase', PASSPHRASE)).toBe('WRONG_SECRET')
  expect(await opens(folder, 'passphrase', NEXT)).toBe('no error')
})

test('who has lost the passphrase sets a new one with the recovery key', async () => {
  const { client, session, folder, recoveryKey } = await deskWithVault()
  const change = (value: string): Promise<string> =>
    codeOf(client.secrets.changePassphrase({ current: { kind: 'recoveryKey', value }, next: NEXT }))
  expect(await change(recoveryKey.slice(1))).toBe('RECOVERY_KEY_MISTYPED')
  expect(await change(recoveryKey)).toBe('no error')
  await session.close()
  expect(await opens(folder, 'passphrase', PASSPHRASE)).toBe('WRONG_SECRET')
  expect(await opens(folder, 'passphrase', NEXT)).toBe('no error')
})

test('a replaced recovery key no longer opens the vault, the new one does and waits to be confirmed', async () => {
  const { client, session, folder, recoveryKey } = await deskWithVault()
  await client.secrets.confirmRecoveryKey({ recoveryKey })
  expect(await codeOf(client.secrets.replaceRecoveryKey({ passphrase: NEXT }))).toBe('WRONG_SECRET')
  const replaced = await client.secrets.replaceRecoveryKey({ passphrase: PASSPHRASE })
  expect((await client.secrets.status()).recoveryKeyConfirmed).toBe(false)
  await session.close()
  expect(await opens(folder, 'recoveryKey', recoveryKey)).toBe('WRONG_SECRET')
  expect(await opens(folder, 'recoveryKey', replaced.recoveryKey)).toBe('no error')
})
