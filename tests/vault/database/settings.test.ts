import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assertNodeApi, loadAddon } from '../../../electron/vault/store/database/addon.ts'
import { assertSqliteVersion } from '../../../electron/vault/store/database/connection.ts'
import { openDatabase } from '../../../electron/vault/store/database/open-database.ts'
import { mapSqliteError } from '../../../electron/vault/store/database/sqlite-errors.ts'
import { SecretKey } from '../../../electron/vault/store/keys/secret-key.ts'
import { bareConnection, makeDatabase, newPlace } from '../support/database.ts'
import { notesChain } from '../support/vaults.ts'

describe('the database of a vault', () => {
  it('runs with every setting that the format document names', async () => {
    const { database, close } = await makeDatabase(newPlace(notesChain))
    const pragmas = [
      'journal_mode',
      'synchronous',
      'temp_store',
      'secure_delete',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'mmap_size',
      'locking_mode',
      'page_size',
      'cipher',
      'legacy',
      'hmac_algorithm',
      'user_version',
      'application_id',
    ]
    // Inside a transaction, because SQLite counts asking for the journal mode as writing.
    const settings = database.transaction((write) =>
      pragmas.map((pragma) => {
        const row = write.get<Record<string, unknown>>(`PRAGMA ${pragma}`)
        return [pragma, Object.values(row ?? {})[0]]
      }),
    )
    close()
    expect(Object.fromEntries(settings)).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      temp_store: 2,
      secure_delete: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      locking_mode: 'exclusive',
      page_size: 4096,
      cipher: 'sqlcipher',
      legacy: '4',
      hmac_algorithm: '2',
      user_version: 1,
      application_id: 0x53414e44,
    })
  })

  it('has a file in which nothing can be recognised, and only that file once it is closed', async () => {
    const place = newPlace(notesChain)
    const { database, close } = await makeDatabase(place)
    database.transaction((write) => write.run('INSERT INTO note (words) VALUES (?)', ['CANARY'.repeat(400)]))
    expect(statSync(`${place.path}-wal`).size).toBeGreaterThan(0)
    expect(readFileSync(`${place.path}-wal`).includes('CANARY')).toBe(false)
    close()
    const file = readFileSync(place.path)
    expect([file.includes('CANARY'), file.includes('SQLite format 3'), file.includes('note')]).toEqual([
      false,
      false,
      false,
    ])
    expect(() => statSync(`${place.path}-wal`)).toThrow()
    expect(() => statSync(`${place.path}-shm`)).toThrow()
  })

  it('lets nobody in a second time while it is open', async () => {
    const place = newPlace(notesChain)
    const { close } = await makeDatabase(place)
    await expect(openDatabase(place)).rejects.toMatchObject({ code: 'VAULT_IN_USE' })
    close()
  })

  it('is damaged, not empty or new, when key, content or identity do not fit', async () => {
    const place = newPlace(notesChain)
    ;(await makeDatabase(place)).close()
    const good = readFileSync(place.path)
    const damaged = { code: 'DATABASE_DAMAGED' }
    await expect(openDatabase({ ...place, key: new SecretKey(randomBytes(32)) })).rejects.toMatchObject(
      damaged,
    )
    await expect(openDatabase({ ...place, databaseId: randomBytes(16) })).rejects.toMatchObject(damaged)
    for (const spoiled of [
      new Uint8Array(0),
      good.subarray(0, 4096),
      Buffer.alloc(8192),
      randomBytes(8192),
    ]) {
      writeFileSync(place.path, spoiled)
      await expect(openDatabase(place)).rejects.toMatchObject(damaged)
    }
    rmSync(place.path)
    await expect(openDatabase(place)).rejects.toMatchObject({ code: 'DATABASE_MISSING' })
  })

  it('is refused when it has lost its encryption', async () => {
    const place = newPlace(notesChain)
    const Addon = loadAddon()
    const plain = new Addon(place.path)
    plain.exec('CREATE TABLE note (words TEXT)')
    plain.close()
    await expect(openDatabase(place)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' })
  })

  it('never puts its key into an error', async () => {
    const place = newPlace(notesChain)
    ;(await makeDatabase(place)).close()
    writeFileSync(place.path, randomBytes(8192))
    const error = await openDatabase(place).catch((caught: unknown) => caught)
    const told = JSON.stringify([
      String(error),
      error instanceof Error ? [error.stack, String(error.cause)] : '',
    ])
    expect(told.includes(place.rawKey.toString('hex'))).toBe(false)
    expect(told).toContain('DATABASE_DAMAGED')
  })

  it('is the format that another client of the cipher reads with the raw key', async () => {
    const place = newPlace(notesChain)
    const { database, close } = await makeDatabase(place)
    database.transaction((write) => write.run("INSERT INTO note (words) VALUES ('сөз')"))
    close()
    const other = bareConnection(place.path, place.rawKey)
    expect(other.prepare('SELECT words FROM note').all()).toEqual([{ words: 'сөз' }])
    other.close()
  })
})

describe('the SQLite addon', () => {
  it('is not loaded by a Node that it would crash', () => {
    for (const version of [undefined, '8', '9']) {
      expect(() => assertNodeApi(version)).toThrow(expect.objectContaining({ code: 'INTERNAL' }))
    }
    assertNodeApi('10')
  })

  it('is refused before 3.51.3 and accepted from there on', () => {
    for (const old of ['3.51.2', '3.50.9', '3.8.0', '2.99.99']) {
      expect(() => assertSqliteVersion(old)).toThrow(expect.objectContaining({ code: 'INTERNAL' }))
    }
    for (const good of ['3.51.3', '3.52.0', '3.53.4', '4.0.0']) assertSqliteVersion(good)
  })

  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_IOERR_WRITE', 'DISK_FAILED'],
    ['SQLITE_CORRUPT_VTAB', 'DATABASE_DAMAGED'],
    ['SQLITE_NOTADB', 'DATABASE_DAMAGED'],
    ['SQLITE_BUSY_SNAPSHOT', 'VAULT_IN_USE'],
    ['SQLITE_CANTOPEN', 'FOLDER_NOT_WRITABLE'],
    ['SQLITE_ERROR', 'INTERNAL'],
  ])('has its failure %s told as %s', (sqliteCode, code) => {
    expect(mapSqliteError(Object.assign(new Error('near "x": secret'), { code: sqliteCode }))).toMatchObject({
      code,
      message: code,
    })
  })
})
