import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Disk } from '../files/disk.ts'
import { overwriteDurably } from '../files/durable.ts'
import type { VaultPaths } from '../files/vault-paths.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import type { HeaderKeys } from '../keys/subkeys.ts'
import type { HeaderCopy } from './copies.ts'
import { encodeHeader, type Header, newHeader, verifyHeader } from './header-codec.ts'
import { HEADER_BYTES } from './layout.ts'
import { parseSlot, type SlotKind, slotIdOf } from './slot-codec.ts'
import { hasSlot, othersOfKind, proveSlot, withoutSlots, withSuccessor } from './slot-set.ts'
import type { SealedSlot } from './slots.ts'
import type { HeaderState } from './state.ts'

/** How mending went; undefined when there was nothing to report (`docs/vault-format.md` §8, Mending). */
export type MendingReport = 'HEADER_COPY_MENDED' | 'HEADER_COPY_NOT_MENDED' | undefined

export interface HeaderStoreParts {
  readonly disk: Disk
  readonly paths: VaultPaths
  readonly keys: HeaderKeys
  readonly vmk: SecretKey
  /** The header in use; of sequence 0 when nothing has been written yet. */
  readonly header: Header
}

/** Which slots an opening may take for left over (§8, Changing the passphrase). */
export interface OpenedBy {
  readonly kind: SlotKind
  /** Place of the slot that was used. */
  readonly index: number
  /** Ids of slots whose successor was proved in an earlier sitting. */
  readonly replacedIds: readonly string[]
}

/** `kept`: the slot that was used is itself one that was replaced, so nothing was taken away. */
export type Finishing = 'done' | 'failed' | 'kept'

/** The two header files of an open vault: one writer, one change at a time. */
export class HeaderStore {
  readonly #parts: HeaderStoreParts
  #header: Header
  /** Highest sequence ever tried, so that two different headers never share one, also after a failed write. */
  #lastSequence: bigint
  /** Written first: the copy that is or may be bad. */
  #worse: string
  /** Whether both copies are as `header` says. */
  #areAlike = true
  /** Ids of slots that go with the next header that is written, whatever it is written for. */
  readonly #unwanted = new Set<string>()
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: HeaderStoreParts) {
    this.#parts = parts
    this.#header = parts.header
    this.#lastSequence = parts.header.sequence
    this.#worse = parts.paths.headerA
  }

  get header(): Header {
    return this.#header
  }

  /** Writes again each copy that differs from `chosen`, the bytes that verified. Never fails. */
  async mend(copies: readonly HeaderCopy[], chosen: Uint8Array): Promise<MendingReport> {
    let report: MendingReport
    for (const { path, bytes, parsed } of copies) {
      if (bytes !== undefined && Buffer.compare(bytes, chosen) === 0) continue
      const isMerelyOlder =
        bytes?.length === HEADER_BYTES &&
        parsed.kind === 'intact' &&
        verifyHeader(parsed.unverified, this.#parts.keys) !== undefined
      try {
        await overwriteDurably(this.#parts.disk, path, chosen)
        report ??= isMerelyOlder ? undefined : 'HEADER_COPY_MENDED'
      } catch {
        this.#worse = path
        this.#areAlike = false
        report = 'HEADER_COPY_NOT_MENDED'
      }
    }
    return report
  }

  /** Waits until no change is under way. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** Makes a new state durable in both copies. Errors: DISK_FULL, DISK_FAILED. */
  updateState(change: Partial<HeaderState>): Promise<void> {
    return this.#inTurn(() => this.#write({ state: { ...this.#header.state, ...change } }))
  }

  /** Whether a slot is in neither copy any more. */
  isGone(slotId: string): boolean {
    return this.#areAlike && !hasSlot(this.#header.slots, slotId)
  }

  /**
   * Puts `sealed` in the place of all other slots of its kind, old ones last (§8, Changing the passphrase). `noteReplaced` is
   * given the ids of the old ones once the new slot is proved, and must not fail. Gives false when wiping the old ones failed:
   * then every later writing tries again. Errors before that, after which the new slot does not stay: DISK_FULL, DISK_FAILED.
   */
  replaceSlot(
    sealed: SealedSlot,
    noteReplaced: (slotIds: readonly string[]) => Promise<void>,
  ): Promise<boolean> {
    return this.#inTurn(async () => {
      const { slot } = sealed
      const index = this.#header.slots.findIndex((bytes) => parseSlot(bytes) === undefined)
      if (index < 0) throw new SandyqError('INTERNAL')
      try {
        await this.#write({ slots: this.#header.slots.with(index, slot.bytes) })
        await proveSlot(this.#parts, index, sealed)
      } catch (error) {
        // Whoever asked for it is told that the old secret stays the only one.
        this.#unwanted.add(slotIdOf(slot))
        throw error
      }
      const replaced = othersOfKind(this.#header.slots, slot.kind, index)
      await noteReplaced(replaced)
      return this.#wipe(replaced)
    })
  }

  /**
   * Finishes changes of earlier sittings: slots whose successor was proved go; else, of the kind that was used, only the used
   * slot stays. Nobody is left without the secret that has just opened the vault.
   */
  finishChanges({ kind, index, replacedIds }: OpenedBy): Promise<Finishing> {
    return this.#inTurn(async () => {
      const { slots } = this.#header
      const used = parseSlot(slots[index] ?? new Uint8Array(0))
      if (used !== undefined && replacedIds.includes(slotIdOf(used))) return 'kept'
      const left = [...othersOfKind(slots, kind, index), ...withSuccessor(slots, replacedIds)]
      return (await this.#wipe(left)) ? 'done' : 'failed'
    })
  }

  /** Takes slots away in both copies; false when that failed. */
  async #wipe(slotIds: readonly string[]): Promise<boolean> {
    for (const id of slotIds) this.#unwanted.add(id)
    if (slotIds.every((id) => this.isGone(id))) return true
    try {
      await this.#write({})
      return true
    } catch {
      return false
    }
  }

  async #write(change: Partial<Pick<Header, 'slots' | 'state'>>): Promise<void> {
    const { disk, paths, keys } = this.#parts
    this.#lastSequence += 1n
    const slots = withoutSlots(change.slots ?? this.#header.slots, this.#unwanted)
    const next = newHeader({ ...this.#header, ...change, slots, sequence: this.#lastSequence })
    const bytes = encodeHeader(next, keys)
    const first = this.#worse
    const second = first === paths.headerA ? paths.headerB : paths.headerA
    this.#areAlike = false
    await overwriteDurably(disk, first, bytes)
    this.#header = next
    this.#worse = second
    await overwriteDurably(disk, second, bytes)
    this.#worse = paths.headerA
    this.#areAlike = true
    this.#unwanted.clear()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }
}
