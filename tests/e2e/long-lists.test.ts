import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { newTask } from '../../renderer/features/case/work/drafts.ts'
import { partialDateSchema } from '../../shared/domain/dates.ts'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { blankEvent } from '../../shared/domain/kinds/event.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { type Client, type RunningProgram, startProgram } from './fixture/start-program.ts'
import { barriers } from './person/barriers.ts'
import { goToCase } from './person/case-work.ts'
import { pressMore } from './person/forms.ts'
import { type Person, sitDown } from './person/person.ts'
import { arrived, seen } from './person/seen.ts'

/** More than three pages, so that pages between are never asked for. */
const MANY = 450

const titleOf = (number: number): string => `Дело ${String(number).padStart(3, '0')}`

const fill = async (client: Client): Promise<void> => {
  for (let number = 1; number <= MANY; number += 1) {
    const status = number <= 440 ? 'open' : 'closed'
    await client.cases.create({ ...blankCase(titleOf(number)), status })
  }
}

const begin = async (program: RunningProgram, folder: string): Promise<Person> => {
  await prepareVault(program, folder)
  await fill(program.client)
  await showIn(program, { language: 'ru', theme: 'light' })
  return sitDown(program, 'ru')
}

const inMain = ({ page }: Person): Locator => page.getByRole('main')
const linkTo = (person: Person, number: number): Locator =>
  inMain(person).getByRole('link', { name: titleOf(number) })
const head = (person: Person, label: string): Locator =>
  inMain(person).getByRole('columnheader', { name: label })

/** The title that has the focus, as soon as it is one of the list. */
const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('tr')?.querySelector('a bdi')?.textContent ?? '')

const scrollTo = ({ page }: Person, share: number): Promise<void> =>
  page.evaluate((part) => {
    const main = document.querySelector('main')
    main?.scrollTo({ top: (main.scrollHeight - main.clientHeight) * part })
  }, share)

/** How many rows the printer is given, and the title of the last one; the press of the key goes to no printer. */
const printed = async ({ page }: Person): Promise<unknown> => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => {
    window.print = () => {
      const rows = [...document.querySelectorAll('main tbody tr')].filter((row) => row.checkVisibility())
      const last = rows.at(-1)?.querySelector('a bdi')?.textContent
      document.body.dataset.printed = JSON.stringify({ rows: rows.length, last })
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.keyboard.press('Control+p')
  const given = page.locator('body[data-printed]')
  await given.waitFor({ state: 'attached' })
  const text = await given.getAttribute('data-printed')
  await page.emulateMedia({ media: 'screen' })
  return JSON.parse(text ?? '')
}

test('a long list is sorted, narrowed, scrolled to its end and walked by keys', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-lists-'))
  try {
    await using program = await startProgram()
    const person = await begin(program, folder)
    const { page, t, goTo } = person
    await goTo('cases')
    await linkTo(person, 440).waitFor()
    await inMain(person)
      .getByText(t('list.shownOf', { shown: '440', all: '450' }))
      .waitFor()

    const byTitle = head(person, t('cases:column.case'))
    await byTitle.getByRole('button').click()
    await linkTo(person, 1).waitFor()
    expect(await byTitle.getAttribute('aria-sort')).toBe('ascending')

    expect(await printed(person)).toEqual({ rows: 440, last: titleOf(440) })

    program.calls()
    await scrollTo(person, 1)
    await linkTo(person, 440).waitFor()
    await scrollTo(person, 0)
    await linkTo(person, 1).waitFor()
    await scrollTo(person, 0.5)
    await linkTo(person, 221).waitFor()
    expect(program.calls().every((call) => call === '/cases/page')).toBe(true)
    const [table, first] = [inMain(person).locator('table'), inMain(person).locator('thead')]
    expect(await table.getAttribute('aria-rowcount')).toBe('441')
    expect((await first.boundingBox())?.y).toBeGreaterThanOrEqual(0)

    await linkTo(person, 221).focus()
    for (const [key, number] of [
      ['End', 440],
      ['ArrowUp', 439],
      ['Home', 1],
      ['ArrowDown', 2],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => focused(person)).toBe(titleOf(number))
    }
    await page.keyboard.press('PageDown')
    await expect.poll(async () => Number((await focused(person)).slice(-3))).toBeGreaterThan(4)
    expect(await barriers(page)).toEqual([])

    const filter = page.getByRole('searchbox', { name: t('cases:filter') })
    await filter.fill('delo 43')
    await seen(inMain(person).getByRole('link', { name: /^Дело/u }), 14)
    await linkTo(person, 430).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: titleOf(430), level: 1 }).waitFor()
    await goTo('cases')
    await seen(inMain(person).getByRole('link', { name: /^Дело/u }), 14)
    expect(await filter.inputValue()).toBe('delo 43')
    expect(await byTitle.getAttribute('aria-sort')).toBe('ascending')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('tasks and events of all cases are a page each, and a row leads to its record in its case', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-lists-'))
  try {
    await using program = await startProgram()
    const { client } = program
    await prepareVault(program, folder)
    const { id: caseId } = await client.cases.create(blankCase('Дело о митинге'))
    await client.tasks.create(newTask(caseId, 'Подать жалобу'))
    await client.tasks.create({ ...newTask(caseId, 'Получить копию'), isDone: true })
    await client.events.create({
      ...blankEvent({ caseId, title: 'Задержание на площади' }),
      date: partialDateSchema.parse('2026-01-15'),
    })
    await client.events.create({
      ...blankEvent({ caseId, title: 'Обыск в офисе' }),
      date: partialDateSchema.parse('2026-01-16'),
    })
    await showIn(program, { language: 'ru', theme: 'light' })
    const person = await sitDown(program, 'ru')
    const { page, t } = person
    await inMain(person)
      .getByRole('link', { name: t('today:allTasks') })
      .click()
    await arrived(page)
    await inMain(person).getByRole('link', { name: 'Подать жалобу' }).waitFor()
    await seen(inMain(person).getByRole('row'), 2)
    await inMain(person).getByText(t('work:all.show.done'), { exact: true }).click()
    await inMain(person).getByRole('link', { name: 'Получить копию' }).click()
    const task = page.getByRole('region', { name: 'Получить копию' })
    await task.waitFor()
    await page.keyboard.press('Escape')
    await task.waitFor({ state: 'hidden' })

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(t('common:nav.events'))
    await page
      .getByRole('option', { name: t('common:nav.events') })
      .first()
      .click()
    const pressed = inMain(person).getByRole('link', { name: 'Задержание на площади' })
    await seen(inMain(person).getByRole('row'), 3)
    const element = await pressed.elementHandle()
    // While the palette is still going away the key is its own.
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+z')
    await seen(inMain(person).getByRole('row'), 2)
    // What was under the finger is the same record still, though it moved up.
    expect(await pressed.evaluate((now, before) => now === before, element)).toBe(true)
    await pressed.click()
    await page.getByRole('heading', { name: 'Дело о митинге', level: 1 }).waitFor()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the history of a case is printed to its beginning, with the part that was read last', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-lists-'))
  try {
    await using program = await startProgram()
    const { client } = program
    await prepareVault(program, folder)
    const { id: caseId } = await client.cases.create(blankCase('Дело о митинге'))
    for (let number = 1; number <= 130; number += 1)
      await client.tasks.create(newTask(caseId, `Задача ${number}`))
    await showIn(program, { language: 'ru', theme: 'light' })
    const person = await sitDown(program, 'ru')
    const { page, t } = person
    await goToCase(person, 'Дело о митинге')
    await pressMore(person, t('history:title'))
    await page.getByRole('link', { name: t('history:ofCase.open'), exact: true }).click()
    await inMain(person).getByText('Задача 130').waitFor()
    const more = inMain(person).getByRole('button', { name: t('history:ofCase.more'), exact: true })
    await more.waitFor()
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = String(document.querySelectorAll('main ol > li').length)
      }
    })
    await page.keyboard.press('Control+p')
    const given = page.locator('body[data-printed]')
    await given.waitFor({ state: 'attached' })
    expect(await given.getAttribute('data-printed')).toBe('131')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
