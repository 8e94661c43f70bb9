import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zlibSync } from 'fflate'
import { PDFDocument } from 'mupdf'
import { expect, test } from 'vitest'
import { textPdf } from '../documents/support/make-exhibits.ts'
import { plantedPdf } from '../documents/support/planted.ts'
import { FOREIGN_FILES } from '../support/foreign-files.ts'
import { startProgram } from './fixture/start-program.ts'
import { addFiles, addPerson, makeVault, openCase, type Person, sitDown } from './person/person.ts'
import { seen } from './person/seen.ts'

const lockedPdf = (password: string): Uint8Array => {
  const pdf = PDFDocument.openDocument(textPdf(['Behind the password']), 'application/pdf').asPDF()
  if (pdf === null) throw new Error('not a PDF')
  return pdf
    .saveToBuffer(`encrypt=aes-256,user-password=${password},owner-password=${password}`)
    .asUint8Array()
    .slice()
}

/** A picture of a few bytes that says it is 50,000 pixels wide and high. */
const pixelFlood = (): Uint8Array => {
  const bytes = Buffer.alloc(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  bytes.writeUInt32BE(50_000, 16)
  bytes.writeUInt32BE(50_000, 20)
  return bytes
}

/** A PDF of 60 KB whose list of objects has 60 million entries: opening it takes all memory that there is. */
const entryFlood = (): Uint8Array => {
  const entries = 60_000_000
  const packed = zlibSync(new Uint8Array(entries), { level: 9 })
  const head = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj
`
  const dictionary = `<</Type/XRef/Size ${entries}/Index[3 ${entries}]/W[1 0 0]/Root 1 0 R/Filter/FlateDecode/Length ${packed.length}>>`
  return Buffer.concat([
    Buffer.from(`${head}3 0 obj ${dictionary} stream\n`),
    packed,
    Buffer.from(`\nendstream endobj\nstartxref\n${head.length}\n%%EOF\n`),
  ])
}

/** Opens a document of the case and gives the frame that shows it. */
const openDocument = async ({ page, t, goTo }: Person, title: string) => {
  await goTo('documents')
  await page.getByRole('heading', { name: t('documents:title'), level: 1 }).waitFor()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  return page.frameLocator('iframe')
}

test('hostile documents are shown without power, refused with a reason, or opened with their password', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-viewer-'))
  const file = (name: string, content: Uint8Array | string): string => {
    writeFileSync(path.join(all, name), content)
    return path.join(all, name)
  }
  mkdirSync(path.join(all, 'vaults'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t } = person
    await makeVault(person, path.join(all, 'vaults'), 'Office')
    await addPerson(person, ['Қасенов Дәурен'])
    await openCase(person, { typed: 'Kasen', client: 'Қасенов Дәурен', title: 'Case' })
    await addFiles(person, [
      file('planted.pdf', plantedPdf().bytes),
      file('broken.pdf', '%PDF-1.7\nnothing that follows is a PDF'),
      file('locked.pdf', lockedPdf('қүпия1')),
      file('flood.png', pixelFlood()),
      file('entries.pdf', entryFlood()),
    ])
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url())
      if (protocol !== 'blob:' && !host.endsWith('sandyq.invalid') && host !== 'app' && host !== 'doc')
        elsewhere.push(request.url())
    })
    page.on('dialog', () => elsewhere.push('dialog'))
    page.on('popup', () => elsewhere.push('popup'))
    page.on('download', () => elsewhere.push('download'))

    const planted = await openDocument(person, 'planted')
    await planted.locator('.page[data-loaded=true]').first().waitFor()
    const links = planted.locator('.annotationLayer a')
    await seen(links, 1)
    for (const link of await links.all()) await link.click({ force: true })
    await planted.locator('.page').first().click()
    expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toEqual(['/', '/'])

    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: t('search:title') })
    await palette.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await palette.waitFor({ state: 'hidden' })

    await openDocument(person, 'broken')
    await page
      .getByRole('alert')
      .filter({ hasText: t('errors:DOCUMENT_UNREADABLE.what') })
      .waitFor()
    await openDocument(person, 'flood')
    await page
      .getByRole('alert')
      .filter({ hasText: t('errors:DOCUMENT_TOO_LARGE.what') })
      .waitFor()

    await openDocument(person, 'entries')
    await page
      .getByRole('alert')
      .filter({ hasText: t('errors:DOCUMENT_TOO_COSTLY.what') })
      .waitFor()
    await seen(page.locator('iframe'), 0)
    await expect.poll(async () => (await program.client.app.drawingUse())?.processes).toBe(1)

    const locked = await openDocument(person, 'locked')
    await page.getByLabel(t('documents:password'), { exact: true }).fill('wrong')
    await person.press(t('documents:passwordOpen'))
    await page.getByText(t('documents:passwordWrong')).waitFor()
    await page.getByLabel(t('documents:password'), { exact: true }).fill('қүпия1')
    await person.press(t('documents:passwordOpen'))
    await locked.getByText('Behind the password').waitFor()
    expect(elsewhere).toEqual([])
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})

test('a text says how it was read, another choice is kept with it, and what is only written in letters is not shown as text', async () => {
  const all = mkdtempSync(path.join(tmpdir(), 'sandyq-viewer-'))
  mkdirSync(path.join(all, 'vaults'))
  const paper = path.join(all, 'old-letter.txt')
  copyFileSync('tests/fixtures/papers/koi8r.txt', paper)
  const court = path.join(all, 'court.rtf')
  copyFileSync('tests/fixtures/papers/court.rtf', court)
  const mail = path.join(all, 'mail.eml')
  writeFileSync(mail, FOREIGN_FILES['mail.eml']?.text ?? '')
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t } = person
    await makeVault(person, path.join(all, 'vaults'), 'Office')
    await addPerson(person, ['Қасенов Дәурен'])
    await openCase(person, { typed: 'Kasen', client: 'Қасенов Дәурен', title: 'Case' })
    await addFiles(person, [paper, court, mail])
    const shown = await openDocument(person, 'old-letter')
    await shown.getByText('Касенова Айгерим Сериковна, 1990 года рождения').first().waitFor()
    const choice = page.getByLabel(t('documents:readAs'), { exact: true })
    await choice
      .getByRole('option', { name: t('documents:readAsGuessed', { encoding: 'KOI8-R' }) })
      .waitFor({ state: 'attached' })
    await choice.selectOption('windows-1251')
    await shown.getByText('лБУЕОПЧБ').first().waitFor()
    await openDocument(person, 'old-letter')
    await shown.getByText('лБУЕОПЧБ').first().waitFor()
    expect(await choice.inputValue()).toBe('windows-1251')
    await choice.selectOption('')
    await shown.getByText('Касенова Айгерим Сериковна').first().waitFor()
    const rich = await openDocument(person, 'court')
    await rich.getByText('Суд постановил: продлить срок содержания под стражей').waitFor()
    await rich.getByText(t('documents:beside_rich')).waitFor()
    await openDocument(person, 'mail')
    await page.getByText(`${t('documents:type_mail')}. ${t('documents:cannotShow')}`).waitFor()
    await seen(page.locator('iframe'), 0)
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
})
