import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { anyRecordIdSchema, type CaseId } from '../../../shared/domain/ids.ts'
import { blankEvent } from '../../../shared/domain/kinds/event.ts'
import { blankHearing } from '../../../shared/domain/kinds/hearing.ts'
import type { Client } from '../fixture/start-program.ts'
import { barriers } from '../person/barriers.ts'
import { goToCase, turnTo } from '../person/case-work.ts'
import type { Person } from '../person/person.ts'
import { seen } from '../person/seen.ts'
import { haveCase, inVault } from './in-a-vault.ts'

const CASE = 'Case of Baizakova'
const dated = <Branded extends string>(text: string): Branded => text as Branded

const addEvent = (client: Client, caseId: CaseId, [title, date]: readonly [string, string]) =>
  client.events.create({ ...blankEvent({ caseId, title }), date: dated(date), place: `Place of ${title}` })

/** Three events and a hearing; the search led to the hearing. */
const prepare = async (client: Client): Promise<void> => {
  const caseId = await haveCase(client, CASE, [['Baizakova Aigul', 'client']])
  const search = await addEvent(client, caseId, ['Search', '2026-03-10'])
  await addEvent(client, caseId, ['Questioning', '2026-03-11'])
  await addEvent(client, caseId, ['Release', '2026-05-01'])
  const hearing = await client.hearings.create({
    ...blankHearing({ caseId, startsAt: dated('2026-03-12T10:30') }),
    kind: 'custody',
    court: 'District court',
  })
  await client.links.create({
    kind: 'because',
    fromSubject: 'hearing',
    fromId: anyRecordIdSchema.parse(hearing.id),
    toSubject: 'event',
    toId: anyRecordIdSchema.parse(search.id),
    detail: '',
  })
}

/** What a person sees of the list and of what is read beside it. */
const eyes = ({ page }: Person) => {
  const main = page.getByRole('main')
  const row = (title: string): Locator => main.getByRole('button').filter({ hasText: title }).first()
  return {
    row,
    pane: (title: string): Locator => page.getByRole('region', { name: title }),
    isCurrent: (title: string) => expect.poll(() => row(title).getAttribute('aria-current')).toBe('true'),
    hasFocus: (thing: Locator) =>
      expect.poll(() => thing.evaluate((element) => element === document.activeElement)).toBe(true),
  }
}

test('what is selected is read beside its list and changed there, by keys alone', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const { row, pane, isCurrent, hasFocus } = eyes(person)
    const { keyboard } = page
    await page.setViewportSize({ width: 1280, height: 860 })
    await goToCase(person, CASE)
    await turnTo(person, 'chronology')

    // The rows are walked, one is chosen, and what is read follows.
    await row('Search').focus()
    await keyboard.press('Enter')
    await pane('Event Search').getByText('Place of Search').waitFor()
    await isCurrent('Search')
    await keyboard.press('ArrowDown')
    await pane('Event Questioning').getByText('Place of Questioning').waitFor()
    await isCurrent('Questioning')
    await hasFocus(row('Questioning'))
    expect(await barriers(page)).toEqual([])

    // Enter changes it in its place; the letters rest while one types.
    await keyboard.press('Enter')
    const form = page.getByRole('dialog')
    const place = form.getByRole('textbox', { name: t('chronology:field.place'), exact: true })
    await place.fill('')
    await place.pressSequentially('Jekjail')
    expect(await barriers(page)).toEqual([])
    await keyboard.press('Enter')
    await form.waitFor({ state: 'hidden' })
    await pane('Event Questioning').getByText('Jekjail').waitFor()
    await hasFocus(row('Questioning'))

    // Esc leaves the form, asking only where something was typed, then the text, then comes back to the row.
    await keyboard.press('e')
    await place.fill('elsewhere')
    await keyboard.press('Escape')
    await form.getByText(t('common:form.unsaved')).waitFor()
    await form.getByRole('button', { name: t('common:form.discard'), exact: true }).click()
    await form.waitFor({ state: 'hidden' })
    await keyboard.press('e')
    await place.waitFor()
    await keyboard.press('Escape')
    await form.waitFor({ state: 'hidden' })
    await hasFocus(row('Questioning'))
    await keyboard.press('Escape')
    await seen(page.getByRole('region', { name: 'Event' }), 0)
    await hasFocus(row('Questioning'))
    await seen(page.getByRole('heading', { name: CASE, level: 1 }), 1)

    // J and K go to the next one and back; a link leads to its other record and Esc back from there.
    await keyboard.press('Enter')
    await keyboard.press('k')
    await pane('Event Search').waitFor()
    await pane('Event Search')
      .getByRole('list', { name: t('records:link.many') })
      .getByRole('button')
      .first()
      .click()
    await pane('Hearing').getByText('District court').waitFor()
    await keyboard.press('Escape')
    await pane('Event Search').waitFor()
    await keyboard.press('j')
    await pane('Event Questioning').waitFor()
    await hasFocus(row('Questioning'))

    // A form has the focus in its first field at once; arrows in the list and the keys with Ctrl leave it alone.
    await keyboard.press('e')
    await hasFocus(form.getByRole('textbox', { name: t('chronology:field.title'), exact: true }))
    await row('Questioning').focus()
    await keyboard.press('ArrowUp')
    await hasFocus(row('Search'))
    await isCurrent('Questioning')
    await form.waitFor()
    await keyboard.press('Control+k')
    await page.locator('[aria-modal="true"]').waitFor()
    await keyboard.press('Escape')
    await page.locator('[aria-modal="true"]').waitFor({ state: 'hidden' })
    await form.waitFor()

    // Esc means the form from wherever it is pressed, and nothing else.
    await page
      .getByRole('navigation', { name: t('common:nav.label') })
      .getByRole('link')
      .first()
      .focus()
    await keyboard.press('Escape')
    await form.waitFor({ state: 'hidden' })
    await pane('Event Questioning').waitFor()

    // A new one is entered beside the list.
    await keyboard.press('Control+n')
    await form.getByRole('textbox', { name: t('chronology:field.title'), exact: true }).fill('Complaint')
    expect(await page.locator('[aria-modal="true"]').count()).toBe(0)
    await keyboard.press('Enter')
    await form.waitFor({ state: 'hidden' })
    await row('Complaint').waitFor()

    // What was read and is taken back leaves no empty pane, and the focus on the page.
    await row('Complaint').click()
    await pane('Event Complaint').getByRole('heading', { level: 2 }).focus()
    await keyboard.press('Control+z')
    await seen(row('Complaint'), 0)
    await seen(page.getByRole('region', { name: 'Event' }), 0)
    await page.locator('main :focus').first().waitFor()
    const [content, sheet] = [page.locator('main'), page.viewportSize()]
    expect((await content.boundingBox())?.width).toBeGreaterThan((sheet?.width ?? 0) - 300)
  })
})

test('where there is no room beside the list, what is selected is read over it', async () => {
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t } = person
    const { row, pane, hasFocus } = eyes(person)
    const { keyboard } = page
    await page.setViewportSize({ width: 1024, height: 768 })
    await goToCase(person, CASE)
    await turnTo(person, 'chronology')
    await row('Search').click()
    await hasFocus(pane('Event Search').getByRole('heading', { level: 2 }))
    expect(await barriers(page)).toEqual([])
    await keyboard.press('j')
    await hasFocus(pane('Event Questioning').getByRole('heading', { level: 2 }))

    // The page is printed, without what lies over it.
    await page.emulateMedia({ media: 'print' })
    await row('Search').waitFor()
    expect(await pane('Event Questioning').isVisible()).toBe(false)
    await seen(page.getByRole('button', { name: t('records:reading.toList') }), 0)
    await page.emulateMedia({ media: 'screen' })
    await hasFocus(pane('Event Questioning').getByRole('heading', { level: 2 }))
    await keyboard.press('e')
    const form = page.getByRole('dialog')
    await form.getByRole('textbox', { name: t('chronology:field.place'), exact: true }).waitFor()
    expect(await barriers(page)).toEqual([])
    await keyboard.press('Escape')
    await form.waitFor({ state: 'hidden' })
    await keyboard.press('Escape')
    await hasFocus(row('Questioning'))
    await keyboard.press('Control+n')
    await page.locator('[aria-modal="true"]').waitFor()
  })
})
