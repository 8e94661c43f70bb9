import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { addPerson, lock, makeVault, openCase, type Person, sitDown, unlock } from './person/person.ts'
import { seen } from './person/seen.ts'

const HOSTILE = `<meta charset="utf-8"><style>body { display: none }</style><script>window.hacked = 1</script>
<img src="https://evil.example/x.png" onerror="window.hacked = 2"><iframe src="https://evil.example/"></iframe>
<svg onload="window.hacked = 3"><text>drawn words</text></svg><b style="font-weight: normal"><h1>Heading</h1>
<p onclick="hack()">plain <strong>strong</strong> <a title="a>b" href="javascript:hack()">linked words</a></p></b>
<ol start="5"><li>item</li></ol><table><tr><td>cell one</td><td>cell two</td></tr></table>
<object data="https://evil.example/o">object words</object><input onfocus="window.hacked = 4" autofocus>`

const editorOf = ({ page, t }: Person): Locator => page.getByRole('textbox', { name: t('notes:field.body') })

const openNotes = async ({ page, t }: Person): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: t('cases:tab.label') })
  await tabs.getByRole('link', { name: t('cases:tab.notes') }).click()
}

const untilSaved = ({ page, t }: Person): Promise<void> =>
  page.getByRole('main').getByText(t('common:saved'), { exact: true }).waitFor()

/** As if another program had left this on the clipboard. */
const paste = (editor: Locator, html: string): Promise<void> =>
  editor.evaluate((element, markup) => {
    const brought = new DataTransfer()
    brought.setData('text/html', markup)
    brought.setData('text/plain', 'the same without its look')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: brought, bubbles: true, cancelable: true }),
    )
  }, html)

const begin = async (person: Person) => {
  await addPerson(person, ['Aigerim Seidakhmetova'])
  await openCase(person, { typed: 'Aig', client: 'Aigerim Seidakhmetova', title: 'The case' })
  await openNotes(person)
}

test('hostile markup pasted into a note runs nothing, fetches nothing and leaves its words', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-notes-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t, press } = person
    const complaints = complaintsOf(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openVaultIn(program, { folder, language: 'en' })
    await begin(person)
    await press(t('records:note.new'))
    const editor = editorOf(person)
    await editor.click()
    await paste(editor, HOSTILE)
    await untilSaved(person)

    const words = await editor.innerText()
    for (const kept of [
      'drawn words',
      'Heading',
      'plain strong linked words',
      'item',
      'cell one · cell two',
    ]) {
      expect(words).toContain(kept)
    }
    const elements = await editor.evaluate((element) =>
      [...new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
    )
    expect(elements).toEqual(['H2', 'LI', 'OL', 'P', 'STRONG'])
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    expect(asked.filter((address) => address.includes('evil'))).toEqual([])
    expect(complaints).toEqual([])
    expect(await barriers(page)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a note saves itself: while one writes, when one goes elsewhere, and when the vault is locked', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-notes-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t, press, goTo } = person
    const { passphrase } = await makeVault(person, folder, 'Qoima')
    await begin(person)
    await press(t('records:note.new'))
    await editorOf(person).click()
    await page.keyboard.type('First words')
    await untilSaved(person)

    await page.keyboard.type(' and more')
    await goTo('cases')
    await page.getByRole('link', { name: 'The case' }).first().click()
    await openNotes(person)
    await seen(editorOf(person).getByText('First words and more'), 1)

    await editorOf(person).getByText('First words and more').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' to the last letter')
    await lock(person)
    await unlock(person, 'Qoima', passphrase)
    await goTo('cases')
    await page.getByRole('link', { name: 'The case' }).first().click()
    await openNotes(person)
    await expect.poll(() => editorOf(person).innerText()).toBe('First words and more to the last letter')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
