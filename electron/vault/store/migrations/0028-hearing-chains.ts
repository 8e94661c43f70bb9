import { defineMigration } from './chain.ts'

/** Until what hour a hearing is set, and which one it continues. What is asked of a range of days is found by its day, in all cases. */
export const hearingChains = defineMigration({
  version: 28,
  name: 'hearing-chains',
  up: (write) =>
    write.exec(`
      ALTER TABLE hearing ADD COLUMN ends_time TEXT CHECK (length(ends_time) = 5);
      ALTER TABLE hearing ADD COLUMN continues TEXT REFERENCES hearing (id) ON DELETE SET NULL CHECK (continues <> id);
      CREATE INDEX hearing_by_continued ON hearing (continues) WHERE continues IS NOT NULL;
      CREATE INDEX contact_by_time ON contact (at);
      CREATE INDEX deadline_by_safe_day ON deadline (safe_on) WHERE safe_on IS NOT NULL;
      CREATE INDEX deadline_by_last_day ON deadline (last_on)`),
})
