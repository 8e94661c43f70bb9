import { cpSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ProcessSession } from '../../../../electron/vault/api/vault-session.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { PASSPHRASE } from '../../support/vaults.ts'

export const secret = { kind: 'passphrase', value: PASSPHRASE } as const

/** A word that is nowhere else, also not in its folded form. */
export const CANARY = 'Қанарейка7331'

/** The vault as a kill or a power cut would leave it at this moment. */
export const cutNow = (folder: string): string => {
  const copy = join(temporaryFolder(), basename(folder))
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** Names of all files in `blobs/`. */
export const blobFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort()

export const blobPathIn = (folder: string, name: string): string =>
  join(folder, 'blobs', name.slice(0, 2), name)

/** Length of the log of the database; 0 where there is none. */
export const logBytes = (folder: string): number =>
  statSync(join(folder, 'database', 'vault.db-wal'), { throwIfNoEntry: false })?.size ?? 0

export const residueIn = (session: ProcessSession): { kind: string; name: string }[] =>
  session.work().vault.database.read().all('SELECT kind, name FROM residue ORDER BY kind, name')

/** Makes the database larger than a lock or a short rest writes anew. */
export const weighDown = (session: ProcessSession, mebibytes: number): void =>
  session.work().vault.database.transaction((write) => {
    write.exec('CREATE TABLE ballast (bytes BLOB NOT NULL) STRICT')
    for (let count = 0; count < mebibytes; count += 1) {
      write.run('INSERT INTO ballast (bytes) VALUES (randomblob(1048576))')
    }
  })
