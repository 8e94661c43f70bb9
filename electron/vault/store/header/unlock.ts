import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Kdf } from '../keys/kdf.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { type HeaderKeys, headerKeys } from '../keys/subkeys.ts'
import { type Header, type UnverifiedHeader, verifyHeader } from './header-codec.ts'
import { parseSlot } from './slot-codec.ts'
import { deriveSlotKey, openSlot, type SlotSecret } from './slots.ts'

/** A header that a secret has opened and whose HMAC is right. */
export interface UnlockedHeader {
  readonly vmk: SecretKey
  readonly keys: HeaderKeys
  readonly header: Header
  /** The bytes of the copy that verified. */
  readonly bytes: Uint8Array
  /** Where the secret's slot is in that copy; undefined when another copy had to serve. */
  readonly slotIndex: number | undefined
}

const openAnySlot = async (
  kdf: Kdf,
  unverified: UnverifiedHeader,
  secret: SlotSecret,
): Promise<{ vmk: SecretKey; slotIndex: number }> => {
  for (const [slotIndex, bytes] of unverified.slots.entries()) {
    const slot = parseSlot(bytes)
    if (slot?.kind !== secret.kind) continue
    const slotKey = await deriveSlotKey(kdf, { slot, vaultId: unverified.vaultId, secret })
    const vmk = openSlot(slot, unverified.vaultId, slotKey)
    slotKey.key[Symbol.dispose]()
    if (vmk !== undefined) return { vmk, slotIndex }
  }
  throw new SandyqError('WRONG_SECRET')
}

/**
 * Opens the highest copy with the secret and verifies it; the lower copy serves only where the highest turns out forged.
 * A lower copy is never asked about a secret: a replaced passphrase would live on in it (`docs/vault-format.md` §8).
 * `intact` is not empty. Errors: WRONG_SECRET, HEADER_DAMAGED, VAULT_NEWER, MEMORY_SHORT.
 */
export const unlockHeader = async (
  kdf: Kdf,
  intact: readonly UnverifiedHeader[],
  secret: SlotSecret,
): Promise<UnlockedHeader> => {
  const highest = intact[0]
  if (highest === undefined) throw new SandyqError('HEADER_DAMAGED')
  const { vmk, slotIndex } = await openAnySlot(kdf, highest, secret)
  for (const unverified of intact) {
    const keys = headerKeys(vmk, unverified.vaultId)
    const header = verifyHeader(unverified, keys)
    if (header === undefined) continue
    const isHighest = unverified === highest
    return { vmk, keys, header, bytes: unverified.bytes, slotIndex: isHighest ? slotIndex : undefined }
  }
  vmk[Symbol.dispose]()
  throw new SandyqError('HEADER_DAMAGED')
}
