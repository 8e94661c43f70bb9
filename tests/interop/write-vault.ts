import { KDF_LIMITS } from '../../electron/vault/store/keys/kdf.ts'
import { createChain, defineMigration } from '../../electron/vault/store/migrations/chain.ts'
import { createVault } from '../../electron/vault/store/vault.ts'

/*
 * Makes a vault with the program's own code. A process of its own, so that our SQLite and the genuine SQLCipher are never in one.
 * Arguments: folder, passphrase, number of rows.
 */

const [, , folder = '', passphrase = '', rows = '0'] = process.argv

const notes = defineMigration({
  version: 1,
  name: 'notes',
  up(write) {
    write.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL, bytes BLOB NOT NULL) STRICT')
  },
})

const { vault } = await createVault({
  folder,
  passphrase,
  migrations: createChain().add(notes),
  kdf: KDF_LIMITS.lowest,
})
vault.database.transaction((write) => {
  for (let id = 1; id <= Number(rows); id += 1) {
    const words = `${id}-жазба: Қайырбек Әбенұлы`
    write.run('INSERT INTO note (id, words, bytes) VALUES (?, ?, ?)', [
      id,
      words,
      new Uint8Array(900).fill(id),
    ])
  }
})
await vault.close()
