import { expand } from './expand.ts'
import { contextOf, type Label, type VaultId } from './labels.ts'
import { SecretKey } from './secret-key.ts'

const SUBKEY_BYTES = 32

const subkeysOf = (vmk: SecretKey, vaultId: VaultId, epoch: number): ((label: Label) => SecretKey) => {
  const epochBytes = Buffer.alloc(4)
  epochBytes.writeUInt32BE(epoch)
  return (label) => new SecretKey(expand(vmk.bytes(), contextOf(label, vaultId, epochBytes), SUBKEY_BYTES))
}

/** The keys for MAC and state box of the header; always of epoch 0 (`docs/vault-format.md` §4). */
export interface HeaderKeys {
  readonly mac: SecretKey
  readonly state: SecretKey
}

export const headerKeys = (vmk: SecretKey, vaultId: VaultId): HeaderKeys => {
  const subkey = subkeysOf(vmk, vaultId, 0)
  return { mac: subkey('sandyq/v1/header-mac'), state: subkey('sandyq/v1/header-state') }
}

/** The keys that depend on the key epoch (§4). */
export interface ContentKeys {
  readonly database: SecretKey
  readonly blob: SecretKey
  readonly audit: SecretKey
}

export const contentKeys = (vmk: SecretKey, vaultId: VaultId, epoch: number): ContentKeys => {
  const subkey = subkeysOf(vmk, vaultId, epoch)
  return {
    database: subkey('sandyq/v1/database'),
    blob: subkey('sandyq/v1/blob'),
    audit: subkey('sandyq/v1/audit'),
  }
}

/** Zeroes our copies of all keys of a vault; what that can and cannot do stands at {@link SecretKey}. */
export const forgetKeys = (vmk: SecretKey, header: HeaderKeys, content: ContentKeys): void => {
  const { mac, state } = header
  const { database, blob, audit } = content
  for (const key of [vmk, mac, state, database, blob, audit]) key[Symbol.dispose]()
}
