/** The vault's 16 random bytes, by which keys and seals are bound to it. */
export type VaultId = Uint8Array & { readonly __brand: 'VaultId' }

/** Every label of `docs/vault-format.md`; one list, so that no two uses share one. */
export type Label =
  | 'sandyq/v1/header-mac'
  | 'sandyq/v1/header-state'
  | 'sandyq/v1/database'
  | 'sandyq/v1/blob'
  | 'sandyq/v1/blob-key'
  | 'sandyq/v1/audit'
  | 'sandyq/v1/slot'

/** label ‖ 0x00 ‖ vault id ‖ rest: the form of every context in the format. */
export const contextOf = (label: Label, vaultId: VaultId, ...rest: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Buffer.from(label, 'ascii'), Uint8Array.of(0), vaultId, ...rest])
