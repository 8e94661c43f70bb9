import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Document } from 'mupdf'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { writeEvents } from '../../electron/documents/tables/write-table.ts'
import { SandyqError } from '../../shared/contract/errors.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { TableCell, TableFormat } from '../../shared/domain/table-export.ts'
import { ASSETS } from './support/compose.ts'
import { rowsOf } from './support/tables.ts'

interface Wish {
  readonly format: TableFormat
  readonly language?: Language
  readonly title?: string
}

async function* asLines(rows: readonly (readonly TableCell[])[]): AsyncGenerator<Uint8Array> {
  // Pieces end in the middle of a line, and of a letter.
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  for (let at = 0; at < bytes.byteLength; at += 1_001) yield bytes.subarray(at, at + 1_001)
}

/** Writes a table as the document process does, and takes it as main does. */
const written = async (
  rows: readonly (readonly TableCell[])[],
  { format, language = 'ru', title = 'Список' }: Wish,
) => {
  const offered: AsyncIterable<Uint8Array>[] = []
  const offers = {
    offer: (bytes: AsyncIterable<Uint8Array>) => String(offered.push(bytes)),
    revoke: () => undefined,
  }
  const pieces: Uint8Array[] = []
  const told: unknown[] = []
  let taking: Promise<void> | undefined
  for await (const event of writeEvents({
    format,
    language,
    title,
    rows: asLines(rows),
    assets: ASSETS,
    offers,
  })) {
    if (event.kind === 'output') {
      taking = (async () => {
        for await (const piece of offered[0] ?? []) pieces.push(piece)
      })()
      taking.catch(() => undefined)
    } else told.push(event)
  }
  await taking
  return { bytes: Buffer.concat(pieces), told }
}

const HOSTILE = [
  '=1+1',
  '+7 701',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '＝1',
  "'=1",
  "''=1",
  '"quoted"',
  'a;b,c',
  'x\ny',
  '\u202E=1',
]

describe('a table as CSV', () => {
  it('has a mark for Excel, the separator of the language, every cell quoted, no formula', async () => {
    const { bytes, told } = await written([['Имя', 'Номер'], HOSTILE.slice(0, 2)], { format: 'csv' })
    expect(bytes.toString('utf8')).toBe('\uFEFF"Имя";"Номер"\r\n"\'=1+1";"\'+7 701"\r\n')
    expect(told).toEqual([{ kind: 'finished', rows: 1 }])
    const english = await written([['a', 'b']], { format: 'csv', language: 'en' })
    expect(english.bytes.toString('utf8')).toBe('\uFEFF"a","b"\r\n')
  })

  it('has no cell that a spreadsheet program takes for a formula, whatever it held, and is read back as it was', async () => {
    const cell = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\r\n?|\0/gu, '')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (lines) => {
        const rows = [['Имя', 'Заметка'], ...lines.map(([one, other]) => [`x${one}`, other])]
        const { bytes } = await written(rows, { format: 'csv' })
        const text = bytes.toString('utf8').slice(1)
        expect(/(?:^|[;\n])"[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text)).toBe(false)
        const back = await rowsOf(bytes)
        expect(back.map((row) => row.map((one) => one.trimEnd()))).toEqual(
          rows.map((row) => row.map((one) => one.trimEnd())),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('a table as a workbook', () => {
  it('holds texts that are texts, is read by another reader, and says nothing of when it was made', async () => {
    const rows = [
      ['Имя', 'Заметка'],
      ['=HYPERLINK("http://a";"b")', 'Әбілқасым <&> "_x0041_"'],
      ['+7 701', 'x\ny'],
    ]
    const { bytes } = await written(rows, { format: 'xlsx', title: 'Люди: [все]/*?' })
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toMatch(/<f[ >]|<v>/u)
    expect(sheet).toMatch(/state="frozen"/u)
    expect(await readSheet(bytes)).toEqual(rows)
    expect(await rowsOf(bytes)).toEqual(rows)
    expect((await written(rows, { format: 'xlsx', title: 'Люди: [все]/*?' })).bytes.equals(bytes)).toBe(true)
  })

  it('has numbers, days and times of a day as such, and gives them back as they were', async () => {
    const rows: TableCell[][] = [
      ['Размер', 'День', 'Когда', 'Как есть'],
      [5, { moment: '2026-09-16' }, { moment: '2026-09-16 10:30' }, '2026-09'],
      [0, { moment: '1900-03-01' }, { moment: '2026-12-31 18:00' }, '007'],
    ]
    const { bytes } = await written(rows, { format: 'xlsx' })
    expect(await rowsOf(bytes)).toEqual([
      ['Размер', 'День', 'Когда', 'Как есть'],
      ['5', '2026-09-16', '2026-09-16 10:30', '2026-09'],
      ['0', '1900-03-01', '2026-12-31 18:00', '007'],
    ])
    expect((await readSheet(bytes)).slice(1)).toEqual([
      [5, new Date('2026-09-16'), new Date('2026-09-16T10:30:00Z'), '2026-09'],
      [0, new Date('1900-03-01'), new Date('2026-12-31T18:00:00Z'), '007'],
    ])
    for (const format of ['csv', 'pdf'] as const) await written(rows, { format })
  })

  it('can hold what XML cannot, without it', async () => {
    const { bytes } = await written([['a'], ['NUL\u0000 \uD800 \uFFFF end']], { format: 'xlsx' })
    expect(await rowsOf(bytes)).toEqual([['a'], ['NUL \uFFFD  end']])
  })

  it('tells how far it is with a long list', async () => {
    const rows = [['n'], ...Array.from({ length: 3_000 }, (_, at) => [`строка ${at}`])]
    const { bytes, told } = await written(rows, { format: 'xlsx' })
    expect(told.at(-1)).toEqual({ kind: 'finished', rows: 3_000 })
    expect(await rowsOf(bytes)).toEqual(rows)
  })
})

describe('a table as pages', () => {
  const pagesOf = (bytes: Uint8Array): string[] => {
    const pdf = Document.openDocument(bytes, 'application/pdf')
    return Array.from({ length: pdf.countPages() }, (_, at) => pdf.loadPage(at).toStructuredText('').asText())
  }

  it.for<Language>(['en', 'ru', 'kk'])(
    'in %s has its title, its headings and page numbers on every page',
    async (language) => {
      const rows = [
        ['Аты-жөні', 'Имя', 'Note'],
        ...Array.from({ length: 120 }, (_, at) => [
          `Әбілқасым Құндыз ${at}`,
          'Ахметов',
          '#import("a") *x* <b> = y',
        ]),
      ]
      const { bytes } = await written(rows, { format: 'pdf', language, title: 'Тізім & список' })
      const pages = pagesOf(bytes)
      expect(pages.length).toBeGreaterThan(2)
      expect(pages[0]).toContain('Тізім & список')
      expect(pages[0]).toContain('#import("a") *x* <b> = y')
      expect(pages.every((page) => page.includes('Аты-жөні'))).toBe(true)
      expect(pages.at(-1)).toContain(`${pages.length} / ${pages.length}`)
    },
  )

  it.for<[string, number, number, string]>([
    ['one word of 50,000 letters', 60, 3, 'ж'.repeat(50_000)],
    ['the same in the narrowest of columns', 2, 40, 'Щ'.repeat(50_000)],
    ['long words without number', 2, 40, `${'Щ'.repeat(23)} `.repeat(2_000)],
    ['a page in every cell', 100, 3, 'слово '.repeat(10_000)],
  ])('is set within a bounded time where its cells have %s', async ([, rows, columns, cell]) => {
    const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell))
    const headings = Array.from({ length: columns }, (_, at) => `Колонка ${at}`)
    const startedMs = performance.now()
    const { bytes } = await written([headings, ...lines], { format: 'pdf' })
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    expect(performance.now() - startedMs).toBeLessThan(60_000)
  })

  /** Places of a page where two letters of one line lie over each other. */
  const overprinted = (bytes: Uint8Array): string[] => {
    const pdf = Document.openDocument(bytes, 'application/pdf')
    return Array.from({ length: pdf.countPages() }, (_, at) => at).flatMap((at) => {
      const letters: { letter: string; left: number; right: number; base: number }[] = []
      pdf
        .loadPage(at)
        .toStructuredText('')
        .walk({
          onChar: (letter, [, base], _font, _size, [left, , right]) =>
            void (letter.trim() !== '' && letters.push({ letter, left, right, base })),
        })
      return letters.flatMap((one) =>
        letters
          .filter(
            (other) =>
              other !== one &&
              Math.abs(other.base - one.base) < 1 &&
              other.left >= one.left &&
              other.left < one.right - 1,
          )
          .map((other) => `${one.letter}${other.letter} ${Math.round(one.left)} ${Math.round(one.base)}`),
      )
    })
  }

  it.for([2, 7, 12, 20, 30])('never has a word over the next column, with %i columns', async (columns) => {
    const words = [
      'қанағаттандырылмағандықтан',
      'ШЫҒЫСҚАЗАҚСТАНОБЛЫСЫ',
      'жеке',
      'Административно-процедурный',
      'мммшшщщжжюю',
      'https://example.org/a/b/c?d=e',
      'WWWWWWWWMMM',
      '(қамтамасыз етілмеген)',
    ]
    const row = (from: number) =>
      Array.from({ length: columns }, (_, at) => words[(at + from) % words.length] ?? '')
    const rows = Array.from({ length: 9 }, (_, from) => row(from))
    expect(overprinted((await written(rows, { format: 'pdf', language: 'kk' })).bytes)).toEqual([])
  })

  it('of nobody is a page all the same', async () => {
    expect(pagesOf((await written([['Имя']], { format: 'pdf' })).bytes)).toHaveLength(1)
  })

  it('with more rows than anybody reads is refused', async () => {
    const rows = Array.from({ length: 10_002 }, () => ['x'])
    const outcome = await written(rows, { format: 'pdf' }).catch((error: unknown) => error)
    expect(outcome instanceof SandyqError ? outcome.code : outcome).toBe('TABLE_TOO_LARGE')
  })
})
