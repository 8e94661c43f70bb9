import { expand } from './expand.ts'
import { contextOf, type Label, type VaultId } from './labels.ts'
import { SecretKey } from './secret-key.ts'

const SUBKEY_BYTES = 32

const subkey = (vmk: SecretKey, label: Label, vaultId: VaultId, epoch: number): SecretKey => {
  const epochBytes = Buffer.alloc(4)
  epochBytes.writeUInt32BE(epoch)
  return new SecretKey(expand(vmk.bytes(), contextOf(label, vaultId, epochBytes), SUBKEY_BYTES))
}

/** The keys for MAC and state box of the header; always of epoch 0 (`docs/vault-format.md` §4). */
export interface HeaderKeys {
  readonly mac: SecretKey
  readonly state: SecretKey
}

export const headerKeys = (vmk: SecretKey, vaultId: VaultId): HeaderKeys => ({
  mac: subkey(vmk, 'sandyq/v1/header-mac', vaultId, 0),
  state: subkey(vmk, 'sandyq/v1/header-state', vaultId, 0),
})

/** The keys that depend on the key epoch (§4). */
export interface ContentKeys {
  readonly epoch: number
  readonly database: SecretKey
  readonly blob: SecretKey
  readonly audit: SecretKey
  readonly backup: SecretKey
}

export const contentKeys = (vmk: SecretKey, vaultId: VaultId, epoch: number): ContentKeys => ({
  epoch,
  database: subkey(vmk, 'sandyq/v1/database', vaultId, epoch),
  blob: subkey(vmk, 'sandyq/v1/blob', vaultId, epoch),
  audit: subkey(vmk, 'sandyq/v1/audit', vaultId, epoch),
  backup: subkey(vmk, 'sandyq/v1/backup', vaultId, epoch),
})
