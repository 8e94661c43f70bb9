import { readdirSync, readlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bareConnection, makeDatabase, newPlace } from '../support/database.ts'
import { notesChain } from '../support/vaults.ts'

const ROWS = 4_000
/** So small that SQLite wants to sort elsewhere; otherwise it would take far more rows. */
const SMALL_CACHE = 'cache_size = -200'
const fill = `
  INSERT INTO note (id, words)
  WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${ROWS})
  SELECT n, hex(randomblob(300)) || n FROM numbers
`
const bigSort = 'SELECT words || id AS sorted FROM note ORDER BY words || id DESC'

/** Files that this process has open and that have no name any more, as SQLite's temporary files. */
const namelessFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`)
      return target.includes('etilqs') ? [target] : []
    } catch {
      return []
    }
  })

describe.runIf(process.platform === 'linux')('a sort larger than any cache', () => {
  it('leaves nothing in a temporary file', async () => {
    const { database, close } = await makeDatabase(newPlace(notesChain))
    database.transaction((write) => write.exec(fill))
    database.transaction((write) => write.exec(`PRAGMA ${SMALL_CACHE}`))
    for (const _first of database.read().iterate(bigSort)) {
      expect(namelessFiles()).toEqual([])
      break
    }
    close()
  })

  it('would leave it there without our setting, so that this test can fail', async () => {
    const place = newPlace(notesChain)
    const { database, close } = await makeDatabase(place)
    database.transaction((write) => write.exec(fill))
    close()
    const careless = bareConnection(place.path, place.rawKey)
    careless.pragma('temp_store = FILE')
    careless.pragma(SMALL_CACHE)
    for (const _first of careless.prepare(bigSort).iterate()) {
      expect(namelessFiles().length).toBeGreaterThan(0)
      break
    }
    careless.close()
  })
})
