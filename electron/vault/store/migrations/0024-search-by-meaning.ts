import { defineMigration } from './chain.ts'

/**
 * The index holds what dates, articles and long numbers mean beside the words, and more kinds and fields; all of it is put in anew by
 * `search/reindex.ts` when the vault is opened. `search_word` are the words of the index, for questions with a wrong letter.
 */
const search = `
DELETE FROM search_entry;
CREATE VIRTUAL TABLE search_word USING fts5vocab (search_text, 'row');
`

export const searchByMeaning = defineMigration({
  version: 24,
  name: 'search-by-meaning',
  up: (write) => write.exec(search),
})
