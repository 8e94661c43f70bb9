import { defineMigration } from './chain.ts'

/*
 * Of a hearing the day may be known and not the time, or the month and not the day. The column held a time only and is made anew; the
 * times that are there stay what they are. Texts of that kind do not sort in the order of time, so the order and the last day
 * on which it can be stand beside it (`records/list-keys.ts`).
 */
const schema = `
DROP INDEX hearing_by_start;
DROP INDEX hearing_by_case;
DROP INDEX hearing_by_last_day;
DROP INDEX hearing_planned_by_case;
ALTER TABLE hearing RENAME COLUMN starts_at TO starts_exactly;
ALTER TABLE hearing ADD COLUMN starts_at TEXT NOT NULL DEFAULT '';
ALTER TABLE hearing ADD COLUMN starts_key TEXT NOT NULL DEFAULT '';
ALTER TABLE hearing ADD COLUMN ends_key TEXT NOT NULL DEFAULT '';
UPDATE hearing SET starts_at = starts_exactly, starts_key = starts_exactly, ends_key = coalesce(last_day, '');
ALTER TABLE hearing DROP COLUMN starts_exactly;
CREATE INDEX hearing_by_start ON hearing (starts_key);
CREATE INDEX hearing_by_case ON hearing (case_id, starts_key);
CREATE INDEX hearing_by_end ON hearing (ends_key) WHERE ends_key <> '';
CREATE INDEX hearing_planned_by_case ON hearing (case_id, starts_key) WHERE status = 'planned';
`

/** Hearings are as known as their dates. */
export const hearingsAsKnown = defineMigration({
  version: 18,
  name: 'hearings-as-known',
  up: (write) => write.exec(schema),
})
