import { defineMigration } from './chain.ts'

const table = `
CREATE TABLE intervention (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT,
  author_words TEXT NOT NULL,
  count_min INTEGER CHECK (count_min >= 1),
  count_max INTEGER CHECK (count_max >= 1),
  signatories TEXT NOT NULL,
  addressee_words TEXT NOT NULL,
  text TEXT NOT NULL,
  document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  answer TEXT NOT NULL,
  answered_on TEXT,
  answer_text TEXT NOT NULL,
  answer_document_id TEXT REFERENCES document (id) ON DELETE SET NULL,
  follow_up_until TEXT,
  is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX intervention_by_case ON intervention (case_id);
CREATE INDEX intervention_by_document ON intervention (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX intervention_by_answer ON intervention (answer_document_id) WHERE answer_document_id IS NOT NULL;
`

/** The parties of an intervention in one of their parts. One that is named keeps its record, as in every other list. */
const partiesIn = (name: string): string => `
CREATE TABLE ${name} (
  intervention_id TEXT NOT NULL REFERENCES intervention (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  party_id TEXT NOT NULL REFERENCES party (id),
  PRIMARY KEY (intervention_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${name}_by_party ON ${name} (party_id);
`

/** Who wrote or spoke for whom, and what was answered. */
export const interventionsKept = defineMigration({
  version: 20,
  name: 'interventions',
  up: (write) => {
    write.exec(table)
    for (const part of ['author', 'addressee', 'beneficiary']) write.exec(partiesIn(`intervention_${part}`))
  },
})
