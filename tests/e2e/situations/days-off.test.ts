import { test } from 'vitest'
import { goToCase, turnTo } from '../person/case-work.ts'
import { openForm } from '../person/forms.ts'
import { haveCase, inVault } from './in-a-vault.ts'

/** 24 March 2026 is off because the first day of Nauryz fell on a Saturday. */
const WHY = {
  en: 'Nauryz, in place of 21 March 2026',
  ru: 'Наурыз мейрамы, вместо 21 марта 2026 г.',
  kk: 'Наурыз мейрамы, орнына берілген күні: 2026 ж. 21 наурыз',
} as const

test.each(['en', 'ru', 'kk'] as const)(
  'a hearing on a day off is told, with the holiday it stands for (%s)',
  async (language) => {
    const title = 'Case of Nauryz'
    await inVault(
      {
        language,
        prepare: async (client) => {
          await haveCase(client, title)
        },
      },
      async ({ person }) => {
        const { t, page } = person
        const plain = (text: string) => new RegExp(text.replaceAll('.', '\\.').replaceAll(' ', '\\s'), 'u')
        await goToCase(person, title)
        await turnTo(person, 'court')
        const form = await openForm(person, t('records:hearing.new'))
        await form.write(t('calendar:field.date'), '24.03.2026')
        await page.keyboard.press('Tab')
        await form.dialog
          .getByRole('status')
          .filter({ hasText: plain(WHY[language]) })
          .waitFor()
        await form.save()
        await turnTo(person, 'overview')
        await page.getByRole('main').getByText(plain(WHY[language])).first().waitFor()
      },
    )
  },
)
