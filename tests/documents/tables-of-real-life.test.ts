import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { proposeHeading } from '../../electron/documents/tables/heading-line.ts'
import { type TableReading, tableReadingSchema } from '../../shared/domain/table-import.ts'
import { fileOf, outcomeOf, rowsOf, sheetRow, utf8, workbook } from './support/tables.ts'

const HEADINGS = ['№', 'Дело', 'ФИО', 'Стадия']
const LINES = [
  ['1', 'Дело о митинге', 'Ахметов Н.', 'следствие'],
  ['2', 'Дело о пикете', 'Бекова А.', 'апелляция'],
]

/** A sheet with its merged cells behind its rows. */
const merging = (rows: readonly (readonly string[])[], refs: readonly string[]): Uint8Array => {
  const files = unzipSync(workbook(rows.map((cells, at) => sheetRow(at + 1, cells)).join('')))
  const name = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder().decode(files[name])
  const merged = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return zipSync({ ...files, [name]: strToU8(xml.replace('</sheetData>', `</sheetData>${merged}`)) })
}

/** How many lines come before the headings, and in how many they stand. */
const headingOf = async (bytes: Uint8Array): Promise<readonly [number | undefined, number | undefined]> => {
  const file = await fileOf(bytes)
  return [file?.heading, file?.headingLines]
}

describe('what stands above a table', () => {
  const title = ['Реестр дел адвоката на 16.09.2026']

  it.for<[string, string[][], number]>([
    ['nothing', [HEADINGS, ...LINES], 0],
    ['a title over all columns', [title, HEADINGS, ...LINES], 1],
    ['a title that a program writes into each column', [HEADINGS.map(() => 'Реестр'), HEADINGS, ...LINES], 1],
    [
      'a title, a name and a blank line',
      [title, ['Адвокат:', 'Иванов', 'г. Алматы'], [], HEADINGS, ...LINES],
      3,
    ],
    ['a heading without a name in one column', [['', 'Дело', 'ФИО', 'Стадия'], ...LINES], 0],
    [
      'a heading of two columns',
      [
        ['ФИО', 'Стадия'],
        ['Ахметов Н.', 'суд'],
      ],
      0,
    ],
    ['one column alone', [['ФИО'], ['Ахметов Н.'], ['Бекова А.']], 0],
    ['lines that are mostly empty', [HEADINGS, ['1', 'Дело'], ['2', 'Другое'], ['3', 'Третье']], 0],
    ['no line below it', [title, HEADINGS], 1],
    [
      'a title above headings of few of the columns',
      [title, ['ФИО', 'Дело'], ['1', 'Ахметов', '2026-01-05', 'суд', 'да']],
      1,
    ],
    [
      'headings that all end with a colon',
      [
        ['ФИО:', 'Дата:', 'Суд:'],
        ['Ким', '2026', 'б', 'в'],
        ['Цой', '2025', 'б', 'в'],
      ],
      0,
    ],
    [
      'two words above headings of which one has a number',
      [
        ['Список', 'Алматы'],
        ['№', 'ФИО', 'Статья 2', 'Дата 2026', 'Суд'],
        ['1', 'А', 'б', 'в', 'г'],
      ],
      1,
    ],
    ['nothing at all', [], 0],
  ])('is passed over where it is %s', ([, rows, place]) => {
    expect(proposeHeading(rows)).toBe(place)
  })

  it('is passed over in a workbook, and the line of the headings is told as the program shows it', async () => {
    const rows = [title, [], HEADINGS, ...LINES]
    const book = merging(rows, ['A1:D1'])
    expect(await headingOf(book)).toEqual([3, 1])
    expect(await rowsOf(book)).toEqual([HEADINGS, ...LINES])
    expect(await rowsOf(book, { heading: 1 })).toHaveLength(5)
  })

  it.for([';', ',', '\t'])('is passed over in CSV with %j, lines of a cell counted', async (separator) => {
    const cells = [HEADINGS, ...LINES].map((row) => row.join(separator))
    const padding = separator.repeat(3)
    const text = ['"Реестр\nдел"', padding, ...cells].join('\r\n')
    const [heading] = await headingOf(utf8(text))
    expect(heading).toBe(4)
    expect(await rowsOf(text)).toEqual([HEADINGS, ...LINES])
    expect(await rowsOf(text, { heading: 4 })).toEqual([HEADINGS, ...LINES])
  })

  it('is no line of a table of one column with commas in its names', async () => {
    expect(await rowsOf('name\nИванов, П.\nПетров, С.\nСериков, А.\n')).toHaveLength(4)
  })
})

describe('headings', () => {
  it('of two rows are one, that of several columns before that of each', async () => {
    const book = merging(
      [
        ['Реестр'],
        ['№', 'ФИО', 'Адрес', '', 'Тел.'],
        ['', '', 'город', 'улица', ''],
        ['1', 'А', 'Б', 'В', 'Г'],
      ],
      ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
    )
    expect(await headingOf(book)).toEqual([2, 2])
    expect(await rowsOf(book)).toEqual([
      ['№', 'ФИО', 'Адрес / город', 'Адрес / улица', 'Тел.'],
      ['1', 'А', 'Б', 'В', 'Г'],
    ])
  })

  it('do not take the first line for one of theirs because a cell is merged', async () => {
    const book = merging(
      [
        ['Дело', 'Событие', 'Дата'],
        ['Дело 1', 'a', 'b'],
        ['', 'c', 'd'],
      ],
      ['A2:A3'],
    )
    expect(await headingOf(book)).toEqual([1, 1])
    expect((await rowsOf(book)).length).toBe(3)
  })

  it.for<[string, string[][], string[]]>([
    [
      'each over two columns',
      [
        ['ФИО', '', 'Адрес', ''],
        ['Ахметов', 'Нурлан', 'Алматы', 'Абая'],
        ['Бекова', 'Айгерим', 'Шу', 'Мира'],
      ],
      ['A1:B1', 'C1:D1'],
    ],
    [
      'over two columns beside one of their own',
      [
        ['№', 'Дата', ''],
        ['', '2026-01-05', '10:30'],
        ['2', '2026-01-06', '11:00'],
      ],
      ['B1:C1'],
    ],
  ])('%s do not take the first line for one of theirs', async ([, rows, refs]) => {
    const book = merging(rows, refs)
    expect(await headingOf(book)).toEqual([1, 1])
    expect((await rowsOf(book)).slice(1)).toEqual(rows.slice(1))
  })

  it('of two rows may be over all columns where lines have numbers below their words', async () => {
    const rows = [
      ['Лицо', '', 'Дело', ''],
      ['ФИО', 'Рождение', 'Номер', 'Стадия'],
      ['Ахметов', '1988', '25-1', 'суд'],
    ]
    expect((await rowsOf(merging(rows, ['A1:B1', 'C1:D1'])))[0]).toEqual([
      'Лицо / ФИО',
      'Лицо / Рождение',
      'Дело / Номер',
      'Дело / Стадия',
    ])
  })

  it('that are merged down over lines say nothing in these', async () => {
    const rows = [
      ['Дело', 'Событие', 'Дата'],
      ['', 'c', 'd'],
      ['Дело 2', 'e', 'f'],
    ]
    expect((await rowsOf(merging(rows, ['A1:A2'])))[1]).toEqual(['', 'c', 'd'])
    expect((await rowsOf(merging([['Реестр'], ...rows], ['A1:A3']), { heading: 2 }))[1]).toEqual([
      '',
      'c',
      'd',
    ])
  })

  it('may stand below any number of blank lines, and are found there again', async () => {
    const file = workbook(`${sheetRow(5_001, HEADINGS)}${sheetRow(5_002, LINES[0] ?? [])}`)
    expect(await headingOf(file)).toEqual([5_001, 1])
    expect(tableReadingSchema.safeParse({ sheet: 0, heading: 5_001, withHidden: false }).success).toBe(true)
    expect(await rowsOf(file, { heading: 5_001 })).toEqual([HEADINGS, LINES[0]])
    const text = `${'\n'.repeat(5_000)}${HEADINGS.join(';')}\n${(LINES[0] ?? []).join(';')}\n`
    expect(await headingOf(utf8(text))).toEqual([5_001, 1])
    expect(await rowsOf(text, { heading: 5_001 })).toEqual([HEADINGS, LINES[0]])
  })

  it('may have the numbers of the columns below them, which are no line', async () => {
    const book = merging([HEADINGS, ['1', '2', '3', '4'], ...LINES], [])
    expect(await headingOf(book)).toEqual([1, 2])
    expect(await rowsOf(book)).toEqual([HEADINGS, ...LINES])
  })
})

describe('merged cells', () => {
  it('down a column stand in each of their rows, and make no line of a blank row', async () => {
    const rows = [
      ['Дело', 'Событие'],
      ['Дело 1', 'задержание'],
      ['', 'арест'],
      [],
      ['', 'суд'],
      ['Дело 2', 'иск'],
    ]
    expect(await rowsOf(merging(rows, ['A2:A5']))).toEqual([
      ['Дело', 'Событие'],
      ['Дело 1', 'задержание'],
      ['Дело 1', 'арест'],
      ['', ''],
      ['Дело 1', 'суд'],
      ['Дело 2', 'иск'],
    ])
  })

  it('across a row are a title within the table, and fill nothing', async () => {
    const rows = [HEADINGS, ['г. Алматы'], ...LINES]
    expect((await rowsOf(merging(rows, ['A2:D2'])))[1]).toEqual(['г. Алматы', '', '', ''])
  })

  it.for<[string, string[]]>([
    ['over a whole sheet', ['A1:XFD1048576']],
    ['that end before they begin', ['D4:A1']],
    ['that are none', ['', 'A1', 'ЯЯ', 'A1:B', '$A$1:B2', 'A0:A0']],
    ['in great number', Array.from({ length: 30_000 }, (_, at) => `A${at + 1}:A${at + 60_000}`)],
  ])('%s do no harm', async ([, refs]) => {
    expect(await outcomeOf(merging([HEADINGS, ...LINES], refs))).toBe(3)
  })

  it('of a hostile file are not looked at one after the other, whatever rows they span', async () => {
    const rows = `${sheetRow(1, HEADINGS)}${sheetRow(2, ['1'])}${sheetRow(40_000, ['1'])}`
    const merged = `<mergeCells>${'<mergeCell ref="A2:A1048576"/>'.repeat(20_000)}</mergeCells>`
    const startedMs = performance.now()
    const file = workbook('', {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`,
    })
    expect(await outcomeOf(file)).toBe('TABLE_TOO_LARGE')
    expect(performance.now() - startedMs).toBeLessThan(5_000)
  })
})

describe('several sheets', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const sheets = (states: readonly string[], contents: readonly string[]): Uint8Array => {
    const names = contents.map(
      (_, at) => `<sheet name="Л${at}" sheetId="${at + 1}" r:id="s${at}"${states[at]}/>`,
    )
    const relations = contents.map(
      (_, at) => `<Relationship Id="s${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
    )
    return workbook('', {
      'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
      ...Object.fromEntries(
        contents.map((xml, at) => [
          `xl/worksheets/sheet${at}.xml`,
          `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
        ]),
      ),
    })
  }
  const cover = sheetRow(1, ['Отчёт за год'])
  const table = [HEADINGS, ...LINES].map((row, at) => sheetRow(at + 2, row)).join('')
  const chosen = async (book: Uint8Array): Promise<number | undefined> => (await fileOf(book))?.sheet

  it('give the first that has a table, not the cover before it', async () => {
    const book = sheets(['', '', ''], [cover, table, sheetRow(1, ['a', 'b'])])
    expect([await chosen(book), (await headingOf(book))[0]]).toEqual([1, 2])
  })

  it('give a cover rather than a table that is hidden', async () => {
    expect(await chosen(sheets(['', ' state="hidden"'], [cover, table]))).toBe(0)
  })

  it('give what is hidden where nothing else says anything', async () => {
    expect(await chosen(sheets(['', ' state="veryHidden"'], ['', table]))).toBe(1)
  })

  it('that are broken are told of, and are no reason to refuse the others', async () => {
    const broken = '<row r="2"/><row r="1"/>'
    const book = sheets(['', '', ''], [cover, broken, table])
    const file = await fileOf(book)
    expect([file?.sheet, file?.sheets.map(({ isBroken }) => isBroken)]).toEqual([2, [false, true, false]])
    expect(await chosen(sheets(['', ''], [broken, table]))).toBe(1)
    expect(await chosen(sheets(['', ''], [cover, broken]))).toBe(0)
    const asked = async () => await rowsOf(book, { sheet: 1 })
    await expect(asked()).rejects.toMatchObject({ code: 'TABLE_UNREADABLE' })
    expect(await outcomeOf(sheets(['', ''], ['', broken]))).toBe('TABLE_UNREADABLE')
  })

  it('that are too large are refused where they come first, and passed over behind a table', async () => {
    const large = `${sheetRow(1, ['a', 'b'])}${'<row><c t="inlineStr"><is><t>1</t></is></c></row>'.repeat(60_000)}`
    expect(await outcomeOf(sheets(['', ''], [large, table]))).toBe('TABLE_TOO_LARGE')
    expect(await chosen(sheets(['', ''], [cover, large]))).toBe(0)
  })

  it('give the one that is asked for, with its headings found anew', async () => {
    const reading: Partial<TableReading> = { sheet: 0 }
    expect(await rowsOf(sheets(['', ''], [cover, table]), reading)).toEqual([['Отчёт за год']])
  })
})
