import { execFileSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/vault/store/database/open-database.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { acquireVaultLock } from '../../../electron/vault/store/files/vault-lock.ts'
import { makeDatabase, newPlace } from '../support/database.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  cheapKdf,
  cheapMachine,
  createCheapVault,
  newVaultPath,
  notesChain,
  openCheapVault,
  opening,
  passphrase,
} from '../support/vaults.ts'

const LETTER = 'a letter that has nothing to do with any vault'

/** Every file that the program opens, changes or has SQLite open in a vault folder. */
const FILES = [
  'lock',
  'lock-journal',
  'header.a',
  'header.b',
  'database/vault.db',
  'database/vault.db-wal',
  'database/vault.db-journal',
  'database/before-migration.db',
  'database/before-migration.part',
]
const FOLDERS = ['database', 'blobs', 'blobs/00', 'blobs/7f', 'blobs/ff']

let folder: string
/** A file and a folder of the user, outside of the vault. */
let letter: string
let papers: string

async function* content(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('a document')
}

beforeEach(async () => {
  folder = newVaultPath()
  await (await createCheapVault(folder)).vault.close()
  const outside = temporaryFolder()
  letter = join(outside, 'letter.txt')
  papers = join(outside, 'papers')
  writeFileSync(letter, LETTER)
  mkdirSync(papers, { mode: 0o755 })
  writeFileSync(join(papers, `${'a'.repeat(32)}.part`), LETTER)
})

/** Opens the vault, which has to be refused before a secret is tried, and looks whether anything outside has changed. */
const isRefused = async (): Promise<void> => {
  const kdf = cheapKdf()
  const before = readdirSync(folder).sort()
  expect(await opening(folder, passphrase(), cheapMachine({ kdf }))).toBe('LINK_IN_VAULT')
  expect(kdf.calls()).toBe(0)
  expect(readFileSync(letter, 'utf8')).toBe(LETTER)
  expect(readdirSync(papers)).toEqual([`${'a'.repeat(32)}.part`])
  expect(statSync(papers).mode & 0o777).toBe(0o755)
  expect(readdirSync(folder).sort()).toEqual(before)
}

/** Puts something in the place of a file of the vault. */
const inPlaceOf = (name: string, put: (path: string) => void): void => {
  rmSync(join(folder, name), { force: true, recursive: true })
  put(join(folder, name))
}

describe('a vault folder that leads out of itself', () => {
  it.each(FILES)('is refused for a link in the place of %s', async (name) => {
    inPlaceOf(name, (path) => symlinkSync(letter, path))
    await isRefused()
  })

  it.each(FILES)(
    'is refused for a link to nowhere in the place of %s, and makes nothing there',
    async (name) => {
      const nowhere = join(papers, 'made')
      inPlaceOf(name, (path) => symlinkSync(nowhere, path))
      await isRefused()
      expect(existsSync(nowhere)).toBe(false)
    },
  )

  it.each(FILES)('is refused for a second name of a file of the user in the place of %s', async (name) => {
    inPlaceOf(name, (path) => linkSync(letter, path))
    await isRefused()
  })

  it.each(FILES)('is refused, and not waited for, where %s is a pipe', async (name) => {
    inPlaceOf(name, (path) => execFileSync('mkfifo', [path]))
    await isRefused()
  })

  it.each(FOLDERS)('is refused for a link in the place of the folder %s', async (name) => {
    inPlaceOf(name, (path) => symlinkSync(papers, path))
    await isRefused()
  })

  it.each(['header.a', 'header.b', 'lock'])('is refused for a folder in the place of %s', async (name) => {
    inPlaceOf(name, (path) => mkdirSync(path))
    await isRefused()
  })

  it('is refused when it is a link itself, and nothing is made where it leads', async () => {
    const elsewhere = join(papers, 'Real.sandyq')
    renameSync(folder, elsewhere)
    symlinkSync(elsewhere, folder)
    expect(await opening(folder, passphrase())).toBe('LINK_IN_VAULT')
    const empty = join(papers, 'empty')
    mkdirSync(empty)
    rmSync(folder)
    symlinkSync(empty, folder)
    await expect(createCheapVault(folder)).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    expect(readdirSync(empty)).toEqual([])
  })
})

describe('a document file that leads out of the vault', () => {
  const stored = async () => {
    const vault = await openCheapVault(folder)
    const { blobId } = await vault.blobs.write(content())
    return { vault, blobId, path: join(folder, 'blobs', blobId.slice(0, 2), blobId) }
  }
  const read = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const _ of pieces);
  }

  it.each(['link', 'pipe', 'folder'] as const)('is not read where it is a %s', async (kind) => {
    const { vault, blobId, path } = await stored()
    rmSync(path)
    if (kind === 'link') symlinkSync(letter, path)
    else if (kind === 'pipe') execFileSync('mkfifo', [path])
    else mkdirSync(path)
    await expect(read(vault.blobs.read(blobId))).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await expect(vault.blobs.size(blobId)).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await vault.close()
  })

  it.each([
    ['a link', symlinkSync],
    ['a second name of a file', linkSync],
  ] as const)('loses its name and harms nothing when it is %s and is removed', async (_kind, link) => {
    const { vault, blobId, path } = await stored()
    rmSync(path)
    link(letter, path)
    await vault.blobs.remove(blobId)
    await vault.close()
    expect(existsSync(path)).toBe(false)
    expect(readFileSync(letter, 'utf8')).toBe(LETTER)
  })

  it('is not written, swept or removed through a folder that became a link', async () => {
    const { vault, blobId, path } = await stored()
    const real = join(papers, 'moved')
    renameSync(join(folder, 'blobs', blobId.slice(0, 2)), real)
    for (let number = 0; number < 256; number += 1) {
      const place = join(folder, 'blobs', number.toString(16).padStart(2, '0'))
      if (!existsSync(place)) symlinkSync(real, place)
    }
    const part = join(real, `${'b'.repeat(32)}.part`)
    writeFileSync(part, LETTER)
    const bytes = readFileSync(path)
    await expect(vault.blobs.write(content())).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await expect(vault.blobs.sweep(new Set())).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await expect(vault.blobs.remove(blobId)).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await vault.close()
    expect(readFileSync(join(real, blobId))).toEqual(bytes)
    expect(readdirSync(real).sort()).toEqual([`${'b'.repeat(32)}.part`, blobId].sort())
  })
})

describe('what becomes a link after the look', () => {
  it.each([
    ['link', symlinkSync],
    ['second name of a file', linkSync],
  ] as const)('is not written where it is a header and a %s', async (_kind, link) => {
    const vault = await openCheapVault(folder)
    for (const name of ['header.a', 'header.b']) inPlaceOf(name, (path) => link(letter, path))
    const state = { count: 1, head: new Uint8Array(32) }
    await expect(vault.updateAuditState(state)).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    await vault.close()
    expect(readFileSync(letter, 'utf8')).toBe(LETTER)
  })

  it.each([
    ['link', (path: string) => symlinkSync(letter, path)],
    ['pipe', (path: string) => execFileSync('mkfifo', [path])],
  ] as const)('is not locked or emptied where it is the lock and a %s', async (_kind, put) => {
    inPlaceOf('lock', put)
    const taking = acquireVaultLock(nodeDisk, join(folder, 'lock'))
    await expect(taking).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    expect(readFileSync(letter, 'utf8')).toBe(LETTER)
  })

  it('is not given to SQLite where it is the log of the database', async () => {
    const place = newPlace(notesChain)
    const opened = await makeDatabase(place)
    opened.close()
    symlinkSync(letter, `${place.path}-wal`)
    await expect(openDatabase(place)).rejects.toMatchObject({ code: 'LINK_IN_VAULT' })
    expect(readFileSync(letter, 'utf8')).toBe(LETTER)
  })
})
