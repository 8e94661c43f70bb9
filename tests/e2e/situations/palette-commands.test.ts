import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { blankCase } from '../../../shared/domain/kinds/case.ts'
import { blankParty } from '../../../shared/domain/kinds/party.ts'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'
import type { Client } from '../fixture/start-program.ts'
import { barriers } from '../person/barriers.ts'
import { goToCase } from '../person/case-work.ts'
import { openedForm } from '../person/forms.ts'
import type { Person } from '../person/person.ts'
import { inVault } from './in-a-vault.ts'

const CASE = 'Дело Жангировых'
const OTHER = 'Дело Сериковой'
const HELD = ['Жангиров Аман', 'Жангирова Айша'] as const
const END = '2026-12-07' as IsoDate

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
      ...blankRestraint({ caseId, partyId, kind: 'custody', from: '2026-10-07' as IsoDate }),
      until: END,
      place: `СИЗО, ${name}`,
    })
  }
}

const palette = ({ page }: Person): Locator => page.getByRole('combobox')

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
    await extension.says(t('cases:field.from'), '07.12.2026')
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
  })
})
