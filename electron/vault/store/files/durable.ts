import { dirname } from 'node:path'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { type Disk, withFile } from './disk.ts'

/** Reads a whole file of at most `limitBytes`; undefined when there is none, cut off one byte above the limit. */
export const readWhole = async (
  disk: Disk,
  path: string,
  limitBytes: number,
): Promise<Uint8Array | undefined> => {
  const file = await disk.openToRead(path)
  if (file === undefined) return undefined
  return withFile(file, async () => {
    const buffer = new Uint8Array(limitBytes + 1)
    return buffer.subarray(0, await file.read(buffer, 0))
  })
}

/**
 * Overwrites a file in place and proves it: write, cut off what is longer, fsync, read back through a new descriptor, fsync
 * the folder (`docs/vault-format.md` §8). The proof goes through the system's cache: a disk that lies is found only at the next opening.
 */
export const overwriteDurably = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.openToOverwrite(path)
  await withFile(file, async () => {
    await file.write(bytes, 0)
    if ((await file.sizeBytes()) > bytes.length) await file.cutTo(bytes.length)
    await file.sync()
  })
  const written = await readWhole(disk, path, bytes.length)
  if (written === undefined || Buffer.compare(written, bytes) !== 0) throw new SandyqError('DISK_FAILED')
  await disk.syncFolder(dirname(path))
}
