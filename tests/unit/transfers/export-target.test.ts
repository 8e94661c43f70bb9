import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeExport } from '../../../electron/main/transfers/export-file.ts'
import { chooseTarget } from '../../../electron/main/transfers/export-target.ts'
import { isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'

let all = ''
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'sandyq-target-'))
})
afterAll(() => rm(all, { recursive: true, force: true }))

async function* bytes(): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from('an export')
}

/** How writing to a place ends, and how choosing it does. */
const attempt = async (target: string): Promise<{ written: string; chosen: string }> => {
  const codeOf = (error: unknown): string =>
    error instanceof SandyqError && isErrorCode(error.code) ? error.code : String(error)
  const dialogs = {
    chooseFolder: async () => undefined,
    chooseFiles: async () => undefined,
    chooseTarget: async () => target,
  }
  const chosen = await chooseTarget(dialogs, 'dossier.pdf').then(() => 'taken', codeOf)
  const written = await writeExport({ target, ...UNWATCHED }, bytes()).then(() => 'written', codeOf)
  return { written, chosen }
}

const nothing = async () => undefined
const UNWATCHED = { parts: { begin: nothing, end: nothing }, record: nothing }

const REFUSED = { written: 'TARGET_IN_VAULT', chosen: 'TARGET_IN_VAULT' }

let place: string
let vault: string

beforeEach(async () => {
  place = await mkdtemp(join(all, 'one-'))
  vault = join(place, 'Істер.sandyq')
  for (const folder of ['', 'database', 'blobs', 'blobs/7f']) mkdirSync(join(vault, folder))
  for (const file of ['header.a', 'header.b', 'lock', 'database/vault.db']) {
    writeFileSync(join(vault, file), 'of the vault')
  }
})

describe('an export into a vault', () => {
  test.each(['vault.db', 'header.a', 'database/vault.db', 'database/new.pdf', 'blobs/7f/x.pdf', 'new.pdf'])(
    'is refused when it is chosen and when it is written: %s',
    async (name) => {
      expect(await attempt(join(vault, name))).toEqual(REFUSED)
    },
  )

  test('is refused by whatever way the place is reached', async () => {
    mkdirSync(join(place, 'near', 'by'), { recursive: true })
    symlinkSync(vault, join(place, 'to-vault'))
    symlinkSync(join(vault, 'database'), join(place, 'to-database'))
    symlinkSync(join(place, 'to-database'), join(place, 'to-link'))
    const ways = [
      `${place}/near/by/../../Істер.sandyq/database/vault.db`,
      `${place}//Істер.sandyq/./database/vault.db`,
      `${place}/to-vault/header.a`,
      `${place}/to-vault/database/../header.a`,
      `${place}/to-database/vault.db`,
      `${place}/to-link/vault.db`,
    ]
    for (const way of ways) expect([way, await attempt(way)]).toEqual([way, REFUSED])
    expect(readFileSync(join(vault, 'database', 'vault.db'), 'utf8')).toBe('of the vault')
    expect(readdirSync(join(vault, 'database'))).toEqual(['vault.db'])
  })

  test('is refused where the ending is spelled in capitals, as file systems may take it for the same', async () => {
    for (const name of ['Other.SANDYQ', 'Other.Sandyq']) {
      mkdirSync(join(place, name, 'database'), { recursive: true })
      expect(await attempt(join(place, name, 'database', 'vault.db'))).toEqual(REFUSED)
    }
  })

  test('is refused where only a header tells that the folder is a vault', async () => {
    mkdirSync(join(place, 'renamed', 'blobs'), { recursive: true })
    writeFileSync(join(place, 'renamed', 'header.b'), '')
    expect(await attempt(join(place, 'renamed', 'blobs', 'x.pdf'))).toEqual(REFUSED)
  })
})

describe('an export beside vaults', () => {
  test('is written, also through a link to an ordinary folder', async () => {
    mkdirSync(join(place, 'exports'))
    symlinkSync(join(place, 'exports'), join(place, 'short'))
    expect(await attempt(join(place, 'short', 'x.pdf'))).toEqual({ written: 'written', chosen: 'taken' })
    expect(readFileSync(join(place, 'exports', 'x.pdf'), 'utf8')).toBe('an export')
    expect(await attempt(join(place, 'Істер.sandyq.pdf'))).toEqual({ written: 'written', chosen: 'taken' })
  })

  test('does not replace a link, nor what it leads to', async () => {
    const letter = join(place, 'letter.txt')
    writeFileSync(letter, 'a letter')
    for (const [name, leadsTo] of [
      ['x.pdf', letter],
      ['y.pdf', join(place, 'nowhere')],
      ['z.pdf', join(vault, 'header.a')],
    ] as const) {
      symlinkSync(leadsTo, join(place, name))
      expect(await attempt(join(place, name))).toEqual({
        written: 'TARGET_IS_LINK',
        chosen: 'TARGET_IS_LINK',
      })
    }
    expect(readFileSync(letter, 'utf8')).toBe('a letter')
    expect(readdirSync(place)).not.toContain('nowhere')
  })

  test('takes the name from a file with two names and leaves the other one what it was', async () => {
    linkSync(join(vault, 'header.a'), join(place, 'x.pdf'))
    expect((await attempt(join(place, 'x.pdf'))).written).toBe('written')
    expect(readFileSync(join(vault, 'header.a'), 'utf8')).toBe('of the vault')
  })

  test('is told what is wrong with a name that the file system does not take', async () => {
    expect((await attempt(join(place, `${'ұ'.repeat(130)}.pdf`))).written).toBe('PATH_TOO_LONG')
    expect((await attempt(join(place, 'gone', 'x.pdf'))).written).toBe('EXPORT_NOT_WRITABLE')
  })
})
