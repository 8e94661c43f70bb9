import { createHash } from 'node:crypto'
import { CHECKSUM_AT, SLOT_BYTES, SLOTS_AT } from '../../../electron/vault/store/header/layout.ts'

/** Puts the checksum right, as someone who changes a header on purpose would. */
export const withRightChecksum = (header: Uint8Array): Buffer => {
  const bytes = Buffer.from(header)
  bytes.set(createHash('sha256').update(bytes.subarray(0, CHECKSUM_AT)).digest(), CHECKSUM_AT)
  return bytes
}

/** Changes some bytes at a place and puts the checksum right. */
export const forged = (header: Uint8Array, at: number, bytes: Uint8Array): Buffer => {
  const changed = Buffer.from(header)
  changed.set(bytes, at)
  return withRightChecksum(changed)
}

export const slotAt = (index: number): number => SLOTS_AT + index * SLOT_BYTES
export const slotOf = (header: Uint8Array, index: number): Uint8Array =>
  header.subarray(slotAt(index), slotAt(index) + SLOT_BYTES)
