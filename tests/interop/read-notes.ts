import { createChain, defineMigration } from '../../electron/vault/store/migrations/chain.ts'
import { openVault } from '../../electron/vault/store/vault.ts'

/** Opens the vault again with the program's own code and prints what it says and how many rows are there. */
const [, , folder = '', passphrase = ''] = process.argv
const notes = defineMigration({ version: 1, name: 'notes', up: () => undefined })
const vault = await openVault({
  folder,
  secret: { kind: 'passphrase', value: passphrase },
  migrations: createChain().add(notes),
})
const row = vault.database
  .read()
  .get<{ count: number; last: string }>(
    'SELECT count(*) AS count, (SELECT words FROM note ORDER BY id DESC LIMIT 1) AS last FROM note',
  )
process.stdout.write(JSON.stringify(row))
await vault.close()
