import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'mupdf'
import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import { startProgram } from './fixture/start-program.ts'
import {
  addFiles,
  addPerson,
  exportDossier,
  makeVault,
  openCase,
  type Person,
  sitDown,
} from './person/person.ts'

const PAPERS = path.resolve(import.meta.dirname, '..', 'fixtures', 'papers')

const paper = (name: string): string => path.join(PAPERS, `${name}.pdf`)

/** Opens a document of the case and gives the frame that shows it. */
const openDocument = async ({ page, t, goTo }: Person, title: string): Promise<FrameLocator> => {
  await goTo('documents')
  await page.getByRole('heading', { name: t('documents:title'), level: 1 }).waitFor()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return page.frameLocator('iframe')
}

/** A part of the first page, in parts of its width and height. */
type Part = readonly [left: number, top: number, right: number, bottom: number]

/** How much of each part of the first page is dark, in thousandths, once the page is drawn. */
const inkIn = async (frame: FrameLocator, parts: readonly Part[]): Promise<number[]> => {
  await frame.locator('.page[data-loaded=true] canvas').first().waitFor()
  return await frame
    .locator('.page canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement, wanted) => {
      const context = canvas.getContext('2d')
      return wanted.map(([left, top, right, bottom]) => {
        const [x, y] = [Math.round(left * canvas.width), Math.round(top * canvas.height)]
        const width = Math.round((right - left) * canvas.width)
        const height = Math.round((bottom - top) * canvas.height)
        const pixels = context?.getImageData(x, y, width, height).data ?? []
        let dark = 0
        for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1
        return Math.round((dark * 1000) / (width * height))
      })
    }, parts)
}

/** The Cyrillic words of the six lines of `times-courier-not-embedded`, each in another font. */
const LINES: readonly Part[] = [740, 680, 620, 560, 500, 440].map((base) => [
  60 / 595,
  (842 - base - 16) / 842,
  190 / 595,
  (842 - base + 4) / 842,
])

test('papers are shown as they are, and what is not on their pages is said and listed', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-papers-'))
  mkdirSync(path.join(all, 'vaults'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t } = person
    await makeVault(person, path.join(all, 'vaults'), 'Контора')
    await addPerson(person, ['Қасенова Айгерім'])
    await openCase(person, { typed: 'Kasen', client: 'Қасенова Айгерім', title: 'Дело' })
    await addFiles(
      person,
      [
        'times-courier-not-embedded',
        'scan-a2-600dpi-1bit',
        'comments',
        'xfa-shell',
        'user-password-1234',
      ].map(paper),
    )

    const fonts = await openDocument(person, 'times-courier-not-embedded')
    for (const ink of await inkIn(fonts, LINES)) expect(ink).toBeGreaterThan(60)

    const scan = await openDocument(person, 'scan-a2-600dpi-1bit')
    const [words = 0] = await inkIn(scan, [[0.04, 0, 0.75, 0.6]])
    expect(words).toBeGreaterThan(5)

    const comments = await openDocument(person, 'comments')
    const icon = comments.locator('.textAnnotation img').first()
    await expect.poll(() => icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await comments.getByRole('button', { name: `${t('documents:beside_comments')}: 3` }).click()
    await comments.getByText('Комментарий защитника: подпись понятого отсутствует!').waitFor()
    await comments.getByText('Стр. 1 · Адвокат').waitFor()
    await comments.getByRole('button', { name: `${t('documents:beside_files')}: 1` }).click()
    await comments.getByText('audio.txt').waitFor()

    const form = await openDocument(person, 'xfa-shell')
    await form.getByText(t('documents:beside_xfa')).waitFor()
    expect(page.frames()).toHaveLength(2)

    const typed = page.getByLabel(t('documents:password'), { exact: true })
    await openDocument(person, 'user-password-1234')
    await typed.fill('4321')
    await person.press(t('documents:passwordOpen'))
    await page.getByText(t('documents:passwordWrong')).waitFor()
    await typed.fill('1234')
    await person.press(t('documents:passwordOpen'))
    await page.getByText(t('documents:passwordKept')).waitFor()
    await openDocument(person, 'comments')
    const again = await openDocument(person, 'user-password-1234')
    await again.locator('.page[data-loaded=true]').first().waitFor()

    const dossier = path.join(all, 'dossier.pdf')
    const printed = (): [boolean, number | undefined] => {
      const file = PDFDocument.openDocument(readFileSync(dossier), 'application/pdf')
      const texts = Array.from({ length: file.countPages() }, (_, index) =>
        file.loadPage(index).toStructuredText('').asText(),
      )
      return [file.needsPassword(), texts.join('').match(/Постановление, лист 3/gu)?.length]
    }
    const toCase = () => page.getByRole('link', { name: 'Дело' }).first().click()
    await toCase()
    await exportDossier(person, dossier)
    expect(printed()).toEqual([false, 2])

    await openDocument(person, 'user-password-1234')
    await person.press(t('documents:passwordForget'))
    await page.getByText(t('documents:passwordKept')).waitFor({ state: 'detached' })

    const dialog = page.getByRole('dialog')
    const begin = async (): Promise<void> => {
      await person.press(t('dossier:export'))
      await person.press(t('dossier:start'))
      await dialog.getByText(t('dossier:unlockCount', { at: 1, total: 1 })).waitFor()
    }
    const end = async (): Promise<void> => {
      await page.getByText(t('dossier:sha256')).waitFor()
      await dialog
        .getByRole('button', { name: t('dossier:close') })
        .last()
        .click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await toCase()
    await begin()
    program.answer(dossier)
    await person.press(t('dossier:unlockSkip'))
    await dialog.getByText(t('dossier:fault_password')).waitFor()
    await end()
    expect(printed()).toEqual([false, 1])

    await begin()
    const asked = dialog.getByLabel(t('dossier:unlockTitle', { title: 'user-password-1234' }))
    await asked.fill('4321')
    await person.press(t('documents:passwordOpen'))
    await dialog.getByText(t('documents:passwordWrong')).waitFor()
    await asked.fill('1234')
    program.answer(dossier)
    await person.press(t('documents:passwordOpen'))
    await end()
    expect(printed()).toEqual([false, 2])
    await openDocument(person, 'user-password-1234')
    await page.getByText(t('documents:passwordKept')).waitFor()
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})
