import { createVaultOn } from './lifecycle/create.ts'
import { openVaultOn } from './lifecycle/open.ts'
import { machineParts } from './lifecycle/parts.ts'
import type { CreatedVault, CreateVaultOptions, OpenVault, OpenVaultOptions } from './lifecycle/types.ts'

export type { KdfParameters } from './keys/kdf.ts'
export type {
  AuditState,
  CreatedVault,
  CreateVaultOptions,
  OpenVault,
  OpenVaultOptions,
  VaultSecret,
} from './lifecycle/types.ts'

/**
 * Makes a vault and leaves it open (`docs/vault-format.md` §1).
 * Errors: INVALID_INPUT (name), PATH_TOO_LONG, VAULT_EXISTS, LINK_IN_VAULT, FOLDER_NOT_WRITABLE, WEAK_PASSPHRASE, MEMORY_SHORT, DISK_FULL, DISK_FAILED.
 * On an error nothing is left behind.
 */
export const createVault = (options: CreateVaultOptions): Promise<CreatedVault> =>
  createVaultOn(machineParts, options)

/**
 * Opens a vault with one secret.
 * Errors: PATH_TOO_LONG, LINK_IN_VAULT, NOT_A_VAULT, HEADER_DAMAGED, VAULT_NEWER, VAULT_IN_USE, WRONG_SECRET, RECOVERY_KEY_MISTYPED, MEMORY_SHORT,
 * DATABASE_MISSING, DATABASE_DAMAGED, FOLDER_NOT_WRITABLE, DISK_FULL, DISK_FAILED.
 */
export const openVault = (options: OpenVaultOptions): Promise<OpenVault> => openVaultOn(machineParts, options)
