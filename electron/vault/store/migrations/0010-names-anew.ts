import { defineMigration } from './chain.ts'

/*
 * Names are folded for search and compared by keys, and both read more spellings than before. What was made by the older rules goes: the
 * keys of names, the words of the index and of long lists. It is made again when the migrated vault is opened
 * (`records/complete-derived.ts`), where an empty key is what tells that one is missing.
 */
const titled = ['case_file', 'document', 'event', 'task']

/** Everything that follows from the folding of names is made anew. */
export const namesAnew = defineMigration({
  version: 10,
  name: 'names-anew',
  up: (write) => {
    write.exec('DELETE FROM party_key; DELETE FROM search_entry')
    for (const table of titled) write.exec(`UPDATE ${table} SET title_key = '', list_text = ''`)
    write.exec("UPDATE party SET list_text = ''")
  },
})
