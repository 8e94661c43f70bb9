import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { addFiles, type Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const PAPERS = ['Приговор', 'Жалоба', 'Записи со свидания'] as const

const titlesIn = ({ page, t }: Person): Promise<string[]> =>
  page
    .getByRole('table', { name: t('documents:title') })
    .locator('tbody a bdi')
    .allInnerTexts()

const barOf = ({ page, t }: Person) => page.getByRole('region', { name: t('documents:chosenLabel') })

const chosen = (person: Person, count: number): Promise<void> =>
  barOf(person).getByText(person.t('documents:chosen', { count })).waitFor()

/** Two cases with papers, one of them privileged; before the list of all. */
const beforeAll = async (person: Person, folder: string): Promise<void> => {
  const { page, t, goTo, press } = person
  const paths = PAPERS.map((name) => path.join(folder, `${name}.txt`))
  for (const file of paths) await writeFile(file, `Текст: ${path.basename(file, '.txt')}`)
  for (const title of ['Дело Ким', 'Дело Ли']) {
    await goTo('cases')
    await page.getByRole('link', { name: title }).click()
    await addFiles(person, title === 'Дело Ким' ? paths : paths.slice(0, 1))
  }
  await goTo('documents')
  await page.getByRole('link', { name: 'Записи со свидания' }).click()
  await page.getByLabel(t('documents:fieldPrivileged')).check()
  await press(t('documents:save'))
  await page.getByText(t('common:saved')).first().waitFor()
  await goTo('documents')
  await expect.poll(() => titlesIn(person).then((titles) => titles.length)).toBe(4)
}

test('documents of several cases are chosen in the list of all, changed, removed and saved as copies at once', async () => {
  await inVault(
    {
      language: 'ru',
      prepare: async (client) => {
        await haveCase(client, 'Дело Ким')
        await haveCase(client, 'Дело Ли')
      },
    },
    async ({ person, folder }) => {
      const { page, t, press, fill, program } = person
      const dialog = page.getByRole('dialog')
      await beforeAll(person, folder)
      const before = await titlesIn(person)

      // By keys: the first key already takes all, before all of them have been read.
      await page.locator('tbody tr').first().locator('a').focus()
      await page.keyboard.press('Control+a')
      await chosen(person, 4)
      await barOf(person)
        .getByRole('button', { name: t('documents:chosenExhibits') })
        .waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await barOf(person).waitFor({ state: 'hidden' })
      await page.keyboard.press('Space')
      await chosen(person, 1)
      await page.keyboard.press('Space')
      await barOf(person).waitFor({ state: 'hidden' })

      // Also to rows that nothing is known of yet, and back again.
      await page.locator('tbody tr').first().locator('a').focus()
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await chosen(person, 3)
      await page.keyboard.press('Shift+ArrowUp')
      await chosen(person, 2)
      await page.keyboard.press('Escape')
      await barOf(person).waitFor({ state: 'hidden' })

      // By mouse, from the first to the last.
      await page
        .locator('tbody tr')
        .first()
        .locator('a')
        .click({ modifiers: ['Control'] })
      await page
        .locator('tbody tr')
        .last()
        .locator('a')
        .click({ modifiers: ['Shift'] })
      await chosen(person, 4)
      await press(t('documents:chosenChange'))
      await fill(t('documents:fieldSource'), 'Прокуратура')
      await press(t('common:save'))
      await seen(page.locator('tbody').getByText('Прокуратура'), 4)
      await barOf(person).getByText('Изменено: 4 из 4.', { exact: true }).waitFor()
      // The offer to take it back covers no button of the bar.
      const offer = await page
        .getByRole('button', { name: t('history:undo.button'), exact: true })
        .boundingBox()
      const bar = await barOf(person).boundingBox()
      expect((offer?.y ?? Number.NaN) + (offer?.height ?? 0)).toBeLessThan(bar?.y ?? 0)

      // What is privileged is named and asked about, and nothing in the folder is overwritten.
      const given = path.join(folder, 'given')
      await mkdir(given)
      await writeFile(path.join(given, 'Жалоба.txt'), 'older')
      await barOf(person)
        .getByRole('button', { name: t('documents:chosenCopies') })
        .click()
      await dialog.getByText('Записи со свидания').waitFor()
      await dialog.getByText(t('documents:copiesPrivilegedText')).waitFor()
      program.answer(given)
      await dialog.getByRole('button', { name: t('documents:chosenCopies') }).click()
      await dialog.getByText(t('documents:savedCopies', { number: '4' })).waitFor()
      expect((await readdir(given)).sort()).toEqual(
        ['Жалоба (2).txt', 'Жалоба.txt', 'Записи со свидания.txt', 'Приговор (2).txt', 'Приговор.txt'].sort(),
      )
      expect(await readFile(path.join(given, 'Жалоба (2).txt'), 'utf8')).toBe('Текст: Жалоба')
      await dialog
        .getByRole('button', { name: t('common:close') })
        .last()
        .click()

      await barOf(person)
        .getByRole('button', { name: t('documents:chosenRemove') })
        .click()
      await dialog.getByRole('button', { name: t('documents:chosenRemove') }).click()
      await page.getByText(t('documents:emptyAllTitle')).waitFor()
      await page.keyboard.press('Control+z')
      await expect.poll(() => titlesIn(person)).toEqual(before)
    },
  )
})
