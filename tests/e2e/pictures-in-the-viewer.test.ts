import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { readPng } from '../../shared/pictures/png.ts'
import { pngRows } from '../../shared/pictures/png-rows.ts'
import { startProgram } from './fixture/start-program.ts'
import { addFiles, addPerson, makeVault, openCase, type Person, sitDown } from './person/person.ts'

const root = path.resolve(import.meta.dirname, '../..')
const paper = (name: string): string => path.join(root, 'tests', 'fixtures', 'papers', name)
const picture = (name: string): string => path.join(root, 'tests', 'fixtures', 'pictures', name)

const openDocument = async ({ page, t, goTo }: Person, title: string): Promise<FrameLocator> => {
  await goTo('documents')
  await page.getByRole('heading', { name: t('documents:title'), level: 1 }).waitFor()
  await page.getByRole('link', { name: new RegExp(`^${title} `, 'u') }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return page.frameLocator('iframe')
}

/** Colours of the drawn picture at fractions of its width and height. */
const coloursAt = async (
  frame: FrameLocator,
  places: ReadonlyArray<readonly [x: number, y: number]>,
): Promise<number[][]> => {
  const drawn = frame.locator('.leaf img').first()
  await drawn.waitFor()
  const rows = pngRows(readPng(await drawn.screenshot()))
  const kept: Uint8Array[] = []
  for await (const row of rows.read(() => undefined)) kept.push(row.slice())
  return places.map(([x, y]) => {
    const at = 3 * Math.floor(x * rows.width)
    return [...(kept[Math.floor(y * rows.height)] ?? []).slice(at, at + 3)]
  })
}

const isLike = (colour: readonly number[] | undefined, wanted: readonly number[]): boolean =>
  wanted.every((value, channel) => Math.abs(value - (colour?.[channel] ?? -1000)) < 30)

test('pictures of every kind are shown upright, and what is missing of one is said', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-pictures-'))
  mkdirSync(path.join(all, 'vaults'))
  const bitmap = path.join(all, 'scan.bmp')
  writeFileSync(bitmap, gunzipSync(readFileSync(paper('scan.bmp.gz'))))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t } = person
    await makeVault(person, path.join(all, 'vaults'), 'Office')
    await addPerson(person, ['Қасенов Дәурен'])
    await openCase(person, { typed: 'Kasen', client: 'Қасенов Дәурен', title: 'Case' })
    await addFiles(person, [
      paper('photo.heic'),
      paper('chat.webp'),
      paper('png-exif-orientation6.png'),
      paper('jpeg-cut.jpg'),
      bitmap,
      picture('orientation-6.tif'),
      picture('many-pages.tif'),
    ])

    for (const title of ['photo', 'chat', 'png-exif-orientation6', 'scan', 'jpeg-cut']) {
      const frame = await openDocument(person, title)
      const [above, below] = await coloursAt(frame, [
        [0.5, 0.24],
        [0.5, 0.76],
      ])
      expect({ title, isUpright: isLike(above, [176, 32, 32]) && !isLike(below, [176, 32, 32]) }).toEqual({
        title,
        isUpright: true,
      })
    }
    await page.frameLocator('iframe').getByText(t('documents:beside_halfPicture')).waitFor()

    const turned = await openDocument(person, 'orientation-6')
    const corners = await coloursAt(turned, [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.75, 0.75],
    ])
    expect(
      [
        [30, 60, 200],
        [200, 30, 30],
        [30, 160, 60],
      ].map((wanted, place) => isLike(corners[place], wanted)),
    ).toEqual([true, true, true])

    const many = await openDocument(person, 'many-pages')
    await page.getByText(t('documents:pageOf', { pages: 3 })).waitFor()
    await page.getByLabel(t('documents:page'), { exact: true }).fill('3')
    await many.locator('.leaf:nth-child(3) img').waitFor()
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})
