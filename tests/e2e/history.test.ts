import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { pressMore } from './person/forms.ts'
import {
  addHearing,
  addPerson,
  lock,
  makeVault,
  openCase,
  type Person,
  sitDown,
  unlock,
} from './person/person.ts'
import { seen } from './person/seen.ts'

const CLIENT = 'Қасенов Дәурен'
const COURT = 'Алмалинский районный суд'

/** Looks like markup and turns the direction of writing; it is a title like any other. */
const HOSTILE = '<b>Дело</b> \u202Eטקסט'

const rename = async (person: Person, title: string): Promise<void> => {
  const { page, t, press, fill } = person
  await pressMore(person, t('records:case.edit'))
  await fill(t('cases:field.title'), title)
  await press(t('common:save'))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const titled = ({ page }: Person, title: string) => page.getByRole('heading', { name: title, level: 1 })

/** The notice that offers the way back, or a word of what was taken back. */
const notice = ({ page }: Person, words: string) => page.getByRole('status').filter({ hasText: words })

const inLower = ({ t }: Person, subject: string): string => t(`records:${subject}.one`).toLocaleLowerCase()

/** Deletes the case whose page is open and waits until the list of cases stands there. */
const deleteCase = async (person: Person): Promise<void> => {
  const { page, t } = person
  await pressMore(person, t('records:case.delete'))
  const question = page.getByRole('dialog')
  await question.getByText(t('records:removal.goes')).waitFor()
  await question.getByRole('button', { name: t('records:case.delete'), exact: true }).click()
  await page.getByRole('heading', { name: t('cases:title'), level: 1 }).waitFor()
}

const openFromList = async (person: Person, title: string): Promise<void> => {
  await person.page.getByRole('link', { name: title }).first().click()
  await titled(person, title).waitFor()
}

/** More than there are things to stand in on the page. */
const MOST_STEPS = 60

const tabTo = async ({ page }: Person, wanted: Locator): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('not reached by the keyboard')
}

const begin = async (person: Person) => {
  await addPerson(person, [CLIENT])
  await openCase(person, { typed: 'Қасен', client: CLIENT, title: 'Первое название' })
}

test('an earlier title is read in the history and brought back, and that is taken back by Ctrl+Z', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-history-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t } = person
    const complaints = complaintsOf(page)
    await openVaultIn(program, { folder, language: 'ru' })
    await begin(person)
    await rename(person, HOSTILE)
    await rename(person, 'Третье название')

    await pressMore(person, t('history:title'))
    const history = page.getByRole('dialog')
    const entries = history.getByRole('listitem')
    await seen(entries, 3)
    const [latest] = await entries.allInnerTexts()
    expect(latest).toContain(t('history:action.update'))
    expect(latest).toContain(HOSTILE)
    expect(latest).toContain('Третье название')
    expect(await history.locator('b').count()).toBe(0)
    expect(await barriers(page)).toEqual([])

    await history
      .getByRole('button', { name: t('history:bringBack.action') })
      .last()
      .click()
    await seen(entries, 4)
    await notice(person, t('history:undo.broughtBack', { what: inLower(person, 'case') })).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await titled(person, 'Первое название').waitFor()

    await page.keyboard.press('Control+z')
    await titled(person, 'Третье название').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await titled(person, 'Первое название').waitFor()
    expect(complaints).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a task is ticked off on the first page by one key and comes back by Ctrl+Z', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-history-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t, fill } = person
    await openVaultIn(program, { folder, language: 'ru' })
    await begin(person)
    await page
      .getByRole('navigation', { name: t('cases:tab.label') })
      .getByRole('link', { name: t('cases:tab.work') })
      .click()
    for (const task of ['Первая задача', 'Вторая задача']) {
      await fill(t('work:tasks.quick'), task)
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox', { name: task }).waitFor()
    }
    await person.goTo('today')
    const boxes = page.getByRole('checkbox')
    await tabTo(person, boxes.first())
    await page.keyboard.press('Space')
    await notice(person, t('history:undo.ticked', { what: inLower(person, 'task') })).waitFor()
    await seen(boxes, 1)
    await page.locator('input[type=checkbox]:focus').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await seen(boxes, 2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a deleted case comes back by the notice and by Ctrl+Z, and after a lock nothing does', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-history-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'kk')
    const { page, t } = person
    const complaints = complaintsOf(page)
    const { passphrase } = await makeVault(person, folder, 'Qoima')
    await begin(person)
    await addHearing(person, {
      date: '14.12.2030',
      time: '10:30',
      kind: t('calendar:kind.extension'),
      court: COURT,
    })

    await deleteCase(person)
    const offer = notice(person, t('history:undo.deleted', { what: inLower(person, 'case') }))
    await offer.waitFor()
    expect(await offer.innerText()).toContain('Первое название')
    expect(await barriers(page)).toEqual([])
    // Reached and pressed without the mouse, from where the focus stands.
    const undo = offer.getByRole('button', { name: t('history:undo.button') })
    await tabTo(person, undo)
    await page.keyboard.press('Enter')
    await notice(person, t('history:undo.undone.remove', { what: inLower(person, 'case') })).waitFor()
    await openFromList(person, 'Первое название')
    await page
      .getByRole('navigation', { name: t('cases:tab.label') })
      .getByRole('link', { name: t('cases:tab.court') })
      .click()
    await page.getByText(COURT).first().waitFor()

    await deleteCase(person)
    await offer.waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('link', { name: 'Первое название' }).first().waitFor()

    await openFromList(person, 'Первое название')
    await deleteCase(person)
    await lock(person)
    await unlock(person, 'Qoima', passphrase)
    expect(await page.getByText('Первое название').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByText(t('history:undo.nothing')).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('search:title') }).fill(t('history:sitting.title'))
    await page.getByRole('option', { name: t('history:sitting.title') }).click()
    await page.getByText(t('history:sitting.empty')).waitFor()
    await page.keyboard.press('Escape')
    await person.goTo('cases')
    expect(await page.getByText('Первое название').count()).toBe(0)
    expect(complaints).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
