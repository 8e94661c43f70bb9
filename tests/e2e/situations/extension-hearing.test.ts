import { expect, test } from 'vitest'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { goToCase, part, turnTo } from '../person/case-work.ts'
import { openedForm } from '../person/forms.ts'
import { keyboardOf } from '../person/keyboard.ts'
import type { Person } from '../person/person.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const as = <Branded extends string>(text: string): Branded => text as Branded

const ruleName = (id: string, language: Person['language']): string =>
  kazakhstanLaw().pack.rules.find((rule) => rule.id === id)?.name[language] ?? ''

/** The deadlines that stand on the page of the case, the proposed ones or those that were taken over. */
const expectDay = async (
  person: Person,
  list: string,
  [id, day]: readonly [string, string],
): Promise<void> => {
  await person.page
    .getByRole('list', { name: list, exact: true })
    .locator('li')
    .filter({ hasText: ruleName(id, person.language) })
    .filter({ hasText: day })
    .first()
    .waitFor()
}

/** Tells at the keyboard that the court prolonged custody until a day, from the page of the case. */
const tellExtension = async (person: Person, until: string): Promise<number> => {
  const { page, t } = person
  const keys = keyboardOf(person)
  await keys.press('Control+K')
  await page.getByRole('dialog').locator('input:focus').waitFor()
  await keys.type(t('calendar:after.title'))
  await page
    .getByRole('option', { name: t('calendar:after.title') })
    .first()
    .waitFor()
  await keys.press('Enter')
  const { dialog } = await openedForm(person)
  await keys.tabTo(
    dialog
      .getByRole('radio', { name: t('calendar:status.held'), exact: true })
      .or(dialog.getByRole('radio').first())
      .first(),
  )
  await keys.press('Space')
  await keys.tabTo(dialog.getByRole('radio', { name: t('calendar:after.nothing'), exact: true }))
  await keys.press('ArrowDown')
  await keys.tabTo(dialog.getByRole('radio', { name: t('calendar:after.step.none'), exact: true }))
  await keys.press('ArrowDown')
  await keys.tabTo(dialog.getByLabel(t('cases:field.until'), { exact: true }))
  await keys.type(until)
  await keys.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  return keys.actions()
}

test.each(LANGUAGES)(
  'an extension of custody yields the next motion, the appeal and, with the next one, the next clock, in %s',
  async (language) => {
    const title = 'Case of a term'
    const prepare = async (client: Parameters<typeof haveCase>[0]) => {
      const caseId = await haveCase(client, title, [['Nurzhan Akhmetov', 'client']])
      const [{ partyId } = { partyId: as<never>('') }] = await client.participations.list({ caseId })
      await client.restraints.create({
        ...blankRestraint({ caseId, partyId, kind: 'custody', from: as('2026-10-01') }),
        until: as('2026-12-01'),
      })
      for (const startsAt of ['2026-12-01T10:00', '2026-12-29T10:00'])
        await client.hearings.create({
          ...blankHearing({ caseId, startsAt: as(startsAt) }),
          kind: 'extension',
        })
    }
    await inVault({ language, prepare }, async ({ person }) => {
      const { page, t } = person
      await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'))
      await goToCase(person, title)
      expect(await tellExtension(person, '31.12.2026')).toBeLessThanOrEqual(40)

      await turnTo(person, 'work')
      const proposed = t('records:deadline.proposed.title')
      await expectDay(person, proposed, ['cpc-107-2', '4'])
      await expectDay(person, proposed, ['cpc-151-7', '16'])
      await expectDay(person, proposed, ['cpc-151-10b', '21'])
      await page.keyboard.press('Shift+T')
      const kept = t('records:deadline.many')
      await expectDay(person, kept, ['cpc-151-7', '16'])
      await person.goTo('today')
      await part(person, kept).getByText(ruleName('cpc-107-2', language)).waitFor()

      // The next hearing: another order, another end, the clock of the next motion.
      await page.clock.setFixedTime(new Date('2026-12-29T12:00:00'))
      await goToCase(person, title)
      await tellExtension(person, '31.01.2027')
      await turnTo(person, 'work')
      await expectDay(person, proposed, ['cpc-151-7', '16'])
      await page.getByRole('list', { name: proposed, exact: true }).getByText('2027').first().waitFor()
    })
  },
)
