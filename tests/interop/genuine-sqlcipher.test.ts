import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { databaseKey } from './key-by-hand.ts'

type Row = Record<string, unknown>
interface GenuineDatabase {
  all(sql: string, done: (error: Error | null, rows: Row[]) => void): void
  close(done: (error: Error | null) => void): void
}
interface Genuine {
  Database: new (path: string, done: (error: Error | null) => void) => GenuineDatabase
}

const PASSPHRASE = 'сандық ішіндегі құпия сөз'
const ROWS = 300

const genuine = createRequire(import.meta.url)('@journeyapps/sqlcipher') as Genuine
const parent = mkdtempSync(join(tmpdir(), 'sandyq-interop-'))
const folder = join(parent, 'Interop.sandyq')

const runOurs = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    encoding: 'utf8',
  })

const ask = (database: GenuineDatabase, sql: string): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    database.all(sql, (error, rows) => (error === null ? resolve(rows) : reject(error)))
  })

/** Runs `work` on the vault's database as the genuine SQLCipher sees it with a raw key. */
const withGenuine = async <T>(key: string, work: (database: GenuineDatabase) => Promise<T>): Promise<T> => {
  const database = await new Promise<GenuineDatabase>((resolve, reject) => {
    const opened: GenuineDatabase = new genuine.Database(join(folder, 'database', 'vault.db'), (error) =>
      error === null ? resolve(opened) : reject(error),
    )
  })
  try {
    // Otherwise it reports the wrong key, which is tried on purpose, on the console.
    await ask(database, 'PRAGMA cipher_log_level = NONE')
    await ask(database, `PRAGMA key = "x'${key}'"`)
    return await work(database)
  } finally {
    await new Promise<void>((resolve) => database.close(() => resolve()))
  }
}

describe('the genuine SQLCipher', () => {
  let key = ''

  before(async () => {
    runOurs('write-vault.ts', folder, PASSPHRASE, String(ROWS))
    key = await databaseKey(join(folder, 'header.a'), PASSPHRASE)
  })
  after(() => rmSync(parent, { recursive: true, force: true }))

  it('is SQLCipher 4', async () => {
    const [row] = await withGenuine(key, (database) => ask(database, 'PRAGMA cipher_version'))
    assert.match(String(row?.cipher_version), /^4\./)
  })

  it('opens the database of a vault with the key that the format document leads to, and reads every row', async () => {
    const rows = await withGenuine(key, (database) =>
      ask(database, 'SELECT id, words, bytes FROM note ORDER BY id'),
    )
    assert.equal(rows.length, ROWS)
    for (const [index, row] of rows.entries()) {
      const id = index + 1
      const expected = { id, words: `${id}-жазба: Қайырбек Әбенұлы`, bytes: Buffer.alloc(900, id) }
      assert.deepEqual({ ...row, bytes: Buffer.from(row.bytes as Uint8Array) }, expected)
    }
  })

  it('finds every page authentic and the database whole', async () => {
    await withGenuine(key, async (database) => {
      assert.deepEqual(await ask(database, 'PRAGMA cipher_integrity_check'), [])
      assert.deepEqual(await ask(database, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }])
    })
  })

  it('does not open it with another key', async () => {
    const wrong = key.startsWith('0') ? key.replace('0', '1') : `0${key.slice(1)}`
    await assert.rejects(withGenuine(wrong, (database) => ask(database, 'SELECT count(*) FROM note')))
  })

  it('writes into it what our own code reads again', async () => {
    await withGenuine(key, (database) =>
      ask(database, "INSERT INTO note (id, words, bytes) VALUES (1000, 'басқа бағдарлама жазды', x'00')"),
    )
    assert.deepEqual(JSON.parse(runOurs('read-notes.ts', folder, PASSPHRASE)), {
      count: ROWS + 1,
      last: 'басқа бағдарлама жазды',
    })
  })
})
