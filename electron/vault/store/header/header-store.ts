import { timingSafeEqual } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { Disk } from '../files/disk.ts'
import { overwriteDurably } from '../files/durable.ts'
import type { VaultPaths } from '../files/vault-paths.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import type { HeaderKeys } from '../keys/subkeys.ts'
import { type HeaderCopy, readCopies } from './copies.ts'
import { encodeHeader, type Header, newHeader, verifyHeader } from './header-codec.ts'
import { HEADER_BYTES } from './layout.ts'
import { parseSlot, type SlotKind, unusedSlot } from './slot-codec.ts'
import { openSlot, type SealedSlot } from './slots.ts'
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

/** The two header files of an open vault: one writer, one change at a time. */
export class HeaderStore {
  readonly #parts: HeaderStoreParts
  #header: Header
  /** Highest sequence ever tried, so that two different headers never share one, also after a failed write. */
  #lastSequence: bigint
  /** Written first: the copy that is or may be bad. */
  #worse: string
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

  /**
   * Puts `sealed` in the place of all other slots of its kind, old ones last (§8, Changing the passphrase).
   * Gives false when the new slot is proved but wiping the old one failed. Errors before that: DISK_FULL, DISK_FAILED.
   */
  replaceSlot(sealed: SealedSlot): Promise<boolean> {
    return this.#inTurn(async () => {
      const index = this.#header.slots.findIndex((bytes) => parseSlot(bytes) === undefined)
      if (index < 0) throw new SandyqError('INTERNAL')
      await this.#write({ slots: this.#header.slots.with(index, sealed.slot.bytes) })
      await this.#prove(index, sealed)
      return this.#wipeOthers(sealed.slot.kind, index)
    })
  }

  /** Finishes an interrupted change: of the slots of a kind only the one that was used stays. False when that failed. */
  keepOnly(kind: SlotKind, index: number): Promise<boolean> {
    return this.#inTurn(() => this.#wipeOthers(kind, index))
  }

  async #wipeOthers(kind: SlotKind, keptIndex: number): Promise<boolean> {
    const isOther = (bytes: Uint8Array, index: number): boolean =>
      index !== keptIndex && parseSlot(bytes)?.kind === kind
    if (!this.#header.slots.some(isOther)) return true
    const slots = this.#header.slots.map((bytes, index) => (isOther(bytes, index) ? unusedSlot() : bytes))
    try {
      await this.#write({ slots })
      return true
    } catch {
      return false
    }
  }

  /** Reads both copies back and opens the new slot in each with its own key. */
  async #prove(index: number, { slotKey }: SealedSlot): Promise<void> {
    const { disk, paths, keys, vmk } = this.#parts
    for (const { parsed } of await readCopies(disk, paths)) {
      const header = parsed.kind === 'intact' ? verifyHeader(parsed.unverified, keys) : undefined
      const slot = parseSlot(header?.slots[index] ?? new Uint8Array(0))
      const opened = header && slot && openSlot(slot, header.vaultId, slotKey)
      if (!opened || !timingSafeEqual(opened.bytes(), vmk.bytes())) throw new SandyqError('DISK_FAILED')
      opened[Symbol.dispose]()
    }
  }

  async #write(change: Partial<Pick<Header, 'slots' | 'state'>>): Promise<void> {
    const { disk, paths, keys } = this.#parts
    this.#lastSequence += 1n
    const next = newHeader({ ...this.#header, ...change, sequence: this.#lastSequence })
    const bytes = encodeHeader(next, keys)
    const first = this.#worse
    const second = first === paths.headerA ? paths.headerB : paths.headerA
    await overwriteDurably(disk, first, bytes)
    this.#header = next
    this.#worse = second
    await overwriteDurably(disk, second, bytes)
    this.#worse = paths.headerA
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }
}
