import { defineMigration } from './chain.ts'

/*
 * The index has more words than before: telephone numbers, addresses, what stands after an apostrophe. It is filled again when the
 * migrated vault is opened (`records/search/reindex.ts`).
 */
const emptied = 'DELETE FROM search_entry'

/** The search index is made anew. */
export const wordsAnew = defineMigration({
  version: 8,
  name: 'words-anew',
  up: (write) => write.exec(emptied),
})
