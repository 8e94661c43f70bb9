import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { textPdf } from '../../documents/support/make-exhibits.ts'
import type { Client } from '../fixture/start-program.ts'
import { addFiles, type Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

/** The titles in the list of documents, from above. */
const titlesIn = ({ page, t }: Person): Promise<string[]> =>
  page
    .getByRole('table', { name: t('documents:title') })
    .locator('tbody a bdi')
    .allInnerTexts()

const isAt = async ({ page, t }: Person, title: string, place: string): Promise<void> => {
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await page.getByText(place, { exact: true }).waitFor()
  await page.getByText(t('documents:opening')).waitFor({ state: 'hidden' })
}

const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.tagName ?? ''
  })

/** Files in the order in which they are chosen; each has bytes of its own. */
const PAPERS = ['Приговор', 'Апелляция', 'Скан 10', 'Скан 2'] as const

/** By keys and by mouse; the list stands by name, and stands so again afterwards. */
const severalAtOnce = async (person: Person): Promise<void> => {
  const { page, t, press, fill } = person
  const bar = page.getByRole('region', { name: t('documents:chosenLabel') })
  const chosen = (count: number) => bar.getByText(t('documents:chosen', { count })).waitFor()
  await page.locator('tbody tr').first().locator('a').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await chosen(2)
  await page.keyboard.press('Control+a')
  await chosen(4)
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'hidden' })

  await page.locator('tbody a', { hasText: 'Скан 2' }).click({ modifiers: ['Control'] })
  await page.locator('tbody a', { hasText: 'Скан 10' }).click({ modifiers: ['Shift'] })
  await chosen(2)
  await press(t('documents:chosenChange'))
  await fill(t('documents:fieldSource'), 'Прокуратура')
  await press(t('common:save'))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await seen(page.getByRole('cell', { name: 'Прокуратура' }), 2)
  await bar.getByText('Изменено: 2 из 2.', { exact: true }).waitFor()
  await page.locator('tbody a', { hasText: 'Приговор' }).click({ modifiers: ['Control'] })
  await press(t('documents:chosenChange'))
  await fill(t('documents:fieldSource'), 'Прокуратура')
  await press(t('common:save'))
  await bar.getByText(`Изменено: 1 из 3. ${t('documents:chosenSame')}`, { exact: true }).waitFor()
  await page.keyboard.press('Control+z')
  await seen(page.getByRole('cell', { name: 'Прокуратура' }), 2)
  await page.locator('tbody a', { hasText: 'Приговор' }).click({ modifiers: ['Control'] })

  await bar.getByRole('button', { name: t('documents:chosenRemove') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('documents:chosenRemove') })
    .click()
  await expect.poll(() => titlesIn(person)).toEqual(['Апелляция', 'Приговор'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => titlesIn(person)).toEqual(['Апелляция', 'Приговор', 'Скан 2', 'Скан 10'])
  await page
    .getByText(t('history:undo.others', { count: 1 }))
    .first()
    .waitFor()
}

test('documents of a case are ordered, and read one after another in that order by button and by key', async () => {
  const prepare = async (client: Client) => {
    await haveCase(client, 'Дело о бумагах')
  }
  await inVault({ language: 'ru', prepare }, async ({ person, folder }) => {
    const { page, t, goTo } = person
    const paths = PAPERS.map((name) => path.join(folder, `${name}.pdf`))
    for (const [at, file] of paths.entries()) await writeFile(file, textPdf([`Лист ${at}`]))
    await goTo('cases')
    await page.getByRole('link', { name: 'Дело о бумагах' }).click()
    await addFiles(person, paths)
    expect(await titlesIn(person)).toEqual([...PAPERS].toReversed())

    const table = page.getByRole('table', { name: t('documents:title') })
    await table.getByRole('button', { name: t('documents:column.document') }).click()
    await expect.poll(() => titlesIn(person)).toEqual(['Апелляция', 'Приговор', 'Скан 2', 'Скан 10'])

    await severalAtOnce(person)

    await table.getByRole('link', { name: 'Приговор' }).click()
    await isAt(person, 'Приговор', '2 из 4')
    await page.getByRole('button', { name: t('documents:nextDocument') }).click()
    await isAt(person, 'Скан 2', '3 из 4')
    expect(await focused(person)).toBe(t('documents:nextDocument'))
    await page.keyboard.press('Enter')
    await isAt(person, 'Скан 10', '4 из 4')
    await page.keyboard.press('Enter')
    await page.keyboard.press('k')
    await isAt(person, 'Скан 2', '3 из 4')

    // From inside what is read, and it is read on there.
    await page.frameLocator('iframe').locator('body').click()
    await page.keyboard.press('k')
    await isAt(person, 'Приговор', '2 из 4')
    await expect.poll(() => focused(person)).toBe('IFRAME')
    await page.keyboard.press('k')
    await isAt(person, 'Апелляция', '1 из 4')

    // Its list, one level up, stands in the order in which it was left.
    await page.keyboard.press('Escape')
    await expect.poll(() => titlesIn(person)).toEqual(['Апелляция', 'Приговор', 'Скан 2', 'Скан 10'])
    await page.getByLabel(t('documents:filterOfCase')).fill('скан')
    await expect.poll(() => titlesIn(person)).toEqual(['Скан 2', 'Скан 10'])
    await table.getByRole('link', { name: 'Скан 10' }).click()
    await isAt(person, 'Скан 10', '2 из 2')

    // In the list of all it stands elsewhere.
    await goTo('documents')
    await page.getByRole('link', { name: 'Скан 2' }).click()
    await isAt(person, 'Скан 2', '1 из 4')
    await page.keyboard.press('j')
    await isAt(person, 'Скан 10', '2 из 4')

    // There and back at once is where one was; what is hidden beside one document is hidden beside the next.
    await page.getByRole('button', { name: t('documents:hideDetails') }).click()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await isAt(person, 'Скан 10', '2 из 4')
    await page.keyboard.press('j')
    await isAt(person, 'Апелляция', '3 из 4')
    await page.getByRole('button', { name: t('documents:showDetails') }).click()

    // A frame that says by itself that a key was pressed is not obeyed while one writes beside it.
    await page.frameLocator('iframe').getByText('Лист').waitFor()
    await page.getByRole('textbox', { name: t('documents:fieldSource'), exact: true }).focus()
    const frame = page.frames().find((each) => each !== page.mainFrame())
    await frame?.evaluate(() => window.parent.postMessage({ kind: 'key', key: 'next' }, '*'))
    await page.frameLocator('iframe').locator('body').click()
    await page.keyboard.press('k')
    await isAt(person, 'Скан 10', '2 из 4')
  })
})
