import { expect, test } from 'vitest'
import { blankRestraint } from '../../../shared/domain/kinds/restraint.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const as = <Branded extends string>(text: string): Branded => text as Branded

test.each(LANGUAGES)(
  'the clock of who is held says until when, what comes next and why, in %s',
  async (language) => {
    const title = 'Case of a clock'
    const ruleName = (id: string): string =>
      kazakhstanLaw().pack.rules.find((rule) => rule.id === id)?.name[language] ?? ''
    const prepare = async (client: Parameters<typeof haveCase>[0]) => {
      const caseId = await haveCase(client, title, [['Nurzhan Akhmetov', 'client']])
      const [{ partyId } = { partyId: as<never>('') }] = await client.participations.list({ caseId })
      const common = { caseId, partyId } as const
      await client.restraints.create({
        ...blankRestraint({ ...common, kind: 'detention', from: as('2026-09-08') }),
        fromTime: as('23:40'),
        endedOn: as('2026-09-10'),
        endReason: 'replaced',
      })
      await client.restraints.create({
        ...blankRestraint({ ...common, kind: 'custody', from: as('2026-09-10') }),
        until: as('2026-11-10'),
        termMonths: 2,
      })
    }
    await inVault({ language, prepare }, async ({ person }) => {
      const { page, t } = person
      await page.clock.setFixedTime(new Date('2026-10-20T12:00:00'))
      await goToCase(person, title)
      // The order says a day later than its length gives: the head of the case says both.
      await page.getByText('09.11.2026').first().waitFor()
      await turnTo(person, 'restraints')
      const clock = page.getByRole('region', { name: t('cases:clock.title', { name: 'Nurzhan Akhmetov' }) })
      const row = (id: string) =>
        clock
          .getByRole('row')
          .filter({ hasText: ruleName(id) })
          .first()
      await row('cpc-151-6').getByText('31.10.2026').waitFor()
      await row('cpc-151-6').getByText(t('cases:clock.next'), { exact: true }).waitFor()
      await row('cpc-151-10a').getByText('03.11.2026').waitFor()
      await row('cpc-131-4').getByText('10.09.2026 23:40').waitFor()
      const limit = row('cpc-151-1')
      await limit.getByText('09.11.2026').waitFor()
      await limit.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      await limit.locator('li').first().waitFor()
      const strip = page.getByRole('img', { name: ruleName('cpc-151-6') })
      expect(await strip.count()).toBe(1)
    })
  },
)
