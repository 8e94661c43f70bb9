import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createCheapVault, newVaultPath, openCheapVault, opening, passphrase } from '../support/vaults.ts'

const NAME = 'Істер.sandyq'

/** A folder below which a vault has a path of just so many bytes. */
const deepFolder = (vaultPathBytes: number): string => {
  let place = temporaryFolder()
  const wanted = vaultPathBytes - Buffer.byteLength(NAME) - 1
  while (Buffer.byteLength(place) < wanted) {
    const rest = wanted - Buffer.byteLength(place) - 1
    // A step must not leave a rest that is only a separator.
    place = join(place, 'd'.repeat(rest > 100 && rest < 103 ? 90 : Math.min(rest, 100)))
  }
  mkdirSync(place, { recursive: true })
  expect(Buffer.byteLength(join(place, NAME))).toBe(vaultPathBytes)
  return place
}

const creating = async (folder: string): Promise<string> => {
  try {
    const { vault } = await createCheapVault(folder)
    vault.database.transaction((write) => write.run("INSERT INTO note (words) VALUES ('kept')"))
    await vault.close()
    return 'made'
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

describe('a vault at the end of a long path', () => {
  it.each([400, 460, 472])('is made, opened and written at %i bytes', async (bytes) => {
    const folder = join(deepFolder(bytes), NAME)
    expect(await creating(folder)).toBe('made')
    expect(await opening(folder, passphrase())).toBe('open')
  })

  it.each([473, 480, 490, 500, 512, 600, 1_000])(
    'is told that the path is too long at %i bytes, when it is made and when it is opened, and leaves nothing',
    async (bytes) => {
      const place = deepFolder(bytes)
      const folder = join(place, NAME)
      expect(await creating(folder)).toBe('PATH_TOO_LONG')
      expect(readdirSync(place)).toEqual([])
      const short = newVaultPath()
      await (await createCheapVault(short)).vault.close()
      renameSync(short, folder)
      const before = readdirSync(folder).sort()
      expect(await opening(folder, passphrase())).toBe('PATH_TOO_LONG')
      expect(readdirSync(folder).sort()).toEqual(before)
    },
  )

  it('is told so too where only its name is longer than the file system takes', async () => {
    const folder = join(temporaryFolder(), `${'ұ'.repeat(130)}.sandyq`)
    expect(await creating(folder)).toBe('PATH_TOO_LONG')
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(dirname(folder))).toEqual([])
    await expect(openCheapVault(folder)).rejects.toMatchObject({ code: 'PATH_TOO_LONG' })
  })
})
