import type { BlobStore } from '../blobs/blob-store.ts'
import type { ReadHandle, VaultDatabase } from '../database/handles.ts'
import type { KdfParameters } from '../keys/kdf.ts'
import type { MigrationChain } from '../migrations/chain.ts'

/** What opens a vault: the passphrase as typed, or the recovery key as typed. */
export type VaultSecret =
  | { readonly kind: 'passphrase'; readonly value: string }
  | { readonly kind: 'recoveryKey'; readonly value: string }

/** Something the user should hear about after opening. */
export type VaultNotice =
  | 'HEADER_COPY_MENDED'
  | 'HEADER_COPY_NOT_MENDED'
  | 'MIGRATED'
  /** A replaced secret still opens the vault: taking it away failed again. */
  | 'OLD_SECRET_LEFT'
  /** A replaced secret still opens the vault, and it is the one that was used. */
  | 'OLD_SECRET_USED'

/** Where the audit chain stands; kept in the header so that cutting the chain's end shows. */
export interface AuditState {
  /** Number of entries. */
  readonly count: number
  /** 32 bytes; zeros when there is no entry. */
  readonly head: Uint8Array
}

/** How a replaced secret ended: the new one works in any case, `isOldGone` says whether the old one is certain not to. */
export interface SecretChange {
  readonly isOldGone: boolean
}

/**
 * Keeps the ids (32 hex digits) of slots that are going to be taken away because their successor is proved, so that a later
 * opening can do it if this one cannot. Must not fail.
 */
export type NoteReplaced = (slotIds: readonly string[]) => Promise<void>

/** An open vault. Every call after `close` fails with LOCKED. */
export interface OpenVault {
  /** The folder's name without `.sandyq`. */
  readonly name: string
  readonly database: VaultDatabase
  readonly blobs: BlobStore
  readonly notices: readonly VaultNotice[]
  /** From now on no document is read, written or claimed. Returns blobs that no row will refer to. Before `close`, or by it. */
  closeBlobs(): string[]
  /** HMAC-SHA-256 under the audit key, 32 bytes. */
  auditMac(message: Uint8Array): Uint8Array
  auditState(): AuditState
  /** Makes a new audit state durable in both header copies. Errors: INVALID_INPUT, DISK_FULL, DISK_FAILED. */
  updateAuditState(state: AuditState): Promise<void>
  /** Errors, after which the old passphrase works: WEAK_PASSPHRASE, MEMORY_SHORT, DISK_FULL, DISK_FAILED. */
  changePassphrase(passphrase: string, noteReplaced?: NoteReplaced): Promise<SecretChange>
  /** Makes a new recovery key, formatted for display. Errors, after which the old one works: DISK_FULL, DISK_FAILED. */
  replaceRecoveryKey(noteReplaced?: NoteReplaced): Promise<SecretChange & { readonly recoveryKey: string }>
  /** Whether a slot that was replaced is in neither header copy any more. */
  isSlotGone(slotId: string): boolean
  /** Whether a typed recovery key opens this vault. Errors: RECOVERY_KEY_MISTYPED. */
  verifyRecoveryKey(typed: string): Promise<boolean>
  /** Checkpoints and closes the database, gives the lock back, forgets the keys. May be called twice. */
  close(): Promise<void>
}

export interface CreateVaultOptions {
  /** Absolute path that ends in `.sandyq`; must not exist, or be an empty folder. */
  readonly folder: string
  readonly passphrase: string
  readonly migrations: MigrationChain
  /** Milliseconds of a clock that never goes back, for calibration; the process's own by default. */
  readonly now?: () => number
  /** Fixed cost of passphrase slots, within the limits of §6, instead of calibration. */
  readonly kdf?: KdfParameters
}

export interface CreatedVault {
  readonly vault: OpenVault
  /** Formatted for display, shown once. */
  readonly recoveryKey: string
}

export interface OpenVaultOptions {
  readonly folder: string
  readonly secret: VaultSecret
  readonly migrations: MigrationChain
  /** What {@link NoteReplaced} has kept, of those that may still be there. */
  readonly replacedSlots?: (read: ReadHandle) => readonly string[]
  readonly now?: () => number
  /** Fixed cost of passphrase slots made later, instead of calibration. */
  readonly kdf?: KdfParameters
}
