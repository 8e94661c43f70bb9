import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isoDateSchema } from '../../shared/domain/dates.ts'
import { addDays } from '../../shared/domain/days.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { blankCharge } from '../../shared/domain/kinds/charge.ts'
import { blankHearing } from '../../shared/domain/kinds/hearing.ts'
import { blankRestraint } from '../../shared/domain/kinds/restraint.ts'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { type RunningProgram, startProgram } from './fixture/start-program.ts'
import { barriers } from './person/barriers.ts'
import { part } from './person/case-work.ts'
import { type Cost, type Counted, counted } from './person/counted.ts'
import { type Person, sitDown } from './person/person.ts'
import { haveCase } from './situations/in-a-vault.ts'

/*
 * Ten pieces of work as they are done most often, and what they cost: a click, a chord of keys and a field that is filled in are one
 * action each. `before` was counted in the same way, in the same vault, on the program as it was before (`docs/workflows.md`).
 */

const CASE = 'Дело о площади'
const [CLIENT, SECOND, THIRD] = ['Суюндикова Кундыз', 'Жангиров Галымбек', 'Петров Пётр'] as const
const PLACE = 'СИЗО № 18'

const dated = <Branded extends string>(text: string): Branded => text as Branded
const today = isoDateSchema.parse(new Date().toISOString().slice(0, 10))
/** A day from now as it is typed. */
const typedDay = (days: number): string => addDays(today, days).split('-').reverse().join('.')

interface Line {
  readonly what: string
  readonly before: Cost
  readonly after: Cost
}

const lines: Line[] = []
let folder = ''
let program: RunningProgram
let person: Person
let caseId: CaseId

const prepare = async ({ client }: RunningProgram): Promise<CaseId> => {
  const id = await haveCase(client, CASE, [
    [CLIENT, 'client'],
    [SECOND, 'co-defendant'],
    [THIRD, 'co-defendant'],
  ])
  const { participations } = await client.cases.file({ caseId: id })
  const partyId = participations.find(({ role }) => role === 'client')?.partyId
  if (partyId === undefined) throw new Error('there is no client')
  const of = { caseId: id, partyId }
  await client.charges.create({ ...blankCharge(of), code: 'УК РК', article: '272', part: '2' })
  await client.restraints.create({
    ...blankRestraint({ ...of, kind: 'custody', from: dated(addDays(today, -60)) }),
    until: dated(today),
    place: PLACE,
  })
  await client.hearings.create({
    ...blankHearing({ caseId: id, startsAt: dated(`${addDays(today, -1)}T10:00`) }),
    kind: 'extension',
    court: 'Суд № 2',
    room: '3',
    judge: 'Иванова',
  })
  return id
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sandyq-workflows-'))
  program = await startProgram()
  person = await sitDown(program, 'en')
  await program.page.emulateMedia({ reducedMotion: 'reduce' })
  await openVaultIn(program, { folder, language: 'en' })
  caseId = await prepare(program)
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
const doWork = async (what: string, before: Cost, work: (hands: Counted) => Promise<void>): Promise<Cost> => {
  await goHome()
  const hands = counted(person)
  await work(hands)
  const after = hands.cost()
  lines.push({ what, before, after })
  return after
}

const formIsGone = (): Promise<void> => person.page.getByRole('dialog').waitFor({ state: 'hidden' })

test('after an extension hearing one form keeps outcome, order, extension, next hearing and task, and one step back takes all of it', async () => {
  const { t, page } = person
  const cost = await doWork('Extension hearing', { actions: 37, dialogs: 5 }, async (hands) => {
    await hands.click(part(person, t('calendar:after.waitingAll')).getByRole('link').first())
    await hands.dialog()
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
