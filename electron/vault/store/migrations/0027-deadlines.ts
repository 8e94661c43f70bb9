import { defineMigration } from './chain.ts'

/*
 * Days by which somebody has to act. What set one running is one of four records, or told by `starts_on` alone; when that record goes, the
 * deadline stays, as its day still binds.
 */
const deadlines = `
CREATE TABLE deadline (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  party_id TEXT REFERENCES party (id),
  title TEXT NOT NULL,
  binds TEXT NOT NULL,
  rule TEXT NOT NULL,
  pack TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  starts_on TEXT CHECK (length(starts_on) = 10),
  starts_time TEXT CHECK (length(starts_time) = 5),
  restraint_id TEXT REFERENCES restraint (id) ON DELETE SET NULL,
  decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL,
  hearing_id TEXT REFERENCES hearing (id) ON DELETE SET NULL,
  event_id TEXT REFERENCES event (id) ON DELETE SET NULL,
  document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  safe_on TEXT CHECK (length(safe_on) = 10),
  last_on TEXT NOT NULL CHECK (length(last_on) = 10),
  last_time TEXT CHECK (length(last_time) = 5),
  changed_because TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_on TEXT CHECK (length(ended_on) = 10),
  met_document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  reason TEXT NOT NULL,
  notes TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX deadline_by_case ON deadline (case_id);
CREATE INDEX deadline_by_party ON deadline (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX deadline_by_restraint ON deadline (restraint_id) WHERE restraint_id IS NOT NULL;
CREATE INDEX deadline_by_decision ON deadline (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX deadline_by_hearing ON deadline (hearing_id) WHERE hearing_id IS NOT NULL;
CREATE INDEX deadline_by_event ON deadline (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX deadline_by_document ON deadline (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX deadline_by_met_document ON deadline (met_document_id) WHERE met_document_id IS NOT NULL;
CREATE INDEX deadline_open ON deadline (coalesce(safe_on, last_on)) WHERE state = 'open';
`

/** Deadlines, with the rule and the record that each comes from. */
export const deadlinesKept = defineMigration({
  version: 27,
  name: 'deadlines',
  up: (write) => write.exec(deadlines),
})
