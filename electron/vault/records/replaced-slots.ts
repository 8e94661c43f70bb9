import type { ReadHandle, VaultDatabase } from '../store/database/handles.ts'
import type { NoteReplaced, OpenVault } from '../store/lifecycle/types.ts'
import { forgetResidue } from './residue.ts'

/** Ids of slots that were replaced and are not known to be gone (`docs/vault-format.md` §8). */
export const listReplacedSlots = (read: ReadHandle): string[] =>
  read.all<{ name: string }>(`SELECT name FROM residue WHERE kind = 'slot'`).map(({ name }) => name)

/**
 * Notes what is replaced before it is taken away; in the database, because a header that cannot be written is the reason why
 * a replaced slot stays. The change of the secret is done by then, so nothing here may fail it: without the note only an
 * opening with a secret of the same kind finishes what a crash interrupts.
 */
export const noteReplacedIn =
  (database: VaultDatabase): NoteReplaced =>
  async (slotIds) => {
    try {
      await database.quiet()
      database.transaction((write) => {
        for (const id of slotIds) {
          write.run(`INSERT OR IGNORE INTO residue (kind, name) VALUES ('slot', ?)`, [id])
        }
      })
    } catch {
      return
    }
  }

/** Forgets the slots that are in neither header copy any more; says whether there were any. */
export const forgetGoneSlots = (vault: OpenVault): boolean => {
  const gone = listReplacedSlots(vault.database.read()).filter((id) => vault.isSlotGone(id))
  if (gone.length === 0) return false
  try {
    vault.database.transaction((write) => forgetResidue(write, 'slot', gone))
  } catch {
    // A full disk: a note too many does no harm, and the next opening tries again.
  }
  return true
}
