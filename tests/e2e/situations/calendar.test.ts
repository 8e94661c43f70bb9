import { expect, test } from 'vitest'
import { isoDateSchema, localDateTimeSchema, timeOfDaySchema } from '../../../shared/domain/dates.ts'
import { blankDeadline } from '../../../shared/domain/kinds/deadline.ts'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import type { Client } from '../fixture/start-program.ts'
import { barriers } from '../person/barriers.ts'
import type { Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

/** Days of a month that is never this one, a Tuesday first. */
const MONDAY = '2041-03-04'
const TUESDAY = '2041-03-05'
const CLIENT = 'Ахметов Нуржан'
const COURTS = ['Медеуский районный суд города Алматы', 'Суд района Сарыарка города Астаны'] as const

const day = (text: string) => isoDateSchema.parse(text)

const prepare = async (client: Client) => {
  const caseId = await haveCase(client, 'Дело Ахметова', [[CLIENT, 'client']])
  const otherId = await haveCase(client, 'Дело Оспановой', [['Оспанова Әлия', 'client']])
  const at = (startsAt: string, more: object, of = caseId) =>
    client.hearings.create({
      ...blankHearing({ caseId: of, startsAt: localDateTimeSchema.parse(startsAt) }),
      kind: 'main',
      ...more,
    })
  await at(`${TUESDAY}T10:00`, { court: COURTS[0], endsTime: timeOfDaySchema.parse('11:30'), room: '12' })
  await at(`${TUESDAY}T10:30`, { court: COURTS[0], kind: 'appeal' }, otherId)
  await at('2041-03-06T09:00', { court: COURTS[1] }, otherId)
  await client.deadlines.create({
    ...blankDeadline(caseId),
    ...{ title: 'Апелляционная жалоба', safeOn: day('2041-03-06'), lastOn: day('2041-03-07') },
  })
  await client.tasks.create({
    ...{ caseId, partyId: null, title: 'Собрать характеристики', dueOn: day(MONDAY) },
    ...{ dueTime: null, isDone: false, doneOn: null, notes: '' },
  })
}

const goThere = async ({ page, goTo, t }: Person) => {
  await goTo('calendar')
  // The page of a month far away is reached by years.
  await page.locator('[data-day][aria-pressed=true]').focus()
  const shown = () => page.locator('[data-day][aria-pressed=true]').getAttribute('data-day')
  for (let at = (await shown()) ?? ''; at < '2040-03'; at = (await shown()) ?? '') {
    await page.keyboard.press('Shift+PageDown')
    await expect.poll(shown).not.toBe(at)
  }
  for (let at = (await shown()) ?? ''; at.slice(0, 7) < '2041-03'; at = (await shown()) ?? '') {
    await page.keyboard.press('PageDown')
    await expect.poll(shown).not.toBe(at)
  }
  await page.locator(`[data-day="${TUESDAY}"]`).click()
  await page
    .getByText(t('calendar:clash.same-time', { hearing: '' }).trim())
    .first()
    .waitFor()
}

const picture = async ({ page, language }: Person, name: string) => {
  const folder = process.env.SANDYQ_SHOTS
  if (folder === undefined) return
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), theme)
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 860 })
      await page.screenshot({ path: `${folder}/${name}-${language}-${theme}-${width}.png` })
    }
  }
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'))
}

test.each(LANGUAGES)(
  'the calendar shows every kind by month, week, day and list, is narrowed, and is steered by keys (%s)',
  async (language) => {
    await inVault({ language, prepare }, async ({ person }) => {
      const { page, t } = person
      await goThere(person)
      const main = page.getByRole('main')
      await main.getByText('Собрать характеристики').first().waitFor()
      await main.getByText('Апелляционная жалоба').first().waitFor()
      await picture(person, 'month')
      expect(await barriers(page)).toEqual([])

      await page.keyboard.press('2')
      await main
        .getByRole('button', { name: /10:00–11:30|Нуржан/u })
        .first()
        .waitFor()
      await picture(person, 'week')
      expect(await barriers(page)).toEqual([])

      const free = page.locator('[aria-label*="14:00–14:30"]').nth(1)
      await free.focus()
      await page.keyboard.press('Enter')
      const form = page.getByRole('dialog')
      await form.waitFor()
      const when = form.getByRole('textbox', { name: t('calendar:field.date'), exact: true })
      await expect.poll(() => when.inputValue()).toMatch(/5/u)
      await page.keyboard.press('Escape')
      await form.waitFor({ state: 'hidden' })

      await page.keyboard.press('3')
      await main.getByText('10:00–11:30').waitFor()
      await picture(person, 'day')
      expect(await barriers(page)).toEqual([])

      // On paper it is the sheet that one takes to court, with room to write.
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      const sheet = main.getByRole('table')
      await sheet.getByRole('row').filter({ hasText: COURTS[0] }).first().waitFor()
      await sheet.getByRole('columnheader', { name: t('calendar:sheet.notes') }).waitFor()
      await picture(person, 'sheet')
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await seen(sheet, 0)

      await page.keyboard.press('4')
      await main.getByText('Собрать характеристики').first().waitFor()
      await picture(person, 'agenda')
      expect(await barriers(page)).toEqual([])
      await person.press(t('calendar:item.task'))
      await expect.poll(() => main.getByText('Собрать характеристики').count()).toBe(0)
      await page.getByRole('combobox', { name: t('calendar:filter.client') }).click()
      await page.getByRole('option', { name: 'Оспанова Әлия' }).click()
      await expect.poll(() => main.getByText('Апелляционная жалоба').count()).toBe(0)
      await person.press(t('calendar:filter.clear'))
      await main.getByText('Апелляционная жалоба').first().waitFor()

      await person.goTo('today')
      await person.goTo('calendar')
      await expect
        .poll(() => page.getByRole('radio', { name: t('calendar:view.agenda'), exact: true }).isChecked())
        .toBe(true)
    })
  },
)

test.each(LANGUAGES)(
  'a hearing is moved by its key and by the mouse after its conflicts were named, and goes back in one step (%s)',
  async (language) => {
    await inVault({ language, prepare }, async ({ person }) => {
      const { page, t } = person
      await goThere(person)
      const main = page.getByRole('main')
      const chip = (day: string, time: string) =>
        page.locator(`td:has([data-day="${day}"]) button`).filter({ hasText: time })
      const row = page.locator('section li').filter({ hasText: t('calendar:kind.appeal') })
      await row.getByRole('button').first().focus()
      await page.keyboard.press('m')
      const dialog = page.getByRole('dialog')
      const date = dialog.getByRole('textbox', { name: t('calendar:move.to'), exact: true })
      await date.focus()
      await page.keyboard.press('Alt+ArrowRight')
      await expect.poll(() => date.inputValue()).toBe('06.03.2041')
      // That day has a hearing in Astana, and Almaty is another town.
      await dialog.getByText(t('calendar:clash.title')).waitFor()
      await picture(person, 'move')
      expect(await barriers(page)).toEqual([])
      await dialog.getByRole('button', { name: t('calendar:move.do'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      await chip('2041-03-06', '10:30').waitFor()
      await page.keyboard.press('Control+z')
      await chip(TUESDAY, '10:30').waitFor()

      await chip(TUESDAY, '10:00').dragTo(page.locator('td:has([data-day="2041-03-13"])'))
      await expect.poll(() => date.inputValue()).toBe('13.03.2041')
      await dialog.getByRole('button', { name: t('calendar:move.do'), exact: true }).click()
      await chip('2041-03-13', '10:00').waitFor()
      await seen(main.getByText(t('calendar:clash.same-time', { hearing: '' }).trim()), 0)
    })
  },
)
