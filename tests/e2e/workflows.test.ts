import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../shared/domain/days.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { documentInputSchema } from '../../shared/domain/kinds/document.ts'
import { openVaultIn } from './fixture/prepared-vault.ts'
import {
  CASE,
  CLIENT,
  ELSEWHERE,
  PLACE,
  prepareOther,
  prepareSquare,
  SECOND,
  THIRD,
  today,
  typedDay,
} from './fixture/square-case.ts'
import { type RunningProgram, startProgram } from './fixture/start-program.ts'
import { barriers } from './person/barriers.ts'
import { type CaseTab, decisionNamed, part } from './person/case-work.ts'
import { type Cost, type Counted, counted } from './person/counted.ts'
import { type Person, sitDown } from './person/person.ts'

/*
 * Ten pieces of work as they are done most often, and what they cost: a click, a chord of keys and a field that is filled in are one
 * action each. `before` was counted in the same way, in the same vault, on the program as it was before (`docs/workflows.md`).
 */

interface Line {
  readonly what: string
  readonly before: Cost
  readonly after: Cost
}

const SENTENCES = [
  [CLIENT, '7'],
  [SECOND, '5'],
  [THIRD, '3'],
] as const

const lines: Line[] = []
let folder = ''
let program: RunningProgram
let person: Person
let caseId: CaseId

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sandyq-workflows-'))
  program = await startProgram()
  person = await sitDown(program, 'en')
  await program.page.emulateMedia({ reducedMotion: 'reduce' })
  await openVaultIn(program, { folder, language: 'en' })
  await prepareOther(program)
  caseId = await prepareSquare(program)
  await program.page.reload()
})

const table = (): string =>
  [
    ['', 'before', 'after'].join('\t'),
    ...lines.map(({ what, before, after }) =>
      [what, ...[before, after].map((cost) => `${cost.actions} (${cost.dialogs} forms)`)].join('\t'),
    ),
  ].join('\n')

afterAll(async () => {
  process.stdout.write(`${table()}\n`)
  await program.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Where every piece of work begins: on the first page. */
const goHome = async (): Promise<void> => {
  const { page, t } = person
  await page
    .getByRole('navigation', { name: t('common:nav.label') })
    .getByRole('link', { name: t('common:nav.today'), exact: true })
    .click()
  await page.getByRole('heading', { name: t('common:nav.today'), level: 1 }).waitFor()
}

/** Does a piece of work with counted hands, and writes down what it cost. */
const doWorkHere = async (
  what: string,
  before: Cost,
  work: (hands: Counted) => Promise<void>,
): Promise<Cost> => {
  const hands = counted(person)
  await work(hands)
  const after = hands.cost()
  lines.push({ what, before, after })
  return after
}

/** The same from the first page on, where most work begins. */
const doWork: typeof doWorkHere = async (...work) => {
  await goHome()
  return doWorkHere(...work)
}

/** Goes to the case, and to one of its tabs, by the list of cases. */
const goToCase = async (hands: Counted, tab?: CaseTab): Promise<void> => {
  const { page, t } = person
  const rail = page.getByRole('navigation', { name: t('common:nav.label') })
  await hands.click(rail.getByRole('link', { name: t('common:nav.cases'), exact: true }))
  const row = page.getByRole('table', { name: t('cases:title') }).getByRole('link', { name: CASE })
  await hands.click(row.first())
  await page.getByRole('heading', { name: CASE, level: 1 }).waitFor()
  if (tab !== undefined) await goToTab(hands, tab)
}

const goToTab = (hands: Counted, tab: CaseTab): Promise<void> =>
  hands.click(
    person.page
      .getByRole('navigation', { name: person.t('cases:tab.label') })
      .getByRole('link', { name: person.t(`cases:tab.${tab}`) }),
  )

/** A record that was opened, in its form over the page or beside its list. */
const shownRecord = (words: string): Locator => {
  const { page } = person
  return page
    .getByRole('dialog')
    .or(page.getByRole('region', { name: new RegExp(words, 'u') }))
    .first()
}

const formIsGone = (): Promise<void> => person.page.getByRole('dialog').waitFor({ state: 'hidden' })

test('after an extension hearing one form keeps outcome, order, extension, next hearing and task, and one step back takes all of it', async () => {
  const { t, page } = person
  const cost = await doWork('Extension hearing', { actions: 37, dialogs: 5 }, async (hands) => {
    await hands.click(part(person, t('calendar:after.waitingAll')).getByRole('link').first())
    const form = await hands.dialog()
    // Whether it took place has to be said: the foot names the question, and the first answer has the focus.
    await form.getByRole('button', { name: t('common:save'), exact: true }).click()
    await form
      .getByRole('alert')
      .getByRole('link', { name: t('calendar:field.status') })
      .waitFor()
    await form
      .getByRole('radio', { name: t('calendar:status.held') })
      .and(page.locator(':focus'))
      .waitFor()
    await hands.click(t('calendar:status.held'))
    await hands.write(t('calendar:field.result'), 'Срок продлён')
    await hands.click(t('court:outcome.granted'))
    await hands.write(t('court:field.number'), '3/12')
    await hands.click(t('calendar:after.step.extended'))
    await hands.write(t('cases:field.until'), typedDay(60))
    await hands.write(t('calendar:after.nextAt'), typedDay(58))
    await hands.write(t('common:date.time'), '11:00')
    await hands.write(t('calendar:field.nextStep'), 'Обжаловать продление')
    await hands.write(t('work:tasks.field.dueOn'), typedDay(3))
    expect(await barriers(page)).toEqual([])
    await hands.click(t('common:save'))
    await formIsGone()
  })
  expect(cost).toEqual({ actions: 12, dialogs: 1 })
  const file = () => program.client.cases.file({ caseId })
  const { hearings, decisions, restraints, tasks } = await file()
  expect(hearings).toMatchObject([
    { status: 'held', result: 'Срок продлён' },
    { status: 'planned', kind: 'extension', court: 'Суд № 2', room: '3', judge: 'Иванова' },
  ])
  expect(decisions).toMatchObject([{ kind: 'order', outcome: 'granted', number: '3/12', body: 'Суд № 2' }])
  expect(restraints).toMatchObject([
    { until: today },
    { from: today, until: addDays(today, 60), place: PLACE, decisionId: decisions[0]?.id },
  ])
  expect(tasks).toMatchObject([{ title: 'Обжаловать продление', dueOn: addDays(today, 3) }])
  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => {
      const back = await file()
      return [back.hearings, back.decisions, back.restraints, back.tasks].map(({ length }) => length)
    })
    .toEqual([1, 0, 1, 0])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await file()).tasks.length).toBe(1)
})

test('a verdict with three sentences and its appeal, which changes one of them, are two forms', async () => {
  const { t } = person
  const cost = await doWork('Verdict of three and its appeal', { actions: 30, dialogs: 2 }, async (hands) => {
    await goToCase(hands, 'court')
    await hands.click(t('court:verdict.new'))
    const verdict = await hands.dialog()
    await hands.choose(t('court:field.outcome'), t('court:outcome.convicted'))
    await hands.write(t('court:field.body'), 'Суд № 2')
    await hands.write(t('court:field.announcedOn'), '12.03.2026')
    for (const [name, years] of SENTENCES) {
      await hands.click(verdict.getByRole('button', { name }))
      await hands.choose(t('court:field.sentenceKind'), t('court:sentenceKind.imprisonment'))
      await hands.write(t('court:field.years'), years)
    }
    await hands.click(t('common:save'))
    await formIsGone()
    await hands.click(
      decisionNamed(person, t('court:kind.verdict')).getByRole('button', { name: t('court:verdict.appeal') }),
    )
    const appeal = await hands.dialog()
    await hands.choose(t('court:field.outcome'), t('court:outcome.partly-changed'))
    await hands.write(t('court:field.announcedOn'), '20.05.2026')
    await hands.click(appeal.getByRole('button', { name: CLIENT }))
    await hands.choose(t('court:field.effect'), t('court:effect.reduced'))
    await hands.write(t('court:field.years'), '5')
    await hands.click(t('common:save'))
    await formIsGone()
  })
  expect(cost).toEqual({ actions: 30, dialogs: 2 })
  const { decisions, sentences } = await program.client.cases.file({ caseId })
  const reviewed = decisions.find(({ kind }) => kind === 'appeal')
  expect(sentences.filter(({ decisionId }) => decisionId === reviewed?.id)).toHaveLength(3)
  expect(sentences.map(({ effect, years }) => [effect, years]).toSorted()).toEqual([
    ['imposed', 3],
    ['imposed', 5],
    ['imposed', 7],
    ['reduced', 5],
    ['upheld', null],
    ['upheld', null],
  ])
})

test('a paper that was filed is a line in the case, with its kind, today and to whom', async () => {
  const { t } = person
  await goHome()
  await goToCase(counted(person))
  const cost = await doWorkHere('A paper filed', { actions: 8, dialogs: 1 }, async (hands) => {
    await goToTab(hands, 'work')
    await hands.write(t('work:filed.quick'), 'Жалоба на продление, прокуратура Алматы')
    await hands.keys('Enter')
  })
  expect(cost).toEqual({ actions: 3, dialogs: 0 })
  await expect
    .poll(async () => (await program.client.cases.file({ caseId })).interventions)
    .toMatchObject([
      { kind: 'complaint', title: 'Жалоба на продление', addresseeWords: 'прокуратура Алматы', date: today },
    ])
})

test('a new case with client, charge and custody is one form', async () => {
  const { t, page } = person
  const cost = await doWork(
    'New case: client, charge, custody',
    { actions: 8, dialogs: 1 },
    async (hands) => {
      await hands.keys('Control+Shift+N')
      const form = await hands.dialog()
      await form.locator('input:focus').waitFor()
      await hands.type('Оспанова Алия')
      await hands.write(t('quickEntry:field.charges'), 'УК 174 ч.1')
      await hands.choose(t('quickEntry:field.restraintKind'), t('cases:restraintKind.custody'))
      await hands.write(t('quickEntry:field.until'), typedDay(60))
      await hands.write(t('quickEntry:field.place'), PLACE)
      await hands.keys('Enter')
      await formIsGone()
    },
  )
  expect(cost).toEqual({ actions: 8, dialogs: 1 })
  await page.getByRole('heading', { name: /Оспанова Алия/u, level: 1 }).waitFor()
})

test('a measure is found by the article of its case and opened', async () => {
  const { t, page } = person
  const cost = await doWork('Restraint found by an article', { actions: 3, dialogs: 2 }, async (hands) => {
    await hands.keys('Control+k')
    await hands.dialog()
    await hands.type('ст. 405 ч. 1')
    const measure = `${ELSEWHERE}, ${t('cases:restraintKind.custody')}`
    await hands.click(page.getByRole('option', { name: measure }).first())
    await shownRecord(t('cases:restraintKind.custody')).waitFor()
  })
  expect(cost.actions).toBe(3)
  await page.keyboard.press('Escape')
  await formIsGone()
})

test('an event is entered with who tells of it in one form', async () => {
  const { t } = person
  const cost = await doWork('Event with its source', { actions: 11, dialogs: 1 }, async (hands) => {
    await goToCase(hands, 'chronology')
    await hands.click(t('records:event.new'))
    await hands.dialog()
    await hands.write(t('chronology:field.title'), 'Обыск')
    await hands.write(t('chronology:field.date'), '12.03.2026')
    await hands.click(t('records:source.new'))
    await hands.choose(t('records:source.field.kind'), t('records:source.kind.press'))
    await hands.write(t('records:source.field.text'), 'Газета')
    await hands.click(t('common:save'))
    await formIsGone()
  })
  expect(cost.actions).toBeLessThanOrEqual(11)
  const { events, sources } = await program.client.cases.file({ caseId })
  const made = events.find(({ title }) => title === 'Обыск')
  expect(sources.filter(({ ofId }) => String(ofId) === made?.id)).toMatchObject([
    { kind: 'press', text: 'Газета' },
  ])
})

test('a task with its day is a line in the case', async () => {
  const { t } = person
  const cost = await doWork('Task with a day', { actions: 7, dialogs: 1 }, async (hands) => {
    await goToCase(hands, 'work')
    await hands.write(t('work:tasks.quick'), 'Жалоба завтра')
    await hands.keys('Enter')
  })
  expect(cost).toEqual({ actions: 5, dialogs: 0 })
  await expect
    .poll(async () => (await program.client.cases.file({ caseId })).tasks)
    .toContainEqual(expect.objectContaining({ title: 'Жалоба', dueOn: addDays(today, 1) }))
})

test('three records are read one after the other, and the list is there again', async () => {
  const { page } = person
  const cost = await doWork('Three records read', { actions: 9, dialogs: 3 }, async (hands) => {
    await goToCase(hands, 'chronology')
    const row = (number: number) => page.getByRole('main').getByRole('button', { name: `Событие ${number}` })
    for (const number of [1, 2, 3]) {
      await hands.click(row(number).first())
      await shownRecord(`Событие ${number}`).waitFor()
      await hands.keys('Escape')
      await formIsGone()
    }
  })
  expect(cost.actions).toBeLessThanOrEqual(9)
})

test('two files are attached to a case, and one of them is found', async () => {
  const { t, page } = person
  const files = ['Жалоба.txt', 'Справка.txt'].map((name) => path.join(folder, name))
  for (const file of files) await writeFile(file, file)
  const cost = await doWork('Two files attached, one found', { actions: 7, dialogs: 1 }, async (hands) => {
    await goToCase(hands, 'documents')
    program.answer(files)
    await hands.click(t('documents:addFiles'))
    await page.getByText(t('documents:importDone', { count: 2 })).waitFor()
    await hands.keys('Control+k')
    await hands.dialog()
    await hands.type('Справка')
    await page.getByRole('option', { name: /Справка/u, selected: true }).waitFor()
    await hands.keys('Enter')
    await page.getByRole('heading', { name: 'Справка', level: 1 }).waitFor()
  })
  expect(cost.actions).toBeLessThanOrEqual(7)
  // What lies in the case can be said to have been filed from its page: one form, with the paper in it.
  const { documents } = await program.client.cases.file({ caseId })
  const paper = documents.find(({ title }) => title === 'Справка')
  if (paper === undefined) throw new Error('the paper is not in the case')
  const kept = await program.client.documents.get({ id: paper.id })
  const entered = Object.entries(kept).filter(([name]) => name in documentInputSchema.shape)
  const value = documentInputSchema.parse({ ...Object.fromEntries(entered), kind: 'motion' })
  await program.client.documents.update({ id: kept.id, revision: kept.revision, value })
  await page.reload()
  await page.locator('[data-page-title]').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: t('search:title') }).fill('Справка')
  await page.getByRole('option', { name: /Справка/u, selected: true }).click()
  await page.getByRole('link', { name: t('documents:filed'), exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: t('records:intervention.field.title'), exact: true }).waitFor()
  expect(await form.count()).toBe(1)
  await expect
    .poll(() =>
      form.getByRole('textbox').evaluateAll((all) => all.map((field) => Reflect.get(field, 'value'))),
    )
    .toContain('Справка')
  await page.keyboard.press('Escape')
  await formIsGone()
})
