import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExportFiles, writeExport } from '../../../electron/main/transfers/export-file.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'

let all = ''
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'sandyq-export-'))
})
afterAll(() => rm(all, { recursive: true, force: true }))

const NO_PARTS = { begin: async () => undefined, end: async () => undefined }

const folder = () => mkdtemp(join(all, 'one-'))

async function* chunksOf(texts: readonly string[], failure?: Error): AsyncGenerator<Uint8Array, void> {
  for (const text of texts) yield new TextEncoder().encode(text)
  if (failure !== undefined) throw failure
}

test('an export is written whole, for its owner alone, and its hash is that of the bytes', async () => {
  const target = join(await folder(), 'Іс.pdf')
  const written = await writeExport({ target, parts: NO_PARTS }, chunksOf(['one ', 'two']))
  expect(written).toEqual({ sizeBytes: 7, sha256: createHash('sha256').update('one two').digest('hex') })
  expect(await readFile(target, 'utf8')).toBe('one two')
  expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('an export that fails half-way leaves no part behind and an older file as it was', async () => {
  const place = await folder()
  const target = join(place, 'dossier.pdf')
  await writeFile(target, 'older')
  await expect(
    writeExport({ target, parts: NO_PARTS }, chunksOf(['new'], new SandyqError('CANCELLED'))),
  ).rejects.toMatchObject({
    code: 'CANCELLED',
  })
  expect(await readdir(place)).toEqual(['dossier.pdf'])
  expect(await readFile(target, 'utf8')).toBe('older')
})

test('a folder that is not there and a disk that is full are told apart', async () => {
  const missing = join(await folder(), 'gone', 'x.pdf')
  await expect(writeExport({ target: missing, parts: NO_PARTS }, chunksOf(['x']))).rejects.toMatchObject({
    code: 'EXPORT_NOT_WRITABLE',
  })
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  await expect(
    writeExport({ target: join(await folder(), 'x.pdf'), parts: NO_PARTS }, chunksOf([], full)),
  ).rejects.toMatchObject({
    code: 'DISK_FULL',
  })
})

/** The real files, and what was done to them in order. */
const watched = (fails?: string) => {
  const steps: string[] = []
  const step = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    steps.push(name)
    return name === fails ? Promise.reject(Object.assign(new Error('failed'), { code: 'EIO' })) : work()
  }
  const files: ExportFiles = {
    create: (part) =>
      step('create', async () => {
        const file = await open(part, 'wx', 0o600)
        const sync = file.sync.bind(file)
        return Object.assign(file, { sync: () => step('sync file', sync) })
      }),
    rename: (part, target) => step('rename', () => rename(part, target)),
    syncFolder: () => step('sync folder', async () => undefined),
  }
  const parts = {
    begin: () => step('remember', async () => undefined),
    end: () => step('forget', async () => undefined),
  }
  return { steps, files, parts }
}

test('an export counts as done when the file, and then its name, are on the disk; its part is remembered before and until then', async () => {
  const { steps, ...of } = watched()
  await writeExport({ target: join(await folder(), 'x.pdf'), ...of }, chunksOf(['x']))
  expect(steps).toEqual(['remember', 'create', 'sync file', 'rename', 'sync folder', 'forget'])
})

test.each(['remember', 'create', 'sync file', 'rename', 'sync folder'])(
  'an export whose step "%s" fails does not count as done, and leaves no part',
  async (fails) => {
    const place = await folder()
    const { steps, ...of } = watched(fails)
    const writing = writeExport({ target: join(place, 'x.pdf'), ...of }, chunksOf(['x']))
    await expect(writing).rejects.toMatchObject({
      code: fails === 'remember' ? 'EIO' : 'EXPORT_NOT_WRITABLE',
    })
    expect((await readdir(place)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(steps.at(-1)).toBe(fails === 'remember' ? 'remember' : 'forget')
  },
)
