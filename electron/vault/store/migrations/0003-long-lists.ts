import { defineMigration } from './chain.ts'

/*
 * What long lists are ordered and narrowed by (`records/list-keys.ts`), and indexes that hold all a list asks for before it
 * knows which rows it shows. `case_file_in_order` is unique so that SQLite knows the order of what is listed by its case. Keys of rows that are there already are made when the vault is opened.
 */

const withTexts = (table: string, ...columns: readonly string[]): string =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column} TEXT NOT NULL DEFAULT '';`).join('\n')

const COUNT_OF_CASES = (party: string): string =>
  `(SELECT count(DISTINCT case_id) FROM participation WHERE party_id = ${party})`
const FIRST_CLIENT = (caseId: string): string =>
  `coalesce((SELECT p.sort_key FROM participation AS k JOIN party AS p ON p.id = k.party_id
    WHERE k.case_id = ${caseId} AND k.role = 'client' ORDER BY k.id LIMIT 1), '')`

const countAgain = (row: string): string => `
  UPDATE party SET case_count = ${COUNT_OF_CASES(`${row}.party_id`)} WHERE id = ${row}.party_id;
  UPDATE case_file SET client_key = ${FIRST_CLIENT(`${row}.case_id`)} WHERE id = ${row}.case_id;`

/*
 * Triggers, because participations also go with their case, move with a merge and come back with an undo. A row that comes back
 * may do so after its participations, so it counts them itself.
 */
const derived = `
ALTER TABLE party ADD COLUMN case_count INTEGER NOT NULL DEFAULT 0;
UPDATE party SET case_count = ${COUNT_OF_CASES('party.id')};
ALTER TABLE case_file ADD COLUMN client_key TEXT NOT NULL DEFAULT '';
UPDATE case_file SET client_key = ${FIRST_CLIENT('case_file.id')};

CREATE TRIGGER participation_added AFTER INSERT ON participation BEGIN ${countAgain('NEW')} END;
CREATE TRIGGER participation_removed AFTER DELETE ON participation BEGIN ${countAgain('OLD')} END;
CREATE TRIGGER participation_moved AFTER UPDATE OF party_id, case_id, role ON participation
BEGIN ${countAgain('OLD')} ${countAgain('NEW')} END;
CREATE TRIGGER party_added AFTER INSERT ON party
WHEN EXISTS (SELECT 1 FROM participation WHERE party_id = NEW.id) BEGIN
  UPDATE party SET case_count = ${COUNT_OF_CASES('NEW.id')} WHERE id = NEW.id;
  UPDATE case_file SET client_key = ${FIRST_CLIENT('case_file.id')}
    WHERE id IN (SELECT case_id FROM participation WHERE party_id = NEW.id);
END;
CREATE TRIGGER party_renamed AFTER UPDATE OF sort_key ON party WHEN NEW.sort_key <> OLD.sort_key BEGIN
  UPDATE case_file SET client_key = ${FIRST_CLIENT('case_file.id')}
    WHERE id IN (SELECT case_id FROM participation WHERE party_id = NEW.id AND role = 'client');
END;
CREATE TRIGGER case_file_added AFTER INSERT ON case_file
WHEN EXISTS (SELECT 1 FROM participation WHERE case_id = NEW.id) BEGIN
  UPDATE case_file SET client_key = ${FIRST_CLIENT('NEW.id')} WHERE id = NEW.id;
END;
`

const cases = `
${withTexts('case_file', 'title_key', 'list_text')}
CREATE INDEX case_file_by_work ON case_file ((status = 'open'), touched_at, id, status);
CREATE INDEX case_file_by_title ON case_file (title_key, id, status);
CREATE UNIQUE INDEX case_file_in_order ON case_file (title_key, id);
CREATE INDEX case_file_by_client ON case_file (client_key, id, status);
CREATE INDEX case_file_by_text ON case_file (list_text, id);
DROP INDEX participation_by_party;
CREATE INDEX participation_by_party ON participation (party_id, case_id, role);
CREATE INDEX hearing_planned_by_case ON hearing (case_id, starts_at) WHERE status = 'planned';
`

const parties = `
${withTexts('party', 'born_key', 'list_text')}
DROP INDEX party_by_sort_key;
CREATE INDEX party_by_name ON party (sort_key, id, kind);
CREATE INDEX party_by_kind ON party (kind, sort_key, id);
CREATE INDEX party_by_birth ON party (born_key, id, kind);
CREATE INDEX party_by_cases ON party (case_count, id, kind);
CREATE INDEX party_by_text ON party (list_text, id);
`

const documents = `
${withTexts('document', 'title_key', 'dated_key', 'list_text', 'file_text')}
DROP INDEX document_by_import;
CREATE INDEX document_by_import ON document (imported_at, id, case_id);
CREATE INDEX document_by_title ON document (title_key, id, case_id);
CREATE INDEX document_by_date ON document (dated_key, id, case_id);
CREATE INDEX document_by_size ON document (size_bytes, id, case_id);
CREATE INDEX document_of_case ON document (case_id, id);
CREATE INDEX document_by_text ON document (list_text, file_text);
`

const events = `
${withTexts('event', 'title_key', 'date_key', 'list_text')}
DROP INDEX event_by_case;
CREATE INDEX event_by_case ON event (case_id, id, certainty);
CREATE INDEX event_by_date ON event (date_key, id, certainty, case_id);
CREATE INDEX event_by_title ON event (title_key, id, certainty, case_id);
CREATE INDEX event_by_certainty ON event (certainty, date_key, id, case_id);
CREATE INDEX event_by_text ON event (list_text);
`

const tasks = `
${withTexts('task', 'title_key', 'due_key', 'list_text')}
DROP INDEX task_by_case;
CREATE INDEX task_by_case ON task (case_id, id, is_done, due_key);
CREATE INDEX task_by_due ON task (due_key, id, is_done, case_id);
CREATE INDEX task_by_title ON task (title_key, id, is_done, due_key, case_id);
CREATE INDEX task_by_text ON task (list_text);
`

/** Keys, counts and indexes for lists that are read a page at a time. */
export const longLists = defineMigration({
  version: 3,
  name: 'long-lists',
  up: (write) => {
    for (const part of [derived, cases, parties, documents, events, tasks]) write.exec(part)
  },
})
