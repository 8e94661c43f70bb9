import { createHmac, timingSafeEqual } from 'node:crypto'
import { expand } from '../keys/expand.ts'
import { deriveWithin, type Kdf, type KdfParameters } from '../keys/kdf.ts'
import { contextOf, type VaultId } from '../keys/labels.ts'
import { seal, unseal } from '../keys/seal.ts'
import { SecretKey } from '../keys/secret-key.ts'
import {
  boundPartOf,
  commitmentOf,
  draftSlot,
  kdfOf,
  type Slot,
  saltOf,
  sealContextPartOf,
  sealedKeyOf,
  withCommitment,
  withSealedKey,
} from './slot-codec.ts'

const KEY_BYTES = 32
const COMMITMENT_BYTES = 32

/** A secret in the form that goes into a slot's derivation (`docs/vault-format.md` §6). */
export interface SlotSecret {
  readonly kind: 'passphrase' | 'recoveryKey'
  readonly bytes: Uint8Array
}

/** What a secret gives in one slot: the key that wraps the VMK and the commitment to it. */
export interface SlotKey {
  readonly key: SecretKey
  readonly commitment: Uint8Array
}

const rootOf = (kdf: Kdf, slot: Slot, secret: SlotSecret): Promise<Uint8Array> => {
  const parameters = kdfOf(slot)
  if (parameters !== 'none')
    return deriveWithin(kdf, { secret: secret.bytes, salt: saltOf(slot), parameters })
  return Promise.resolve(createHmac('sha512', saltOf(slot)).update(secret.bytes).digest())
}

/** A secret that is tried on one slot of a vault. */
export interface SlotAttempt {
  readonly slot: Slot
  readonly vaultId: VaultId
  readonly secret: SlotSecret
}

/** Runs the slot's derivation, once. Errors: HEADER_DAMAGED, VAULT_NEWER, MEMORY_SHORT. */
export const deriveSlotKey = async (kdf: Kdf, { slot, vaultId, secret }: SlotAttempt): Promise<SlotKey> => {
  const root = await rootOf(kdf, slot, secret)
  const context = contextOf('sandyq/v1/slot', vaultId, boundPartOf(slot))
  const output = expand(root, context, KEY_BYTES + COMMITMENT_BYTES)
  root.fill(0)
  return { key: new SecretKey(output.slice(0, KEY_BYTES)), commitment: output.slice(KEY_BYTES) }
}

const sealContext = (slot: Slot, vaultId: VaultId): Uint8Array =>
  contextOf('sandyq/v1/slot', vaultId, sealContextPartOf(slot))

/** Unwraps the VMK with a derived key; undefined when it was derived from another secret. */
export const openSlot = (slot: Slot, vaultId: VaultId, slotKey: SlotKey): SecretKey | undefined => {
  if (!timingSafeEqual(commitmentOf(slot), slotKey.commitment)) return undefined
  const vmk = unseal(slotKey.key.bytes(), sealContext(slot, vaultId), sealedKeyOf(slot))
  return vmk === undefined ? undefined : new SecretKey(vmk)
}

/** A new slot together with its key, so that it can be proved after writing without a second derivation. */
export interface SealedSlot {
  readonly slot: Slot
  readonly slotKey: SlotKey
}

export interface NewSlot {
  readonly vaultId: VaultId
  readonly secret: SlotSecret
  /** `none` for a recovery key, which needs no stretching. */
  readonly parameters: KdfParameters | 'none'
  readonly vmk: SecretKey
}

/** Wraps the VMK in a fresh slot. Errors: MEMORY_SHORT. */
export const sealSlot = async (
  kdf: Kdf,
  { vaultId, secret, parameters, vmk }: NewSlot,
): Promise<SealedSlot> => {
  const draft = draftSlot(secret.kind, parameters)
  const slotKey = await deriveSlotKey(kdf, { slot: draft, vaultId, secret })
  const committed = withCommitment(draft, slotKey.commitment)
  const sealed = seal(slotKey.key.bytes(), sealContext(committed, vaultId), vmk.bytes())
  return { slot: withSealedKey(committed, sealed), slotKey }
}
