import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/vault/store/database/open-database.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import {
  type ChainBuilder,
  createChain,
  defineMigration,
  type Migration,
} from '../../../electron/vault/store/migrations/chain.ts'
import { migrations } from '../../../electron/vault/store/migrations/index.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { bareConnection, makeDatabase, newPlace } from '../support/database.ts'

const first = defineMigration({
  version: 1,
  name: 'notes',
  up(write) {
    write.exec('CREATE TABLE note (words TEXT NOT NULL) STRICT')
    write.run('INSERT INTO note (words) VALUES (?)', ['бірінші'])
  },
})
const second = defineMigration({
  version: 2,
  name: 'dates',
  up(write) {
    write.exec('ALTER TABLE note ADD COLUMN day TEXT')
  },
})
const failingThird = defineMigration({
  version: 3,
  name: 'broken',
  up(write) {
    write.exec('DELETE FROM note')
    write.exec('NONSENSE')
  },
})

const oneStep = createChain().add(first)
const twoSteps = oneStep.add(second)
const threeSteps = twoSteps.add(failingThird)

type Takes<Chain, Step> = Chain extends { add(step: infer Wanted): unknown }
  ? Step extends Wanted
    ? true
    : false
  : never

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const copyBeside = (path: string): string => join(dirname(path), 'before-migration.db')

describe('the chain of migrations', () => {
  it('takes the next number only: a gap, a repetition or a wrong beginning does not compile', () => {
    const next: Takes<ChainBuilder<2>, Migration<3>> = true
    const gap: Takes<ChainBuilder<2>, Migration<4>> = false
    const repeated: Takes<ChainBuilder<2>, Migration<2>> = false
    const unnumbered: Takes<ChainBuilder<2>, Migration<number>> = false
    const wrongBeginning: Takes<ChainBuilder<0>, Migration<2>> = false
    const latest: 3 = threeSteps.latest
    expect([next, gap, repeated, unnumbered, wrongBeginning, latest]).toEqual([
      true,
      false,
      false,
      false,
      false,
      3,
    ])
    expect(threeSteps.migrations.map((step) => step.version)).toEqual([1, 2, 3])
  })

  it('brings a new database to the last step', async () => {
    const { database, close } = await makeDatabase(newPlace(twoSteps))
    expect(database.read().all('SELECT * FROM note')).toEqual([{ words: 'бірінші', day: null }])
    expect(database.read().get('PRAGMA user_version')).toEqual({ user_version: 2 })
    close()
  })

  it('brings an older database up to date, after a copy of it that opens and is sound', async () => {
    const place = newPlace(oneStep)
    ;(await makeDatabase(place)).close()
    const { database, close } = await openDatabase({ ...place, migrations: twoSteps })
    expect(database.read().all('SELECT * FROM note')).toEqual([{ words: 'бірінші', day: null }])
    close()
    const copy = bareConnection(copyBeside(place.path), place.rawKey)
    expect(copy.prepare('SELECT * FROM note').all()).toEqual([{ words: 'бірінші' }])
    expect([
      copy.pragma('user_version', { simple: true }),
      copy.pragma('integrity_check', { simple: true }),
    ]).toEqual([1, 'ok'])
    copy.close()
    expect(statSync(copyBeside(place.path)).mode & 0o777).toBe(0o600)
    expect(readFileSync(copyBeside(place.path)).includes('SQLite format 3')).toBe(false)
  })

  it('takes the copy away at the next opening, because it holds what is deleted since', async () => {
    const place = newPlace(oneStep)
    ;(await makeDatabase(place)).close()
    ;(await openDatabase({ ...place, migrations: twoSteps })).close()
    expect(existsSync(copyBeside(place.path))).toBe(true)
    ;(await openDatabase({ ...place, migrations: twoSteps })).close()
    expect(readdirSync(dirname(place.path))).toEqual(['vault.db'])
  })

  it('stays at the step before one that fails, with everything in it', async () => {
    const place = newPlace(oneStep)
    ;(await makeDatabase(place)).close()
    await expect(openDatabase({ ...place, migrations: threeSteps })).rejects.toMatchObject({
      code: 'INTERNAL',
    })
    const { database, close } = await openDatabase({ ...place, migrations: twoSteps })
    expect(database.read().all('SELECT words FROM note')).toEqual([{ words: 'бірінші' }])
    close()
  })

  it('changes nothing when the copy cannot be made', async () => {
    const place = newPlace(oneStep)
    ;(await makeDatabase(place)).close()
    const full = () => Promise.reject(new SandyqError('DISK_FULL'))
    for (const fault of [{ createFile: full }, { rename: full }, { syncFolder: full }]) {
      const disk = { ...nodeDisk, ...fault }
      await expect(openDatabase({ ...place, disk, migrations: twoSteps })).rejects.toMatchObject({
        code: 'DISK_FULL',
      })
      const look = bareConnection(place.path, place.rawKey)
      expect(look.pragma('user_version', { simple: true })).toBe(1)
      look.close()
    }
  })

  it('refuses a database of a newer program without touching the file', async () => {
    const place = newPlace(twoSteps)
    ;(await makeDatabase(place)).close()
    const before = hashOf(place.path)
    await expect(openDatabase({ ...place, migrations: oneStep })).rejects.toMatchObject({
      code: 'VAULT_NEWER',
    })
    expect(hashOf(place.path)).toBe(before)
    expect(readdirSync(dirname(place.path))).toEqual(['vault.db'])
  })
})

describe('the chain of the program', () => {
  it('has each step in the file that is called by its number and name', () => {
    const folder = new URL('../../../electron/vault/store/migrations/', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^\d{4}-/u.test(name))
    expect(files.sort()).toEqual(
      migrations.migrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`),
    )
  })
})
