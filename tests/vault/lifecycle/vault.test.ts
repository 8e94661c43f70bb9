import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import type { OpenVault } from '../../../electron/vault/store/lifecycle/types.ts'
import { createVault, openVault } from '../../../electron/vault/store/vault.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { failingDisk } from '../support/failing-disk.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  cheapMachine,
  createCheapVault,
  LOWEST_COST,
  newVaultPath,
  notesChain,
  openCheapVault,
  opening,
  PASSPHRASE,
  passphrase,
  recoveryKey,
} from '../support/vaults.ts'

const CANARY = 'Қастерлі құжат canary 7f3a'

const addNote = (vault: OpenVault, words: string) =>
  vault.database.transaction((write) => write.run('INSERT INTO note (words) VALUES (?)', [words]))

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

const entriesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFile: entry.isFile(),
  }))

describe('a vault', () => {
  it('is made and opened again by the real derivation, by passphrase and by recovery key', async () => {
    const folder = newVaultPath()
    const options = { folder, migrations: notesChain, kdf: LOWEST_COST }
    const created = await createVault({ ...options, passphrase: PASSPHRASE })
    addNote(created.vault, 'бірінші')
    await created.vault.close()
    for (const secret of [passphrase(), recoveryKey(created.recoveryKey)]) {
      const vault = await openVault({ ...options, secret })
      expect([vault.name, vault.notices]).toEqual(['Істер', []])
      expect(vault.database.read().all('SELECT words FROM note')).toEqual([{ words: 'бірінші' }])
      await vault.close()
    }
    await expect(
      openVault({ ...options, secret: passphrase('қате құпия сөз тіркесі') }),
    ).rejects.toMatchObject({
      code: 'WRONG_SECRET',
    })
  })

  it('opens with the same passphrase whether the keyboard composes its letters or not', async () => {
    const folder = newVaultPath()
    const composed = 'тайный йод под ёлкой'.normalize('NFC')
    const { vault } = await createVault({
      folder,
      passphrase: composed,
      migrations: notesChain,
      kdf: LOWEST_COST,
    })
    await vault.close()
    const secret = passphrase(composed.normalize('NFD'))
    await (await openVault({ folder, secret, migrations: notesChain })).close()
  })

  it('lets nobody but its owner read any of it, whatever the umask', async () => {
    const folder = newVaultPath()
    const umask = process.umask(0)
    try {
      const { vault } = await createCheapVault(folder)
      addNote(vault, CANARY)
      await vault.blobs.write(once(randomBytes(100)))
      const modes = [{ path: folder, isFile: false }, ...entriesIn(folder)].map(({ path, isFile }) => ({
        isFile,
        mode: statSync(path).mode & 0o777,
      }))
      await vault.close()
      expect(modes.length).toBeGreaterThan(8)
      expect(modes.filter(({ isFile, mode }) => mode !== (isFile ? 0o600 : 0o700))).toEqual([])
    } finally {
      process.umask(umask)
    }
  })

  it('holds nothing readable: neither text, nor document, nor secret, open or closed', async () => {
    const folder = newVaultPath()
    const { vault, recoveryKey: key } = await createCheapVault(folder)
    addNote(vault, CANARY.repeat(50))
    await vault.blobs.write(once(Buffer.from(CANARY.repeat(5000))))
    const searched = [CANARY, PASSPHRASE, key, key.replaceAll('-', ''), 'SQLite format 3', 'note']
    const needles = searched.flatMap((text) => [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
    ])
    const found = (): string[] =>
      entriesIn(folder)
        .filter((entry) => entry.isFile)
        .filter(({ path }) =>
          needles.some((needle) => needle.length > 4 && readFileSync(path).includes(needle)),
        )
        .map(({ path }) => path)
    // Only what no lock hangs on may be read while the vault is open (`docs/vault-format.md` §2).
    const blobsOnly = entriesIn(join(folder, 'blobs')).filter((entry) => entry.isFile)
    expect(blobsOnly).toHaveLength(1)
    expect(readFileSync(join(folder, 'database', 'vault.db-wal')).includes(CANARY)).toBe(false)
    await vault.close()
    expect(found()).toEqual([])
  })

  it('keeps the audit state and authenticates entries by a key of its own', async () => {
    const folder = newVaultPath()
    const { vault } = await createCheapVault(folder)
    expect(vault.auditState()).toEqual({ count: 0, head: new Uint8Array(32) })
    const head = Uint8Array.from(vault.auditMac(Buffer.from('entry')))
    await vault.updateAuditState({ count: 1, head })
    await expect(vault.updateAuditState({ count: 2, head: new Uint8Array(5) })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await vault.close()
    const again = await openCheapVault(folder)
    expect(again.auditState()).toEqual({ count: 1, head })
    expect(Uint8Array.from(again.auditMac(Buffer.from('entry')))).toEqual(head)
    await again.close()
    const other = await createCheapVault(newVaultPath())
    expect(Uint8Array.from(other.vault.auditMac(Buffer.from('entry')))).not.toEqual(head)
    await other.vault.close()
  })

  it('keeps changes of the header that are asked for at the same time, in order', async () => {
    const folder = newVaultPath()
    const { vault } = await createCheapVault(folder)
    const head = new Uint8Array(32)
    await Promise.all([
      vault.updateAuditState({ count: 1, head }),
      vault.changePassphrase('жаңа құпия сөз тіркесі'),
      vault.updateAuditState({ count: 2, head }),
      vault.replaceRecoveryKey(),
      vault.updateAuditState({ count: 3, head }),
    ])
    await vault.close()
    const again = await openCheapVault(folder, passphrase('жаңа құпия сөз тіркесі'))
    expect(again.auditState().count).toBe(3)
    await again.close()
  })

  it('answers everything with LOCKED once it is closed, and closes twice without harm', async () => {
    const { vault } = await createCheapVault(newVaultPath())
    await Promise.all([vault.close(), vault.close()])
    const locked = { code: 'LOCKED' }
    expect(() => vault.auditState()).toThrow(expect.objectContaining(locked))
    expect(() => vault.auditMac(new Uint8Array(1))).toThrow(expect.objectContaining(locked))
    expect(() => vault.database.read().get('SELECT 1')).toThrow(expect.objectContaining(locked))
    await expect(vault.blobs.write(once(new Uint8Array(1)))).rejects.toMatchObject(locked)
    await expect(vault.changePassphrase('жаңа құпия сөз тіркесі')).rejects.toMatchObject(locked)
  })
})

describe('making a vault', () => {
  it('refuses a weak passphrase, a taken name and a folder that is not there, before it writes anything', async () => {
    const folder = newVaultPath()
    const make = (changes: object) =>
      createVault({ folder, passphrase: PASSPHRASE, migrations: notesChain, kdf: LOWEST_COST, ...changes })
    await expect(make({ passphrase: 'тым қысқа' })).rejects.toMatchObject({ code: 'WEAK_PASSPHRASE' })
    await expect(make({ folder: folder.replace('.sandyq', '') })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(make({ folder: join(folder, 'жоқ', 'Жаңа.sandyq') })).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
    })
    expect(existsSync(folder)).toBe(false)
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'something of the user')
    await expect(make({})).rejects.toMatchObject({ code: 'VAULT_EXISTS' })
    expect(readdirSync(folder)).toEqual(['a.txt'])
    rmSync(join(folder, 'a.txt'))
    const { vault } = await make({})
    await vault.close()
    await expect(make({})).rejects.toMatchObject({ code: 'VAULT_EXISTS' })
  })

  it('leaves nothing behind when the disk fills up, at whichever step', async () => {
    const counting = failingDisk()
    await (await createCheapVault(newVaultPath(), cheapMachine({ disk: counting }))).vault.close()
    const steps = counting.changes()
    expect(steps).toBeGreaterThan(12)
    for (let at = 0; at < steps; at += 1) {
      const parent = temporaryFolder()
      const disk = failingDisk()
      disk.arm({ at, code: 'DISK_FULL', leaves: 'half', isFinal: false })
      await expect(
        createCheapVault(join(parent, 'Жаңа.sandyq'), cheapMachine({ disk })),
      ).rejects.toMatchObject({
        code: 'DISK_FULL',
      })
      expect(readdirSync(parent)).toEqual([])
    }
  })

  it('says so where memory is short', async () => {
    const folder = newVaultPath()
    const poor = cheapMachine({ kdf: { ...cheapMachine().kdf, availableMemoryBytes: () => 2 ** 20 } })
    await expect(createCheapVault(folder, poor)).rejects.toMatchObject({ code: 'MEMORY_SHORT' })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('opening what is not in order', () => {
  it('tells a folder that is no vault, and puts nothing into it', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), 'something of the user')
    expect(await opening(folder, passphrase())).toBe('NOT_A_VAULT')
    expect(await opening(join(folder, 'жоқ.sandyq'), passphrase())).toBe('NOT_A_VAULT')
    expect(await opening(join(folder, 'a.txt'), passphrase())).toBe('NOT_A_VAULT')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('tells a missing and a damaged database', async () => {
    const folder = newVaultPath()
    await (await createCheapVault(folder)).vault.close()
    const path = join(folder, 'database', 'vault.db')
    const good = readFileSync(path)
    writeFileSync(path, randomBytes(good.length))
    expect(await opening(folder, passphrase())).toBe('DATABASE_DAMAGED')
    rmSync(path)
    expect(await opening(folder, passphrase())).toBe('DATABASE_MISSING')
    writeFileSync(path, good)
    chmodSync(path, 0o600)
    expect(await opening(folder, passphrase())).toBe('open')
  })

  it('does not mind a lock file that is missing or that something was written into', async () => {
    const folder = newVaultPath()
    await (await createCheapVault(folder)).vault.close()
    rmSync(join(folder, 'lock'))
    expect(await opening(folder, passphrase())).toBe('open')
    writeFileSync(join(folder, 'lock'), 'rubbish '.repeat(1000))
    expect(await opening(folder, passphrase())).toBe('open')
    expect(statSync(join(folder, 'lock')).size).toBe(0)
  })

  it('says that a read-only place is not writable instead of opening half', async () => {
    const folder = newVaultPath()
    await (await createCheapVault(folder)).vault.close()
    const readOnly = {
      ...nodeDisk,
      assertWritable: () => Promise.reject(new SandyqError('FOLDER_NOT_WRITABLE')),
    }
    expect(await opening(folder, passphrase(), cheapMachine({ disk: readOnly }))).toBe('FOLDER_NOT_WRITABLE')
  })
})
