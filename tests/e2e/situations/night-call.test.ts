import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { kazakhstanLaw } from '../../../shared/domain/terms/packs.ts'
import { part } from '../person/case-work.ts'
import { openedForm } from '../person/forms.ts'
import { keyboardOf } from '../person/keyboard.ts'
import { inVault } from './in-a-vault.ts'

/** What must stand on the first page, by its rule, with its minute: the detention began at 23:40 on 1 December. */
const LINES = [
  ['cpc-131-2', '02:40'],
  ['cpc-131-3', '11:40'],
  ['cpc-64-3', '23:40'],
  ['cpc-147-3', '15:40'],
  ['cpc-148-expected', '15:40'],
  ['cpc-131-4', '23:40'],
  ['cpc-107-2-expected', ''],
] as const

const ruleName = (id: string, language: 'en' | 'ru' | 'kk'): string =>
  kazakhstanLaw().pack.rules.find((rule) => rule.id === id)?.name[language] ?? ''

test.each(LANGUAGES)(
  'a detention recorded at night puts every line of hours on the first page, by keyboard alone, in %s',
  async (language) => {
    await inVault({ language, prepare: async () => undefined }, async ({ person }) => {
      const { page, t } = person
      await page.clock.setFixedTime(new Date('2026-12-01T23:50:00'))
      const keys = keyboardOf(person)
      await keys.press('Control+Shift+N')
      const { dialog } = await openedForm(person)
      await keys.type('Ержан Сағынтаев')
      await keys.tabTo(dialog.getByLabel(t('quickEntry:field.detainedAt'), { exact: true }))
      await keys.type('23:40')
      await keys.press('Control+Enter')

      // The case says at once how many deadlines follow, and one key takes them all.
      const notice = page.getByRole('status').filter({ hasText: t('records:deadline.proposed.first') })
      await notice.filter({ hasText: '02:40' }).waitFor()
      await keys.press('Shift+T')
      await notice.waitFor({ state: 'hidden' })
      await keys.press('Control+1')
      const deadlines = part(person, t('records:deadline.many'))
      for (const [id, time] of LINES)
        await deadlines
          .getByRole('link')
          .filter({ hasText: ruleName(id, language) })
          .filter({ hasText: time })
          .waitFor()
      expect(keys.actions()).toBeLessThanOrEqual(12)

      // One step back takes all of them away, and they wait again, with the first of them, on the first page too.
      await keys.press('Control+Z')
      await deadlines.getByText(t('today:noDeadlines')).waitFor()
      const waiting = part(person, t('records:deadline.proposed.today'))
      await waiting.getByText(t('records:deadline.proposed.row', { count: 8 })).waitFor()
      await waiting.getByText('02:40').waitFor()
    })
  },
)
