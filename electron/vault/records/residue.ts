import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'

/*
 * What has to go and is not gone yet (migration 0004). Files of removed documents and pages with copies of removed rows are
 * written here by the schema itself, in the transaction of the removal; whoever has made them go takes them out.
 */

/** `blob`: the file of a removed document. `pages`: pages in which a removed row may have left a copy. `export`: the unfinished file of an export. `slot`: a slot of the header, of a secret that was replaced. */
export type ResidueKind = 'blob' | 'pages' | 'export' | 'slot'

/** Blobs of removed documents. Never one that a document has, whatever is written here. */
export const listRemovedBlobs = (read: ReadHandle): string[] =>
  read
    .all<{ name: string }>(
      `SELECT name FROM residue WHERE kind = 'blob' AND name NOT IN (SELECT blob_id FROM document) ORDER BY name`,
    )
    .map(({ name }) => name)

/** `removal`: since a removal of this version. `earlier`: what a version before may have left, of which nobody was told to wait. */
export const stalePages = (read: ReadHandle): 'none' | 'earlier' | 'removal' => {
  const names = read
    .all<{ name: string }>(`SELECT name FROM residue WHERE kind = 'pages'`)
    .map(({ name }) => name)
  if (names.length === 0) return 'none'
  return names.includes('') ? 'removal' : 'earlier'
}

/**
 * Pages may hold a copy of what was not removed as a record is, so that nobody was told to wait.
 *
 * @param name of what may be there, apart from the removals that the schema notes by itself
 */
export const markStalePages = (write: WriteHandle, name: string): void => {
  write.run(`INSERT OR IGNORE INTO residue (kind, name) VALUES ('pages', ?)`, [name])
}

/** No page holds a copy of a removed row any more. */
export const forgetStalePages = (write: WriteHandle): void => {
  write.run(`DELETE FROM residue WHERE kind = 'pages'`)
}

/** Parts of exports, each with the instant at which it was noted. */
export const listExportParts = (read: ReadHandle): { path: string; notedAt: string }[] =>
  read.all(`SELECT name AS path, noted_at AS notedAt FROM residue WHERE kind = 'export' ORDER BY name`)

export const rememberExportPart = (write: WriteHandle, part: { path: string; notedAt: string }): void => {
  write.run(`INSERT OR REPLACE INTO residue (kind, name, noted_at) VALUES ('export', @path, @notedAt)`, part)
}

/** It is gone. */
export const forgetResidue = (write: WriteHandle, kind: ResidueKind, names: readonly string[]): void => {
  for (const name of names) write.run('DELETE FROM residue WHERE kind = ? AND name = ?', [kind, name])
}
