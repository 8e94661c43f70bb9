import { defineMigration } from './chain.ts'

/*
 * From which entry of somebody's calendar a hearing came, and what that said last: the next file of the same calendar changes what it
 * says otherwise, and nothing that somebody has written here since.
 */
const origins = `
CREATE TABLE calendar_origin (
  hearing_id TEXT PRIMARY KEY NOT NULL REFERENCES hearing (id) ON DELETE CASCADE,
  uid TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  told TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_origin_by_uid ON calendar_origin (uid, occurrence);
`

/** Hearings know the entry of a calendar that they came from. */
export const calendarOrigins = defineMigration({
  version: 31,
  name: 'calendar-origins',
  up: (write) => write.exec(origins),
})
