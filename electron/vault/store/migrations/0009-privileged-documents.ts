import { defineMigration } from './chain.ts'

/** What is between lawyer and client, or the defence's own work. */
export const privilegedDocuments = defineMigration({
  version: 9,
  name: 'privileged-documents',
  up: (write) =>
    write.exec(
      'ALTER TABLE document ADD COLUMN is_privileged INTEGER NOT NULL DEFAULT 0 CHECK (is_privileged IN (0, 1))',
    ),
})
