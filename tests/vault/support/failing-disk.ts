import type { Disk, OpenFile } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import { type ErrorCode, SandyqError } from '../../../shared/contract/errors.ts'

/** How a disk goes wrong from its n-th change on. */
export interface Fault {
  /** Number of the first change that fails, from 0. */
  readonly at: number
  readonly code: ErrorCode
  /** What the failing write leaves behind: nothing, the first half of its bytes, or everything. */
  readonly leaves: 'nothing' | 'half' | 'everything'
  /** Whether everything after it fails too, as when the process is killed. */
  readonly isFinal: boolean
}

/** The real disk that fails once it is armed, and a count of the changes asked for since then. */
export interface FailingDisk extends Disk {
  arm(fault: Fault): void
  changes(): number
}

const NEVER: Fault = { at: Number.POSITIVE_INFINITY, code: 'DISK_FAILED', leaves: 'nothing', isFinal: false }

export const failingDisk = (): FailingDisk => {
  let fault = NEVER
  let changes = 0
  const change = async <T>(work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> => {
    const number = changes
    changes += 1
    const fails = fault.isFinal ? number >= fault.at : number === fault.at
    if (!fails) return work()
    if (number === fault.at && fault.leaves === 'everything') await work()
    if (number === fault.at && fault.leaves === 'half') await half?.()
    throw new SandyqError(fault.code)
  }
  const wrap = (file: OpenFile): OpenFile => ({
    ...file,
    write: (bytes, position) =>
      change(
        () => file.write(bytes, position),
        () => file.write(bytes.subarray(0, bytes.length / 2), position),
      ),
    cutTo: (sizeBytes) => change(() => file.cutTo(sizeBytes)),
    sync: () => change(() => file.sync()),
  })
  /** A failing opening that leaves everything leaves the file, not the open descriptor. */
  const open = async (work: () => Promise<OpenFile>): Promise<OpenFile> => {
    let opened: OpenFile | undefined
    try {
      return wrap(
        await change(async () => {
          opened = await work()
          return opened
        }),
      )
    } catch (error) {
      await opened?.close()
      throw error
    }
  }
  return {
    ...nodeDisk,
    openToOverwrite: (path) => open(() => nodeDisk.openToOverwrite(path)),
    createFile: (path) => open(() => nodeDisk.createFile(path)),
    makeFolder: (path) => change(() => nodeDisk.makeFolder(path)),
    rename: (from, to) => change(() => nodeDisk.rename(from, to)),
    syncFolder: (path) => change(() => nodeDisk.syncFolder(path)),
    arm: (next) => {
      fault = next
      changes = 0
    },
    changes: () => changes,
  }
}
