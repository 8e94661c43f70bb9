import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { newTask } from '../../renderer/features/case/work/drafts.ts'
import { addBigCase } from './fixture/big-case.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { type RunningProgram, startProgram } from './fixture/start-program.ts'
import { CASE_TABS, turnTo } from './person/case-work.ts'
import { openRecord } from './person/forms.ts'
import { type Person, sitDown } from './person/person.ts'

const TASKS = ['Подать жалобу', 'Позвонить матери', 'Получить копию приговора'] as const
const [FIRST, SECOND] = TASKS

const TITLE = 'Дело Жәңгірова и других: площадь, ст. 272 и 405'

const begin = async (program: RunningProgram, folder: string): Promise<Person> => {
  await prepareVault(program, folder)
  const { caseId } = await addBigCase(program)
  for (const title of TASKS) await program.client.tasks.create(newTask(caseId, title))
  await showIn(program, { language: 'ru', theme: 'light' })
  return sitDown(program, 'ru')
}

const box = ({ page }: Person, title: string): Locator =>
  page.getByRole('main').getByRole('checkbox', { name: title })

const openFrom = async ({ page }: Person, link: string, heading: string): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name: link }).first().click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}

/** The calls since the last time; forms that were begun and not saved are one short list for all cases, read beside whatever is on the page. */
const callsOf = (program: RunningProgram): string[] =>
  program.calls().filter((call) => call !== '/drafts/list')

const openTasks = ({ page, t }: Person, count: number): Promise<void> =>
  page
    .getByRole('navigation', { name: t('cases:tab.label') })
    .getByRole('link', { name: `${t('cases:tab.work')} ${count}`, exact: true })
    .waitFor()

test('a case opens with one call, its parts with none, and a task is ticked without reading the documents again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-calls-'))
  try {
    await using program = await startProgram()
    const person = await begin(program, folder)
    const { t, goTo } = person
    await goTo('cases')
    program.calls()
    await openFrom(person, TITLE, TITLE)
    expect(callsOf(program)).toEqual(['/cases/file'])

    for (const tab of CASE_TABS) await turnTo(person, tab)
    expect(callsOf(program)).toEqual([])

    await turnTo(person, 'work')
    await box(person, FIRST).click()
    await openTasks(person, 2)
    expect(callsOf(program)).toEqual(['/tasks/update', '/cases/parts'])

    await goTo('today')
    await box(person, SECOND).waitFor()
    // What is proposed is counted from whole cases, so that it is asked apart and the page does not wait for it.
    expect(callsOf(program)).toEqual(['/today/get', '/deadlines/proposed'])
    await box(person, SECOND).click()
    await person.page.getByText(t('history:undo.keys')).waitFor()
    expect(callsOf(program).toSorted()).toEqual([
      '/deadlines/proposed',
      '/history/undoable',
      '/tasks/update',
      '/today/get',
    ])

    await goTo('cases')
    program.calls()
    await openFrom(person, TITLE, TITLE)
    await openTasks(person, 1)
    expect(callsOf(program)).toEqual(['/cases/file'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('what is entered, taken back and deleted on the page of a case is read again in one call', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-calls-'))
  try {
    await using program = await startProgram()
    const person = await begin(program, folder)
    const { page, t, goTo } = person
    await goTo('cases')
    await openFrom(person, TITLE, TITLE)
    await turnTo(person, 'work')
    program.calls()
    const line = page.getByRole('textbox', { name: t('work:tasks.quick') })
    await line.fill('Навестить в СИЗО')
    await line.press('Enter')
    await openTasks(person, 4)
    expect(callsOf(program)).toEqual(['/tasks/create', '/cases/parts'])

    await page.locator('[data-page-title]').focus()
    await page.keyboard.press('Control+z')
    await openTasks(person, 3)
    expect(callsOf(program)).toEqual(['/history/undoable', '/history/undo', '/cases/file'])

    await openRecord(person, page.getByRole('main').getByRole('button', { name: FIRST }))
    const toDelete = { name: t('records:task.delete'), exact: true }
    await page.getByRole('dialog').getByRole('button', toDelete).click()
    const question = page.getByRole('dialog').filter({ hasText: t('records:task.deleteQuestion') })
    await question.getByRole('button', toDelete).click()
    await openTasks(person, 2)
    await page.getByText(t('history:undo.keys')).waitFor()
    expect(callsOf(program).filter((call) => call.startsWith('/cases/'))).toEqual(['/cases/file'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
