import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DossierSection } from '../../../shared/domain/dossier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { RunningProgram } from '../fixture/start-program.ts'
import { arrived } from './seen.ts'
import { type Words, wordsIn } from './words.ts'

/** Someone who sits before the program and reads one language: finds things by their words and roles, as people do. */
export interface Person {
  readonly page: Page
  readonly t: Words
  readonly language: Language
  readonly program: RunningProgram
  press(label: string): Promise<void>
  fill(label: string, text: string): Promise<void>
  button(label: string): Locator
  goTo(page: 'today' | 'cases' | 'people' | 'calendar' | 'documents' | 'settings'): Promise<void>
}

export const sitDown = async (program: RunningProgram, language: Language): Promise<Person> => {
  const { page } = program
  const t = await wordsIn(language)
  const button = (label: string): Locator => page.getByRole('button', { name: label, exact: true })
  return {
    page,
    t,
    language,
    program,
    button,
    press: (label) => button(label).click(),
    fill: (label, text) =>
      page
        .getByRole('textbox', { name: label, exact: true })
        // A password field has no role.
        .or(page.getByLabel(label, { exact: true }))
        .first()
        .fill(text),
    goTo: async (name) => {
      await page
        .getByRole('navigation', { name: t('common:nav.label') })
        .getByRole('link', { name: t(`common:nav.${name}`), exact: true })
        .click()
      await arrived(page)
    },
  }
}

const chooseOption = async ({ page }: Person, field: string, option: string): Promise<void> => {
  await page
    .getByRole('textbox', { name: field, exact: true })
    .or(page.getByRole('combobox', { name: field, exact: true }))
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** What a person keeps on paper. */
export interface Papers {
  readonly passphrase: string
  readonly recoveryKey: string
}

const writeDownWords = async ({ page, t }: Person): Promise<string> => {
  const words = page.getByRole('listitem')
  await words.nth(5).filter({ hasText: /\p{L}/u }).waitFor()
  const passphrase = (await words.allInnerTexts())
    .slice(0, 6)
    .map((word) => word.trim())
    .join(' ')
  await page.getByRole('button', { name: t('unlock:pass.written'), exact: true }).click()
  return passphrase
}

const writeDownKey = async ({ page, t }: Person): Promise<string> => {
  await page
    .getByRole('heading', { name: t('unlock:key.title') })
    .first()
    .waitFor()
  const text = await page.locator('#root').innerText()
  const groups = text.match(/\b\d{6}\b/gu) ?? []
  expect(groups).toHaveLength(8)
  return groups.join('-')
}

/** The work space stands there and listens. */
const entered = async ({ page, t }: Person): Promise<void> => {
  await page.getByRole('heading', { name: t('common:nav.today'), level: 1 }).waitFor()
  await arrived(page)
}

/** Points at a folder, by whichever of the two buttons stands there. */
export const chooseFolder = async ({ page, t, program }: Person, folder: string): Promise<void> => {
  program.answer(folder)
  await page
    .getByRole('button', { name: t('unlock:vaults.chooseFolder'), exact: true })
    .or(page.getByRole('button', { name: t('unlock:vaults.otherFolder'), exact: true }))
    .click()
  await page.getByText(path.basename(folder)).first().waitFor()
}

/** Chooses the language, makes a vault in the folder with the words that are offered, writes the key down and types it back. */
export const makeVault = async (person: Person, folder: string, name: string): Promise<Papers> => {
  const { t, press, fill, language } = person
  await press((await wordsIn(language))(`unlock:language.${language}.choose`))
  await press(t('unlock:vaults.create'))
  await fill(t('unlock:create.name'), name)
  await chooseFolder(person, folder)
  await press(t('common:continue'))
  const passphrase = await writeDownWords(person)
  await fill(t('unlock:pass.again'), passphrase)
  await press(t('unlock:pass.submit'))
  const recoveryKey = await writeDownKey(person)
  await press(t('unlock:key.written'))
  for (const [index, group] of recoveryKey.split('-').entries()) {
    await fill(t('unlock:recovery.group', { number: index + 1, total: 8 }), group)
  }
  await press(t('unlock:key.check'))
  await entered(person)
  return { passphrase, recoveryKey }
}

/** Locks with the key and waits until the start screen asks for a secret or shows the vaults. */
export const lock = async ({ page, t }: Person): Promise<void> => {
  await page.keyboard.press('Control+l')
  await page
    .getByLabel(t('unlock:open.passphrase'), { exact: true })
    .or(page.getByRole('button', { name: t('unlock:vaults.create'), exact: true }))
    .first()
    .waitFor()
}

/** Gives the passphrase at the start screen, which shows the vaults of the folder or stands before the only one. */
export const tryToOpen = async (
  { page, t, press, fill }: Person,
  name: string,
  passphrase: string,
): Promise<void> => {
  const row = page.getByRole('list').getByRole('button', { name, exact: true })
  const field = page.getByLabel(t('unlock:open.passphrase'), { exact: true })
  await row.or(field).waitFor()
  if (await row.isVisible()) await row.click()
  await fill(t('unlock:open.passphrase'), passphrase)
  await press(t('unlock:open.submit'))
}

/** Opens the vault of that name from the start screen. */
export const unlock = async (person: Person, name: string, passphrase: string): Promise<void> => {
  await tryToOpen(person, name, passphrase)
  await entered(person)
}

/** Records a client under several spellings. */
export const addPerson = async (person: Person, names: readonly string[]): Promise<void> => {
  const { page, t, press, fill, goTo } = person
  await goTo('people')
  await page
    .getByRole('button', { name: t('records:party.new'), exact: true })
    .first()
    .click()
  for (const [index, name] of names.entries()) {
    if (index > 0) await press(t('people:field.addName'))
    await fill(t('people:field.name', { number: index + 1 }), name)
  }
  await press(t('common:save'))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Opens a case for a client who is in the vault already, found by typing a part of the name. */
export const openCase = async (
  person: Person,
  { typed, client, title }: { typed: string; client: string; title: string },
) => {
  const { page, t, press, fill, goTo } = person
  await goTo('cases')
  await page
    .getByRole('button', { name: t('records:case.new'), exact: true })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('cases:field.client'), { exact: true }).pressSequentially(typed)
  await page.getByRole('option', { name: client }).first().click()
  await fill(t('cases:field.title'), title)
  await press(t('common:save'))
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const openTab = async ({ page, t }: Person, tab: 'court' | 'documents'): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
  await tabs.getByRole('link', { name: t(`cases:tab.${tab}`) }).click()
}

/** Adds a hearing on the page of the case that is open. */
export const addHearing = async (
  person: Person,
  hearing: { date: string; time: string; kind: string; court: string },
): Promise<void> => {
  const { page, t, press, fill } = person
  await openTab(person, 'court')
  await page
    .getByRole('button', { name: t('records:hearing.new'), exact: true })
    .first()
    .click()
  await fill(t('calendar:field.date'), hearing.date)
  await fill(t('common:date.time'), hearing.time)
  await chooseOption(person, t('calendar:field.kind'), hearing.kind)
  await fill(t('calendar:field.court'), hearing.court)
  await press(t('common:save'))
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Adds files to the case that is open. */
export const addFiles = async (person: Person, paths: readonly string[]): Promise<void> => {
  const { page, t, press, program } = person
  await openTab(person, 'documents')
  program.answer(paths)
  await press(t('documents:addFiles'))
  await page.getByText(t('documents:importDone', { count: paths.length })).waitFor()
}

/** Exports the case that is open, with all its documents and the usual sections, and waits until it is written. */
export const exportDossier = async (
  person: Person,
  target: string,
  onRequest: readonly DossierSection[] = [],
): Promise<void> => {
  const { page, t, press, program } = person
  await press(t('dossier:export'))
  for (const section of onRequest)
    await page.getByRole('checkbox', { name: t(`dossier:section_${section}`), exact: true }).check()
  program.answer(target)
  await press(t('dossier:start'))
  await page.getByText(t('dossier:sha256')).waitFor()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('dossier:close') })
    .last()
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
