import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { KDF_LIMITS, type Kdf, type KdfParameters } from '../../../electron/vault/store/keys/kdf.ts'
import { createVaultOn } from '../../../electron/vault/store/lifecycle/create.ts'
import { openVaultOn } from '../../../electron/vault/store/lifecycle/open.ts'
import type { VaultParts } from '../../../electron/vault/store/lifecycle/parts.ts'
import type { CreatedVault, OpenVault, VaultSecret } from '../../../electron/vault/store/lifecycle/types.ts'
import { notesChain } from './notes-chain.ts'
import { temporaryFolder } from './temporary-folder.ts'

export { notesChain }

export const PASSPHRASE = 'сандық түбіндегі жеті күміс қасық'
/** The lowest cost that the format allows: about 0.1 s. */
export const LOWEST_COST: KdfParameters = KDF_LIMITS.lowest

/** A derivation that costs nothing, for tests that open a vault hundreds of times; counts its calls. */
export const cheapKdf = (): Kdf & { readonly calls: () => number } => {
  let calls = 0
  return {
    limits: KDF_LIMITS,
    derive: async (secret, salt) => {
      calls += 1
      return createHmac('sha512', salt).update(secret).digest()
    },
    availableMemoryBytes: () => 2 ** 40,
    calls: () => calls,
  }
}

export const cheapMachine = (changes: Partial<VaultParts> = {}): VaultParts => ({
  disk: nodeDisk,
  kdf: cheapKdf(),
  totalMemoryBytes: 2 ** 33,
  ...changes,
})

export const newVaultPath = (): string => join(temporaryFolder(), 'Істер.sandyq')

export const createCheapVault = (folder: string, machine = cheapMachine()): Promise<CreatedVault> =>
  createVaultOn(machine, { folder, passphrase: PASSPHRASE, migrations: notesChain, kdf: LOWEST_COST })

export const passphrase = (value = PASSPHRASE): VaultSecret => ({ kind: 'passphrase', value })
export const recoveryKey = (value: string): VaultSecret => ({ kind: 'recoveryKey', value })

export const openCheapVault = (
  folder: string,
  secret: VaultSecret = passphrase(),
  machine = cheapMachine(),
): Promise<OpenVault> => openVaultOn(machine, { folder, secret, migrations: notesChain, kdf: LOWEST_COST })

/** What opening gives as a short word: `open`, or the error's code. */
export const opening = async (
  folder: string,
  secret: VaultSecret,
  machine = cheapMachine(),
): Promise<string> => {
  try {
    await (await openCheapVault(folder, secret, machine)).close()
    return 'open'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}
