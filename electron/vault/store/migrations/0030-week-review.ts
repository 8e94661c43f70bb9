import { defineMigration } from './chain.ts'

/**
 * What was looked at in the review of a week: no record, in no history, and gone with what it marks. What waits for an answer and which
 * cases have an open deadline is asked of all cases at once.
 */
export const weekReview = defineMigration({
  version: 30,
  name: 'week-review',
  up: (write) =>
    write.exec(`
      CREATE TABLE review_mark (
        part TEXT NOT NULL,
        record_id TEXT NOT NULL CHECK (length(record_id) = 32),
        seen_on TEXT NOT NULL CHECK (length(seen_on) = 10),
        PRIMARY KEY (part, record_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER review_mark_of_removed AFTER INSERT ON audit_entry WHEN NEW.action = 'remove' BEGIN
        DELETE FROM review_mark WHERE record_id = NEW.record_id;
      END;
      CREATE INDEX intervention_awaited ON intervention (date) WHERE answer = 'awaited'`),
})
