import { type IsSearched, searchOf } from '../search/searched.ts'

/** Found by what is recorded of it, not by what the file holds. */
export const documents: IsSearched = {
  search: searchOf('document', {
    title: 'r.title',
    body: 'r.original_name, r.source, r.notes',
    date: 'r.dated',
  }),
}
