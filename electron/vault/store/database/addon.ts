import { createRequire } from 'node:module'
import { SandyqError } from '../../../../shared/contract/errors.ts'

type Addon = typeof import('better-sqlite3-multiple-ciphers')

/** A prepared statement of the addon. */
export type Statement = import('better-sqlite3-multiple-ciphers').Statement

/** One connection of the addon; only `electron/vault/store/database` and the lock see it. */
export type Connection = InstanceType<Addon>

/** The SQLite addon needs Node-API 10; on an older Node it crashes the process without a word (measured with Node 20). */
const NEEDED_NODE_API = 10

/** Throws INTERNAL, whose cause says what is needed, where loading the addon would crash. */
export const assertNodeApi = (version: string | undefined): void => {
  if (Number(version ?? 0) >= NEEDED_NODE_API) return
  throw new SandyqError(
    'INTERNAL',
    new Error(`The vault needs Node.js 22.14 or later (Node-API ${NEEDED_NODE_API}).`),
  )
}

/** Loads the SQLite addon, once the runtime is known to be able to. */
export const loadAddon = (): Addon => {
  assertNodeApi(process.versions.napi)
  return createRequire(import.meta.url)('better-sqlite3-multiple-ciphers') as Addon
}
