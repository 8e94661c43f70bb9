import { expect, test } from 'vitest'
import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'

import { blankEvent } from '../../../shared/domain/kinds/event.ts'
import { richTextOf } from '../../../shared/domain/rich-text.ts'
import { decision } from '../../vault/casework/support/samples.ts'
import type { Client } from '../fixture/start-program.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CASE = 'Case of nobody yet'

/** A case that names nobody, with an event and a note about it. */
const prepare = async (client: Client): Promise<void> => {
  const caseId = await haveCase(client, CASE)
  const event = await client.events.create(blankEvent({ caseId, title: 'Search' }))
  const note = await client.notes.create({
    caseId,
    title: 'What was seen',
    body: richTextOf('At the door'),
    isSensitive: false,
  })
  await client.links.create({
    kind: 'because',
    fromSubject: 'event',
    fromId: anyRecordIdSchema.parse(event.id),
    toSubject: 'note',
    toId: anyRecordIdSchema.parse(note.id),
    detail: '',
  })
  await client.decisions.create(decision(caseId))
}

test('a case that names nobody says why nothing of anybody is entered, and leads from a link to a note', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    await page.setViewportSize({ width: 1280, height: 860 })
    await goToCase(person, CASE)
    for (const [tab, label] of [
      ['charges', t('records:charge.new')],
      ['restraints', t('records:stay.new')],
      ['court', t('records:sentence.new')],
    ] as const) {
      await turnTo(person, tab)
      const button = page.getByRole('button', { name: label, exact: true }).first()
      await button.focus()
      const reason = await button.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
      )
      expect(reason).toBe(t('cases:people.needPerson', { context: 'case' }))
      expect(await button.getAttribute('aria-disabled')).toBe('true')
    }

    await turnTo(person, 'chronology')
    await page.getByRole('main').getByRole('button').filter({ hasText: 'Search' }).first().click()
    await page
      .getByRole('list', { name: t('records:link.many') })
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('link', { name: t('records:reading.openPage'), exact: true }).click()
    await page.getByRole('heading', { name: t('notes:title'), level: 2, exact: true }).waitFor()
    await expect
      .poll(() => page.getByRole('textbox', { name: t('notes:field.title') }).inputValue())
      .toBe('What was seen')
  })
})
