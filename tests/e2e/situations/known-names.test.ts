import { expect, test } from 'vitest'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import type { Client } from '../fixture/start-program.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { type OpenForm, openedForm, openForm } from '../person/forms.ts'
import type { Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CASE = 'Square, art. 272'

const prepare = async (client: Client) => {
  await haveCase(client, CASE, [['Ким Анна', 'client']])
  await haveCase(client, 'Rally of May', [['Ержанова Асель', 'client']])
  await haveCase(client, 'Search at the office', [['Ержанова Асель', 'witness']])
  await client.parties.create(newParty('Семёнов Пётр', 'person'))
}

const fieldOf = (form: OpenForm, label: string) =>
  form.dialog
    .getByRole('combobox', { name: label, exact: true })
    .or(form.dialog.getByLabel(label, { exact: true }))

/** Types a name and presses Enter at once, as one does who knows that it is there. */
const typeAndEnter = async (form: OpenForm, label: string, name: string) => {
  await fieldOf(form, label).first().fill(name)
  await fieldOf(form, label).first().press('Enter')
}

const rolesIn = async ({ page, t }: Person, name: string) =>
  seen(
    page
      .getByRole('list', { name: t('cases:roleGroup.others') })
      .getByRole('listitem')
      .filter({ hasText: name }),
    1,
  )

test('a tie is entered from the case, by the palette too, and stands there', async () => {
  const people = async (client: Client) => {
    await haveCase(client, CASE, [
      ['Ким Анна', 'client'],
      ['Ким Виктор', 'relative'],
    ])
    await client.parties.create(newParty('Семёнов Пётр', 'person'))
  }
  await inVault({ language: 'en', prepare: people }, async ({ person }) => {
    const { page, t } = person
    await goToCase(person, CASE)
    await turnTo(person, 'people')
    const tie = await openForm(person, t('records:relation.new'))
    await tie.says(t('people:relation.whose'), 'Ким Анна')
    await typeAndEnter(tie, t('people:relation.other'), 'Ким Виктор')
    await tie.says(t('people:relation.other'), 'Ким Виктор')
    await tie.choose(t('people:relation.who', { name: 'Ким Анна' }), t('people:relation.is.sibling'))
    await tie.save()
    const ties = page.getByRole('list', { name: t('cases:relations.title') })
    await seen(ties.getByRole('listitem').filter({ hasText: 'Ким Виктор → Ким Анна' }), 1)

    await turnTo(person, 'overview')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('relative')
    await page
      .getByRole('option', { name: t('records:relation.new') })
      .first()
      .click()
    const another = await openedForm(person)
    await typeAndEnter(another, t('people:relation.other'), 'Ким Анна')
    await another.choose(t('people:relation.who', { name: 'Ким Анна' }), t('people:relation.is.friend'))
    await another.press(t('common:save'))
    await another.dialog.getByText(t('common:fieldError.ownRelation')).first().waitFor()
    await typeAndEnter(another, t('people:relation.other'), 'Семенов Петр')
    await another.dialog.getByText(t('people:relation.elsewhere')).waitFor()
    await another.save()
    await seen(ties.getByRole('listitem'), 1)
  })
})

test('the name of who is known is enough: Enter takes them, of namesakes none unseen, and a body is no person', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const who = t('cases:field.person')
    await goToCase(person, CASE)
    await turnTo(person, 'people')

    const known = await openForm(person, t('records:participation.new'))
    await typeAndEnter(known, who, 'Петр Семенов')
    await known.says(who, 'Семёнов Пётр')
    await known.save()
    await rolesIn(person, 'Семёнов Пётр')

    const twin = await openForm(person, t('records:participation.new'))
    await fieldOf(twin, who).first().fill('Асель Ержанова')
    const offered = page.getByRole('listbox', { name: who }).getByRole('option')
    await page.getByText(t('people:known.several')).waitFor()
    await offered.filter({ hasText: 'Rally of May' }).waitFor()
    await offered.filter({ hasText: 'Search at the office' }).waitFor()
    await fieldOf(twin, who).first().press('Enter')
    await twin.says(who, 'Асель Ержанова')
    await offered.filter({ hasText: 'Rally of May' }).click()
    await twin.says(who, 'Ержанова Асель')
    await twin.save()

    const body = await openForm(person, t('records:participation.new'))
    await twin.name(who, 'Прокуратура г. Алматы')
    await body.dialog.getByText(t('people:known.body')).waitFor()
    expect(
      await body.dialog.getByRole('radio', { name: t('people:sort.organisation'), exact: true }).isChecked(),
    ).toBe(true)
    await body.save()
    await rolesIn(person, 'Прокуратура г. Алматы')

    await person.goTo('people')
    await page.getByRole('link', { name: 'Прокуратура г. Алматы' }).click()
    await page.getByText(t('people:sort.organisation')).first().waitFor()
  })
})

test('an Enter that was quicker than the search is kept: the form that is saved at once names who is known', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const who = t('cases:field.person')
    await goToCase(person, CASE)
    await turnTo(person, 'people')
    const form = await openForm(person, t('records:participation.new'))
    await page.clock.install()
    // Nobody is looked for while the clock stands still.
    await page.clock.pauseAt(new Date(Date.now() + 60_000))
    await typeAndEnter(form, who, 'Петр Семенов')
    await page.keyboard.press('Tab')
    await form.press(t('common:save'))
    await page.clock.resume()
    await form.dialog.waitFor({ state: 'hidden' })
    await rolesIn(person, 'Семёнов Пётр')

    const several = await openForm(person, t('records:participation.new'))
    await fieldOf(several, who).first().fill('Асель Ержанова')
    await page.keyboard.press('Tab')
    await page.getByRole('listbox', { name: who }).waitFor({ state: 'hidden' })
    await fieldOf(several, who).first().press('Enter')
    await page.getByRole('listbox', { name: who }).getByRole('option').first().waitFor()
    await several.says(who, 'Асель Ержанова')
  })
})
