import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'mupdf'
import { expect, test } from 'vitest'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { goToCase } from './person/case-work.ts'
import { addFiles, sitDown } from './person/person.ts'

const textOf = async (file: string): Promise<string> => {
  const pdf = PDFDocument.openDocument(await readFile(file), 'application/pdf')
  return Array.from({ length: pdf.countPages() }, (_, at) =>
    pdf.loadPage(at).toStructuredText('').asText(),
  ).join('\n')
}

test('a privileged document is in no dossier by itself, and leaves only when that was said twice', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-privileged-'))
  try {
    await using program = await startProgram()
    const { client, page } = program
    await openVaultIn(program, { folder, language: 'ru' })
    await client.cases.create(blankCase('Дело Ким'))
    const complaints = complaintsOf(page)
    const person = await sitDown(program, 'ru')
    const { t, press } = person
    const dialog = page.getByRole('dialog')
    await goToCase(person, 'Дело Ким')
    const files = ['Жалоба.txt', 'Записи со свидания.txt'].map((name) => path.join(folder, name))
    for (const file of files) await writeFile(file, `Текст: ${path.basename(file, '.txt')}`)
    await addFiles(person, files)

    await page.getByRole('link', { name: 'Записи со свидания' }).click()
    await page.getByLabel(t('documents:fieldPrivileged')).check()
    await press(t('documents:save'))
    await page.getByText(t('common:saved')).first().waitFor()
    await press(t('documents:saveCopy'))
    await dialog.getByText(t('documents:copyPrivileged')).waitFor()
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: t('common:cancel'), exact: true }).click()

    await page.getByRole('link', { name: 'Дело Ким' }).first().click()
    await page.getByRole('heading', { name: 'Дело Ким', level: 1 }).waitFor()
    const written = async (name: string): Promise<string> => {
      await page.getByText(t('dossier:sha256')).waitFor()
      await dialog
        .getByRole('button', { name: t('dossier:close') })
        .last()
        .click()
      return await textOf(path.join(folder, name))
    }
    await press(t('dossier:export'))
    // What the defence fears is its own work, too.
    expect(await page.getByRole('checkbox', { name: t('dossier:section_risks') }).isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: t('dossier:section_statements') }).isChecked()).toBe(true)
    await page.getByLabel(t('dossier:summary')).fill('Кратко о деле')
    await page.getByLabel(t('dossier:preparedBy')).fill('Адвокат Серікқызы')
    await press(t('dossier:all'))
    program.answer(path.join(folder, 'without.pdf'))
    await press(t('dossier:start'))
    const without = await written('without.pdf')
    expect([without.includes('Текст: Жалоба'), without.includes('Записи со свидания')]).toEqual([true, false])
    expect([without.includes('Кратко о деле'), without.includes('Адвокат Серікқызы')]).toEqual([true, true])

    await press(t('dossier:export'))
    // What was typed for the last dossier is there again.
    expect(await page.getByLabel(t('dossier:summary')).inputValue()).toBe('Кратко о деле')
    await page.getByRole('checkbox', { name: t('dossier:include', { title: 'Записи со свидания' }) }).click()
    await dialog.getByText(t('dossier:privileged.include')).waitFor()
    await dialog.getByRole('button', { name: t('dossier:privileged.includeIt'), exact: true }).click()
    await dialog.getByText(t('dossier:privileged.leaving', { count: 1 })).waitFor()
    await press(t('dossier:start'))
    const asked = page.getByRole('dialog', { name: t('dossier:privileged.leave') })
    await asked.getByText('Записи со свидания').waitFor()
    expect(await barriers(page)).toEqual([])
    program.answer(path.join(folder, 'with.pdf'))
    await asked.getByRole('button', { name: t('dossier:start'), exact: true }).click()
    expect(await written('with.pdf')).toContain('Текст: Записи со свидания')

    await person.goTo('documents')
    const title = page.getByRole('table').getByText('Записи со свидания', { exact: true })
    await title.waitFor()
    await page.emulateMedia({ media: 'print' })
    await title.waitFor({ state: 'hidden' })
    await page.getByRole('table').getByText('Жалоба', { exact: true }).waitFor()
    await page.emulateMedia({ media: 'screen' })
    await press(t('tables:export'))
    await page.getByLabel(t('tables:formatOf.csv'), { exact: true }).check()
    await page.getByLabel(t('tables:includesPrivileged')).check()
    await press(t('tables:start'))
    const again = page.getByRole('dialog', { name: t('tables:privilegedLeave') })
    await again.getByText(t('tables:privilegedNamed', { count: 1 })).waitFor()
    expect(await barriers(page)).toEqual([])
    program.answer(path.join(folder, 'list.csv'))
    await again.getByRole('button', { name: t('tables:start'), exact: true }).click()
    await page.getByText('list.csv').waitFor()
    expect(await readFile(path.join(folder, 'list.csv'), 'utf8')).toContain('Записи со свидания')
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
