import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startProgram } from './fixture/start-program.ts'
import { addPerson, makeVault, openCase, type Person, sitDown } from './person/person.ts'

// The picker begins at home; a home of its own keeps the test out of the user's.
const home = mkdtempSync(path.join(tmpdir(), 'sandyq-home-'))
process.env.HOME = home

const pickerOf = ({ page, t }: Person, mode: 'folder' | 'files' | 'save') =>
  page.getByRole('dialog', { name: t(`filePicker:title_${mode}`) })

test('where the host has no file dialogs the page draws its own, and a path never reaches it', async () => {
  mkdirSync(path.join(home, 'Қоймалар'))
  writeFileSync(path.join(home, 'хат.txt'), 'мәтін')
  writeFileSync(path.join(home, 'dossier.pdf'), 'older')
  try {
    await using program = await startProgram({ usesPagePicker: true })
    const person = await sitDown(program, 'kk')
    const { page, t } = person
    const chooseInPage = async (): Promise<void> => {
      const folders = pickerOf(person, 'folder')
      await folders.getByRole('button', { name: 'Қоймалар' }).click()
      await folders.getByText(t('filePicker:empty')).waitFor()
      expect(await page.content()).not.toContain(home)
      await folders.getByRole('button', { name: t('filePicker:chooseThisFolder') }).click()
    }
    await Promise.all([makeVault(person, '', 'Қойма'), chooseInPage()])
    expect(existsSync(path.join(home, 'Қоймалар', 'Қойма.sandyq', 'header.a'))).toBe(true)

    await addPerson(person, ['Қасенов Дәурен'])
    await openCase(person, { typed: 'Қасен', client: 'Қасенов Дәурен', title: 'Іс' })
    const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
    await tabs.getByRole('link', { name: t('cases:tab.documents') }).click()
    await person.press(t('documents:addFiles'))
    const files = pickerOf(person, 'files')
    await files
      .getByRole('list', { name: t('filePicker:places') })
      .or(files.getByRole('navigation', { name: t('filePicker:places') }))
      .getByRole('button', { name: t('filePicker:place_home') })
      .click()
    const letter = files.getByRole('button', { name: 'хат.txt' })
    await letter.click()
    await letter.and(page.locator('[aria-pressed=true]')).waitFor()
    await files.getByRole('button', { name: t('filePicker:chooseFiles', { count: 1 }) }).click()
    await page.getByText(t('documents:importDone', { count: 1 })).waitFor()

    await person.press(t('dossier:export'))
    await person.press(t('dossier:start'))
    const save = pickerOf(person, 'save')
    await save.getByLabel(t('filePicker:fileName')).fill('dossier.pdf')
    await save.getByRole('button', { name: t('filePicker:save') }).click()
    await save.getByText(t('filePicker:takenTitle')).waitFor()
    await save.getByLabel(t('filePicker:fileName')).fill('досье.pdf')
    await save.getByRole('button', { name: t('filePicker:save') }).click()
    await page.getByText(t('dossier:sha256')).waitFor()
    expect(existsSync(path.join(home, 'досье.pdf'))).toBe(true)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
