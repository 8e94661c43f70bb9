import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { maySync } from '../../../electron/main/session/synced-folder.ts'

let home = ''

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'sandyq-home-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const folder = (...names: string[]): string => {
  const place = path.join(home, ...names)
  mkdirSync(place, { recursive: true })
  return place
}

test.each([
  'Dropbox',
  'Dropbox (Personal)',
  'OneDrive',
  'OneDrive - Адвокатская контора',
  'Google Drive',
  'My Drive',
  'Мой диск',
  'iCloudDrive',
  'Library/Mobile Documents/com~apple~CloudDocs',
  'Library/CloudStorage/GoogleDrive-a@b.kz',
  'Library/CloudStorage/ProtonDrive-x',
  'Yandex.Disk',
  'YandexDisk',
  'Яндекс.Диск',
  'Облако Mail.ru',
  'Cloud Mail.Ru',
  'Nextcloud',
  'ownCloud',
  'MEGA',
])('a folder below %s may be copied elsewhere, however deep it lies', async (name) => {
  expect(await maySync(folder(name))).toBe(true)
  expect(await maySync(folder(name, 'Работа', 'Дела'))).toBe(true)
})

test.each([
  ['.dropbox.cache', 'folder'],
  ['.dropbox', 'file'],
  ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'file'],
  ['.tmp.driveupload', 'folder'],
  ['.stfolder', 'folder'],
  ['.sync', 'folder'],
  ['.sync_0a1b2c3d4e5f.db', 'file'],
  ['._sync_0a1b2c3d4e5f.db', 'file'],
  ['.owncloudsync.log', 'file'],
  ['.megaignore', 'file'],
] as const)('a folder may be copied elsewhere when it, or one above it, holds %s', async (marker, kind) => {
  const deep = folder('Работа', 'Дела')
  if (kind === 'folder') folder('Работа', marker)
  else writeFileSync(path.join(home, 'Работа', marker), '')
  expect(await maySync(deep)).toBe(true)
  expect(await maySync(path.join(home, 'Работа'))).toBe(true)
})

test('a folder that is reached by a link is judged by where it lies', async () => {
  symlinkSync(folder('Dropbox', 'Дела'), path.join(home, 'Дела'))
  expect(await maySync(path.join(home, 'Дела'))).toBe(true)
})

test('an ordinary folder is not warned of, nor one beside a copied one, nor one that is gone', async () => {
  folder('Dropbox')
  folder('Работа', 'Дела', 'Облако')
  writeFileSync(path.join(home, 'sync.db'), '')
  for (const place of ['Работа', 'Работа/Дела', 'Работа/Дела/Облако', 'gone']) {
    expect([place, await maySync(path.join(home, place))]).toEqual([place, false])
  }
})
