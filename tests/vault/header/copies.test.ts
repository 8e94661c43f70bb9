import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { failingDisk } from '../support/failing-disk.ts'
import { forged, slotAt } from '../support/header-bytes.ts'
import {
  cheapKdf,
  cheapMachine,
  createCheapVault,
  newVaultPath,
  openCheapVault,
  opening,
  PASSPHRASE,
  passphrase,
  recoveryKey,
} from '../support/vaults.ts'

const NEW_PASSPHRASE = 'жаңа құпия сөз тіркесі'
let folder: string
let key: string

const copy = (name: 'a' | 'b'): string => join(folder, `header.${name}`)
const bytesOf = (name: 'a' | 'b'): Buffer => readFileSync(copy(name))
const hashes = (): string[] =>
  ['header.a', 'header.b', 'database/vault.db'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  )

const spoil = (name: 'a' | 'b'): void => {
  const bytes = bytesOf(name)
  bytes.fill(0, 4096, 8192)
  writeFileSync(copy(name), bytes)
}

const noticesOf = async (): Promise<readonly string[]> => {
  const vault = await openCheapVault(folder)
  await vault.close()
  return vault.notices
}

beforeEach(async () => {
  folder = newVaultPath()
  const created = await createCheapVault(folder)
  key = created.recoveryKey
  await created.vault.close()
})

describe('the two header copies', () => {
  it('are the same, and opening an undamaged vault changes and reports nothing', async () => {
    expect(bytesOf('a').equals(bytesOf('b'))).toBe(true)
    const before = hashes()
    expect(await noticesOf()).toEqual([])
    expect(hashes()).toEqual(before)
  })

  it.each(['a', 'b'] as const)(
    'mend copy %s when it is spoiled, cut off or missing, and say so',
    async (name) => {
      const good = bytesOf('a')
      for (const harm of [
        () => spoil(name),
        () => truncateSync(copy(name), 9_000),
        () => rmSync(copy(name)),
      ]) {
        harm()
        expect(await noticesOf()).toEqual(['HEADER_COPY_MENDED'])
        expect([bytesOf('a').equals(good), bytesOf('b').equals(good)]).toEqual([true, true])
        expect(await noticesOf()).toEqual([])
      }
    },
  )

  it('still open the vault when mending fails, and say that too', async () => {
    spoil('a')
    const disk = failingDisk()
    disk.arm({ at: 0, code: 'DISK_FULL', leaves: 'nothing', isFinal: true })
    const vault = await openCheapVault(folder, passphrase(), cheapMachine({ disk }))
    await vault.close()
    expect(vault.notices).toEqual(['HEADER_COPY_NOT_MENDED'])
  })

  it.each(['a', 'b'] as const)(
    'open the vault where the disk does not give copy %s any more, and try to mend it',
    async (name) => {
      const good = bytesOf(name)
      let isRotten = true
      const rotten: Disk = {
        ...nodeDisk,
        openToRead: async (path) => {
          const file = await nodeDisk.openToRead(path)
          if (file === undefined || path !== copy(name) || !isRotten) return file
          return { ...file, read: () => Promise.reject(new SandyqError('DISK_FAILED')) }
        },
        // A sector that is written anew is replaced by a good one.
        openToOverwrite: async (path) => {
          const file = await nodeDisk.openToOverwrite(path)
          if (path === copy(name)) isRotten = false
          return file
        },
      }
      const vault = await openCheapVault(folder, passphrase(), cheapMachine({ disk: rotten }))
      await vault.close()
      expect([vault.notices, bytesOf(name).equals(good)]).toEqual([['HEADER_COPY_MENDED'], true])
    },
  )

  it('fail as the disk does where it gives neither', async () => {
    const dead: Disk = {
      ...nodeDisk,
      openToRead: async (path) => {
        const file = await nodeDisk.openToRead(path)
        return file && { ...file, read: () => Promise.reject(new SandyqError('DISK_FAILED')) }
      },
    }
    expect(await opening(folder, passphrase(), cheapMachine({ disk: dead }))).toBe('DISK_FAILED')
  })

  it('are beyond help when both are spoiled or gone', async () => {
    spoil('a')
    spoil('b')
    const before = hashes()
    expect(await opening(folder, passphrase())).toBe('HEADER_DAMAGED')
    expect(await opening(folder, recoveryKey(key))).toBe('HEADER_DAMAGED')
    expect(hashes()).toEqual(before)
    rmSync(copy('a'))
    rmSync(copy('b'))
    expect(await opening(folder, passphrase())).toBe('HEADER_DAMAGED')
  })

  it('let the higher one win and renew the lower one without alarm', async () => {
    const older = bytesOf('b')
    const vault = await openCheapVault(folder)
    await vault.updateAuditState({ count: 7, head: new Uint8Array(32).fill(9) })
    await vault.close()
    writeFileSync(copy('b'), older)
    const again = await openCheapVault(folder)
    expect([again.notices, again.auditState().count]).toEqual([[], 7])
    await again.close()
    expect(bytesOf('b').equals(bytesOf('a'))).toBe(true)
  })

  it('do not let a replaced passphrase live on in an older copy', async () => {
    const older = bytesOf('b')
    const vault = await openCheapVault(folder)
    await vault.changePassphrase(NEW_PASSPHRASE)
    await vault.close()
    writeFileSync(copy('b'), older)
    expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
    expect(await opening(folder, passphrase(NEW_PASSPHRASE))).toBe('open')
    expect(bytesOf('b').equals(bytesOf('a'))).toBe(true)
  })

  it('fall back on the other one where the highest turns out forged', async () => {
    const raised = Buffer.alloc(8)
    raised.writeBigUInt64BE(2n ** 40n)
    writeFileSync(copy('a'), forged(bytesOf('a'), 32, raised))
    expect(await noticesOf()).toEqual(['HEADER_COPY_MENDED'])
    expect(bytesOf('a').equals(bytesOf('b'))).toBe(true)
  })

  it.each([
    ['version', 8],
    ['critical flag', 12],
  ])('belong to a newer program when one has an unknown %s; then nothing is touched', async (_name, at) => {
    writeFileSync(copy('b'), forged(bytesOf('b'), at + 3, Uint8Array.of(2)))
    const before = hashes()
    expect(await opening(folder, passphrase())).toBe('VAULT_NEWER')
    expect(hashes()).toEqual(before)
  })

  it('are not taken for newer when an unknown version is only an accident', async () => {
    const bytes = bytesOf('b')
    bytes[11] = 2
    writeFileSync(copy('b'), bytes)
    expect(await noticesOf()).toEqual(['HEADER_COPY_MENDED'])
  })
})

describe('the secrets', () => {
  it('open the vault by passphrase and by recovery key, and nothing else does', async () => {
    expect(await opening(folder, passphrase())).toBe('open')
    expect(await opening(folder, recoveryKey(key))).toBe('open')
    expect(await opening(folder, passphrase('басқа құпия сөз тіркесі'))).toBe('WRONG_SECRET')
    expect(await opening(folder, passphrase(key))).toBe('WRONG_SECRET')
    expect(await opening(folder, recoveryKey(PASSPHRASE))).toBe('RECOVERY_KEY_MISTYPED')
  })

  it('cost one derivation for an attempt, none for a recovery key', async () => {
    const kdf = cheapKdf()
    await opening(folder, passphrase('басқа құпия сөз тіркесі'), cheapMachine({ kdf }))
    expect(kdf.calls()).toBe(1)
    await opening(folder, recoveryKey(key), cheapMachine({ kdf }))
    expect(kdf.calls()).toBe(1)
  })

  it('give one answer for a wrong passphrase and for a slot that no longer fits it', async () => {
    const spoiledSlot = forged(bytesOf('a'), slotAt(0) + 64, new Uint8Array(32))
    writeFileSync(copy('a'), spoiledSlot)
    writeFileSync(copy('b'), spoiledSlot)
    expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
  })

  it('exchange a recovery key: the new one opens, the old one does not', async () => {
    const vault = await openCheapVault(folder)
    const { recoveryKey: fresh, isOldGone } = await vault.replaceRecoveryKey()
    expect([isOldGone, await vault.verifyRecoveryKey(fresh), await vault.verifyRecoveryKey(key)]).toEqual([
      true,
      true,
      false,
    ])
    await expect(vault.verifyRecoveryKey('12')).rejects.toMatchObject({ code: 'RECOVERY_KEY_MISTYPED' })
    await vault.close()
    expect(await opening(folder, recoveryKey(fresh))).toBe('open')
    expect(await opening(folder, recoveryKey(key))).toBe('WRONG_SECRET')
  })

  it("do not open another vault that got this one's header", async () => {
    const other = newVaultPath()
    await (await createCheapVault(other)).vault.close()
    cpSync(copy('a'), join(other, 'header.a'))
    cpSync(copy('a'), join(other, 'header.b'))
    expect(await opening(other, passphrase())).toBe('DATABASE_DAMAGED')
  })
})
