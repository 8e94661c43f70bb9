import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { exportPartOf } from '../../../shared/domain/export-part.ts'
import { openWith } from '../../support/entering.ts'
import { codeOf, deskWithVault, NOON, newDesk } from '../casework/support/desk.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { cutNow, residueIn, secret } from './support/left.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const READABLE = 'a dossier that nobody should find here'

let outside: string
let part: string

beforeEach(() => {
  outside = temporaryFolder()
  part = exportPartOf(join(outside, 'Дело.pdf'), '0123456789ab')
})

/** A vault that was cut off while it exported to these places. */
const cutOffWhileExporting = async (...parts: string[]): Promise<string> => {
  const { client, folder } = await deskWithVault()
  for (const place of parts) await client.internal.beginExport({ part: place })
  return cutNow(folder)
}

const openedAt = async (folder: string, ms = NOON) => {
  const desk = newDesk(() => ms)
  const { notices } = await openWith(desk.client, { folder, secret })
  const residue = residueIn(desk.session)
  await desk.session.close()
  return { notices, residue }
}

test('the part of an export that was cut off is removed at the next opening, and the user is told once', async () => {
  const folder = await cutOffWhileExporting(part)
  writeFileSync(part, READABLE)
  expect(await openedAt(folder)).toEqual({ notices: ['EXPORT_PART_REMOVED'], residue: [] })
  expect(existsSync(part)).toBe(false)
  expect(await openedAt(folder)).toEqual({ notices: [], residue: [] })
})

test('nothing is said of an export that came to its end, or whose part is gone already', async () => {
  const desk = await deskWithVault()
  await desk.client.internal.beginExport({ part })
  await desk.client.internal.endExport({ part })
  expect(residueIn(desk.session)).toEqual([])
  const folder = await cutOffWhileExporting(part)
  expect(await openedAt(folder)).toEqual({ notices: [], residue: [] })
})

test('a part on a disk that is not there is asked for until it is back, or for 30 days', async () => {
  const stick = join(outside, 'stick')
  const away = exportPartOf(join(stick, 'Дело.pdf'), 'ba9876543210')
  const folder = await cutOffWhileExporting(away)
  expect((await openedAt(folder)).notices).toEqual(['EXPORT_PART_LEFT'])
  mkdirSync(stick)
  writeFileSync(away, READABLE)
  expect((await openedAt(folder)).notices).toEqual(['EXPORT_PART_REMOVED'])

  const lost = await cutOffWhileExporting(exportPartOf('/media/no/such/stick/list.csv', 'ba9876543210'))
  expect((await openedAt(lost, NOON + 30 * DAY_MS)).notices).toEqual(['EXPORT_PART_LEFT'])
  expect((await openedAt(lost, NOON + 31 * DAY_MS)).notices).toEqual(['EXPORT_PART_LEFT'])
  expect(await openedAt(lost, NOON + 31 * DAY_MS)).toEqual({ notices: [], residue: [] })
})

test('a vault made by somebody else cannot have any file of the user removed', async () => {
  const desk = await deskWithVault()
  const letter = join(outside, 'letter.txt')
  writeFileSync(letter, READABLE)
  expect(await codeOf(desk.client.internal.beginExport({ part: letter }))).toBe('INVALID_INPUT')
  const link = exportPartOf(join(outside, 'link'), 'aaaaaaaaaaaa')
  symlinkSync(letter, link)
  const folderOfThatName = exportPartOf(join(outside, 'folder'), 'bbbbbbbbbbbb')
  mkdirSync(folderOfThatName)
  desk.session.work().vault.database.transaction((write) => {
    for (const place of [letter, link, folderOfThatName]) {
      write.run(`INSERT INTO residue (kind, name, noted_at) VALUES ('export', ?, '2026-11-22')`, [place])
    }
  })
  expect(await openedAt(cutNow(desk.folder))).toEqual({ notices: [], residue: [] })
  expect([readFileSync(letter, 'utf8'), existsSync(link), existsSync(folderOfThatName)]).toEqual([
    READABLE,
    true,
    true,
  ])
  rmSync(link)
})
