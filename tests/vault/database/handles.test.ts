import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WriteHandle } from '../../../electron/vault/store/database/handles.ts'
import type { OpenDatabase } from '../../../electron/vault/store/database/open-database.ts'
import { createChain, defineMigration } from '../../../electron/vault/store/migrations/chain.ts'
import { makeDatabase, newPlace } from '../support/database.ts'

const chain = createChain().add(
  defineMigration({
    version: 1,
    name: 'tables',
    up(write) {
      write.exec(`
        CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE call (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id)) STRICT;
      `)
    },
  }),
)

let open: OpenDatabase

beforeEach(async () => {
  open = await makeDatabase(newPlace(chain))
})
afterEach(() => open.close())

const add = (write: WriteHandle, name: string) => write.run('INSERT INTO person (name) VALUES (?)', [name])
const names = (): string[] =>
  open.database
    .read()
    .all<{ name: string }>('SELECT name FROM person ORDER BY id')
    .map((row) => row.name)
const failing = (code: string) => expect.objectContaining({ code, message: code })

describe('a transaction', () => {
  it('keeps everything when it succeeds and gives back its result', () => {
    const changes = open.database.transaction((write) => {
      add(write, 'Айгүл')
      return add(write, 'Дәурен').changes
    })
    expect([changes, names()]).toEqual([1, ['Айгүл', 'Дәурен']])
  })

  it('keeps nothing when it fails, whatever the reason', () => {
    const reasons = [
      () => {
        throw new Error('a bug')
      },
      (write: WriteHandle) => write.exec('NONSENSE'),
      (write: WriteHandle) => add(write, 'Айгүл'),
    ]
    for (const reason of reasons) {
      expect(() =>
        open.database.transaction((write) => {
          add(write, 'Айгүл')
          reason(write)
        }),
      ).toThrow()
      expect(names()).toEqual([])
    }
  })

  it('refuses a promise, so that nothing is committed before it is done', async () => {
    expect(() =>
      open.database.transaction(async (write) => {
        add(write, 'Айгүл')
        await Promise.resolve()
        add(write, 'Дәурен')
      }),
    ).toThrow(failing('INTERNAL'))
    await Promise.resolve()
    expect(names()).toEqual([])
  })

  it('does not nest and leaves no handle that works after it', () => {
    let kept: WriteHandle | undefined
    open.database.transaction((write) => {
      kept = write
      expect(() => open.database.transaction(() => undefined)).toThrow(failing('INTERNAL'))
    })
    expect(() => kept && add(kept, 'Айгүл')).toThrow(failing('INTERNAL'))
    expect(() => kept?.exec('DELETE FROM person')).toThrow(failing('INTERNAL'))
  })

  it('names a broken uniqueness and a broken reference, without their content', () => {
    open.database.transaction((write) => add(write, 'Айгүл'))
    expect(() => open.database.transaction((write) => add(write, 'Айгүл'))).toThrow(failing('CONFLICT'))
    expect(() =>
      open.database.transaction((write) => write.run('INSERT INTO call (person_id) VALUES (?)', [99])),
    ).toThrow(failing('IN_USE'))
  })
})

describe('a reading handle', () => {
  it('reads one row, all rows, or row by row, with values by place or by name', () => {
    open.database.transaction((write) => {
      add(write, 'Айгүл')
      add(write, 'Дәурен')
    })
    const read = open.database.read()
    expect(read.get('SELECT name FROM person WHERE id = ?', [2])).toEqual({ name: 'Дәурен' })
    expect(read.get('SELECT name FROM person WHERE id = @id', { id: 1 })).toEqual({ name: 'Айгүл' })
    expect(read.get('SELECT name FROM person WHERE id = 9')).toBeUndefined()
    expect([...read.iterate('SELECT id FROM person ORDER BY id DESC')]).toEqual([{ id: 2 }, { id: 1 }])
    for (const row of read.iterate('SELECT id FROM person ORDER BY id')) {
      expect(row).toEqual({ id: 1 })
      break
    }
    expect(names()).toHaveLength(2)
  })

  it.each([
    "INSERT INTO person (name) VALUES ('x')",
    "INSERT INTO person (name) VALUES ('x') RETURNING id",
    'DELETE FROM person',
    'DROP TABLE person',
    'PRAGMA user_version = 7',
    'BEGIN IMMEDIATE',
    "ATTACH ':memory:' AS other",
    'NONSENSE',
  ])('refuses %s', (sql) => {
    expect(() => open.database.read().all(sql)).toThrow(failing('INTERNAL'))
    expect(() => open.database.read().get(sql)).toThrow(failing('INTERNAL'))
    expect(() => [...open.database.read().iterate(sql)]).toThrow(failing('INTERNAL'))
    expect(names()).toEqual([])
  })
})

describe('a closed database', () => {
  it('answers everything with LOCKED', () => {
    const { database, close } = open
    const read = database.read()
    read.get('SELECT 1')
    close()
    expect(() => read.get('SELECT 1')).toThrow(failing('LOCKED'))
    expect(() => database.transaction(() => undefined)).toThrow(failing('LOCKED'))
    close()
  })
})
