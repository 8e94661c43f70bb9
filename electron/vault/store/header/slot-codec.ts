import { randomBytes } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { KdfParameters } from '../keys/kdf.ts'
import { SLOT_BYTES } from './layout.ts'

/** What opens a slot; `shares` is reserved and kept unread (`docs/vault-format.md` §6). */
export type SlotKind = 'passphrase' | 'recoveryKey' | 'shares'

const TYPES: readonly (readonly [string, SlotKind])[] = [
  ['PASS', 'passphrase'],
  ['RKEY', 'recoveryKey'],
  ['SHRS', 'shares'],
]

const KDF_AT = 4
const LANES_AT = 5
const MEMORY_AT = 8
const PASSES_AT = 12
const SLOT_ID_AT = 16
const SALT_AT = 32
/** End of what is bound into the slot key. */
const BOUND_END = 64
const COMMITMENT_AT = 64
const SEALED_AT = 96
const SEALED_END = 156

const KDF_NONE = 0
const KDF_ARGON2ID = 1

/** A used slot, as it stands in the header; nothing in it has been verified. */
export interface Slot {
  readonly kind: SlotKind
  /** All 512 bytes. */
  readonly bytes: Uint8Array
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

const kindOf = (bytes: Uint8Array): SlotKind | undefined => {
  const type = asBuffer(bytes).toString('latin1', 0, 4)
  return TYPES.find(([name]) => name === type)?.[1]
}

/** The used slot in 512 bytes, or undefined for an unused one. */
export const parseSlot = (bytes: Uint8Array): Slot | undefined => {
  const kind = kindOf(bytes)
  return kind === undefined ? undefined : { kind, bytes }
}

/** Random bytes that cannot be taken for a used slot. */
export const unusedSlot = (): Uint8Array => {
  for (;;) {
    const bytes = randomBytes(SLOT_BYTES)
    if (kindOf(bytes) === undefined) return bytes
  }
}

/** 32 hex digits that name a used slot as long as it exists. */
export const slotIdOf = (slot: Slot): string =>
  asBuffer(slot.bytes.subarray(SLOT_ID_AT, SALT_AT)).toString('hex')
export const saltOf = (slot: Slot): Uint8Array => slot.bytes.subarray(SALT_AT, BOUND_END)
export const boundPartOf = (slot: Slot): Uint8Array => slot.bytes.subarray(0, BOUND_END)
export const sealContextPartOf = (slot: Slot): Uint8Array => slot.bytes.subarray(0, SEALED_AT)
export const commitmentOf = (slot: Slot): Uint8Array => slot.bytes.subarray(COMMITMENT_AT, SEALED_AT)
export const sealedKeyOf = (slot: Slot): Uint8Array => slot.bytes.subarray(SEALED_AT, SEALED_END)

/** The derivation's cost; `none` for a key that needs no stretching. Errors: VAULT_NEWER for an unknown derivation, HEADER_DAMAGED for one that does not belong to the kind. */
export const kdfOf = (slot: Slot): KdfParameters | 'none' => {
  const view = asBuffer(slot.bytes)
  const kdf = view.readUInt8(KDF_AT)
  if (kdf !== KDF_NONE && kdf !== KDF_ARGON2ID) throw new SandyqError('VAULT_NEWER')
  // A passphrase slot without stretching would be a forgery that makes guessing cheap.
  if ((kdf === KDF_ARGON2ID) !== (slot.kind === 'passphrase')) throw new SandyqError('HEADER_DAMAGED')
  if (kdf === KDF_NONE) return 'none'
  return {
    lanes: view.readUInt8(LANES_AT),
    memoryKib: view.readUInt32BE(MEMORY_AT),
    passes: view.readUInt32BE(PASSES_AT),
  }
}

/** A slot with kind, cost, fresh id and salt filled in, commitment and sealed key still random. */
export const draftSlot = (kind: SlotKind, kdf: KdfParameters | 'none'): Slot => {
  const bytes = randomBytes(SLOT_BYTES)
  bytes.fill(0, 0, SLOT_ID_AT)
  bytes.write(TYPES.find(([, name]) => name === kind)?.[0] ?? '', 0, 'latin1')
  if (kdf !== 'none') {
    bytes.writeUInt8(KDF_ARGON2ID, KDF_AT)
    bytes.writeUInt8(kdf.lanes, LANES_AT)
    bytes.writeUInt32BE(kdf.memoryKib, MEMORY_AT)
    bytes.writeUInt32BE(kdf.passes, PASSES_AT)
  }
  return { kind, bytes }
}

export const withCommitment = (slot: Slot, commitment: Uint8Array): Slot =>
  replace(slot, COMMITMENT_AT, commitment)
export const withSealedKey = (slot: Slot, sealed: Uint8Array): Slot => replace(slot, SEALED_AT, sealed)

const replace = (slot: Slot, at: number, part: Uint8Array): Slot => {
  const bytes = Uint8Array.from(slot.bytes)
  bytes.set(part, at)
  return { ...slot, bytes }
}
