import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { CaseId } from '../../shared/domain/ids.ts'
import { barriers } from './person/barriers.ts'
import { goToCase, turnTo } from './person/case-work.ts'
import { openForm } from './person/forms.ts'
import type { Person } from './person/person.ts'
import { haveCase, inVault, type Seat } from './situations/in-a-vault.ts'

const CASE = 'Дело Ким'

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it is not to be seen')
  return box
}

/** One press of the mouse where it stood when it was aimed at, as a hand does it. */
const aimAndPress = async ({ page }: Person, target: Locator): Promise<void> => {
  const { x, y, width, height } = await boxOf(target)
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.up()
}

/** Where the focus is, and whether that stands whole between the head and the foot of the form; `foot` once it has come there. */
const lookAtFocus = (dialog: Locator): Promise<string> =>
  dialog.locator('form').evaluate((form: HTMLFormElement) => {
    const [field, foot] = [document.activeElement, form.lastElementChild]
    if (field === null || foot === null) return 'nowhere'
    if (foot.contains(field)) return 'foot'
    const { top, bottom } = field.getBoundingClientRect()
    const isWhole =
      top >= form.getBoundingClientRect().top - 1 && bottom <= foot.getBoundingClientRect().top + 1
    return isWhole ? 'whole' : `${field.outerHTML}: ${top} to ${bottom}`
  })

/** Walks through the whole form by the key. */
const walk = async ({ page }: Person, dialog: Locator): Promise<readonly string[]> => {
  const seen: string[] = []
  while (seen.at(-1) !== 'foot') {
    seen.push(await lookAtFocus(dialog))
    await page.keyboard.press('Tab')
  }
  return seen.slice(0, -1)
}

test('a form stands still: what is wrong is named and led to, one press saves what was mended, the foot is always in sight', async () => {
  let caseId: CaseId | undefined
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    caseId = await haveCase(of, CASE, [['Ким Виктор', 'client']])
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t, program } = person
    await goToCase(person, CASE)
    await turnTo(person, 'restraints')
    const form = await openForm(person, t('records:stay.new'))
    const save = form.dialog.getByRole('button', { name: t('common:save'), exact: true })
    const date = form.dialog.getByRole('textbox', { name: t('cases:field.stayFrom'), exact: true })
    const place = form.dialog.getByRole('textbox', { name: t('cases:field.place'), exact: true })
    const refusal = form.dialog.getByRole('alert')

    await date.fill('some time')
    await aimAndPress(person, save)
    await refusal.getByRole('link', { name: t('cases:field.stayFrom') }).waitFor()
    await expect.poll(() => place.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await place.getAttribute('aria-invalid')).toBe('true')
    const reason = await place.getAttribute('aria-describedby')
    await form.dialog.locator(`[id="${reason}"]`).getByText(t('common:fieldError.required')).waitFor()

    // Mended and left: nothing below has moved.
    const before = [await boxOf(save), await boxOf(date)]
    await place.fill('СИ-18')
    await refusal.getByRole('link', { name: t('cases:field.place') }).waitFor({ state: 'detached' })
    await refusal.getByRole('link', { name: t('cases:field.stayFrom') }).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('12.03.2026')
    await page.keyboard.press('Tab')
    await refusal.waitFor({ state: 'detached' })
    expect([await boxOf(save), await boxOf(date)]).toEqual(before)

    // Wrong once more, mended, and saved by one press from inside the field.
    await date.fill('some time')
    await aimAndPress(person, save)
    await refusal.waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('12.03.2026')
    await aimAndPress(person, save)
    await form.dialog.waitFor({ state: 'hidden' })
    if (caseId === undefined) throw new Error('no case')
    const { stays = [] } = await program.client.cases.parts({ caseId, parts: ['stays'] })
    expect(stays.map(({ from }) => from)).toEqual(['2026-03-12'])

    for (const [width, height] of [
      [1280, 860],
      [640, 430],
    ] as const) {
      await page.setViewportSize({ width, height })
      await turnTo(person, 'chronology')
      const long = await openForm(person, t('records:event.new'))
      const button = long.dialog.getByRole('button', { name: t('common:save'), exact: true })
      expect((await walk(person, long.dialog)).filter((place) => place !== 'whole')).toEqual([])
      const { y, height: tall } = await boxOf(button)
      expect(y + tall).toBeLessThanOrEqual(height)
      await page.keyboard.press('Escape')
      await long.dialog.waitFor({ state: 'hidden' })
    }
  })
})

/** Thirty papers of one case, without dates: they stand in the order in which they came. */
const haveThirty = async ({ client, answer }: Seat['person']['program'], folder: string, caseId: CaseId) => {
  const names = Array.from({ length: 30 }, (_, at) => `Лист ${String(at + 1).padStart(2, '0')}`)
  const paths = names.map((name) => path.join(folder, `${name}.txt`))
  for (const file of paths) await writeFile(file, file)
  answer(paths)
  const files = (await client.transfers.chooseFiles()).map(({ token }) => token)
  for await (const event of await client.transfers.importDocuments({ caseId, files })) {
    if (event.kind === 'refused') throw new Error('a document was refused')
  }
}

test('exhibit 30 goes to place 1 by one key or one drag, is said to be there, and the order is kept with the case', async () => {
  let caseId: CaseId | undefined
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    caseId = await haveCase(of, CASE)
  }
  await inVault({ language: 'ru', prepare }, async ({ person, folder }) => {
    const { page, t, program } = person
    if (caseId === undefined) throw new Error('no case')
    await haveThirty(program, folder, caseId)
    await goToCase(person, CASE)
    await person.press(t('dossier:export'))
    const dialog = page.getByRole('dialog')
    const list = dialog.getByRole('list', { name: t('dossier:exhibits') })
    const rows = list.getByRole('listitem')
    const handle = (title: string) =>
      list.getByRole('button', { name: t('dossier:move', { title }), exact: true })
    const stands = (place: number, title: string) =>
      rows
        .nth(place - 1)
        .getByText(title, { exact: true })
        .waitFor()
    await person.press(t('dossier:order.title'))
    await page.getByRole('menuitem', { name: t('dossier:order.name') }).click()
    await stands(30, 'Лист 30')

    await handle('Лист 30').press('Home')
    await stands(1, 'Лист 30')
    await dialog
      .getByRole('status')
      .getByText(t('dossier:movedTo', { title: 'Лист 30', place: 1, total: 30 }))
      .waitFor()
    expect(await handle('Лист 30').evaluate((at) => at === document.activeElement)).toBe(true)
    expect(await barriers(page)).toEqual([])
    await page.keyboard.type('17')
    await stands(17, 'Лист 30')
    await page.keyboard.press('ArrowDown')
    await stands(18, 'Лист 30')
    await page.keyboard.press('End')
    await stands(30, 'Лист 30')

    await page.setViewportSize({ width: 640, height: 430 })
    await handle('Лист 30').scrollIntoViewIfNeeded()
    const from = await boxOf(handle('Лист 30'))
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(from.x + 5, 2, { steps: 4 })
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
    await page.mouse.up()
    await stands(1, 'Лист 30')

    await handle('Лист 29').scrollIntoViewIfNeeded()
    const grip = await boxOf(handle('Лист 29'))
    await page.mouse.move(grip.x + 5, grip.y + 5)
    await page.mouse.down()
    await page.mouse.move(grip.x + 5, grip.y - 60, { steps: 4 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await stands(30, 'Лист 29')

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.setViewportSize({ width: 1280, height: 860 })
    await person.press(t('dossier:export'))
    await stands(1, 'Лист 30')
    await person.press(t('dossier:order.title'))
    await page.getByRole('menuitem', { name: t('dossier:order.name') }).click()
    await stands(30, 'Лист 30')
  })
})

test('what comes in rows goes on by one chord, what is recorded already is named, and what is asked about stays a draft', async () => {
  let caseId: CaseId | undefined
  const prepare = async (of: Parameters<typeof haveCase>[0]) => {
    caseId = await haveCase(of, CASE, [['Ким Виктор', 'client']])
  }
  await inVault({ language: 'en', prepare }, async ({ person }) => {
    const { page, t, program } = person
    if (caseId === undefined) throw new Error('no case')
    await goToCase(person, CASE)
    await turnTo(person, 'work')
    const tasks = await openForm(person, t('records:task.new'))
    await tasks.find(t('work:tasks.field.person'), { typed: 'Ким', offered: 'Ким Виктор' })
    await tasks.write(t('work:tasks.field.title'), 'Copy of the order')
    await tasks.dialog
      .getByRole('textbox', { name: t('work:tasks.field.notes') })
      .press('Control+Shift+Enter')
    await tasks.says(t('work:tasks.field.title'), '')
    await tasks.says(t('work:tasks.field.person'), 'Ким Виктор')
    await page.keyboard.type('Appeal')
    await tasks.dialog.getByRole('textbox', { name: t('work:tasks.field.notes') }).press('Control+Enter')
    await tasks.dialog.waitFor({ state: 'hidden' })
    const parts = await program.client.cases.parts({ caseId, parts: ['tasks'] })
    expect(parts.tasks?.map(({ title }) => title).sort()).toEqual(['Appeal', 'Copy of the order'])
    expect(new Set(parts.tasks?.map(({ partyId }) => partyId)).size).toBe(1)

    await turnTo(person, 'court')
    for (const isAgain of [false, true]) {
      const hearing = await openForm(person, t('records:hearing.new'))
      await hearing.write(t('calendar:field.date'), '01.12.2027')
      await hearing.dialog.getByRole('textbox', { name: t('calendar:field.date') }).press('Tab')
      if (!isAgain) await hearing.save()
      else
        await hearing.dialog
          .getByRole('status')
          .filter({ hasText: t('common:form.alike') })
          .waitFor()
    }
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: t('common:form.discard'), exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await turnTo(person, 'chronology')
    for (const title of ['Search of the flat', 'The flat was searched']) {
      const event = await openForm(person, t('records:event.new'))
      await event.write(t('chronology:field.title'), title)
      await event.choose(t('chronology:field.kind'), t('chronology:kind.search'))
      await event.write(t('chronology:field.date'), '12.03.2026')
      await event.press(t('common:save'))
      if (title === 'Search of the flat') await event.dialog.waitFor({ state: 'hidden' })
      else await event.dialog.getByRole('alert').waitFor()
    }
    await expect.poll(() => program.client.drafts.list().then(({ length }) => length)).toBe(1)
  })
})
