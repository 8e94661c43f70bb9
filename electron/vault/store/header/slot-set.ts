import { timingSafeEqual } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { readCopies } from './copies.ts'
import { verifyHeader } from './header-codec.ts'
import type { HeaderStoreParts } from './header-store.ts'
import { parseSlot, type SlotKind, slotIdOf, unusedSlot } from './slot-codec.ts'
import { openSlot, type SealedSlot } from './slots.ts'

/** The eight slots of a header, used or not. */
type Slots = readonly Uint8Array[]

const idOf = (bytes: Uint8Array): string | undefined => {
  const slot = parseSlot(bytes)
  return slot && slotIdOf(slot)
}

export const hasSlot = (slots: Slots, slotId: string): boolean =>
  slots.some((bytes) => idOf(bytes) === slotId)

/** The slots with random bytes in the place of some. */
export const withoutSlots = (slots: Slots, slotIds: ReadonlySet<string>): Uint8Array[] =>
  slots.map((bytes) => (slotIds.has(idOf(bytes) ?? '') ? unusedSlot() : bytes))

/** Ids of the other slots of a kind. */
export const othersOfKind = (slots: Slots, kind: SlotKind, index: number): string[] =>
  slots.flatMap((bytes, at) => {
    const slot = parseSlot(bytes)
    return at !== index && slot?.kind === kind ? [slotIdOf(slot)] : []
  })

/** Those of the ids that can go without leaving a kind of secret without any slot. */
export const withSuccessor = (slots: Slots, slotIds: readonly string[]): string[] => {
  const used = slots.flatMap((bytes) => parseSlot(bytes) ?? [])
  const named = used.filter((slot) => slotIds.includes(slotIdOf(slot)))
  const kept = new Set(used.filter((slot) => !named.includes(slot)).map(({ kind }) => kind))
  return named.filter(({ kind }) => kept.has(kind)).map(slotIdOf)
}

/** Reads both copies back and opens the new slot in each with its own key. Errors: DISK_FAILED. */
export const proveSlot = async (
  { disk, paths, keys, vmk }: HeaderStoreParts,
  index: number,
  { slotKey }: SealedSlot,
): Promise<void> => {
  for (const { parsed } of await readCopies(disk, paths)) {
    const header = parsed.kind === 'intact' ? verifyHeader(parsed.unverified, keys) : undefined
    const slot = parseSlot(header?.slots[index] ?? new Uint8Array(0))
    const opened = header && slot && openSlot(slot, header.vaultId, slotKey)
    if (!opened || !timingSafeEqual(opened.bytes(), vmk.bytes())) throw new SandyqError('DISK_FAILED')
    opened[Symbol.dispose]()
  }
}
