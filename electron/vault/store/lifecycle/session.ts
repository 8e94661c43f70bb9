import { createHmac, randomBytes } from 'node:crypto'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { formatRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/recovery-key.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { FileBlobStore } from '../blobs/file-blob-store.ts'
import type { VaultDatabase } from '../database/handles.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import type { VaultLock } from '../files/vault-lock.ts'
import type { HeaderStore } from '../header/header-store.ts'
import { parseSlot } from '../header/slot-codec.ts'
import { deriveSlotKey, openSlot, type SlotSecret, sealSlot } from '../header/slots.ts'
import { AUDIT_HEAD_BYTES } from '../header/state.ts'
import { assertLongEnough } from '../keys/passphrase.ts'
import type { SecretKey } from '../keys/secret-key.ts'
import { type ContentKeys, forgetKeys, type HeaderKeys } from '../keys/subkeys.ts'
import { type CostSource, costOf, type VaultParts } from './parts.ts'
import { recoverySecret, withSecret } from './secrets.ts'
import type { AuditState, NoteReplaced, OpenVault, SecretChange, VaultNotice } from './types.ts'

export interface SessionParts {
  readonly machine: VaultParts
  readonly cost: CostSource
  readonly name: string
  readonly lock: VaultLock
  readonly vmk: SecretKey
  readonly headerKeys: HeaderKeys
  readonly contentKeys: ContentKeys
  readonly headerStore: HeaderStore
  readonly database: OpenDatabase
  readonly blobs: FileBlobStore
  readonly notices: readonly VaultNotice[]
}

const forgetful: NoteReplaced = async () => undefined

/** A vault between opening and closing. */
export class UnlockedVault implements OpenVault {
  readonly #parts: SessionParts
  /** Set as soon as closing has begun. */
  #closing: Promise<void> | undefined

  constructor(parts: SessionParts) {
    this.#parts = parts
  }

  get name(): string {
    return this.#parts.name
  }

  get notices(): readonly VaultNotice[] {
    return this.#parts.notices
  }

  get database(): VaultDatabase {
    return this.#parts.database.database
  }

  get blobs(): BlobStore {
    return this.#parts.blobs
  }

  auditMac(message: Uint8Array): Uint8Array {
    return createHmac('sha256', this.#parts.contentKeys.audit.bytes()).update(message).digest()
  }

  auditState(): AuditState {
    this.#assertOpen()
    const { auditCount, auditHead } = this.#parts.headerStore.header.state
    return { count: auditCount, head: Uint8Array.from(auditHead) }
  }

  async updateAuditState({ count, head }: AuditState): Promise<void> {
    this.#assertOpen()
    const isState = Number.isSafeInteger(count) && count >= 0 && head.length === AUDIT_HEAD_BYTES
    if (!isState) throw new SandyqError('INVALID_INPUT')
    await this.#parts.headerStore.updateState({ auditCount: count, auditHead: Uint8Array.from(head) })
  }

  isSlotGone(slotId: string): boolean {
    return this.#parts.headerStore.isGone(slotId)
  }

  async changePassphrase(passphrase: string, noteReplaced = forgetful): Promise<SecretChange> {
    this.#assertOpen()
    assertLongEnough(passphrase)
    return withSecret({ kind: 'passphrase', value: passphrase }, (secret) =>
      this.#replace(secret, noteReplaced),
    )
  }

  async replaceRecoveryKey(
    noteReplaced = forgetful,
  ): Promise<SecretChange & { readonly recoveryKey: string }> {
    this.#assertOpen()
    const bytes = randomBytes(RECOVERY_KEY_BYTES)
    const recoveryKey = formatRecoveryKey(bytes)
    return { ...(await this.#replace({ kind: 'recoveryKey', bytes }, noteReplaced)), recoveryKey }
  }

  async verifyRecoveryKey(typed: string): Promise<boolean> {
    this.#assertOpen()
    const { machine, headerStore } = this.#parts
    const { slots, vaultId } = headerStore.header
    const secret = recoverySecret(typed)
    for (const bytes of slots) {
      const slot = parseSlot(bytes)
      if (slot?.kind !== 'recoveryKey') continue
      const opened = openSlot(slot, vaultId, await deriveSlotKey(machine.kdf, { slot, vaultId, secret }))
      opened?.[Symbol.dispose]()
      if (opened !== undefined) return true
    }
    return false
  }

  closeBlobs(): string[] {
    return this.#parts.blobs.close()
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeOnce()
    return this.#closing
  }

  async #closeOnce(): Promise<void> {
    const { blobs, headerStore, database, lock, vmk, headerKeys, contentKeys } = this.#parts
    blobs.close()
    await headerStore.settled()
    try {
      database.close()
    } finally {
      lock.release()
      forgetKeys(vmk, headerKeys, contentKeys)
    }
  }

  async #replace(secret: SlotSecret, noteReplaced: NoteReplaced): Promise<SecretChange> {
    const { machine, cost, headerStore, vmk } = this.#parts
    const parameters = secret.kind === 'passphrase' ? await costOf(machine, cost) : 'none'
    this.#assertOpen()
    const { vaultId } = headerStore.header
    const sealed = await sealSlot(machine.kdf, { vaultId, secret, parameters, vmk })
    this.#assertOpen()
    const isOldGone = await headerStore.replaceSlot(sealed, noteReplaced)
    sealed.slotKey.key[Symbol.dispose]()
    return { isOldGone }
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new SandyqError('LOCKED')
  }
}
