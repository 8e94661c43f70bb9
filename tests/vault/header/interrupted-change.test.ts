import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { openVaultOn } from '../../../electron/vault/store/lifecycle/open.ts'
import type { NoteReplaced, OpenVault, VaultSecret } from '../../../electron/vault/store/lifecycle/types.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { type FailingDisk, type Fault, failingDisk } from '../support/failing-disk.ts'
import { forged, slotAt, slotOf } from '../support/header-bytes.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  cheapMachine,
  createCheapVault,
  LOWEST_COST,
  newVaultPath,
  notesChain,
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
  const result = await work(vault, disk).catch((error: unknown) => {
    // An expectation that is not met must not pass for a disk that fails.
    if (!(error instanceof SandyqError)) throw error
    return 'failed' as const
  })
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

  it('is noted with what it replaces after the new slot is proved and before the old one is taken away', async () => {
    const never: Fault = { at: 999, code: 'DISK_FAILED', leaves: 'nothing', isFinal: false }
    await onFailingDisk(template, never, async (vault, disk) => {
      const noted: (readonly string[])[] = []
      await vault.changePassphrase(NEW_PASSPHRASE, async (slotIds) => {
        noted.push(slotIds)
        expect([disk.changes(), slotIds.map((id) => vault.isSlotGone(id))]).toEqual([8, [false]])
      })
      expect(noted.flat().map((id) => vault.isSlotGone(id))).toEqual([true])
    })
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

/** A change whose old slot could not be taken away, with the ids that were noted. */
const leftBehind = async (
  change: (vault: OpenVault, note: NoteReplaced) => Promise<unknown>,
): Promise<{ folder: string; replaced: string[] }> => {
  const replaced: string[] = []
  const beforeWiping: Fault = { at: 8, leaves: 'nothing', code: 'DISK_FAILED', isFinal: true }
  const { folder } = await onFailingDisk(template, beforeWiping, (vault) =>
    change(vault, async (slotIds) => {
      replaced.push(...slotIds)
    }),
  )
  return { folder, replaced }
}

const openKnowing = async (
  folder: string,
  secret: VaultSecret,
  replaced: readonly string[],
  machine = cheapMachine(),
): Promise<{ notices: readonly string[]; areGone: boolean[] }> => {
  const options = { folder, secret, migrations: notesChain, kdf: LOWEST_COST, replacedSlots: () => replaced }
  const vault = await openVaultOn(machine, options)
  const areGone = replaced.map((id) => vault.isSlotGone(id))
  await vault.close()
  return { notices: vault.notices, areGone }
}

describe('a replaced secret that could not be taken away', () => {
  it('is taken away by the next opening, also by one with the other kind of secret', async () => {
    for (const secret of [passphrase(NEW_PASSPHRASE), recoveryKey(key)]) {
      const { folder, replaced } = await leftBehind((vault, note) =>
        vault.changePassphrase(NEW_PASSPHRASE, note),
      )
      expect(await openKnowing(folder, secret, replaced)).toEqual({ notices: [], areGone: [true] })
      expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
      expect(await opening(folder, passphrase(NEW_PASSPHRASE))).toBe('open')
      expect(await opening(folder, recoveryKey(key))).toBe('open')
    }
  })

  it('goes in the same way when it is a recovery key and the passphrase opens', async () => {
    let fresh = ''
    const { folder, replaced } = await leftBehind(async (vault, note) => {
      fresh = (await vault.replaceRecoveryKey(note)).recoveryKey
    })
    expect(await openKnowing(folder, passphrase(), replaced)).toEqual({ notices: [], areGone: [true] })
    expect(await opening(folder, recoveryKey(key))).toBe('WRONG_SECRET')
    expect(await opening(folder, recoveryKey(fresh))).toBe('open')
  })

  it('neither goes nor pushes out its successor when it opens the vault itself, and that is said', async () => {
    const { folder, replaced } = await leftBehind((vault, note) =>
      vault.changePassphrase(NEW_PASSPHRASE, note),
    )
    expect(await openKnowing(folder, passphrase(), replaced)).toEqual({
      notices: ['OLD_SECRET_USED'],
      areGone: [false],
    })
    expect(await openKnowing(folder, passphrase(NEW_PASSPHRASE), replaced)).toEqual({
      notices: [],
      areGone: [true],
    })
    expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
  })

  it('is told of when taking it away fails again, and both secrets go on working', async () => {
    const { folder, replaced } = await leftBehind((vault, note) =>
      vault.changePassphrase(NEW_PASSPHRASE, note),
    )
    const disk = failingDisk()
    disk.arm({ at: 0, code: 'DISK_FAILED', leaves: 'nothing', isFinal: true })
    const told = await openKnowing(folder, recoveryKey(key), replaced, cheapMachine({ disk }))
    expect(told).toEqual({ notices: ['OLD_SECRET_LEFT'], areGone: [false] })
    expect(await openKnowing(folder, recoveryKey(key), replaced)).toEqual({ notices: [], areGone: [true] })
  })

  it('does not count as gone while one copy of the header has it', async () => {
    const never: Fault = { at: 999, code: 'DISK_FAILED', leaves: 'nothing', isFinal: false }
    await onFailingDisk(template, never, async (vault, disk) => {
      const replaced: string[] = []
      const change = await vault.changePassphrase(NEW_PASSPHRASE, async (slotIds) => {
        replaced.push(...slotIds)
        // Four steps for the first copy; the second one fails.
        disk.arm({ at: 4, code: 'DISK_FAILED', leaves: 'nothing', isFinal: true })
      })
      expect([change.isOldGone, replaced.map((id) => vault.isSlotGone(id))]).toEqual([false, [false]])
    })
  })

  it('goes at the lock of the same sitting as soon as the header can be written', async () => {
    const once: Fault = { at: 8, leaves: 'nothing', code: 'DISK_FAILED', isFinal: false }
    const { folder } = await onFailingDisk(template, once, async (vault) => {
      expect(await vault.changePassphrase(NEW_PASSPHRASE)).toEqual({ isOldGone: false })
      await vault.updateAuditState({ count: 1, head: new Uint8Array(32) })
    })
    // The recovery key opens, so nothing is finished by the opening itself.
    expect(await opening(folder, recoveryKey(key))).toBe('open')
    expect(await opening(folder, passphrase())).toBe('WRONG_SECRET')
  })

  it('never leaves a kind of secret without any slot, whatever is noted', async () => {
    const folder = join(temporaryFolder(), 'Copy.sandyq')
    cpSync(template, folder, { recursive: true })
    const inUse = [0, 1].map((index) =>
      Buffer.from(slotOf(readFileSync(join(folder, 'header.a')), index).subarray(16, 32)).toString('hex'),
    )
    expect((await openKnowing(folder, passphrase(), inUse.slice(1))).areGone).toEqual([false])
    expect((await openKnowing(folder, recoveryKey(key), inUse.slice(0, 1))).areGone).toEqual([false])
    expect([await opening(folder, passphrase()), await opening(folder, recoveryKey(key))]).toEqual([
      'open',
      'open',
    ])
  })
})

describe('a new secret of a change that failed', () => {
  it('goes with the next header that is written, because its owner was told that the old one stays', async () => {
    // The first copy has the new slot, the second one cannot be written.
    const second: Fault = { at: 4, leaves: 'nothing', code: 'DISK_FULL', isFinal: false }
    const { folder, result } = await onFailingDisk(template, second, async (vault) => {
      await expect(vault.changePassphrase(NEW_PASSPHRASE)).rejects.toMatchObject({ code: 'DISK_FULL' })
      await vault.updateAuditState({ count: 1, head: new Uint8Array(32) })
    })
    expect(result).toBeUndefined()
    expect(await opening(folder, recoveryKey(key))).toBe('open')
    expect(await opening(folder, passphrase(NEW_PASSPHRASE))).toBe('WRONG_SECRET')
    expect(await opening(folder, passphrase())).toBe('open')
  })
})
