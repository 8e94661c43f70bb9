import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { BlobId, BlobStore } from '../../../electron/vault/store/blobs/blob-store.ts'
import { FileBlobStore } from '../../../electron/vault/store/blobs/file-blob-store.ts'
import type { Disk, OpenFile } from '../../../electron/vault/store/files/disk.ts'
import { nodeDisk } from '../../../electron/vault/store/files/node-disk.ts'
import type { VaultId } from '../../../electron/vault/store/keys/labels.ts'
import { SecretKey } from '../../../electron/vault/store/keys/secret-key.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import { failingDisk } from '../support/failing-disk.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const vaultId = randomBytes(16) as Uint8Array as VaultId
const keyBytes = randomBytes(32)

const storeIn = (root: string, disk: Disk = nodeDisk, otherVault = vaultId): FileBlobStore =>
  new FileBlobStore({
    disk,
    root,
    vaultId: otherVault,
    epoch: 0,
    blobKey: new SecretKey(Buffer.from(keyBytes)),
  })

async function* inPieces(content: Uint8Array, pieceBytes = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += pieceBytes) yield content.subarray(at, at + pieceBytes)
}

const readAll = async (store: BlobStore, blobId: BlobId): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of store.read(blobId)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

const pathOf = (root: string, blobId: BlobId): string => join(root, blobId.slice(0, 2), blobId)

describe('the blob store', () => {
  it('keeps content bit by bit and tells its size and SHA-256', async () => {
    const store = storeIn(temporaryFolder())
    for (const size of [0, 1, 16_384, 3_000_000]) {
      const content = randomBytes(size)
      const stored = await store.write(inPieces(content))
      expect(Buffer.from(stored.sha256)).toEqual(createHash('sha256').update(content).digest())
      expect([stored.sizeBytes, await store.size(stored.blobId)]).toEqual([size, size])
      expect((await readAll(store, stored.blobId)).equals(content)).toBe(true)
    }
  })

  it('names the file after the blob and lets nobody else read it', async () => {
    const root = temporaryFolder()
    const umask = process.umask(0)
    try {
      const { blobId } = await storeIn(root).write(inPieces(randomBytes(10)))
      expect(blobId).toMatch(/^[0-9a-f]{32}$/)
      expect(statSync(pathOf(root, blobId)).mode & 0o777).toBe(0o600)
      expect(statSync(join(root, blobId.slice(0, 2))).mode & 0o777).toBe(0o700)
    } finally {
      process.umask(umask)
    }
  })

  it('tells progress up to the whole size', async () => {
    const told: number[] = []
    await storeIn(temporaryFolder()).write(inPieces(randomBytes(250_000)), undefined, (done) =>
      told.push(done),
    )
    expect(told).toEqual([100_000, 200_000, 250_000])
  })

  it('refuses a blob that was put in the place of another, or comes from another vault', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const one = await store.write(inPieces(randomBytes(1000)))
    const two = await store.write(inPieces(randomBytes(1000)))
    const stranger = storeIn(root, nodeDisk, randomBytes(16) as Uint8Array as VaultId)
    await expect(readAll(stranger, one.blobId)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
    copyFileSync(pathOf(root, one.blobId), pathOf(root, two.blobId))
    await expect(readAll(store, two.blobId)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
  })

  it('refuses a blob after a change of any byte of its first 200', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const { blobId } = await store.write(inPieces(randomBytes(300)))
    const good = readFileSync(pathOf(root, blobId))
    for (let at = 0; at < 200; at += 1) {
      const changed = Buffer.from(good)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(pathOf(root, blobId), changed)
      await expect(readAll(store, blobId)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
    }
  })

  it('says that a missing blob is damaged and that a wrong name is no blob', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const { blobId } = await store.write(inPieces(randomBytes(300)))
    rmSync(pathOf(root, blobId))
    await expect(store.size(blobId)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
    await expect(store.size('../../header.a' as BlobId)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(readAll(store, `${blobId}/` as BlobId)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const root = temporaryFolder()
    const abort = new AbortController()
    const work = storeIn(root).write(inPieces(randomBytes(5_000_000)), abort.signal, (done) => {
      if (done > 3_000_000) abort.abort()
    })
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(filesIn(root)).toEqual([])
  })

  it('leaves nothing behind when the source breaks', async () => {
    const root = temporaryFolder()
    const breaking = async function* (): AsyncGenerator<Uint8Array> {
      yield randomBytes(2_000_000)
      throw new Error('the stick was pulled out')
    }
    await expect(storeIn(root).write(breaking())).rejects.toThrow('the stick was pulled out')
    expect(filesIn(root)).toEqual([])
  })

  it('says that the disk is full, whichever step finds it so, and leaves nothing behind', async () => {
    const content = randomBytes(3_000_000)
    const counting = failingDisk()
    await storeIn(temporaryFolder(), counting).write(inPieces(content))
    const changes = counting.changes()
    expect(changes).toBeGreaterThan(6)
    for (let at = 0; at < changes; at += 1) {
      const root = temporaryFolder()
      const full = failingDisk()
      full.arm({ at, code: 'DISK_FULL', leaves: 'half', isFinal: false })
      await expect(storeIn(root, full).write(inPieces(content))).rejects.toMatchObject({ code: 'DISK_FULL' })
      expect(filesIn(root)).toEqual([])
    }
  })

  it('waits for the disk, then names the file, then makes the name durable', async () => {
    const steps: string[] = []
    const noted = <T>(step: string, work: () => Promise<T>): Promise<T> => {
      steps.push(step)
      return work()
    }
    const spying: Disk = {
      ...nodeDisk,
      createFile: async (path) => {
        const file = await nodeDisk.createFile(path)
        return { ...file, sync: () => noted('sync', file.sync), close: () => noted('close', file.close) }
      },
      rename: (from, to) => noted('rename', () => nodeDisk.rename(from, to)),
      syncFolder: (path) => noted('folder', () => nodeDisk.syncFolder(path)),
    }
    await storeIn(temporaryFolder(), spying).write(inPieces(randomBytes(10)))
    expect(steps).toEqual(['sync', 'close', 'rename', 'folder', 'folder'])
  })

  it('removes a blob so that blocks left on the disk cannot be opened, and does not mind a missing one', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const { blobId } = await store.write(inPieces(randomBytes(100)))
    // An open file keeps its blocks when its name goes.
    const leftBlocks = openSync(pathOf(root, blobId), 'r')
    await store.remove(blobId)
    expect(filesIn(root)).toEqual([])
    await store.remove(blobId)
    writeFileSync(pathOf(root, blobId), readFileSync(leftBlocks))
    closeSync(leftBlocks)
    expect(statSync(pathOf(root, blobId)).size).toBeGreaterThan(100)
    await expect(readAll(store, blobId)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' })
  })

  it('fails with LOCKED once it is closed, also in the middle of reading and writing', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const { blobId } = await store.write(inPieces(randomBytes(3_000_000)))
    const reading = store.read(blobId)[Symbol.asyncIterator]()
    await reading.next()
    const writing = store.write(inPieces(randomBytes(9_000_000)), undefined, () => store.close())
    await expect(writing).rejects.toMatchObject({ code: 'LOCKED' })
    await expect(reading.next()).rejects.toMatchObject({ code: 'LOCKED' })
    await expect(store.size(blobId)).rejects.toMatchObject({ code: 'LOCKED' })
    const part = filesIn(root).find((name) => name !== blobId) ?? ''
    expect([part.endsWith('.part'), filesIn(root).length]).toEqual([true, 2])
  })

  it('cuts a part short that a lock has interrupted, and does not wait for the disk', async () => {
    const root = temporaryFolder()
    let syncs = 0
    const counting = (file: OpenFile): OpenFile => ({
      ...file,
      sync: () => {
        syncs += 1
        return file.sync()
      },
    })
    const disk: Disk = {
      ...nodeDisk,
      createFile: async (path) => counting(await nodeDisk.createFile(path)),
      openToOverwrite: async (path) => counting(await nodeDisk.openToOverwrite(path)),
    }
    const store = storeIn(root, disk)
    let named: string[] = []
    const writing = store.write(inPieces(randomBytes(9_000_000)), undefined, (done) => {
      if (done > 5_000_000) named = store.close()
    })
    await expect(writing).rejects.toMatchObject({ code: 'LOCKED' })
    const [part = ''] = filesIn(root)
    expect([part, statSync(join(root, part.slice(0, 2), part)).size, syncs]).toEqual([
      `${named[0]}.part`,
      152,
      0,
    ])
  })
})

describe('a large blob', () => {
  it('takes no more memory than a small one', () => {
    const script = fileURLToPath(new URL('../support/store-large.ts', import.meta.url))
    const measure = (mebibytes: number): unknown =>
      JSON.parse(
        execFileSync(process.execPath, ['--no-warnings', script, temporaryFolder(), String(mebibytes)], {
          encoding: 'utf8',
        }),
      )
    // A store that kept what it handles would stand above 400 MiB.
    expect(measure(800)).toMatchObject({
      readMib: 800,
      peakMib: expect.toSatisfy((peak: number) => peak < 200),
    })
  })
})

describe('the sweep', () => {
  it("takes what was there before and is nobody's, whatever its age, so that its blocks cannot be opened, and leaves everything else", async () => {
    const root = temporaryFolder()
    const before = storeIn(root)
    const [kept, orphan] = [
      await before.write(inPieces(randomBytes(10))),
      await before.write(inPieces(randomBytes(10))),
    ]
    const leftBlocks = join(temporaryFolder(), 'left')
    copyFileSync(pathOf(root, orphan.blobId), leftBlocks)
    const orphanFile = openSync(pathOf(root, orphan.blobId), 'r')
    writeFileSync(`${pathOf(root, kept.blobId)}.part`, 'half a blob')
    writeFileSync(join(root, kept.blobId.slice(0, 2), 'notes.txt'), 'not ours')
    const store = storeIn(root)
    const own = await store.write(inPieces(randomBytes(10)))
    expect(await store.sweep(new Set([kept.blobId]))).toBe(true)
    expect(filesIn(root).sort()).toEqual([kept.blobId, 'notes.txt', own.blobId].sort())
    const left = Buffer.alloc(152)
    readSync(orphanFile, left, 0, 152, 0)
    closeSync(orphanFile)
    expect(left.equals(readFileSync(leftBlocks).subarray(0, 152))).toBe(false)
  })

  it('leaves alone what is being written', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const sweeping = async function* (): AsyncGenerator<Uint8Array> {
      yield randomBytes(2_000_000)
      expect(await store.sweep(new Set())).toBe(true)
      yield randomBytes(10)
    }
    const { blobId } = await store.write(sweeping())
    expect(await store.size(blobId)).toBe(2_000_010)
  })

  it('says that a file resisted, and takes the others', async () => {
    const root = temporaryFolder()
    const before = storeIn(root)
    const [one, two] = [
      await before.write(inPieces(randomBytes(10))),
      await before.write(inPieces(randomBytes(10))),
    ]
    const resisting: Disk = {
      ...nodeDisk,
      openToOverwrite: (path) =>
        path.endsWith(one.blobId)
          ? Promise.reject(new SandyqError('FOLDER_NOT_WRITABLE'))
          : nodeDisk.openToOverwrite(path),
    }
    expect(await storeIn(root, resisting).sweep(new Set())).toBe(false)
    expect(filesIn(root)).toEqual([one.blobId])
    expect(await storeIn(root).sweep(new Set([two.blobId]))).toBe(true)
    expect(filesIn(root)).toEqual([])
  })
})

describe('a blob that no row refers to yet', () => {
  it('is named when the store is closed, and cannot be claimed any more', async () => {
    const root = temporaryFolder()
    const store = storeIn(root)
    const [claimed, unclaimed, removed] = [
      await store.write(inPieces(randomBytes(10))),
      await store.write(inPieces(randomBytes(10))),
      await store.write(inPieces(randomBytes(10))),
    ]
    store.claim(claimed.blobId)
    await store.remove(removed.blobId)
    expect(store.close()).toEqual([unclaimed.blobId])
    expect(() => store.claim(unclaimed.blobId)).toThrow('LOCKED')
  })

  it('is named while it is being written', async () => {
    const store = storeIn(temporaryFolder())
    let named: string[] = []
    const writing = store.write(inPieces(randomBytes(3_000_000)), undefined, () => {
      named = store.close()
    })
    await expect(writing).rejects.toMatchObject({ code: 'LOCKED' })
    expect(named).toHaveLength(1)
  })
})
