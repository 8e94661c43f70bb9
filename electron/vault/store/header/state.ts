import { contextOf, type VaultId } from '../keys/labels.ts'
import { SEAL_OVERHEAD_BYTES, seal, unseal } from '../keys/seal.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { STATE_BOX_BYTES } from './layout.ts'

const STATE_BYTES = STATE_BOX_BYTES - SEAL_OVERHEAD_BYTES
const EPOCH_AT = 0
const AUDIT_COUNT_AT = 8
const AUDIT_HEAD_AT = 16
const DATABASE_ID_AT = 48

export const AUDIT_HEAD_BYTES = 32
export const DATABASE_ID_BYTES = 16

/** What the header keeps encrypted (`docs/vault-format.md` §5, State box). */
export interface HeaderState {
  readonly keyEpoch: number
  readonly auditCount: number
  /** 32 bytes. */
  readonly auditHead: Uint8Array
  /** 16 bytes. */
  readonly databaseId: Uint8Array
}

const contextFor = (vaultId: VaultId, sequence: bigint): Uint8Array => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(sequence)
  return contextOf('sandyq/v1/header-state', vaultId, bytes)
}

/** Where a state box belongs: it opens only in this vault and under this sequence. */
export interface StatePlace {
  readonly key: SecretKey
  readonly vaultId: VaultId
  readonly sequence: bigint
}

/** The 256 bytes of the state box. */
export const sealState = ({ key, vaultId, sequence }: StatePlace, state: HeaderState): Uint8Array => {
  const content = Buffer.alloc(STATE_BYTES)
  content.writeUInt32BE(state.keyEpoch, EPOCH_AT)
  content.writeBigUInt64BE(BigInt(state.auditCount), AUDIT_COUNT_AT)
  content.set(state.auditHead, AUDIT_HEAD_AT)
  content.set(state.databaseId, DATABASE_ID_AT)
  return seal(key.bytes(), contextFor(vaultId, sequence), content)
}

/** The state, or undefined when the box is not the one that was sealed. */
export const openState = (
  { key, vaultId, sequence }: StatePlace,
  box: Uint8Array,
): HeaderState | undefined => {
  const content = unseal(key.bytes(), contextFor(vaultId, sequence), box)
  if (content === undefined) return undefined
  const view = Buffer.from(content.buffer, content.byteOffset, content.length)
  return {
    keyEpoch: view.readUInt32BE(EPOCH_AT),
    auditCount: Number(view.readBigUInt64BE(AUDIT_COUNT_AT)),
    auditHead: Uint8Array.from(view.subarray(AUDIT_HEAD_AT, AUDIT_HEAD_AT + AUDIT_HEAD_BYTES)),
    databaseId: Uint8Array.from(view.subarray(DATABASE_ID_AT, DATABASE_ID_AT + DATABASE_ID_BYTES)),
  }
}
