import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseCopy, verifyHeader } from '../../../electron/vault/store/header/header-codec.ts'
import { parseSlot, type Slot } from '../../../electron/vault/store/header/slot-codec.ts'
import { deriveSlotKey, openSlot, type SlotSecret } from '../../../electron/vault/store/header/slots.ts'
import { argon2id } from '../../../electron/vault/store/keys/kdf.ts'
import { contentKeys, headerKeys } from '../../../electron/vault/store/keys/subkeys.ts'
import { passphraseSecret, recoverySecret } from '../../../electron/vault/store/lifecycle/secrets.ts'

/* The steps from a secret to the keys of a vault, as an implementation of its own took them (tests/interop/reader). */

const RELEASE = new URL('../../fixtures/vaults/0.1.0/', import.meta.url)
const bytesOf = (place: string): Buffer => readFileSync(new URL(place, RELEASE))
const parsed = <T>(schema: z.ZodType<T>, place: string): T =>
  schema.parse(JSON.parse(bytesOf(place).toString('utf8')))

const stepsSchema = z.record(z.string(), z.string())
const steps = parsed(z.object({ passphrase: stepsSchema, recoveryKey: stepsSchema }), 'steps.json')
const secrets = parsed(z.object({ passphrase: z.string(), recoveryKey: z.string() }), 'contents.json')

const header = () => {
  const copy = parseCopy(bytesOf('Vault.sandyq/header.a'))
  if (copy.kind !== 'intact') throw new Error('The header of the vault is whole')
  return copy.unverified
}

const slotOf = (kind: Slot['kind']): Slot => {
  const slot = header()
    .slots.map(parseSlot)
    .find((found) => found?.kind === kind)
  if (slot === undefined) throw new Error('The vault has a slot of each kind')
  return slot
}

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')

const takeSteps = async (secret: SlotSecret) => {
  const unverified = header()
  const { vaultId } = unverified
  const slot = slotOf(secret.kind)
  const slotKey = await deriveSlotKey(argon2id, { slot, vaultId, secret })
  const vmk = openSlot(slot, vaultId, slotKey)
  if (vmk === undefined) throw new Error('The secret fits')
  const { state } = verifyHeader(unverified, headerKeys(vmk, vaultId)) ?? {}
  const keys = contentKeys(vmk, vaultId, state?.keyEpoch ?? Number.NaN)
  return {
    secret: hex(secret.bytes),
    slotKey: hex(slotKey.key.bytes()),
    commitment: hex(slotKey.commitment),
    vmk: hex(vmk.bytes()),
    database: hex(keys.database.bytes()),
    blob: hex(keys.blob.bytes()),
    audit: hex(keys.audit.bytes()),
  }
}

describe('the way from a secret to the keys', () => {
  it('is that of an independent implementation, step by step, from the passphrase', async () => {
    const { root: _, ...expected } = steps.passphrase
    expect(await takeSteps(passphraseSecret(secrets.passphrase))).toEqual(expected)
  })

  it('and from the recovery key', async () => {
    const { root: _, ...expected } = steps.recoveryKey
    expect(await takeSteps(recoverySecret(secrets.recoveryKey))).toEqual(expected)
  })
})
