import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { barriers } from '../person/barriers.ts'
import { addEvent, beginEvent, goToCase, type TypedEvent } from '../person/case-work.ts'
import { openFromMore, openRecord } from '../person/forms.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

test('events of a group without names count, with how many there were', async () => {
  const title = 'Алаң ісі'
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    await haveCase(of, title, [['Жәңгіров Ғалымбек', 'client']])
  }
  await inVault({ language: 'kk', prepare }, async ({ person, folder }) => {
    const { t, page } = person
    await goToCase(person, title)
    await addEvent(person, {
      title: 'Бейбіт жиынды тарату',
      kind: 'dispersal',
      date: '06.2026',
      group: { words: 'жиынға қатысушылар', min: 20 },
    })
    await addEvent(person, {
      title: 'Автобустағы ұстау',
      kind: 'arrest',
      date: '12.07.2026',
      group: { words: 'белсенділер', min: 13, max: 15 },
    })
    await addEvent(person, { title: 'Тінту', kind: 'search', date: '13.08.2026' })

    const entries = page
      .locator('main')
      .getByRole('button')
      .filter({ has: page.getByText(/тарату|ұстау|Тінту/u) })
    await seen(entries, 3)
    const dispersal = page.getByRole('button', { name: 'Бейбіт жиынды тарату' })
    await dispersal.getByText(`жиынға қатысушылар: ${t('people:count.atLeast', { number: 20 })}`).waitFor()
    const arrest = page.getByRole('button', { name: 'Автобустағы ұстау' })
    await arrest.getByText(`белсенділер: ${t('people:count.between', { min: 13, max: 15 })}`).waitFor()
    const filter = page.getByRole('search', { name: t('chronology:filter.label') })
    await filter.getByLabel(t('chronology:filter.text'), { exact: true }).fill('белсенділер')
    await seen(entries, 1)
    await filter.getByText(t('chronology:shownOf', { shown: 1, count: 3 })).waitFor()

    // What is saved is what is on the screen.
    const saved = path.join(folder, 'chronology.csv')
    const form = await openFromMore(person, t('tables:export'))
    await form.dialog.getByText(t('tables:asShown'), { exact: true }).waitFor()
    await form.dialog.getByRole('radio', { name: t('tables:formatOf.csv'), exact: true }).check()
    person.program.answer(saved)
    await form.press(t('tables:start'))
    await form.dialog.getByText('chronology.csv').waitFor()
    const lines = (await readFile(saved, 'utf8')).trimEnd().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`"${t('chronology:kind.arrest')}: Автобустағы ұстау"`)
  })
})

test('an event that two sources report is pointed out when it comes again, and counts once', async () => {
  const title = 'Attack on the office'
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    await haveCase(of, title, [['Galymbek Zhangirov', 'victim']])
  }
  const reported: TypedEvent = {
    title: 'Beaten at the entrance, nose broken',
    kind: 'attack',
    date: '14.05.2026',
    persons: [{ typed: 'Zhangirov', offered: 'Galymbek Zhangirov', role: 'victim' }],
    source: { kind: 'press', text: 'Azattyq', quote: 'Two men were waiting' },
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { t, page } = person
    await goToCase(person, title)
    await addEvent(person, reported)
    const again = await beginEvent(person, {
      ...reported,
      title: 'Assault on the director',
      date: '05.2026',
      source: { kind: 'organisation', text: 'KIBHR', quote: '' },
    })
    await again.press(t('common:save'))
    const alert = again.dialog.getByRole('alert')
    await alert.getByText(t('chronology:alike.title', { count: 1 })).waitFor()
    await alert.getByText(reported.title).waitFor()
    await alert.getByRole('button', { name: t('chronology:alike.addTo'), exact: true }).click()
    await again.dialog.waitFor({ state: 'hidden' })

    const filter = page.getByRole('search', { name: t('chronology:filter.label') })
    const event = page.getByRole('button', { name: reported.title })
    await event.getByText(t('records:source.count', { count: 2 })).waitFor()
    await filter.getByText(t('chronology:shown', { count: 1 }), { exact: true }).waitFor()
    await seen(page.getByText('Assault on the director'), 0)

    // What narrows the list is behind one button, stands beside it as long as it does, and is taken away by itself.
    const fields = filter.getByRole('combobox', { name: t('chronology:filter.certainty') })
    await seen(fields, 0)
    await filter.getByRole('button', { name: t('chronology:filter.open'), exact: true }).press('Enter')
    await fields.click()
    await page.getByRole('option', { name: t('chronology:certainty.denied'), exact: true }).click()
    await seen(event, 0)
    await filter.getByText(t('chronology:shownOf', { shown: 0, count: 1 })).waitFor()
    await filter.getByRole('button', { name: t('chronology:filter.open'), exact: true }).press('Enter')
    await seen(fields, 0)
    expect(await barriers(page)).toEqual([])
    const what = `${t('chronology:filter.certainty')}: ${t('chronology:certainty.denied')}`
    await filter.getByRole('button', { name: t('chronology:filter.remove', { what }), exact: true }).click()
    await event.waitFor()
    // What was pressed is gone; the keyboard goes on where it came from.
    await filter
      .getByRole('button', { name: t('chronology:filter.open'), exact: true })
      .and(page.locator(':focus'))
      .waitFor()

    // On paper each line says who says so; there is nothing to press there.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await event.getByText('Azattyq').waitFor()
    await event.getByText('KIBHR').waitFor()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await seen(event.getByText('Azattyq'), 0)
    const form = await openRecord(person, event)
    const sources = form.dialog.getByRole('list', { name: t('records:source.many') }).getByRole('listitem')
    await seen(sources, 2)
    await sources.nth(0).getByText('Azattyq').waitFor()
    await sources.nth(1).getByText('KIBHR').waitFor()
    await seen(form.dialog.getByRole('textbox', { name: t('chronology:persons.person'), exact: true }), 1)
  })
})
