import { describe, expect, it } from 'vitest'
import { createChain, defineMigration } from '../../../electron/vault/store/migrations/chain.ts'
import { bareConnection, decryptedPages, makeDatabase, newPlace } from '../support/database.ts'

const CANARY = 'жойылған куәгердің аты'
const ROWS = 60

const createTables = `
  CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
  CREATE VIRTUAL TABLE note_text USING fts5 (words);
`
const secureFts = "INSERT INTO note_text (note_text, rank) VALUES ('secure-delete', 1)"

const chain = createChain().add(
  defineMigration({
    version: 1,
    name: 'notes',
    up(write) {
      write.exec(`${createTables} ${secureFts}`)
    },
  }),
)

const words = (index: number): string => (index % 3 === 0 ? `${CANARY} ${index}` : `қалған жазба ${index}`)

/** How often any word of the canary is found in pages or in the full-text index, whose terms stand by themselves. */
const copiesIn = (pages: Buffer): number =>
  CANARY.split(' ').reduce((sum, word) => {
    let count = 0
    for (let at = pages.indexOf(word); at >= 0; at = pages.indexOf(word, at + 1)) count += 1
    return sum + count
  }, 0)

describe('deleted text', () => {
  it('is gone from every decrypted page of the file, the full-text index included', async () => {
    const place = newPlace(chain)
    const { database, close } = await makeDatabase(place)
    database.transaction((write) => {
      for (let index = 0; index < ROWS; index += 1) {
        write.run('INSERT INTO note (id, words) VALUES (?, ?)', [index, words(index)])
        write.run('INSERT INTO note_text (rowid, words) VALUES (?, ?)', [index, words(index)])
      }
    })
    database.transaction((write) => {
      write.run('DELETE FROM note WHERE id % 3 = 0')
      write.run('DELETE FROM note_text WHERE rowid % 3 = 0')
    })
    close()
    const pages = decryptedPages(place.path, place.rawKey)
    expect(pages.includes('қалған')).toBe(true)
    expect(copiesIn(pages)).toBe(0)
  })

  it('would be found by this test without the settings that remove it', async () => {
    const place = newPlace(chain)
    const careless = bareConnection(place.path, place.rawKey)
    careless.pragma('secure_delete = OFF')
    careless.exec(createTables)
    const insertNote = careless.prepare('INSERT INTO note (id, words) VALUES (?, ?)')
    const insertText = careless.prepare('INSERT INTO note_text (rowid, words) VALUES (?, ?)')
    for (let index = 0; index < ROWS; index += 1) {
      insertNote.run(index, words(index))
      insertText.run(index, words(index))
    }
    careless.exec('DELETE FROM note WHERE id % 3 = 0; DELETE FROM note_text WHERE rowid % 3 = 0')
    careless.close()
    expect(copiesIn(decryptedPages(place.path, place.rawKey))).toBeGreaterThan(0)
  })
})
