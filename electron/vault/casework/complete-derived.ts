import type { VaultDatabase } from '../database/handles.ts'
import { completePartyKeys } from '../records/party-keys.ts'
import { completeIndex } from '../search/reindex.ts'

/**
 * Fills what follows from records and a migration left empty: the keys of names and the search index. Also when the program
 * ended between the migration and this.
 */
export const completeDerived = (database: VaultDatabase): void => {
  completePartyKeys(database)
  completeIndex(database)
}
