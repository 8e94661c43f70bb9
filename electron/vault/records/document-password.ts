import type { ReadHandle } from '../store/database/handles.ts'
import { type Casework, readOf } from './change.ts'
import { getDocument } from './document.ts'
import { markStalePages } from './residue.ts'

const passwordIn = (read: ReadHandle, id: string): string | undefined =>
  read.get<{ password: string }>('SELECT password FROM document_password WHERE document_id = ?', [id])
    ?.password

/** What opens a document; null where nothing is kept. */
export const findPassword = (work: Casework, id: string): string | null =>
  passwordIn(readOf(work), id) ?? null

/**
 * Keeps what opened a document, in the place of what was kept before. No change of the vault: it is in no log, and there is nothing to undo.
 *
 * @throws NOT_FOUND where the document is gone: it would be a trace of what was removed
 */
export const keepPassword = (work: Casework, { id, password }: { id: string; password: string }): void =>
  work.vault.database.transaction((write) => {
    getDocument(write, id)
    const before = passwordIn(write, id)
    if (before === password) return
    write.run('INSERT OR REPLACE INTO document_password (document_id, password) VALUES (?, ?)', [
      id,
      password,
    ])
    if (before !== undefined) markStalePages(write, 'password')
  })

/** Forgets what opens a document; nothing kept is no failure. It may stay in no page either. */
export const forgetPassword = (work: Casework, id: string): void =>
  work.vault.database.transaction((write) => {
    const { changes } = write.run('DELETE FROM document_password WHERE document_id = ?', [id])
    if (changes > 0) markStalePages(write, 'password')
  })

/** By document, of those among the given ones for which a password is kept. */
export const passwordsOf = (work: Casework, ids: readonly string[]): Record<string, string> => {
  const read = readOf(work)
  return Object.fromEntries(
    ids.flatMap((id) => {
      const password = passwordIn(read, id)
      return password === undefined ? [] : [[id, password]]
    }),
  )
}
