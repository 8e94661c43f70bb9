import { createHash } from 'node:crypto'
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type ExportFiles,
  writeExport,
  writeNewExport,
} from '../../../electron/main/transfers/export-file.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'

let all = ''
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'sandyq-export-'))
})
afterAll(() => rm(all, { recursive: true, force: true }))

const nothing = async () => undefined
const UNWATCHED = { parts: { begin: nothing, end: nothing }, record: nothing }

const folder = () => mkdtemp(join(all, 'one-'))

async function* chunksOf(texts: readonly string[], failure?: Error): AsyncGenerator<Uint8Array, void> {
  for (const text of texts) yield new TextEncoder().encode(text)
  if (failure !== undefined) throw failure
}

test('an export is written whole, for its owner alone, and its hash is that of the bytes', async () => {
  const target = join(await folder(), 'Іс.pdf')
  const written = await writeExport({ target, ...UNWATCHED }, chunksOf(['one ', 'two']))
  expect(written).toEqual({ sizeBytes: 7, sha256: createHash('sha256').update('one two').digest('hex') })
  expect(await readFile(target, 'utf8')).toBe('one two')
  expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('an export that fails half-way leaves no part behind and an older file as it was', async () => {
  const place = await folder()
  const target = join(place, 'dossier.pdf')
  await writeFile(target, 'older')
  await expect(
    writeExport({ target, ...UNWATCHED }, chunksOf(['new'], new SandyqError('CANCELLED'))),
  ).rejects.toMatchObject({
    code: 'CANCELLED',
  })
  expect(await readdir(place)).toEqual(['dossier.pdf'])
  expect(await readFile(target, 'utf8')).toBe('older')
})

test('a folder that is not there and a disk that is full are told apart', async () => {
  const missing = join(await folder(), 'gone', 'x.pdf')
  await expect(writeExport({ target: missing, ...UNWATCHED }, chunksOf(['x']))).rejects.toMatchObject({
    code: 'EXPORT_NOT_WRITABLE',
  })
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  await expect(
    writeExport({ target: join(await folder(), 'x.pdf'), ...UNWATCHED }, chunksOf([], full)),
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
    claim: (place) =>
      step('claim', async () => {
        await writeFile(place, '', { flag: 'wx' })
        return true
      }),
    syncFolder: () => step('sync folder', async () => undefined),
  }
  const parts = {
    begin: () => step('remember', async () => undefined),
    end: () => step('forget', async () => undefined),
  }
  return { steps, files, parts, record: () => step('record', nothing) }
}

test('an export counts as done when the file, and then its name, are on the disk; its part is remembered before and until then', async () => {
  const { steps, ...of } = watched()
  await writeExport({ target: join(await folder(), 'x.pdf'), ...of }, chunksOf(['x']))
  expect(steps).toEqual(['remember', 'create', 'sync file', 'record', 'rename', 'sync folder', 'forget'])
})

test.each(['remember', 'create', 'sync file', 'record', 'rename', 'sync folder'])(
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

/** Writes into a folder under `x.pdf`, `x (2).pdf` and so on. */
const intoFolder = (place: string, chunks: AsyncIterable<Uint8Array>, of?: ReturnType<typeof watched>) =>
  writeNewExport(
    {
      folder: place,
      nameOf: (attempt) => (attempt === 1 ? 'x.pdf' : `x (${attempt}).pdf`),
      ...(of ?? UNWATCHED),
    },
    chunks,
  )

test('a copy takes the first free name of a folder, and whatever stands there stays as it is', async () => {
  const place = await folder()
  await writeFile(join(place, 'x.pdf'), 'older')
  await mkdir(join(place, 'x (2).pdf'))
  await symlink(join(place, 'nowhere'), join(place, 'x (3).pdf'))
  expect(await intoFolder(place, chunksOf(['new']))).toMatchObject({ attempt: 4, sizeBytes: 3 })
  expect((await readdir(place)).sort()).toEqual(['x (2).pdf', 'x (3).pdf', 'x (4).pdf', 'x.pdf'])
  expect(await readFile(join(place, 'x.pdf'), 'utf8')).toBe('older')
  expect(await readFile(join(place, 'x (4).pdf'), 'utf8')).toBe('new')
  expect((await stat(join(place, 'x (4).pdf'))).mode & 0o777).toBe(0o600)
})

test.each(['remember', 'create', 'sync file', 'record', 'claim', 'rename'])(
  'a copy whose step "%s" fails leaves nothing in the folder',
  async (fails) => {
    const place = await folder()
    await expect(intoFolder(place, chunksOf(['x']), watched(fails))).rejects.toThrow()
    expect(await readdir(place)).toEqual([])
  },
)

test('a copy that was stopped, or for which the disk is full, leaves nothing in the folder and says so', async () => {
  const place = await folder()
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const stopped = new SandyqError('CANCELLED')
  await expect(intoFolder(place, chunksOf(['x'], full))).rejects.toMatchObject({ code: 'DISK_FULL' })
  await expect(intoFolder(place, chunksOf(['x'], stopped))).rejects.toMatchObject({ code: 'CANCELLED' })
  expect(await readdir(place)).toEqual([])
  const gone = intoFolder(join(place, 'gone'), chunksOf(['x']))
  await expect(gone).rejects.toMatchObject({ code: 'EXPORT_NOT_WRITABLE' })
  await mkdir(join(place, 'Дела.sandyq'))
  const inside = intoFolder(join(place, 'Дела.sandyq'), chunksOf(['x']))
  await expect(inside).rejects.toMatchObject({ code: 'TARGET_IN_VAULT' })
})
