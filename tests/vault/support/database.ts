import { createDecipheriv, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAddon } from '../../../electron/vault/store/database/addon.ts'
import {
  createDatabase,
  type DatabasePlace,
  openDatabase,
} from '../../../electron/vault/store/database/open-database.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { SecretKey } from '../../../electron/vault/store/keys/secret-key.ts'
import type { MigrationChain } from '../../../electron/vault/store/migrations/chain.ts'
import { temporaryFolder } from './temporary-folder.ts'

const PAGE_BYTES = 4096
/** IV and HMAC at the end of each page. */
const RESERVED_BYTES = 80
const IV_BYTES = 16
const SALT_BYTES = 16

/** A place for a database with a key of its own. */
export const newPlace = (migrations: MigrationChain): DatabasePlace & { readonly rawKey: Buffer } => {
  const rawKey = randomBytes(32)
  return {
    disk: nodeDisk,
    path: join(temporaryFolder(), 'vault.db'),
    key: new SecretKey(Buffer.from(rawKey)),
    rawKey,
    databaseId: randomBytes(16),
    migrations,
  }
}

export const makeDatabase = async (place: DatabasePlace) => {
  await createDatabase(place)
  return openDatabase(place)
}

/** Every page of a database file, decrypted after the description of the SQLCipher 4 format, without SQLite. */
export const decryptedPages = (path: string, rawKey: Uint8Array): Buffer => {
  const file = readFileSync(path)
  const pages: Buffer[] = []
  for (let at = 0; at < file.length; at += PAGE_BYTES) {
    const page = file.subarray(at, at + PAGE_BYTES)
    const start = at === 0 ? SALT_BYTES : 0
    const ivAt = PAGE_BYTES - RESERVED_BYTES
    const decipher = createDecipheriv('aes-256-cbc', rawKey, page.subarray(ivAt, ivAt + IV_BYTES))
    decipher.setAutoPadding(false)
    pages.push(Buffer.concat([decipher.update(page.subarray(start, ivAt)), decipher.final()]))
  }
  return Buffer.concat(pages)
}

/** A connection of our cipher with nothing but the key set, to look at a closed database or to spoil it. */
export const bareConnection = (path: string, rawKey: Uint8Array) => {
  const Addon = loadAddon()
  const connection = new Addon(path)
  connection.pragma("cipher = 'sqlcipher'")
  connection.pragma('legacy = 4')
  connection.pragma(`key = "x'${Buffer.from(rawKey).toString('hex')}'"`)
  return connection
}
