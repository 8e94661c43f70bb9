import { expect, test } from 'vitest'
import { newParty } from '../../../shared/domain/kinds/party.ts'
import type { Client } from '../fixture/start-program.ts'
import { addEvent, beginEvent, goToCase, turnTo } from '../person/case-work.ts'
import { openedForm, openForm } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CASE = 'Square, art. 272'

const prepare = async (client: Client): Promise<void> => {
  await haveCase(client, CASE, [
    ['Ким Анна', 'client'],
    ['Ким Виктор', 'relative'],
  ])
  await client.parties.create(newParty('Семёнов Пётр', 'person'))
}

test('what was saved is followed by another one with what is the same in it, and a draft says what was chosen', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t, goTo } = person
    await goToCase(person, CASE)

    // Ties: of the same person.
    await turnTo(person, 'people')
    const tie = await openForm(person, t('records:relation.new'))
    await tie.find(t('people:relation.whose'), { typed: 'Виктор', offered: 'Ким Виктор' })
    await tie.find(t('people:relation.other'), { typed: 'Семёнов', offered: 'Семёнов Пётр' })
    await tie.choose(t('people:relation.who', { name: 'Ким Виктор' }), t('people:relation.is.friend'))
    await tie.press(t('common:form.saveAnother'))
    await tie.says(t('people:relation.other'), '')
    await tie.says(t('people:relation.whose'), 'Ким Виктор')
    await tie.press(t('common:cancel'))
    await tie.dialog.waitFor({ state: 'hidden' })

    // Events: one that looks like another and is not.
    const search = { title: 'Search', kind: 'search', date: '12.05.2026' }
    await addEvent(person, search)
    const again = await beginEvent(person, { ...search, title: 'Search of the garage' })
    await again.press(t('common:form.saveAnother'))
    await again.press(t('chronology:alike.apart'))
    await again.says(t('chronology:field.title'), '')
    await again.press(t('common:cancel'))
    await again.dialog.waitFor({ state: 'hidden' })
    await seen(page.getByRole('button', { name: 'Search of the garage' }), 1)

    // A name like that of a body, of a person: so it was said, and so it is still when the draft is gone on with.
    await goTo('people')
    const who = await openForm(person, t('records:party.new'))
    const name = t('people:field.name', { number: 1 })
    await who.write(name, 'Прокуратура г. Алматы')
    await who.says(t('people:field.kind'), t('people:sort.organisation'))
    await who.choose(t('people:field.kind'), t('people:sort.person'))
    await page.keyboard.press('Escape')
    await who.dialog.getByText(t('common:form.unsaved')).waitFor()
    await page.keyboard.press('Escape')
    await who.dialog.waitFor({ state: 'hidden' })
    await page
      .getByRole('button', { name: t('records:party.new'), exact: true })
      .first()
      .click()
    const draft = await openedForm(person)
    await draft.press(t('common:draft.continue'))
    await draft.says(name, 'Прокуратура г. Алматы')
    await draft.says(t('people:field.kind'), t('people:sort.person'))
    expect(await draft.dialog.getByText(t('common:draft.notSaved')).count()).toBe(0)
  })
})
