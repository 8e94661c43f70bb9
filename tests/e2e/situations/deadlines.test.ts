import { expect, test } from 'vitest'
import type { DecisionInput } from '../../../shared/domain/kinds/decision.ts'
import { goToCase, part, turnTo } from '../person/case-work.ts'
import { openedForm, openForm } from '../person/forms.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const day = <Branded extends string>(text: string): Branded => text as Branded

const order: Omit<DecisionInput, 'caseId'> = {
  kind: 'order',
  outcome: '',
  body: 'Investigating court of Almaty',
  judge: '',
  number: '',
  announcedOn: day('2026-12-03'),
  copyHandedOn: null,
  inForceOn: null,
  reviews: null,
  hearingId: null,
  documentId: null,
  summary: '',
}

test('a deadline takes its day from the rule and from the order that set it running, and is closed with a reason', async () => {
  const title = 'Case of a term'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    const caseId = await haveCase(client, title, [['Nurzhan Akhmetov', 'client']])
    await client.decisions.create({ caseId, ...order })
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await turnTo(person, 'work')
    const form = await openForm(person, t('records:deadline.new'))
    const choose = async (field: string, typed: string, offered: string) => {
      await form.dialog.getByRole('combobox', { name: field, exact: true }).fill(typed)
      await page.getByRole('option', { name: offered }).first().click()
    }
    await choose(t('records:deadline.field.rule'), '107(2)', '107(2)')
    const name = await form.dialog.getByLabel(t('records:deadline.field.title')).inputValue()
    expect(name).toContain('investigating judge')
    await form.dialog
      .getByRole('combobox', { name: t('records:deadline.field.trigger'), exact: true })
      .click()
    await page.getByRole('option', { name: 'Investigating court' }).first().click()
    await form.says(t('records:deadline.field.startsOn'), '03.12.2026')
    await form.dialog.getByText(t('records:deadline.working')).click()
    await form.dialog.getByRole('listitem').filter({ hasText: '107(2)' }).waitFor()
    await form.dialog.getByRole('button', { name: t('records:deadline.take') }).click()
    await form.says(t('records:deadline.field.lastOn'), '07.12.2026')
    await form.says(t('records:deadline.field.safeOn'), '04.12.2026')
    await form.save()

    const list = part(person, t('records:deadline.many'))
    await list.getByText(t('records:deadline.safeShort')).waitFor()
    await turnTo(person, 'overview')
    await part(person, t('cases:story.next')).getByText(name).waitFor()
    await person.goTo('today')
    await part(person, t('records:deadline.many')).getByText(name).click()

    // Read beside the list, with the working; what became of it needs a document or a reason.
    await page
      .getByRole('region', { name: `${t('records:deadline.one')} ${name}` })
      .getByText(t('records:deadline.working'))
      .waitFor()
    await page.keyboard.press('e')
    const edit = await openedForm(person)
    await edit.choose(t('records:deadline.field.state'), t('records:deadline.state.met'))
    await edit.press(t('common:save'))
    await edit.dialog.getByText(t('common:fieldError.endedHow')).first().waitFor()
    await edit.write(t('records:deadline.field.reason'), 'Handed in at the counter')
    await edit.save()
    await list.getByText(t('records:deadline.closed', { count: 1 })).waitFor()
  })
})
