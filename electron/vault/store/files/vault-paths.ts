import { basename, join } from 'node:path'

/** Ending of every vault folder. */
export const VAULT_ENDING = '.sandyq'

/** Where things are in a vault folder (`docs/vault-format.md` §1). */
export interface VaultPaths {
  readonly folder: string
  readonly headerA: string
  readonly headerB: string
  readonly lock: string
  readonly databaseFolder: string
  readonly database: string
  readonly blobs: string
  /** The folder's name without its ending. */
  readonly name: string
}

export const vaultPaths = (folder: string): VaultPaths => ({
  folder,
  headerA: join(folder, 'header.a'),
  headerB: join(folder, 'header.b'),
  lock: join(folder, 'lock'),
  databaseFolder: join(folder, 'database'),
  database: join(folder, 'database', 'vault.db'),
  blobs: join(folder, 'blobs'),
  name: basename(folder, VAULT_ENDING),
})
