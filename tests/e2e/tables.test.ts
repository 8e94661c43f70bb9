import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Document } from 'mupdf'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { openVaultIn } from './fixture/prepared-vault.ts'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { addPerson, type Person, sitDown } from './person/person.ts'

/** Surnames and given names that nobody takes for one another. */
const SURNAMES = ['Ахметов', 'Бекмуратов', 'Досжанов', 'Есенов', 'Жумабаев', 'Кенжебеков']
const GIVEN = ['Нурлан', 'Серик', 'Тимур', 'Руслан', 'Бауыржан']

const people = SURNAMES.flatMap((surname) => GIVEN.map((given) => `${surname} ${given}`))

const HEADINGS = ['ФИО', 'Пол', 'Дата рождения', 'ИИН', 'Телефон']

/** Thirty lines: one is known under another script, one has a date that is none, one begins like a formula. */
const lines = people.map((name, at) => [
  at === 3 ? 'Жангиров Галымбек' : at === 7 ? '=HYPERLINK("http://a") Петров' : name,
  'муж',
  at === 5 ? '31.02.1980' : `${String((at % 28) + 1).padStart(2, '0')}.05.19${60 + at}`,
  '',
  `+7 701 000 00 ${String(at).padStart(2, '0')}`,
])

const importDialog = ({ page, t }: Person) => page.getByRole('dialog', { name: t('tables:importTitle') })

const openImport = async (person: Person, file: string): Promise<void> => {
  const { page, t, press, program } = person
  await press(t('tables:import'))
  program.answer(file)
  await press(t('tables:choose'))
  await page.getByRole('button', { name: t('tables:check'), exact: true }).waitFor()
}

const exportAs = async (person: Person, format: 'csv' | 'xlsx' | 'pdf', target: string): Promise<void> => {
  const { page, t, press, program } = person
  await press(t('tables:export'))
  await page.getByLabel(t(`tables:formatOf.${format}`), { exact: true }).check()
  program.answer(target)
  await press(t('tables:start'))
  await page.getByText(path.basename(target)).waitFor()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('tables:close'), exact: true })
    .last()
    .click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const textOfPdf = async (file: string): Promise<string> => {
  const pdf = Document.openDocument(await readFile(file), 'application/pdf')
  return Array.from({ length: pdf.countPages() }, (_, at) =>
    pdf.loadPage(at).toStructuredText('').asText(),
  ).join('\n')
}

test('thirty people come in from a workbook and from CSV, and the list leaves as CSV, workbook and pages', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandyq-tables-'))
  try {
    await using program = await startProgram()
    const person = await sitDown(program, 'ru')
    const { page, t, press, goTo } = person
    const complaints = complaintsOf(page)
    const found: string[] = []
    const check = async (): Promise<void> => void found.push(...(await barriers(page)))
    await openVaultIn(program, { folder, language: 'ru' })
    await addPerson(person, ['Жәңгіров Ғалымбек'])
    await goTo('people')

    const workbook = path.join(folder, 'люди.xlsx')
    const cells = [HEADINGS, ...lines].map((row) => row.map((value) => ({ value, type: String })))
    await writeFile(workbook, await writeXlsxFile(cells).toBuffer())
    await openImport(person, workbook)
    await page.getByText(t('tables:lines', { count: 30 })).waitFor()
    await check()

    await press(t('tables:check'))
    await page.getByText(t('tables:willCreate', { count: 28 })).waitFor()
    await page.getByText(t('tables:willAsk', { count: 1 })).waitFor()
    await page.getByText(t('tables:willRefuse', { count: 1 })).waitFor()
    await importDialog(person).getByText('Жәңгіров Ғалымбек').waitFor()
    await check()
    await page.getByText(`${t('tables:linesOf.refused')} 1`).click()
    await page.getByText(t('tables:fault.not-a-date')).waitFor()
    await check()
    await press(t('tables:run'))
    await page.getByText(t('tables:finished')).waitFor()
    await page.getByText(t('tables:fault.not-a-date')).waitFor()
    await check()
    const refused = path.join(folder, 'не загружено.csv')
    program.answer(refused)
    await press(t('tables:refusedFile.save'))
    await page
      .getByText(t('tables:refusedFile.written', { fileName: path.basename(refused), count: 1 }))
      .waitFor()
    expect(await readFile(refused, 'utf8')).toContain('"31.02.1980"')
    await importDialog(person)
      .getByRole('button', { name: t('tables:close'), exact: true })
      .last()
      .click()
    await page.getByText(t('people:shown', { count: 29 })).waitFor()

    const csv = path.join(folder, 'люди.csv')
    await writeFile(
      csv,
      `\uFEFF${[HEADINGS, ...lines].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}`,
    )
    await openImport(person, csv)
    await press(t('tables:check'))
    await page.getByText(t('tables:willAsk', { count: 29 })).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByText(t('people:shown', { count: 29 })).waitFor()

    await openImport(person, path.resolve('tests/fixtures/papers/hidden-first-sheet.xlsx'))
    const sheets = page.getByRole('combobox', { name: t('tables:reading.sheet') })
    expect(await sheets.inputValue()).toBe('Данные')
    await sheets.click()
    await page.getByRole('option', { name: t('tables:reading.hiddenSheet', { name: 'Скрытый' }) }).click()
    await page.getByRole('rowheader', { name: 'старые данные' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await openImport(person, path.resolve('tests/fixtures/papers/iin-without-zero.xlsx'))
    await press(t('tables:check'))
    await page.getByText(t('tables:willDoubt', { count: 2 })).waitFor()
    await page.getByRole('checkbox', { name: t('tables:addZeros', { count: 1 }) }).check()
    await page.getByText(t('tables:doubt.zero-added')).waitFor()
    await page.getByText(`${t('tables:linesOf.doubtful')} 2`).click()
    await page.getByText(t('tables:doubt.control')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    const undecided = path.join(folder, 'даты.csv')
    await writeFile(undecided, 'ФИО;Дата рождения\nИванов Пётр Петрович;04/03/1988\n')
    await openImport(person, undecided)
    await page.getByText(t('tables:dateOrder.needed')).waitFor()
    await page.getByRole('combobox', { name: t('tables:dateOrder.label') }).click()
    await page.getByRole('option', { name: t('tables:dateOrder.month-first') }).click()
    await press(t('tables:check'))
    await page.getByText(t('tables:willCreate', { count: 1 })).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    const explained = path.join(folder, 'слова.csv')
    await writeFile(explained, 'Список на 16.09.2026;\nФИО;Пол\nСмирнова Анна Петровна;дама\n')
    await openImport(person, explained)
    expect(await page.getByLabel(t('tables:reading.heading'), { exact: true }).inputValue()).toBe('2')
    await press(t('tables:check'))
    await page.getByRole('region', { name: t('tables:words.title') }).waitFor()
    await page.getByText(t('tables:line', { line: 3 }), { exact: true }).waitFor()
    await check()
    await page.getByRole('combobox', { name: t('tables:words.meaningOf', { word: 'дама' }) }).click()
    await page.getByRole('option', { name: t('people:sex.female'), exact: true }).click()
    await press(t('tables:words.keep'))
    await page.getByText(t('tables:willCreate', { count: 1 })).waitFor()
    await page.getByText(t('tables:words.own', { used: 1, all: 1 })).waitFor()
    await check()
    await press(t('tables:words.forget', { word: 'дама' }))
    await page.getByText(t('tables:willRefuse', { count: 1 })).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    const broken = path.join(folder, 'битая.csv')
    await writeFile(broken, 'ФИО;Пол\n"Ахметов;муж\n')
    await press(t('tables:import'))
    program.answer(broken)
    await press(t('tables:choose'))
    await page.getByText(t('errors:TABLE_UNREADABLE.next')).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    const out = (format: string): string => path.join(folder, `Список.${format}`)
    for (const format of ['csv', 'xlsx', 'pdf'] as const) await exportAs(person, format, out(format))
    const text = await readFile(out('csv'), 'utf8')
    expect(text.startsWith('\uFEFF"Имя";')).toBe(true)
    expect(text.trimEnd().split('\r\n')).toHaveLength(30)
    expect(text).toContain(`"'=HYPERLINK(""http://a"") Петров"`)
    expect(text).not.toContain('+7 701')
    const sheet = await readSheet(out('xlsx'))
    expect(sheet).toHaveLength(30)
    expect(sheet.flat()).toContain('=HYPERLINK("http://a") Петров')
    expect(JSON.stringify(sheet)).not.toContain('+7 701')
    const pages = await textOfPdf(out('pdf'))
    expect(pages).toContain('Жәңгіров Ғалымбек')
    expect(pages).not.toContain('+7 701')

    await press(t('tables:export'))
    await page.getByLabel(t('tables:columnsOf.filled'), { exact: true }).check()
    await page.getByLabel(t('tables:includesSensitive'), { exact: true }).check()
    await page.getByText(t('tables:sensitiveWarning')).waitFor()
    await check()
    await page.getByLabel(t('tables:formatOf.csv'), { exact: true }).check()
    program.answer(out('whole.csv'))
    await press(t('tables:start'))
    await page.getByText('Список.whole.csv').waitFor()
    expect(await readFile(out('whole.csv'), 'utf8')).toContain(`"'+7 701 000 00 00"`)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect({ found, complaints }).toEqual({ found: [], complaints: [] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
