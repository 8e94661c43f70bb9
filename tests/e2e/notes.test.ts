import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { blankCase } from '../../shared/domain/kinds/case.ts'
import { plainTextOf } from '../../shared/domain/rich-text.ts'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { goToCase } from './person/case-work.ts'
import { addPerson, lock, makeVault, openCase, type Person, sitDown, unlock } from './person/person.ts'
import { seen } from './person/seen.ts'

const HOSTILE = `<meta charset="utf-8"><style>body { display: none }</style><script>window.hacked = 1</script>
<img src="https://evil.example/x.png" onerror="window.hacked = 2"><iframe src="https://evil.example/"></iframe>
<svg onload="window.hacked = 3"><text>drawn words</text></svg><b style="font-weight: normal"><h1>Heading</h1>
<p onclick="hack()">plain <strong>strong</strong> <a title="a>b" href="javascript:hack()">linked words</a></p></b>
<ol start="5"><li>item</li></ol><table style="position: fixed"><tr><td onclick="hack()">cell one</td>
<td colspan="2" style="x">cell two</td></tr></table>
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

/** What is said above the text moves it down, and the mouse stands over a tool, whose tip stands beside every part of the page. */
const aside = async (page: Page): Promise<void> => {
  await page.mouse.move(1, 1)
  await seen(page.getByRole('tooltip'), 0)
}

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
      'cell one',
      'cell two',
    ]) {
      expect(words).toContain(kept)
    }
    const elements = await editor.evaluate((element) =>
      [...new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
    )
    expect(elements).toEqual(['H2', 'LI', 'OL', 'P', 'STRONG', 'TABLE', 'TBODY', 'TD', 'TR'])
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    expect(asked.filter((address) => address.includes('evil'))).toEqual([])
    expect(complaints).toEqual([])
    await aside(page)
    expect(await barriers(page)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a note saves itself: while one writes, when one goes elsewhere, when the vault is locked, and when the computer sleeps', async () => {
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

    await editorOf(person).getByText('First words').click()
    await page.keyboard.press('End')
    await page.keyboard.type(', at sleep too')
    program.power('suspend')
    await unlock(person, 'Qoima', passphrase)
    await goTo('cases')
    await page.getByRole('link', { name: 'The case' }).first().click()
    await openNotes(person)
    await expect
      .poll(() => editorOf(person).innerText())
      .toBe('First words and more to the last letter, at sleep too')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** As Word and Excel put a table on the clipboard: lines of markup between cells, empty lines as a blank, a nested table, a picture. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal { margin: 0 } --></style></head><body lang=RU><!--StartFragment--><p class=MsoNormal><b>Таблица</b></p>
<table class=MsoTableGrid border=1 cellspacing=0><tr style='mso-yfti-irow:0'>
 <td width=311 rowspan=2 valign=top><p class=MsoNormal>Дата<o:p></o:p></p></td>
 <td width=311 colspan=2><p class=MsoNormal>Что было</p></td></tr>
<tr><td><p class=MsoNormal>где</p><p class=MsoNormal>и с кем</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
<tr><td>1 мая</td><td><table><tr><td>в</td><td>ней</td></tr></table></td><td><ul><li>пункт</li></ul></td></tr>
</table><p class=MsoNormal>после <img width=4 height=4 src="file:///C:/clip_image001.png"></p><!--EndFragment--></body></html>`
const FROM_EXCEL = `<table border=0 style='border-collapse:collapse'><col width=64 span=2><tr><td class=xl65>1</td><td>2</td></tr>
<tr><td>3</td></tr></table>`

const lineOf = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cellOf = (text: string, more: object = {}) => ({ type: 'tableCell', ...more, content: [lineOf(text)] })

test('tables and long texts from Word and Excel come into a note whole, and what cannot come is said', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sandyq-notes-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'en')
    const { page, t, press } = person
    const { client } = program
    const complaints = complaintsOf(page)
    await openVaultIn(program, { folder, language: 'en' })
    const { id: caseId } = await client.cases.create(blankCase('The case'))
    await goToCase(person, 'The case')
    await openNotes(person)
    await press(t('records:note.new'))
    const editor = editorOf(person)
    await editor.click()
    const body = async () => (await client.cases.parts({ caseId, parts: ['notes'] })).notes?.[0]?.body.content

    await paste(editor, FROM_WORD)
    await page.getByText(t('notes:leftOut.pictures')).waitFor()
    await expect.poll(body).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'Таблица', marks: [{ type: 'bold' }] }] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              cellOf('Дата', { attrs: { colspan: 1, rowspan: 2 } }),
              cellOf('Что было', { attrs: { colspan: 2, rowspan: 1 } }),
            ],
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [lineOf('где'), lineOf('и с кем')] },
              { type: 'tableCell', content: [lineOf('\u00A0')] },
            ],
          },
          {
            type: 'tableRow',
            content: [
              cellOf('1 мая'),
              cellOf('в · ней'),
              {
                type: 'tableCell',
                content: [
                  { type: 'bulletList', content: [{ type: 'listItem', content: [lineOf('пункт')] }] },
                ],
              },
            ],
          },
        ],
      },
      lineOf('после'),
    ])
    await aside(page)
    expect(await barriers(page)).toEqual([])

    // Into a cell go the cells of a table; a new row comes with Tab from the last one.
    await editor.getByText('1 мая').click()
    await paste(editor, FROM_EXCEL)
    await editor.getByText('3', { exact: true }).click()
    await seen(editor.locator('.selectedCell'), 0)
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab')
    await page.keyboard.type('new row')
    const rows = async () => {
      const found = (await body())?.find(({ type }) => type === 'table')
      return found?.type === 'table' ? plainTextOf({ type: 'doc', content: [found] }).split('\n') : []
    }
    await expect
      .poll(rows)
      .toEqual(['Дата · Что было', 'где и с кем · \u00A0', '1 · 2 · пункт', '3 ·  · ', 'new row ·  · '])

    const lines = Array.from({ length: 6_000 }, (_, line) => `<p>${line}. Короткая строка</p>`).join('\n')
    await page.keyboard.press('Control+End')
    await paste(editor, lines)
    await expect.poll(async () => ((await body())?.length ?? 0) > 6_000, { timeout: 60_000 }).toBe(true)
    expect(complaints).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
