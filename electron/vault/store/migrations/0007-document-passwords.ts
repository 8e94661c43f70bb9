import { defineMigration } from './chain.ts'

/*
 * What opens a document that asks for a password (`docs/decisions/0022-passwords-of-documents.md`). A table of its own: no record, no list, no
 * history reads it. A trigger, because a document also goes with its case; no foreign key, because a password is nothing that a removal
 * would have to count.
 */
const passwords = `
CREATE TABLE document_password (
  document_id TEXT PRIMARY KEY,
  password TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER document_password_of_removed AFTER DELETE ON document BEGIN
  DELETE FROM document_password WHERE document_id = OLD.id;
END;
`

/** Passwords of documents that ask for one. */
export const documentPasswords = defineMigration({
  version: 7,
  name: 'document-passwords',
  up: (write) => write.exec(passwords),
})
