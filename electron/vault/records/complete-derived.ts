import type { VaultDatabase } from '../store/database/handles.ts'
import { completeListKeys } from './complete-list-keys.ts'
import { completePartyKeys } from './party-keys.ts'
import { completeIndex } from './search/reindex.ts'

/**
 * Fills what follows from records and a migration left empty: the keys of lists and names and the search index. Also when the program
 * ended between the migration and this.
 */
export const completeDerived = (database: VaultDatabase): void => {
  completeListKeys(database)
  completePartyKeys(database)
  completeIndex(database)
}
