import { expect, it } from 'vitest'
import { openVaultOn } from '../../../electron/vault/store/lifecycle/open.ts'
import { defineMigration } from '../../../electron/vault/store/migrations/chain.ts'
import {
  cheapMachine,
  createCheapVault,
  LOWEST_COST,
  newVaultPath,
  notesChain,
  passphrase,
} from '../support/vaults.ts'

const longer = notesChain.add(
  defineMigration({
    version: 2,
    name: 'dates',
    up: (write) => write.exec('ALTER TABLE note ADD COLUMN day TEXT'),
  }),
)

it('an opening that takes the vault to a later version says so, once', async () => {
  const folder = newVaultPath()
  const { vault } = await createCheapVault(folder)
  await vault.close()
  const told: (readonly string[])[] = [vault.notices]
  for (const migrations of [notesChain, longer, longer]) {
    const opened = await openVaultOn(cheapMachine(), {
      folder,
      secret: passphrase(),
      migrations,
      kdf: LOWEST_COST,
    })
    await opened.close()
    told.push(opened.notices)
  }
  expect(told).toEqual([[], [], ['MIGRATED'], []])
})
