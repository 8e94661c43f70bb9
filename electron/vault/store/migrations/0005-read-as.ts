import { defineMigration } from './chain.ts'

/** The encoding in which a person wants a text to be read; empty while it is guessed. */
export const readAsChosen = defineMigration({
  version: 5,
  name: 'read-as',
  up: (write) => write.exec("ALTER TABLE document ADD COLUMN read_as TEXT NOT NULL DEFAULT ''"),
})
