import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeExport } from '../../../electron/main/transfers/export-file.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'

let all = ''
beforeAll(async () => {
  all = await mkdtemp(join(tmpdir(), 'sandyq-export-'))
})
afterAll(() => rm(all, { recursive: true, force: true }))

const folder = () => mkdtemp(join(all, 'one-'))

async function* chunksOf(texts: readonly string[], failure?: Error): AsyncGenerator<Uint8Array, void> {
  for (const text of texts) yield new TextEncoder().encode(text)
  if (failure !== undefined) throw failure
}

test('an export is written whole, for its owner alone, and its hash is that of the bytes', async () => {
  const target = join(await folder(), 'Іс.pdf')
  const written = await writeExport(target, chunksOf(['one ', 'two']))
  expect(written).toEqual({ sizeBytes: 7, sha256: createHash('sha256').update('one two').digest('hex') })
  expect(await readFile(target, 'utf8')).toBe('one two')
  expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('an export that fails half-way leaves no part behind and an older file as it was', async () => {
  const place = await folder()
  const target = join(place, 'dossier.pdf')
  await writeFile(target, 'older')
  await expect(writeExport(target, chunksOf(['new'], new SandyqError('CANCELLED')))).rejects.toMatchObject({
    code: 'CANCELLED',
  })
  expect(await readdir(place)).toEqual(['dossier.pdf'])
  expect(await readFile(target, 'utf8')).toBe('older')
})

test('a folder that is not there and a disk that is full are told apart', async () => {
  const missing = join(await folder(), 'gone', 'x.pdf')
  await expect(writeExport(missing, chunksOf(['x']))).rejects.toMatchObject({ code: 'EXPORT_NOT_WRITABLE' })
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  await expect(writeExport(join(await folder(), 'x.pdf'), chunksOf([], full))).rejects.toMatchObject({
    code: 'DISK_FULL',
  })
})
