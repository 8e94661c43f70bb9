import { expect, test } from 'vitest'
import { partialDateSchema } from '../../../shared/domain/dates.ts'
import { blankIntervention } from '../../../shared/domain/kinds/intervention.ts'
import { richTextOf } from '../../../shared/domain/rich-text.ts'
import { goToCase, part, turnTo } from '../person/case-work.ts'
import { openedForm, openForm } from '../person/forms.ts'
import { haveCase, inVault } from './in-a-vault.ts'

test('a letter that is watched becomes a task, and a task and a note of no case go into one', async () => {
  const title = 'Case of a letter'
  const prepare = async (client: Parameters<typeof haveCase>[0]) => {
    const caseId = await haveCase(client, title, [['Nurzhan Akhmetov', 'client']])
    const [role] = await client.participations.list({ caseId })
    const beneficiaries = role === undefined ? [] : [{ partyId: role.partyId }]
    for (const [name, until] of [
      ['Letter to the ministry', '2027-02-10'],
      ['Petition', '2027-03'],
    ] as const) {
      const followUpUntil = partialDateSchema.parse(until)
      await client.interventions.create({
        ...blankIntervention(caseId),
        title: name,
        beneficiaries,
        followUpUntil,
      })
    }
    const body = richTextOf('A thought')
    await client.notes.create({ caseId: null, title: 'Note of no case', body, isSensitive: false })
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await turnTo(person, 'work')
    const taskOf = (what: string) => openForm(person, t('records:intervention.task', { what }))
    const exact = await taskOf('Letter to the ministry')
    await exact.says(t('work:tasks.field.dueOn'), '10.02.2027')
    await exact.says(t('work:tasks.field.person'), 'Nurzhan Akhmetov')
    await exact.save()
    // A month is no day: nothing is made up, and the words say what is known.
    const vague = await taskOf('Petition')
    await vague.says(t('work:tasks.field.dueOn'), '')
    expect(await vague.dialog.getByLabel(t('work:tasks.field.notes')).inputValue()).toContain('March 2027')
    await vague.save()
    const tasks = part(person, t('work:tasks.title'))
    for (const what of ['Letter to the ministry', 'Petition'])
      await tasks.getByText(t('records:intervention.taskTitle', { what })).waitFor()

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: t('search:title') }).fill(t('common:nav.desk'))
    await page
      .getByRole('option', { name: t('common:nav.desk') })
      .first()
      .click()
    await page.getByRole('heading', { name: t('work:desk.title'), level: 1 }).waitFor()
    await person.fill(t('work:tasks.quick'), 'Task of no case')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Task of no case' }).waitFor()
    for (const said of ['Task of no case', 'Note of no case']) {
      await page
        .getByRole('button', { name: t('work:desk.move'), exact: true })
        .first()
        .click()
      const dialog = await openedForm(person)
      await dialog.find(t('calendar:field.case'), { typed: 'letter', offered: title })
      await dialog.dialog.waitFor({ state: 'hidden' })
      await page.getByRole('main').getByText(said).first().waitFor({ state: 'hidden' })
    }
    await goToCase(person, title)
    await turnTo(person, 'work')
    await tasks.getByText('Task of no case').waitFor()
    await turnTo(person, 'notes')
    await page.getByRole('button', { name: /Note of no case/u }).waitFor()
  })
})
