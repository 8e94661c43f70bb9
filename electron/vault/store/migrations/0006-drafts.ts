import { defineMigration } from './chain.ts'

/*
 * What stands in a form that was not saved (`docs/decisions/0019-drafts-of-forms.md`). Triggers, because a draft goes with what it is
 * about, also where that goes with its case; no foreign keys, because a draft is no record that a removal would have to count.
 */
const drafts = `
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL,
  case_id TEXT,
  owner_id TEXT,
  record_id TEXT,
  revision INTEGER,
  content TEXT NOT NULL,
  begun_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER draft_of_removed AFTER INSERT ON audit_entry WHEN NEW.action = 'remove' BEGIN
  DELETE FROM draft WHERE NEW.record_id IN (case_id, owner_id, record_id);
END;
`

/** Forms that were begun and not saved. */
export const draftsKept = defineMigration({ version: 6, name: 'drafts', up: (write) => write.exec(drafts) })
