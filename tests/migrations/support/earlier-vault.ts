import { join } from 'node:path'
import type { WriteHandle } from '../../../electron/vault/store/database/handles.ts'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import { createVault } from '../../../electron/vault/store/vault.ts'
import { temporaryFolder } from '../../vault/support/temporary-folder.ts'
import { LOWEST_COST, PASSPHRASE } from '../../vault/support/vaults.ts'

/** The folder of a closed vault as a program of that schema version left it, with what it had written. */
export const vaultOfVersion = async (
  version: number,
  fill: (write: WriteHandle) => void = () => undefined,
): Promise<string> => {
  const folder = join(temporaryFolder(), 'Дела.sandyq')
  const { vault } = await createVault({
    folder,
    passphrase: PASSPHRASE,
    migrations: { latest: version, migrations: migrations.migrations.slice(0, version) },
    kdf: LOWEST_COST,
  })
  vault.database.transaction(fill)
  await vault.close()
  return folder
}
