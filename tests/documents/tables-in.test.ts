import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { MAX_CELL_LENGTH } from '../../shared/domain/table-import.ts'
import { outcomeOf, rowsOf, sheetRow, utf8, workbook } from './support/tables.ts'

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Bytes of a code page of one byte a letter, from a table of the letters that are not ASCII. */
const inCodePage = (text: string, letters: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0))

const RUSSIAN = Object.fromEntries(
  Array.from('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя', (letter, at) => [
    letter,
    0xc0 + at,
  ]),
)
const KAZAKH = {
  ...RUSSIAN,
  Қ: 0x8d,
  қ: 0x9d,
  Ұ: 0xa1,
  ұ: 0xa2,
  Ә: 0xa3,
  Ө: 0xa5,
  Ғ: 0xaa,
  Ү: 0xaf,
  І: 0xb2,
  і: 0xb3,
  ө: 0xb4,
  ғ: 0xba,
  ә: 0xbc,
  Ң: 0xbd,
  ң: 0xbe,
  ү: 0xbf,
}

describe('a CSV file', () => {
  const text = 'Имя;Место\r\nАхметов Нуржан;Алматы\r\n'
  const rows = [
    ['Имя', 'Место'],
    ['Ахметов Нуржан', 'Алматы'],
  ]

  it.for<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16(text, 'le', true)],
    ['UTF-16 BE', utf16(text, 'be', true)],
    ['UTF-16 LE without a mark', utf16(text, 'le', false)],
    ['UTF-16 BE without a mark', utf16(text, 'be', false)],
    ['windows-1251', inCodePage(text, RUSSIAN)],
  ])('is understood in %s', async ([, bytes]) => {
    expect(await rowsOf(bytes)).toEqual(rows)
  })

  it('is understood in the Kazakh code page, all its letters', async () => {
    const names = 'Аты;Жері\nӘбілқасым Құндыз Ұлпан;Өскемен\nҒалия Үміт Іңкәр;Ақтөбе\nгұлім;Маңғыстау\n'
    expect((await rowsOf(inCodePage(names, KAZAKH))).flat().join('|')).toBe(
      'Аты|Жері|Әбілқасым Құндыз Ұлпан|Өскемен|Ғалия Үміт Іңкәр|Ақтөбе|гұлім|Маңғыстау',
    )
  })

  it('keeps Ukrainian letters where nothing speaks for the Kazakh code page', async () => {
    const bytes = inCodePage('Имя;a\nЄвген Ґедз Їжак;b', { ...RUSSIAN, Є: 0xaa, Ґ: 0xa5, Ї: 0xaf })
    expect((await rowsOf(bytes))[1]?.[0]).toBe('Євген Ґедз Їжак')
  })

  it.for([',', ';', '\t', '|'])('is cut at the separator %j that its lines have', async (separator) => {
    const file =
      ['name', 'note', 'n'].join(separator) +
      '\n' +
      ['A, B; C', 'x|y', '1'].map((cell) => `"${cell}"`).join(separator)
    expect(await rowsOf(file)).toEqual([
      ['name', 'note', 'n'],
      ['A, B; C', 'x|y', '1'],
    ])
  })

  it('may name its separator in the first line, as Excel does', async () => {
    expect(await rowsOf('sep=;\r\na,b;c\r\n1,2;3\r\n')).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ])
  })

  it('may end its lines with a carriage return alone, also above its headings and within a cell', async () => {
    const file = 'Список за год\r\rИмя;Место;Суд\r"Ахметов\rНуржан";Алматы;да\rКим;Шу;нет\r'
    const rows = [
      ['Имя', 'Место', 'Суд'],
      ['Ахметов\nНуржан', 'Алматы', 'да'],
      ['Ким', 'Шу', 'нет'],
    ]
    expect(await rowsOf(file)).toEqual(rows)
    expect(await rowsOf(file, { heading: 3 })).toEqual(rows)
    expect(await rowsOf('sep=;\ra,b;c\r1,2;3\r')).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ])
  })

  it('with one column is a table too, commas in its names and all', async () => {
    expect(await rowsOf('name\n"Ахметов, Н."\nИванов, П.\n')).toEqual([
      ['name'],
      ['Ахметов, Н.'],
      ['Иванов, П.'],
    ])
  })

  it('loses blank lines at its ends, and keeps the numbers of the lines between', async () => {
    expect(await rowsOf('\n \na;b\n;\n1;2;;\n\n;;\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', '2'],
    ])
  })

  it.for<[string, string | Uint8Array, string]>([
    ['nothing', '', 'FILE_EMPTY'],
    ['blank lines only', '\n;;\n \n\t\n', 'FILE_EMPTY'],
    ['a quote that is never closed', 'a;b\n"1;2\n3;4\n', 'TABLE_UNREADABLE'],
    ['text after a closing quote', 'a;b\n"Ромашка" ТОО;2\n3;4\n', 'TABLE_UNREADABLE'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(';')}\n`,
      'TABLE_TOO_LARGE',
    ],
    ['50,002 lines', 'a;b\n'.repeat(50_002), 'TABLE_TOO_LARGE'],
    [
      'UTF-8 with pieces of windows-1251',
      Buffer.concat([
        utf8('Имя;Место\nАхметов;Алматы\n'),
        inCodePage('Иванов;Астана\n', RUSSIAN).subarray(0, 3),
      ]),
      'TABLE_UNREADABLE',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000010000000100', 'hex'), 'TABLE_UNREADABLE'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'TABLE_UNREADABLE'],
    ['an old or protected workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'TABLE_UNREADABLE'],
  ])('that is %s is refused', async ([, file, code]) => {
    expect(await outcomeOf(file)).toBe(code)
  })

  it('of 50,000 lines under a heading is read', async () => {
    expect(await outcomeOf(`a;b\n${'1;2\n'.repeat(50_000)}`)).toBe(50_001)
  })

  it('with a cell that is too long lets it be seen', async () => {
    const [, [cell = ''] = []] = await rowsOf(`a;b\n${'x'.repeat(MAX_CELL_LENGTH * 2)};1`)
    expect(cell.length).toBe(MAX_CELL_LENGTH + 1)
  })

  it('takes any bytes: rows or a refusal of the closed list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outcome = await outcomeOf(bytes)
        expect(typeof outcome === 'number' || /^(?:TABLE_|FILE_)[A-Z_]+$/u.test(outcome)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a workbook', () => {
  it('gives texts, dates and numbers as they stand there', async () => {
    const file = await writeXlsxFile([
      [{ value: 'Имя' }, { value: 'Рождён' }, { value: 'ИИН' }, { value: 'Число' }],
      [
        { value: 'Әбілқасым <Құндыз> & "Ү"' },
        { value: new Date(Date.UTC(1988, 4, 12)), type: Date, format: 'dd.mm.yyyy' },
        { value: 12_300_123, type: Number, format: '000000000000' },
        { value: 0.1 + 0.2, type: Number },
      ],
      [
        { value: ' ' },
        { value: new Date(Date.UTC(2022, 5, 15, 14, 30)), type: Date, format: 'dd.mm.yyyy hh:mm' },
        { value: 880_512_300_123, type: Number },
        { value: true, type: Boolean },
      ],
    ]).toBuffer()
    expect(await rowsOf(file)).toEqual([
      ['Имя', 'Рождён', 'ИИН', 'Число'],
      ['Әбілқасым <Құндыз> & "Ү"', '1988-05-12', '000012300123', '0.3'],
      [' ', '2022-06-15 14:30', '880512300123', 'TRUE'],
    ])
  })

  it('gives what its formulas came to, never a formula, and its errors as words', async () => {
    const cells =
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://a")</f><v>link</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="e"><v>#N/A</v></c></row>'
    expect(await rowsOf(workbook(cells))).toEqual([['link', '2', '#N/A']])
  })

  it('is read from the first sheet that has cells; rich text is put together and how it is read left out', async () => {
    const shared =
      '<sst><si><r><t>Ах</t></r><r><t xml:space="preserve">мет </t></r><rPh><t>no</t></rPh></si><si/></sst>'
    const file = workbook('', {
      'xl/workbook.xml':
        '<x:workbook xmlns:x="a" xmlns:r="b"><x:sheets><x:sheet name="1" r:id="s1"/><x:sheet name="2" r:id="s2"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s1" Type="z/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="z/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="t" Type="z/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      'xl/sharedStrings.xml': shared,
      'xl/worksheets/sheet2.xml':
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>99</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    expect((await rowsOf(file)).map((row) => row.map((cell) => cell.trim()))).toEqual([['Ахмет', '7']])
  })

  it('with only a heading is a table without lines', async () => {
    expect(await rowsOf(workbook(sheetRow(1, ['Имя', 'ИИН'])))).toEqual([['Имя', 'ИИН']])
  })

  const far = (row: number, column: string): Uint8Array =>
    workbook(
      `${sheetRow(1, ['a'])}<row r="${row}"><c r="${column}${row}" t="inlineStr"><is><t>x</t></is></c></row>`,
    )

  it.for<[string, Uint8Array, string]>([
    ['no cells', workbook(''), 'FILE_EMPTY'],
    [
      'blank cells only',
      workbook('<row r="1"><c r="A1"/><c r="B1" t="inlineStr"><is><t> </t></is></c></row>'),
      'FILE_EMPTY',
    ],
    ['a cell in the last row there is', far(1_048_576, 'A'), 'TABLE_TOO_LARGE'],
    ['a cell in the last column there is', far(2, 'XFD'), 'TABLE_TOO_LARGE'],
    [
      '10,000 columns',
      workbook(
        sheetRow(
          1,
          Array.from({ length: 10_000 }, () => 'x'),
        ),
      ),
      'TABLE_TOO_LARGE',
    ],
    ['rows out of their order', workbook(sheetRow(2, ['a']) + sheetRow(1, ['b'])), 'TABLE_UNREADABLE'],
    ['a tag that never ends', workbook('<row r="1"><c r="A1'), 'TABLE_UNREADABLE'],
    [
      'entities that grow (billion laughs)',
      workbook('', {
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>',
      }),
      'TABLE_UNREADABLE',
    ],
    [
      'an entity that names a file',
      workbook('', {
        'xl/sharedStrings.xml':
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
      }),
      'TABLE_UNREADABLE',
    ],
    [
      'one long text shared by every cell',
      workbook(
        Array.from({ length: 2_000 }, (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`).join(''),
        { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(40_000)}</t></si></sst>` },
      ),
      'TABLE_TOO_LARGE',
    ],
    [
      'a sheet that inflates to 200 MB',
      zipSync({
        'xl/workbook.xml': utf8('<workbook><sheets><sheet r:id="s1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': utf8(
          '<Relationships><Relationship Id="s1" Type="z/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024),
      }),
      'TABLE_TOO_LARGE',
    ],
    [
      'a Word letter',
      zipSync({
        'word/document.xml': utf8('<w:document/>'),
        '_rels/.rels': utf8(
          '<Relationships><Relationship Id="a" Type="z/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      }),
      'TABLE_UNREADABLE',
    ],
    ['an archive of something else', zipSync({ 'a.txt': utf8('a') }), 'TABLE_UNREADABLE'],
    ['cut in the middle', workbook(sheetRow(1, ['a'])).subarray(0, 400), 'TABLE_UNREADABLE'],
  ])('with %s is refused', async ([, file, code]) => {
    expect(await outcomeOf(file)).toBe(code)
  })

  it('does not believe the size that an entry claims', async () => {
    const file = workbook(sheetRow(1, ['a', 'b']))
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    for (let at = 0; at < file.byteLength - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 3, true)
    }
    expect(await rowsOf(file)).toEqual([['a', 'b']])
  })

  it('with an entry that claims 100 MB and has little is refused before it is inflated, where it claims too much', async () => {
    const file = workbook(sheetRow(1, ['a', 'b']))
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    for (let at = 0; at < file.byteLength - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200 * 1024 * 1024, true)
    }
    expect(await outcomeOf(file)).toBe('TABLE_TOO_LARGE')
  })

  it('takes any damage: rows or a refusal of the closed list', async () => {
    const whole = workbook(sheetRow(1, ['Имя', 'b']) + sheetRow(2, ['c', 'd']))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.byteLength - 1), fc.nat(255), async (at, byte) => {
        const file = Uint8Array.from(whole)
        file[at] = byte
        const outcome = await outcomeOf(file)
        expect(typeof outcome === 'number' || /^(?:TABLE_|FILE_)[A-Z_]+$/u.test(outcome)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
