import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import type { OpenVault } from '../../../electron/vault/store/lifecycle/types.ts'
import { type FailingDisk, type Fault, failingDisk } from '../support/failing-disk.ts'
import { forged, slotAt } from '../support/header-bytes.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  cheapMachine,
  createCheapVault,
  newVaultPath,
  openCheapVault,
  opening,
  passphrase,
  recoveryKey,
} from '../support/vaults.ts'

const NEW_PASSPHRASE = 'жаңа құпия сөз тіркесі'
/** Two headers, each in two copies, each opened, written, synced and made durable in the folder. */
const CHANGES = 16

const everyFault = (['nothing', 'half', 'everything'] as const).flatMap((leaves) =>
  Array.from({ length: CHANGES }, (_, at) => ({ at, leaves })),
)

/** Opens a copy of the vault on a disk that will fail, and closes it after `work`. */
const onFailingDisk = async <T>(
  template: string,
  fault: Fault,
  work: (vault: OpenVault, disk: FailingDisk) => Promise<T>,
): Promise<{ folder: string; result: T | 'failed' }> => {
  const folder = join(temporaryFolder(), 'Copy.sandyq')
  cpSync(template, folder, { recursive: true })
  const disk = failingDisk()
  const vault = await openCheapVault(folder, passphrase(), cheapMachine({ disk }))
  disk.arm(fault)
  const result = await work(vault, disk).catch(() => 'failed' as const)
  await vault.close()
  return { folder, result }
}

let template: string
let key: string

beforeAll(async () => {
  template = newVaultPath()
  const created = await createCheapVault(template)
  key = created.recoveryKey
  await created.vault.close()
})

describe('a change of passphrase', () => {
  it('takes the number of steps that are made to fail here', async () => {
    const never: Fault = { at: 999, code: 'DISK_FAILED', leaves: 'nothing', isFinal: false }
    const { folder } = await onFailingDisk(template, never, async (vault, disk) => {
      expect(await vault.changePassphrase(NEW_PASSPHRASE)).toEqual({ isOldGone: true })
      expect(disk.changes()).toBe(CHANGES)
    })
    expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
    expect(await opening(folder, passphrase(NEW_PASSPHRASE))).toBe('open')
  })

  it.each(everyFault)(
    'leaves a working passphrase when killed at step $at, leaving $leaves',
    async ({ at, leaves }) => {
      const fault: Fault = { at, leaves, code: 'DISK_FAILED', isFinal: true }
      const { folder } = await onFailingDisk(template, fault, (vault) =>
        vault.changePassphrase(NEW_PASSPHRASE),
      )
      const outcomes = [
        await opening(folder, passphrase(NEW_PASSPHRASE)),
        await opening(folder, passphrase()),
        await opening(folder, recoveryKey(key)),
      ]
      expect(outcomes[0] === 'open' || outcomes[1] === 'open').toBe(true)
      expect(outcomes[2]).toBe('open')
    },
  )

  it.each(everyFault)(
    'says truly which passphrase works when step $at fails, leaving $leaves',
    async ({ at, leaves }) => {
      const fault: Fault = { at, leaves, code: 'DISK_FULL', isFinal: false }
      const { folder, result } = await onFailingDisk(template, fault, (vault) =>
        vault.changePassphrase(NEW_PASSPHRASE),
      )
      const promised = result === 'failed' ? passphrase() : passphrase(NEW_PASSPHRASE)
      expect(await opening(folder, promised)).toBe('open')
      if (result !== 'failed' && result.isOldGone)
        expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
    },
  )

  it('is finished by the next opening: the passphrase that was used stays, the other goes', async () => {
    const beforeWiping: Fault = { at: 8, leaves: 'nothing', code: 'DISK_FAILED', isFinal: true }
    for (const [used, other] of [
      [passphrase(), passphrase(NEW_PASSPHRASE)],
      [passphrase(NEW_PASSPHRASE), passphrase()],
    ] as const) {
      const { folder, result } = await onFailingDisk(template, beforeWiping, (vault) =>
        vault.changePassphrase(NEW_PASSPHRASE),
      )
      expect(result).toEqual({ isOldGone: false })
      expect(await opening(folder, used)).toBe('open')
      expect(await opening(folder, other)).toBe('WRONG_SECRET')
    }
  })

  it('is broken off when the new slot, read back, does not open, and the old passphrase still works', async () => {
    const folder = join(temporaryFolder(), 'Copy.sandyq')
    cpSync(template, folder, { recursive: true })
    let reads = Number.NEGATIVE_INFINITY
    // The first two readings are the comparison after writing; the rot sets in after them.
    const rotting: Disk = {
      ...nodeDisk,
      openToRead: async (path) => {
        const file = await nodeDisk.openToRead(path)
        reads += 1
        if (file === undefined || reads <= 2) return file
        const rotten = async (buffer: Uint8Array, position: number): Promise<number> => {
          const count = await file.read(buffer, position)
          buffer.set(forged(buffer.subarray(0, count), slotAt(2) + 100, new Uint8Array(8)))
          return count
        }
        return { ...file, read: rotten }
      },
    }
    const vault = await openCheapVault(folder, passphrase(), cheapMachine({ disk: rotting }))
    reads = 0
    await expect(vault.changePassphrase(NEW_PASSPHRASE)).rejects.toMatchObject({ code: 'DISK_FAILED' })
    await vault.close()
    expect(await opening(folder, passphrase())).toBe('open')
  })

  it('can be repeated after a failure until it succeeds', async () => {
    const once: Fault = { at: 1, leaves: 'half', code: 'DISK_FULL', isFinal: false }
    const { folder } = await onFailingDisk(template, once, async (vault) => {
      await expect(vault.changePassphrase(NEW_PASSPHRASE)).rejects.toMatchObject({ code: 'DISK_FULL' })
      expect(await vault.changePassphrase(NEW_PASSPHRASE)).toEqual({ isOldGone: true })
    })
    expect(await opening(folder, passphrase(NEW_PASSPHRASE))).toBe('open')
  })
})
