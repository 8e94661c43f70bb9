import { test } from 'vitest'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import type { Client } from '../fixture/start-program.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { openedForm, openForm } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CASE = 'Case of Baizakova'
const dated = <Branded extends string>(text: string): Branded => text as Branded

/** One hearing is over, one is set for a day far ahead; in another case as well, at the same hour. */
const prepare = async (client: Client): Promise<void> => {
  const caseId = await haveCase(client, CASE, [['Baizakova Aigul', 'client']])
  const other = await haveCase(client, 'Another case')
  for (const [of, startsAt, court] of [
    [caseId, '2026-01-15T10:00', 'District court'],
    [caseId, '2040-12-20T10:30', 'City court'],
    [other, '2040-12-20T15:00', 'City court'],
  ] as const) {
    await client.hearings.create({
      ...blankHearing({ caseId: of, startsAt: dated(startsAt) }),
      kind: 'main',
      court,
    })
  }
}

test('a hearing that may be recorded already is said to be that and no clash, wherever the next one is set', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    await goToCase(person, CASE)
    await turnTo(person, 'court')
    const form = await openForm(person, t('records:hearing.new'))
    const alike = form.dialog.getByText(t('common:form.alike'))
    const clash = form.dialog.getByText(t('calendar:clash.title'))

    await form.name(t('calendar:field.date'), '20.12.2040')
    await form.name(t('common:date.time'), '10:30')
    await alike.waitFor()
    await seen(clash, 0)
    await form.name(t('common:date.time'), '15:00')
    await form.dialog.getByText('Another case').waitFor()
    await seen(clash, 1)
    await form.press(t('common:cancel'))
    await form.press(t('common:form.discard'))
    await form.dialog.waitFor({ state: 'hidden' })

    await page
      .getByRole('button', { name: t('calendar:after.enter') })
      .first()
      .click()
    const after = await openedForm(person)
    await after.name(t('calendar:after.nextAt'), '22.12.2040')
    await after.dialog.getByText(t('calendar:dayOff', { why: '' }).split(':')[0] ?? '').waitFor()
    await after.name(t('calendar:after.nextAt'), '20.12.2040')
    await after.dialog
      .getByRole('textbox', { name: t('common:date.time'), exact: true })
      .first()
      .fill('10:30')
    await page.keyboard.press('Tab')
    await after.dialog.getByText(t('common:form.alike')).waitFor()
    await seen(after.dialog.getByText(t('calendar:clash.title')), 0)
  })
})
