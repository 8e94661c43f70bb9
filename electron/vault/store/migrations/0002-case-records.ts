import { defineMigration } from './chain.ts'

/*
 * Partial dates are texts of EDTF now (`shared/domain/partial-date.ts`), as long as the contract lets them be: columns that
 * checked their length are made anew. Text columns that come to tables with rows in them start empty.
 */

const ID = `TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 32)`
const LIFE = `
  revision INTEGER NOT NULL CHECK (revision >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL`
const OF_CASE = `case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE`
const OF_PARTY = `party_id TEXT NOT NULL REFERENCES party (id)`
const OF_DOCUMENT = `document_id TEXT REFERENCES document (id) ON DELETE SET NULL`
const SENSITIVE = `is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1))`

const widened = (table: string, column: string): string => `
ALTER TABLE ${table} RENAME COLUMN ${column} TO ${column}_narrow;
ALTER TABLE ${table} ADD COLUMN ${column} TEXT;
UPDATE ${table} SET ${column} = ${column}_narrow;
ALTER TABLE ${table} DROP COLUMN ${column}_narrow;
`

const withTexts = (table: string, ...columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column} TEXT NOT NULL DEFAULT '';`).join('\n')

const withDates = (table: string, ...columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column} TEXT;`).join('\n')

const parties = `
${widened('party', 'born')}
${withDates('party', 'died')}
${withTexts('party', 'sex', 'standing', 'citizenship', 'languages', 'occupation', 'identity_document', 'address', 'health', 'safety')}
ALTER TABLE party ADD COLUMN ${SENSITIVE};
${withTexts('party_name', 'language', 'source')}

CREATE TABLE relation (
  id ${ID},
  from_id TEXT NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  to_id TEXT NOT NULL REFERENCES party (id) ON DELETE CASCADE CHECK (to_id <> from_id),
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  since TEXT,
  until TEXT,
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX relation_by_from ON relation (from_id);
CREATE INDEX relation_by_to ON relation (to_id);

CREATE TABLE party_key (
  party_id TEXT NOT NULL REFERENCES party (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (key, party_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_key_by_party ON party_key (party_id);
`

const cases = `
${withTexts('case_file', 'jurisdiction')}
ALTER TABLE case_file ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
ALTER TABLE case_file ADD COLUMN ${SENSITIVE};
${withDates('participation', 'since', 'until')}
${widened('charge', 'since')}
${withDates('charge', 'until', 'conduct_date', 'announced_on')}
ALTER TABLE charge ADD COLUMN requalified_from TEXT REFERENCES charge (id) ON DELETE SET NULL;
${withTexts('charge', 'notes')}
${withDates('restraint', 'from_time', 'until_time', 'ended_on', 'ended_time')}
${withTexts('restraint', 'end_reason', 'conditions')}
${withDates('hearing', 'last_day')}
ALTER TABLE hearing ADD COLUMN status TEXT NOT NULL DEFAULT 'planned';
${withTexts('hearing', 'next_step')}
${widened('document', 'dated')}
CREATE INDEX hearing_by_last_day ON hearing (last_day) WHERE last_day IS NOT NULL;
CREATE INDEX charge_by_requalified ON charge (requalified_from) WHERE requalified_from IS NOT NULL;
`

const proceeding = `
CREATE TABLE procedural_status (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  status TEXT NOT NULL,
  since TEXT,
  until TEXT,
  articles TEXT NOT NULL,
  basis TEXT NOT NULL,
  ${OF_DOCUMENT},
  ${LIFE}
) STRICT;
CREATE INDEX procedural_status_by_case ON procedural_status (case_id);
CREATE INDEX procedural_status_by_party ON procedural_status (party_id);
CREATE INDEX procedural_status_by_document ON procedural_status (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE stay (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  kind TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place <> ''),
  from_date TEXT,
  until_date TEXT,
  reason TEXT NOT NULL,
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX stay_by_case ON stay (case_id);
CREATE INDEX stay_by_party ON stay (party_id);

CREATE TABLE decision (
  id ${ID},
  ${OF_CASE},
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  body TEXT NOT NULL,
  judge TEXT NOT NULL,
  number TEXT NOT NULL,
  announced_on TEXT,
  copy_handed_on TEXT,
  in_force_on TEXT,
  reviews TEXT REFERENCES decision (id) ON DELETE SET NULL CHECK (reviews <> id),
  hearing_id TEXT REFERENCES hearing (id) ON DELETE SET NULL,
  ${OF_DOCUMENT},
  summary TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX decision_by_case ON decision (case_id);
CREATE INDEX decision_by_reviewed ON decision (reviews) WHERE reviews IS NOT NULL;
CREATE INDEX decision_by_hearing ON decision (hearing_id) WHERE hearing_id IS NOT NULL;
CREATE INDEX decision_by_document ON decision (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE sentence (
  id ${ID},
  ${OF_CASE},
  decision_id TEXT NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
  ${OF_PARTY},
  kind TEXT NOT NULL,
  effect TEXT NOT NULL,
  changes TEXT REFERENCES sentence (id) ON DELETE SET NULL CHECK (changes <> id),
  years INTEGER,
  months INTEGER,
  days INTEGER,
  amount TEXT NOT NULL,
  currency TEXT NOT NULL,
  from_date TEXT CHECK (length(from_date) = 10),
  until_date TEXT CHECK (length(until_date) = 10),
  child_born_on TEXT CHECK (length(child_born_on) = 10),
  detail TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX sentence_by_case ON sentence (case_id);
CREATE INDEX sentence_by_decision ON sentence (decision_id);
CREATE INDEX sentence_by_party ON sentence (party_id);
CREATE INDEX sentence_by_changed ON sentence (changes) WHERE changes IS NOT NULL;

ALTER TABLE restraint ADD COLUMN decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL;
ALTER TABLE restraint ADD COLUMN ${OF_DOCUMENT};
CREATE INDEX restraint_by_decision ON restraint (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX restraint_by_document ON restraint (document_id) WHERE document_id IS NOT NULL;
`

const events = `
CREATE TABLE event (
  id ${ID},
  ${OF_CASE},
  kind TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  date TEXT,
  time TEXT CHECK (length(time) = 5),
  place TEXT NOT NULL,
  certainty TEXT NOT NULL,
  description TEXT NOT NULL,
  group_text TEXT NOT NULL,
  count_min INTEGER,
  count_max INTEGER CHECK (count_max >= count_min),
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX event_by_case ON event (case_id);

CREATE TABLE event_person (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  ${OF_PARTY},
  role TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_person_by_party ON event_person (party_id);

CREATE TABLE event_source (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL,
  ${OF_DOCUMENT},
  text TEXT NOT NULL,
  reported_on TEXT,
  reliability TEXT NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_source_by_document ON event_source (document_id) WHERE document_id IS NOT NULL;
`

const work = `
CREATE TABLE task (
  id ${ID},
  ${OF_CASE},
  party_id TEXT REFERENCES party (id),
  title TEXT NOT NULL CHECK (title <> ''),
  due_on TEXT CHECK (length(due_on) = 10),
  due_time TEXT CHECK (length(due_time) = 5),
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
  done_on TEXT CHECK (length(done_on) = 10),
  notes TEXT NOT NULL,
  ${LIFE}
) STRICT;
CREATE INDEX task_by_case ON task (case_id);
CREATE INDEX task_by_party ON task (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX task_open_by_due ON task (due_on) WHERE is_done = 0;

CREATE TABLE contact (
  id ${ID},
  ${OF_CASE},
  kind TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 16),
  minutes INTEGER CHECK (minutes >= 0),
  party_id TEXT REFERENCES party (id),
  with_text TEXT NOT NULL,
  place TEXT NOT NULL,
  summary TEXT NOT NULL,
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX contact_by_case ON contact (case_id, at);
CREATE INDEX contact_by_party ON contact (party_id) WHERE party_id IS NOT NULL;

CREATE TABLE note (
  id ${ID},
  ${OF_CASE},
  title TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  ${SENSITIVE},
  ${LIFE}
) STRICT;
CREATE INDEX note_by_case ON note (case_id);

CREATE TABLE consent (
  id ${ID},
  ${OF_CASE},
  ${OF_PARTY},
  purpose TEXT NOT NULL,
  recipient TEXT NOT NULL,
  scope TEXT NOT NULL,
  form TEXT NOT NULL,
  given_on TEXT,
  expires_on TEXT CHECK (length(expires_on) = 10),
  withdrawn_on TEXT,
  ${OF_DOCUMENT},
  ${LIFE}
) STRICT;
CREATE INDEX consent_by_case ON consent (case_id);
CREATE INDEX consent_by_party ON consent (party_id);
CREATE INDEX consent_by_document ON consent (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE disclosure (
  id ${ID},
  ${OF_CASE},
  recipient TEXT NOT NULL CHECK (recipient <> ''),
  purpose TEXT NOT NULL,
  on_date TEXT NOT NULL CHECK (length(on_date) = 10),
  channel TEXT NOT NULL,
  content TEXT NOT NULL,
  consent_id TEXT REFERENCES consent (id) ON DELETE SET NULL,
  ${OF_DOCUMENT},
  ${LIFE}
) STRICT;
CREATE INDEX disclosure_by_case ON disclosure (case_id, on_date);
CREATE INDEX disclosure_by_consent ON disclosure (consent_id) WHERE consent_id IS NOT NULL;
CREATE INDEX disclosure_by_document ON disclosure (document_id) WHERE document_id IS NOT NULL;
`

/*
 * The index has one more column, the stems of words, and each entry the days in which its record could lie. The words of what
 * is there already are put in anew by `search/reindex.ts` when the vault is opened.
 *
 * Prefix indexes up to six letters: with three, a longer beginning of a common word was collected anew at every keystroke.
 * Entries of more than one day have an index of their own, because only for the others a range of days is a range of
 * first days.
 */
const search = `
DROP TABLE search_text;
DELETE FROM search_entry;
ALTER TABLE search_entry ADD COLUMN first_day TEXT;
ALTER TABLE search_entry ADD COLUMN last_day TEXT;
CREATE INDEX search_entry_by_day ON search_entry (kind, coalesce(first_day, last_day) DESC, entry_id);
CREATE INDEX search_entry_by_first_day ON search_entry (first_day);
CREATE INDEX search_entry_of_many_days ON search_entry (last_day, first_day) WHERE first_day IS NOT last_day;
CREATE INDEX charge_by_article ON charge (article, part);
CREATE VIRTUAL TABLE search_text USING fts5 (title, body, stems, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
`

/** Everything that a case file can hold beside the first tables, wider dates, and a search index with stems and days. */
export const caseRecords = defineMigration({
  version: 2,
  name: 'case-records',
  up: (write) => {
    for (const part of [parties, cases, proceeding, events, work, search]) write.exec(part)
  },
})
