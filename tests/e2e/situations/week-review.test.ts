import { expect, test } from 'vitest'
import { blankDeadline } from '../../../shared/domain/kinds/deadline.ts'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import { blankIntervention } from '../../../shared/domain/kinds/intervention.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { barriers } from '../person/barriers.ts'
import { part } from '../person/case-work.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const day = <Branded extends string>(text: string): Branded => text as Branded

const CASE = 'Дело о площади'
const APPEAL = 'Апелляционная жалоба'
const LETTER = 'Запрос о здоровье Ахметова'

test.each(LANGUAGES)(
  'the review of the week is walked through by the keyboard, and goes on where one stopped: %s',
  async (language) => {
    const prepare = async (client: Parameters<typeof haveCase>[0]) => {
      const caseId = await haveCase(client, CASE, [['Ахметов Нуржан', 'client']])
      await client.deadlines.create({ ...blankDeadline(caseId), title: APPEAL, lastOn: day('2026-01-20') })
      await client.hearings.create({
        ...blankHearing({ caseId, startsAt: day('2026-01-10T10:00') }),
        court: 'Суд',
      })
      await client.interventions.create({
        ...blankIntervention(caseId),
        kind: 'letter',
        title: LETTER,
        addresseeWords: 'УИС',
        date: day('2026-01-05'),
        answer: 'awaited',
      })
      await haveCase(client, 'Дело без шага')
    }
    await inVault({ language, prepare }, async ({ person }) => {
      const { t, page } = person
      const progress = (seen: number, all: number) =>
        page.getByText(t('today:review.progress', { seen, all }))
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
      const key = (name: string) => page.keyboard.press(name)

      await part(person, t('today:awaitedAnswers')).getByText(LETTER).waitFor()
      await page.getByRole('link', { name: t('today:review.open'), exact: true }).press('Enter')
      await progress(0, 4).waitFor()
      expect(await barriers(page)).toEqual([])

      // Hearing, deadline, case without a step, answer: in the order of the page.
      await key('j')
      await expect.poll(focused).toContain('Ахметов Нуржан')
      await key('x')
      await progress(1, 4).waitFor()
      await expect.poll(focused).toContain(APPEAL)
      await key('j')
      await expect.poll(focused).toContain('Дело без шага')
      await key('k')
      await expect.poll(focused).toContain(APPEAL)

      // A line is opened and left again: one is where one was.
      await key('Enter')
      await page.getByRole('heading', { level: 1, name: CASE }).waitFor()
      await key('Alt+ArrowLeft')
      await progress(1, 4).waitFor()
      await expect.poll(focused).toContain(APPEAL)
      await key('x')
      await key('x')
      await expect.poll(focused).toContain(LETTER)
      await page.getByRole('checkbox', { name: t('today:review.seen', { title: APPEAL }) }).waitFor()
      await key('x')
      await page.getByText(t('today:review.done')).waitFor()
      expect(await barriers(page)).toEqual([])

      // One that was marked by mistake is not any more; the vault keeps what was looked at.
      await page.getByRole('checkbox', { name: t('today:review.seen', { title: APPEAL }) }).press('Space')
      await progress(3, 4).waitFor()
      await person.goTo('today')
      await page.getByRole('link', { name: t('today:review.openSeen', { seen: 3 }) }).press('Enter')
      await progress(3, 4).waitFor()
      await key('j')
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(3)
    })
  },
)
