import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import dayjs from 'dayjs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { addPerson, sitDown } from './person/person.ts'
import { seen } from './person/seen.ts'

/**
 * The keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user performance time with interactive
 * systems", Communications of the ACM 23(7), 1980): 0.28 s a key for an average typist who is no secretary, 1.35 s to think
 * before each piece of the task. Here: before each field.
 */
const KEY_MS = 280
const THOUGHT_MS = 1_350
const LIMIT_MS = 120_000

/** What the form costs besides the letters of the answers: opening it, one step a field, saving it. */
const MOST_STEPS = 20

/** Hands on a keyboard: counts every key, and apart from the letters every step from field to field. */
const handsOn = (page: Page) => {
  const count = { keys: 0, steps: 0, fields: 0 }
  const press = async (keys: string): Promise<void> => {
    count.keys += keys.split('+').length
    count.steps += 1
    await page.keyboard.press(keys)
  }
  return {
    count,
    press,
    /** Writes into the field that has the focus. */
    write: async (text: string): Promise<void> => {
      count.keys += text.length
      count.fields += 1
      await page.keyboard.type(text)
    },
    /** Goes on to the next field: over the button of a calendar where there is one. */
    goTo: async (label: string): Promise<void> => {
      for (let tries = 0; tries < 3; tries += 1) {
        await press('Tab')
        const isThere = await page.evaluate(
          (wanted) =>
            document.activeElement instanceof HTMLInputElement &&
            [...(document.activeElement.labels ?? [])].some((one) => one.innerText.trim() === wanted),
          label,
        )
        if (isThere) return
      }
      throw new Error(`the next fields are not ${label}`)
    },
  }
}

test('a detained client is recorded from the first page by keyboard alone, in under two minutes of slow typing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-quick-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t } = person
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const complaints = complaintsOf(page)
    await openVaultIn(program, { folder, language: 'ru' })

    const hands = handsOn(page)
    await hands.press('Control+Shift+N')
    const dialog = page.getByRole('dialog', { name: t('quickEntry:title') })
    await dialog.waitFor()
    await hands.write('Суюндикова Кундыз')
    await hands.goTo(t('quickEntry:field.born'))
    await hands.write('14.03.1987')
    await hands.goTo(t('quickEntry:field.detainedOn'))
    await hands.goTo(t('quickEntry:field.detainedAt'))
    await hands.write('2140')
    await hands.goTo(t('quickEntry:field.detainedBy'))
    await hands.write('ДП Алматы')
    await hands.goTo(t('quickEntry:field.place'))
    await hands.write('ИВС Алматы')
    await hands.goTo(t('quickEntry:field.charges'))
    await hands.write('УК 272 ч.2; 405(1)')
    await hands.goTo(t('quickEntry:field.restraintKind'))
    await hands.goTo(t('quickEntry:field.until'))
    await hands.goTo(t('quickEntry:field.hearingOn'))
    const hearing = dayjs().add(2, 'day')
    await hands.write(hearing.format('DDMMYYYY'))
    await hands.goTo(t('quickEntry:field.hearingAt'))
    await hands.write('1030')
    await hands.goTo(t('quickEntry:field.court'))
    await hands.write('Следственный суд Алматы')
    await hands.goTo(t('quickEntry:field.task'))
    await hands.write('Свидание, медосмотр')
    expect(await barriers(page)).toEqual([])
    await hands.press('Enter')

    const title = 'Суюндикова Кундыз: УК 272(2), УК 405(1)'
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    const story = page.locator('main')
    for (const text of ['ч. 2 ст. 272', t('cases:restraintKind.detention'), 'Следственный суд Алматы']) {
      await story.getByText(text).first().waitFor()
    }

    const { keys, steps, fields } = hands.count
    expect({ steps: steps <= MOST_STEPS, fields }).toEqual({ steps: true, fields: 10 })
    expect(keys * KEY_MS + (fields + 1) * THOUGHT_MS).toBeLessThan(LIMIT_MS)
    expect(complaints).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('who is in the vault already is taken with the arrow and Enter, under another spelling', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-quick-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t, goTo } = person
    await openVaultIn(program, { folder, language: 'ru' })
    await addPerson(person, ['Сүйіндікова Құндыз'])
    await goTo('today')
    await page.keyboard.press('Control+Shift+N')
    await page.getByRole('dialog', { name: t('quickEntry:title') }).waitFor()
    await page.keyboard.type('Kundyz Suyindikova')
    await page.getByRole('option', { name: 'Сүйіндікова Құндыз' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText(t('quickEntry:known')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Сүйіндікова Құндыз', level: 1 }).waitFor()
    await goTo('people')
    await page.getByRole('link', { name: /Сүйіндікова Құндыз/u }).waitFor()
    await seen(page.locator('main').getByRole('link', { name: /Құндыз/u }), 1)
    await seen(page.locator('main').getByRole('link', { name: /Kundyz/u }), 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
