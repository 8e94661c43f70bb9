import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addHostileCase, addHostileRecords } from '../support/hostile-records.ts'
import { PAYLOADS } from '../support/payloads.ts'
import { prepareVault, showIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { complaintsOf } from './person/barriers.ts'
import { type CaseTab, turnTo } from './person/case-work.ts'
import { pressMore } from './person/forms.ts'
import { type Person, sitDown } from './person/person.ts'
import { seen } from './person/seen.ts'

/** Elements and attributes that only a payload taken for markup could have made. */
const PLANTED = [
  'x-evil',
  'img[src="x"]',
  'img[name]',
  'iframe[srcdoc]',
  'iframe[src^="javascript"]',
  'iframe[src^="data"]',
  'object',
  'embed',
  'portal',
  'frameset',
  'marquee',
  'base',
  'meta[http-equiv="refresh"]',
  'math',
  'form[action]',
  'form#root',
  'a[href^="javascript" i]',
  'a[href*="evil.invalid"]',
  'link[href*="evil.invalid"]',
  'script:not([src])',
  '[onerror],[onload],[onfocus],[onblur],[ontoggle],[onclick],[onmouseover],[onpointerenter],[onbegin]',
]

/** What has run or been made from text so far; nothing in a page that takes text for text. */
const plantedIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (planted) => [
      ...planted.filter((selector) => document.querySelector(selector) !== null),
      ...(Reflect.get(globalThis, 'wasPwned') === true ? ['a payload ran'] : []),
    ],
    PLANTED,
  )

const watch = async (page: Page) => {
  const happened: string[] = []
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'pwned', () => Reflect.set(globalThis, 'wasPwned', true))
  })
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin) && !request.url().startsWith('blob:')) {
      const { protocol } = new URL(request.url())
      if (protocol !== 'data:' && request.frame() === page.mainFrame())
        happened.push(`request ${request.url()}`)
    }
  })
  page.on('popup', () => happened.push('a window opened'))
  return happened
}

const DAY = '2026-12-01'

/** The parts of a case that have lists of records which open as forms; notes open in their place. */
const TABS_WITH_FORMS: readonly CaseTab[] = [
  'chronology',
  'people',
  'charges',
  'restraints',
  'court',
  'evidence',
  'work',
  'consents',
]

type Look = (place: string) => Promise<void>

const closeDialog = async ({ page }: Person): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Every page of the program that lists records. */
const walkPages = async (person: Person, look: Look): Promise<void> => {
  for (const place of ['people', 'calendar', 'documents', 'today', 'cases'] as const) {
    await person.goTo(place)
    await look(place)
  }
}

/** Every part of the case that is open, and of every list in it the text and the form of its first record. */
const walkTabs = async (person: Person, look: Look): Promise<void> => {
  const { page } = person
  for (const tab of ['overview', 'documents'] as const) {
    await turnTo(person, tab)
    await look(tab)
  }
  for (const tab of TABS_WITH_FORMS) {
    await turnTo(person, tab)
    await look(tab)
    const sections = page.locator('main section').filter({ has: page.locator('li button') })
    const count = await sections.count()
    expect(count, tab).toBeGreaterThan(0)
    for (let place = 0; place < count; place += 1) {
      await sections.nth(place).locator('li button').first().click()
      const edit = person.button(person.t('records:reading.edit'))
      await edit.waitFor()
      await look(`${tab}, text ${place + 1}`)
      await edit.click()
      await page.getByRole('dialog').waitFor()
      await look(`${tab}, form ${place + 1}`)
      await closeDialog(person)
      await page.keyboard.press('Escape')
      await edit.waitFor({ state: 'hidden' })
    }
  }
  await turnTo(person, 'notes')
  await page.locator('main li button').first().click()
  await page.getByRole('textbox').last().waitFor()
  await look('notes')
}

/** What stands over the page of a case: its form, its history and the question before it is deleted. */
const walkDialogs = async (person: Person, look: Look): Promise<void> => {
  const { page, t } = person
  const behindMore = [t('records:case.edit'), t('history:title'), t('records:case.delete')]
  for (const label of [...behindMore, t('dossier:export')]) {
    if (behindMore.includes(label)) await pressMore(person, label)
    else await person.button(label).first().click()
    await page.getByRole('dialog').waitFor()
    await seen(page.locator('[data-waiting]'), 0)
    await look(label)
    await closeDialog(person)
  }
}

const walkSearch = async ({ page, t }: Person, look: Look): Promise<void> => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: t('search:title') })
  for (const text of ['script', 'img', 'pwned', 'svg', 'title', 'evil']) {
    await field.fill(text)
    // What was found for the words before stands there until then.
    await page.getByRole('option').filter({ hasText: text }).first().waitFor()
    await look(`search for ${text}`)
  }
}

test('stored markup is text on every page, in every dialog and in print', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-hostile-'))
  try {
    await using program = await startProgram()
    const { page, client } = program
    const happened = await watch(page)
    await prepareVault(program, folder)
    const first = await addHostileCase(client, 0, DAY)
    for (const place of PAYLOADS.keys()) {
      if (place > 0) await addHostileRecords(client, place, { caseId: first.caseId, day: DAY })
    }
    for (let place = 1; place < 20; place += 1) await addHostileCase(client, place * 9, DAY)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await showIn(program, { language: 'ru', theme: 'light' })
    const complaints = complaintsOf(page)
    const person = await sitDown(program, 'ru')
    const found: string[] = []
    const look = async (place: string): Promise<void> => {
      for (const planted of await plantedIn(page)) found.push(`${place}: ${planted}`)
    }

    await walkPages(person, look)
    await page.locator(`a[href$="/cases/${first.caseId}"]`).first().click()
    await page.getByRole('navigation', { name: person.t('cases:tab.label') }).waitFor()
    await walkTabs(person, look)
    await walkDialogs(person, look)
    await page.emulateMedia({ media: 'print' })
    await look('print')
    await page.emulateMedia({ media: 'screen' })
    await walkSearch(person, look)
    expect({ found, happened, complaints }).toEqual({ found: [], happened: [], complaints: [] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
