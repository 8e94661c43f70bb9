import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChain, defineMigration } from '../../../electron/vault/store/migrations/chain.ts'
import { decryptedPages, makeDatabase, newPlace } from '../support/database.ts'

const CANARY = 'CANARY7331'
const ROWS = 1_500

const chain = createChain().add(
  defineMigration({
    version: 1,
    name: 'rows',
    up(write) {
      write.exec(`
        CREATE TABLE party (id TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT;
        CREATE INDEX party_by_words ON party (words);
        CREATE TABLE value (seq INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;`)
    },
  }),
)

/** A number from 0 up to a limit that looks like chance and is the same in every run. */
const chanceOf = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

const copiesIn = (pages: Buffer): number => {
  let count = 0
  for (let at = pages.indexOf(CANARY); at >= 0; at = pages.indexOf(CANARY, at + 1)) count += 1
  return count
}

/**
 * Rows grow and shrink, so that SQLite moves them between pages; then those with the canary are deleted. Some such histories leave
 * a copy.
 */
const afterRemoval = async (seed: number) => {
  const place = newPlace(chain)
  const { database, close } = await makeDatabase(place)
  const below = chanceOf(seed)
  const removed: { id: string; seq: number }[] = []
  database.transaction((write) => {
    const ids: string[] = []
    for (let count = 0; count < ROWS; count += 1) {
      const isCanary = count % 50 === 7
      const id = `${below(1_000_000)}-${count}`
      const words =
        (isCanary ? CANARY.repeat(1 + below(40)) : `other${'w'.repeat(below(600))}`) + below(1_000)
      write.run('INSERT INTO party VALUES (?, ?)', [id, words])
      ids.push(id)
      const value = JSON.stringify({ words, more: 'y'.repeat(below(800)) })
      write.run('INSERT INTO value (seq, words) VALUES (?, ?)', [count, value])
      if (isCanary) removed.push({ id, seq: count })
      const other = ids[below(ids.length)] ?? id
      if (below(3) === 0 && !removed.some((row) => row.id === other)) {
        write.run('UPDATE party SET words = ? WHERE id = ?', [`other${'z'.repeat(below(900))}`, other])
      }
    }
  })
  database.transaction((write) => {
    for (const { id, seq } of removed) {
      write.run('DELETE FROM party WHERE id = ?', [id])
      write.run('DELETE FROM value WHERE seq = ?', [seq])
    }
  })
  database.emptyLog()
  return { place, database, close, copies: () => copiesIn(decryptedPages(place.path, place.rawKey)) }
}

/** The first history that leaves a copy; which ones do depends on the version of SQLite. */
const withCopies = async () => {
  for (let seed = 1; seed < 60; seed += 1) {
    const made = await afterRemoval(seed)
    if (made.copies() > 0) return made
    made.close()
  }
  return undefined
}

describe('a database that is written anew', () => {
  it('has no copy of a deleted row in any unused part of a page, where secure_delete alone leaves some', async () => {
    const made = await withCopies()
    if (made === undefined)
      throw new Error('SQLite leaves no copies any more: decision 0012 can be made simpler')
    made.database.rewrite()
    expect(made.copies()).toBe(0)
    expect(statSync(`${made.place.path}-wal`).size).toBe(0)
    expect(made.database.read().get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    made.close()
  })
})
