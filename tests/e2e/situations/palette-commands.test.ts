import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { todayByClock } from '../../../renderer/i18n/dates.ts'
import { CASE_COMMANDS } from '../../../renderer/records/case-commands.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { addDays, addMonths } from '../../../shared/domain/days.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { blankParty } from '../../../shared/domain/kinds/party.ts'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'
import type { Client } from '../fixture/start-program.ts'
import { barriers } from '../person/barriers.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { openedForm } from '../person/forms.ts'
import type { Person } from '../person/person.ts'
import { arrived, seen } from '../person/seen.ts'
import { inVault } from './in-a-vault.ts'

const CASE = 'Дело Жангировых'
const OTHER = 'Дело Сериковой'
const HELD = ['Жангиров Аман', 'Жангирова Айша'] as const
const TODAY = isoDateSchema.parse(todayByClock())
const END = addDays(TODAY, 7)
const asTyped = (day: IsoDate): string => day.split('-').toReversed().join('.')

/** Two clients who are held until the same day, and a case in which nobody is. */
const prepare = async (client: Client): Promise<void> => {
  await client.cases.create(blankCase(OTHER))
  const { id: caseId } = await client.cases.create(blankCase(CASE))
  for (const name of HELD) {
    const { id: partyId } = await client.parties.create(blankParty(name))
    await client.participations.create({
      caseId,
      partyId,
      role: 'client',
      detail: '',
      since: null,
      until: null,
    })
    await client.restraints.create({
      ...blankRestraint({ caseId, partyId, kind: 'custody', from: addDays(TODAY, -50) }),
      until: END,
      place: `СИЗО, ${name}`,
    })
  }
}

const palette = ({ page, t }: Person): Locator =>
  page.getByRole('dialog', { name: t('search:title') }).getByRole('combobox')

/** Types into the palette what a person would, and takes the first line, which must be this one. */
const command = async (person: Person, typed: string, label: string): Promise<void> => {
  const { page } = person
  await page.keyboard.press('Control+k')
  await palette(person).fill(typed)
  await page.getByRole('option', { name: label, selected: true }).waitFor()
  await page.keyboard.press('Enter')
}

const choose = async ({ page }: Person, name: string): Promise<void> => {
  await page.getByRole('option', { name }).first().click()
}

const shut = async ({ page }: Person): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

test('on the overview of a case its commands are given by the words people use, and the palette says in which case', async () => {
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { page, t } = person
    await goToCase(person, CASE)

    // Before anything is typed what is done day by day comes first, what is done once last.
    await turnTo(person, 'chronology')
    await page.keyboard.press('Control+k')
    const offered = page.getByRole('option')
    await offered.filter({ hasText: t('tables:export') }).waitFor()
    const places = (await offered.allTextContents()).map((text, at) => ({ text, at }))
    const placeOf = (label: string) => places.find(({ text }) => text.startsWith(label))?.at ?? -1
    const order = [
      'records:event.new',
      'records:note.new',
      'records:charge.new',
      'tables:export',
      'records:case.delete',
    ]
    const found = order.map((label) => placeOf(t(label)))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    await shut(person)
    await turnTo(person, 'overview')

    const missing = page.getByRole('region', { name: t('cases:missing.title') }).getByRole('link')
    await missing
      .filter({ hasText: t('cases:missing.charge') })
      .filter({ hasText: HELD[1] })
      .click()
    const charge = await openedForm(person)
    await charge.says(t('cases:field.accused'), HELD[1])
    await shut(person)

    await turnTo(person, 'overview')
    await command(person, 'допрос', t('records:statement.new'))
    const form = await openedForm(person)
    await form.dialog.getByRole('heading', { name: t('records:statement.new') }).waitFor()
    await shut(person)

    await page.keyboard.press('Control+k')
    await palette(person).fill('pfctlfybt')
    const group = page.getByRole('group', { name: t('search:commands.case', { title: CASE }) })
    await group.getByRole('option', { name: t('records:hearing.new'), selected: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await openedForm(person)
    await shut(person)

    await command(person, 'продлить арест', t('commands:label.extend'))
    await choose(person, HELD[1])
    const extension = await openedForm(person)
    await extension.says(t('cases:field.from'), asTyped(END))
    await extension.says(t('cases:field.place'), `СИЗО, ${HELD[1]}`)
    await shut(person)

    await command(person, 'досье', t('dossier:export'))
    await page.getByRole('dialog', { name: t('dossier:title') }).waitFor()
    await shut(person)

    await command(person, 'история дела', t('history:ofCase.title'))
    await page.getByRole('heading', { level: 1, name: t('history:ofCase.title') }).waitFor()
  })
})

test('from Today a command asks for its case first, by a name that is typed or from those worked on last', async () => {
  await inVault({ language: 'kk', prepare }, async ({ person }) => {
    const { page, t } = person
    await command(person, 'отырыс қосу', t('records:hearing.new'))
    await page.getByRole('option', { name: CASE, selected: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: t('search:title') }).fill('тапсырма қосу')
    await page.getByRole('option', { name: t('records:task.new'), selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await palette(person).fill('сериковой')
    await page.getByRole('option', { name: OTHER, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await openedForm(person)
    await page.getByRole('heading', { level: 1, name: OTHER }).waitFor()
    await shut(person)

    await person.goTo('today')
    await command(person, 'ұстауды ұзарту', t('commands:label.extend'))
    await choose(person, CASE)
    await choose(person, HELD[0])
    const extension = await openedForm(person)
    await extension.says(t('cases:field.place'), `СИЗО, ${HELD[0]}`)
    await shut(person)

    await command(person, 'жаңа адам', t('records:party.new'))
    await openedForm(person)
    await page.getByRole('heading', { level: 1, name: t('people:title') }).waitFor()
    await shut(person)

    await command(person, 'күнтізбе', t('common:nav.calendar'))
    await page.getByRole('table').waitFor()

    await page.keyboard.press('Control+k')
    await palette(person).fill('16.09.2026')
    await choose(person, t('search:meaning.new.task'))
    await choose(person, CASE)
    const task = await openedForm(person)
    await task.says(t('work:tasks.field.dueOn'), '16.09.2026')
    await shut(person)
    await page.keyboard.press('Control+k')
    await palette(person).fill('ст. 272')
    await page.getByRole('option', { name: t('search:meaning.article'), selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('textbox', { name: t('search:filter.article') }).inputValue())
      .toBe('ст. 272')
    await shut(person)
  })
})

/** What has the focus, by its words. */
const focused = (page: Page): Promise<string> => page.locator(':focus').innerText()

test('every command of a case runs, whatever part of it is open', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t, program } = person
    await goToCase(person, CASE)
    const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
    // Each begins where the one before it led.
    for (const { id, label, sort } of CASE_COMMANDS.filter((each) => each.id !== 'case.history')) {
      if (id === 'documents.add') program.answer([])
      await command(person, t(label), t(label))
      if (sort === 'part') {
        await tabs
          .getByRole('link', { name: t(label) })
          .and(page.locator('[aria-current="page"]'))
          .waitFor()
        continue
      }
      if (id === 'restraints.extend') await choose(person, HELD[0])
      if (id === 'notes.create') await page.getByRole('textbox', { name: t('notes:field.title') }).waitFor()
      else if (id === 'documents.add')
        await page.getByText(t('documents:emptyTitle'), { exact: true }).waitFor()
      else {
        await openedForm(person)
        await shut(person)
      }
    }
    await page.getByRole('heading', { level: 1, name: CASE }).waitFor()
  })
})

test('keys lead through a case and through a month, and Esc leads up and never out of a case', async () => {
  await inVault({ language: 'ru', prepare }, async ({ person }) => {
    const { page, t, goTo } = person
    await goToCase(person, CASE)
    await arrived(page)
    await page.keyboard.press('6')
    await page.getByRole('heading', { name: t('court:title') }).waitFor()
    await expect.poll(() => focused(page)).toBe(t('cases:tab.hearings'))
    for (const _time of ['first', 'again']) {
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toContain(t('cases:tab.court'))
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toContain(t('cases:tab.evidence'))
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe(t('records:statement.many'))
    await page.keyboard.press('6')
    await page.getByRole('heading', { name: t('court:title') }).waitFor()
    await page.keyboard.press('n')
    await openedForm(person)
    await shut(person)

    await page.keyboard.press('?')
    await page.getByText(t('common:keys.local.months')).waitFor()
    expect(await barriers(page)).toEqual([])
    await shut(person)
    await turnTo(person, 'overview')
    await page.keyboard.press('/')
    await palette(person).waitFor()
    await shut(person)

    await command(person, 'история дела', t('history:ofCase.title'))
    await page.getByRole('heading', { level: 1, name: t('history:ofCase.title') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: CASE }).waitFor()

    await goTo('calendar')
    const skip = page.getByRole('button', { name: t('common:skipToContent') })
    await skip.focus()
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.locator('main:focus').waitFor()
    const month = page.getByRole('table')
    await seen(month.locator('button:not([tabindex="-1"])'), 1)
    await month.locator('button[tabindex="0"]').focus()
    const day = () => page.locator(':focus').getAttribute('data-day')
    const before = isoDateSchema.parse(await day())
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('PageDown')
    await expect.poll(day).toBe(addMonths(addDays(before, 8), 1))
    await seen(month.locator('button:not([tabindex="-1"])'), 1)
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await openedForm(person)
    await shut(person)
  })
})
