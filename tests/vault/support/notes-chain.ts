import { createChain, defineMigration } from '../../../electron/vault/store/migrations/chain.ts'

const notes = defineMigration({
  version: 1,
  name: 'notes',
  up(write) {
    write.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE) STRICT')
  },
})

/** A schema of one table, `note`. */
export const notesChain = createChain().add(notes)
