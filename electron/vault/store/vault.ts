import { createVaultOn } from './lifecycle/create.ts'
import { openVaultOn } from './lifecycle/open.ts'
import { type LeftFiles, overwriteLeftOn } from './lifecycle/overwrite-left.ts'
import { machineParts, type VaultParts } from './lifecycle/parts.ts'
import type { CreatedVault, CreateVaultOptions, OpenVault, OpenVaultOptions } from './lifecycle/types.ts'

export type { KdfParameters } from './keys/kdf.ts'
export type { LeftFiles } from './lifecycle/overwrite-left.ts'
export type {
  AuditState,
  CreatedVault,
  CreateVaultOptions,
  OpenVault,
  OpenVaultOptions,
  VaultSecret,
} from './lifecycle/types.ts'
export type { VaultParts }

/**
 * Makes a vault and leaves it open (`docs/vault-format.md` §1).
 * Errors: INVALID_INPUT (name), PATH_TOO_LONG, VAULT_EXISTS, LINK_IN_VAULT, FOLDER_NOT_WRITABLE, WEAK_PASSPHRASE, MEMORY_SHORT, DISK_FULL, DISK_FAILED.
 * On an error nothing is left behind.
 */
export const createVault = (options: CreateVaultOptions, machine = machineParts): Promise<CreatedVault> =>
  createVaultOn(machine, options)

/**
 * Opens a vault with one secret.
 * Errors: PATH_TOO_LONG, LINK_IN_VAULT, NOT_A_VAULT, HEADER_DAMAGED, VAULT_NEWER, VAULT_IN_USE, WRONG_SECRET, RECOVERY_KEY_MISTYPED, MEMORY_SHORT,
 * DATABASE_MISSING, DATABASE_DAMAGED, FOLDER_NOT_WRITABLE, DISK_FULL, DISK_FAILED.
 */
export const openVault = (options: OpenVaultOptions, machine = machineParts): Promise<OpenVault> =>
  openVaultOn(machine, options)

/** Overwrites and removes files that a closed vault left, without a key; see `overwriteLeftOn`. */
export const overwriteLeft = (left: LeftFiles, machine = machineParts): ReturnType<typeof overwriteLeftOn> =>
  overwriteLeftOn(machine, left)
