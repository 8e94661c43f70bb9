import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { VaultId } from '../keys/labels.ts'
import type { HeaderKeys } from '../keys/subkeys.ts'
import * as at from './layout.ts'
import { type HeaderState, openState, sealState } from './state.ts'

declare const unverifiedBrand: unique symbol
declare const verifiedBrand: unique symbol

/**
 * A header copy whose checksum is right, which proves nothing against a person (`docs/vault-format.md` §5).
 * Good for finding slots to try; not for anything else.
 */
export interface UnverifiedHeader {
  readonly [unverifiedBrand]: true
  readonly vaultId: VaultId
  readonly sequence: bigint
  /** Eight times 512 bytes, used or not. */
  readonly slots: readonly Uint8Array[]
  readonly bytes: Uint8Array
}

/** A header whose HMAC has been checked, or that we have made ourselves. */
export interface Header {
  readonly [verifiedBrand]: true
  readonly vaultId: VaultId
  readonly sequence: bigint
  readonly slots: readonly Uint8Array[]
  readonly state: HeaderState
}

/** What the bytes of a copy are, as far as can be told without a key. */
export type ParsedCopy =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'intact'; readonly unverified: UnverifiedHeader }

const checksumOf = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes.subarray(0, at.CHECKSUM_AT)).digest()

const macOf = (bytes: Uint8Array, keys: HeaderKeys): Uint8Array =>
  createHmac('sha512', keys.mac.bytes()).update(bytes.subarray(0, at.MAC_AT)).digest()

const hasMagicAndChecksum = (bytes: Uint8Array): boolean =>
  bytes.length === at.HEADER_BYTES &&
  Buffer.compare(bytes.subarray(0, at.VERSION_AT), at.MAGIC) === 0 &&
  Buffer.compare(checksumOf(bytes), bytes.subarray(at.CHECKSUM_AT, at.MAC_AT)) === 0

const slotsIn = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: at.SLOT_COUNT }, (_, index) => {
    const start = at.SLOTS_AT + index * at.SLOT_BYTES
    return bytes.subarray(start, start + at.SLOT_BYTES)
  })

/** Judges one copy; nothing in the result has been verified. */
export const parseCopy = (bytes: Uint8Array | undefined): ParsedCopy => {
  if (bytes === undefined || !hasMagicAndChecksum(bytes)) return { kind: 'damaged' }
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const isKnown =
    view.readUInt32BE(at.VERSION_AT) === at.VERSION && view.readUInt32BE(at.FLAGS_AT) === at.KNOWN_FLAGS
  if (!isKnown) return { kind: 'newer' }
  const vaultId = bytes.subarray(at.VAULT_ID_AT, at.VAULT_ID_AT + at.VAULT_ID_BYTES) as VaultId
  const fields: Omit<UnverifiedHeader, typeof unverifiedBrand> = {
    vaultId,
    sequence: view.readBigUInt64BE(at.SEQUENCE_AT),
    slots: slotsIn(bytes),
    bytes,
  }
  return { kind: 'intact', unverified: fields as UnverifiedHeader }
}

/** Checks HMAC and state box; undefined when either is not ours. The only way from unverified to verified. */
export const verifyHeader = (unverified: UnverifiedHeader, keys: HeaderKeys): Header | undefined => {
  const { bytes, vaultId, sequence } = unverified
  if (!timingSafeEqual(macOf(bytes, keys), bytes.subarray(at.MAC_AT))) return undefined
  const box = bytes.subarray(at.STATE_BOX_AT, at.STATE_BOX_AT + at.STATE_BOX_BYTES)
  const state = openState({ key: keys.state, vaultId, sequence }, box)
  return state === undefined ? undefined : newHeader({ vaultId, sequence, slots: unverified.slots, state })
}

/** Brands a header that we make ourselves. */
export const newHeader = (fields: Pick<Header, 'vaultId' | 'sequence' | 'slots' | 'state'>): Header =>
  ({ ...fields }) as Header

/** All 16,384 bytes of a header, with fresh filling and a freshly sealed state box. */
export const encodeHeader = (header: Header, keys: HeaderKeys): Uint8Array => {
  const bytes = randomBytes(at.HEADER_BYTES)
  bytes.set(at.MAGIC, 0)
  bytes.writeUInt32BE(at.VERSION, at.VERSION_AT)
  bytes.writeUInt32BE(at.KNOWN_FLAGS, at.FLAGS_AT)
  bytes.set(header.vaultId, at.VAULT_ID_AT)
  bytes.writeBigUInt64BE(header.sequence, at.SEQUENCE_AT)
  bytes.fill(0, at.RESERVED_AT, at.SLOTS_AT)
  for (const [index, slot] of header.slots.entries()) bytes.set(slot, at.SLOTS_AT + index * at.SLOT_BYTES)
  bytes.set(sealState({ ...header, key: keys.state }, header.state), at.STATE_BOX_AT)
  bytes.set(checksumOf(bytes), at.CHECKSUM_AT)
  bytes.set(macOf(bytes, keys), at.MAC_AT)
  return bytes
}
