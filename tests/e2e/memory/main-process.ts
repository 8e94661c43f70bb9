import path from 'node:path'
import type { Locator } from 'playwright-core'
import { createChromiumHost } from '../../../electron/host/chromium.ts'
import { boot } from '../../../electron/main/boot.ts'
import type { Labels } from './labels.ts'
import { TYPED, type Typed, wordsFromSeed } from './words-from-seed.ts'

/*
 * The program in a process of its own whose memory can be looked at: whoever drives a page holds what is typed, so here nothing is
 * typed that this process knows. The page makes the words from a number; the recovery key leaves it with every digit moved on.
 */

const [, , configFolder = '', vaults = '', labels = ''] = process.argv
/** What stands on the buttons, in the language of the page. */
const t = JSON.parse(labels) as Labels
const out = (...parts: string[]): string => path.resolve(import.meta.dirname, '../../../out', ...parts)
const one = async () => vaults

const host = createChromiumHost({
  env: process.env,
  isHeadless: true,
  dialogs: { chooseFolder: one, chooseTarget: one, chooseFiles: async () => [] },
})
void host.ended.then(() => process.exit(0))
await boot(host, {
  version: '0',
  vaultEntry: out('main', 'vault-process.js'),
  documentsEntry: out('main', 'documents-process.js'),
  rendererFolder: out('renderer'),
  configFolder,
})
const page = host.findWindow()?.page
if (page === undefined) throw new Error('no window')
page.setDefaultTimeout(60_000)

const press = (label: string): Promise<void> =>
  page.getByRole('button', { name: label, exact: true }).first().click()

/**
 * Types what follows from the seed, with the hand in the field. The field is not touched once it is filled: the driver writes down
 * what an element looks like, value and all.
 */
const type = async (field: Locator, typed: Typed): Promise<void> => {
  await field.focus()
  await page.evaluate(({ seed, alphabet, length }) => {
    const make: unknown = Reflect.get(window, 'testWords')
    if (typeof make === 'function') document.execCommand('insertText', false, make(seed, alphabet, length))
  }, TYPED[typed])
}

const passphraseField = (label: string): Locator => page.getByLabel(label, { exact: true })

const makeVault = async (): Promise<string> => {
  await press(t.makeVault)
  await page.getByRole('textbox', { name: t.vaultName, exact: true }).fill('Memory')
  await press(t.goOn)
  await page.getByText(t.ownPassphrase, { exact: true }).click()
  await type(passphraseField(t.passphrase), 'passphrase')
  await type(passphraseField(t.passphraseAgain), 'passphrase')
  await press(t.takePassphrase)
  await page.getByRole('heading', { name: t.keyTitle }).first().waitFor()
  const movedOn = await page.evaluate(() => {
    const groups = document.getElementById('root')?.innerText.match(/\b\d{6}\b/gu) ?? []
    Reflect.set(window, 'testKey', groups)
    return groups.map((group) => group.replaceAll(/\d/gu, (digit) => String((Number(digit) + 3) % 10)))
  })
  await press(t.keyWritten)
  for (let index = 0; index < movedOn.length; index += 1) {
    const field = page.getByRole('textbox', { name: t.keyGroups[index] ?? '', exact: true })
    await field.focus()
    await page.evaluate((at) => {
      const key: unknown = Reflect.get(window, 'testKey')
      if (Array.isArray(key)) document.execCommand('insertText', false, String(key[at]))
    }, index)
  }
  await press(t.checkKey)
  await page.getByRole('heading', { name: t.today, level: 1 }).waitFor()
  return movedOn.join('-')
}

const addPerson = async (): Promise<void> => {
  await page
    .getByRole('navigation', { name: t.pages })
    .getByRole('link', { name: t.people, exact: true })
    .click()
  await page.getByRole('heading', { name: t.people, level: 1 }).waitFor()
  await press(t.newPerson)
  await type(page.getByRole('textbox', { name: t.name, exact: true }), 'name')
  await page.getByText(t.sensitive).first().click()
  await type(page.getByRole('textbox', { name: t.notes, exact: true }), 'note')
  await press(t.save)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const lock = async (): Promise<void> => {
  await page.keyboard.press('Control+l')
  await passphraseField(t.openPassphrase).waitFor()
}

await page.evaluate(`window.testWords = ${wordsFromSeed.toString()}`)
const movedOn = await makeVault()
await addPerson()
process.send?.({ said: 'open', movedOn })
process.on('message', (order) => {
  if (order === 'lock') void lock().then(() => process.send?.({ said: 'locked' }))
  if (order === 'quit') void host.quit()
})
