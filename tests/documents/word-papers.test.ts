import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierResult } from '../../shared/domain/dossier.ts'
import { compose } from './support/compose.ts'
import { allText, colourAt, openResult, pageText } from './support/read-pdf.ts'
import { linesOf, paper, readSample } from './support/read-word.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'
import { paragraph, wordSample } from './support/word-file.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const NAMES = [
  'table-gridbefore.docx',
  'fldsimple-hidden-symbols.docx',
  'numbering-multilevel.docx',
  'header-footer.docx',
  'tracked-changes.docx',
  'document2-word-online.docx',
  'wide-table.docx',
  'pictures-gif-bmp-tif.docx',
]

describe('papers of Word that came out wrong', () => {
  let document: ReturnType<typeof openResult>
  let result: DossierResult

  const place = (name: string): DossierResult['exhibits'][number] => {
    const found = result.exhibits[NAMES.indexOf(name)]
    if (found === undefined) throw new Error('no such exhibit')
    return found
  }
  const textOf = (name: string): string => pageText(document, place(name).firstPage - 1)
  const remarksOf = (name: string) => place(name).remarks.map(({ kind }) => kind)

  beforeAll(async () => {
    const exhibits: SampleExhibit[] = NAMES.map((name) => ({
      title: name,
      name,
      // What an earlier version recorded that did not know it for a Word file.
      mediaType: name === 'document2-word-online.docx' ? 'application/octet-stream' : WORD,
      bytes: paper(name),
    }))
    const composed = await compose(sampleDossier('ru', exhibits, { sections: [] }), exhibits)
    document = openResult(composed.pdf)
    result = composed.result
  })

  it('all of them are shown whole', () => {
    expect(result.exhibits.map(({ status, fault }) => [status, fault])).toEqual(
      NAMES.map(() => ['converted', null]),
    )
  })

  it('a row that begins later stands under its own heading', () => {
    expect(linesOf(readSample(paper('table-gridbefore.docx')).blocks)).toEqual([
      '0,0: Дата',
      '1,0: Приход',
      '2,0: Расход',
      '2,1: только расход 500',
      '0,2: 14.03',
      '1,2: 700',
      '2,2: ',
    ])
    expect(textOf('table-gridbefore.docx')).toContain('Дата Приход Расход только расход 500 14.03 700')
  })

  it('fields, controls, signs and formulas are shown, and what is hidden is in no byte of the dossier', () => {
    const text = textOf('fldsimple-hidden-symbols.docx')
    for (const piece of [
      'Дата: 14.03.2024',
      'Поле простое: 1-234/2022',
      'Элемент управления: Касенова А. С.',
      'Скрытый текст: конец.',
      'Галочка Wingdings: [×] признаёт, [ ] не признаёт',
      'протокол; неразрывный дефис: 1-234/2022; неразрывный пробел: ст. 189.',
      'Формула: S=150000·12 тенге.',
      'ИСТЕЦ ЖҰМЫСШЫ выделено жёлтым',
    ]) {
      expect(text).toContain(piece)
    }
    expect(allText(document)).not.toContain('ВНУТРЕННЯЯ')
    expect(remarksOf('fldsimple-hidden-symbols.docx')).toEqual(['stored-fields', 'hidden-text', 'formulas'])
    expect(text).toContain('Текст, который Word скрывает, не напечатан.')
  })

  it.each(['numbering-multilevel.docx', 'document2-word-online.docx'])(
    'items of lists are called what the text calls them (%s)',
    (name) => {
      const text = textOf(name)
      for (const piece of [
        '1. Предмет соглашения',
        '1.1. Защитник принимает поручение',
        '1.2. Поручение касается стадии следствия',
        '1.2.1. включая допросы',
        '2. Оплата (см. пункт 1.2)',
        '2.1. Оплата вносится до 15 числа',
        'а) доверенность',
        'б) ордер',
        'в) ходатайство',
        'п. 5 отказать в удовлетворении',
        'п. 6 обжаловать в 15 суток',
      ]) {
        expect(text).toContain(piece)
      }
    },
  )

  it('headers, footers and a stamp in a text box are shown and said to stand elsewhere', () => {
    const text = textOf('header-footer.docx')
    for (const piece of [
      'Верхний колонтитул каждой страницы Уголовное дело № 247500121000123 Том 3',
      'ПРОТОКОЛ судебного заседания.',
      'ШТАМП: вступило в законную силу 02.04.2024',
      'Нижний колонтитул каждой страницы Верно: секретарь суда Ахметова Н. Н. лист дела 45',
      'Колонтитулы напечатаны по одному разу',
    ]) {
      expect(text).toContain(piece)
    }
    expect(remarksOf('header-footer.docx')).toEqual(['headers-footers', 'text-boxes'])
  })

  it('what was deleted and what was added is both shown, and one can tell them', () => {
    expect(linesOf(readSample(paper('tracked-changes.docx')).blocks)).toEqual([
      'Срок содержания под стражей продлить на -1 (один) месяц-+2 (два) месяца+.',
      'Понятые: -Ёлкин П. П.- присутствовали.',
      '+Ёлкин П. П. (перенесено)+',
    ])
    expect(textOf('tracked-changes.docx')).toContain('продлить на 1 (один) месяц2 (два) месяца.')
    expect(remarksOf('tracked-changes.docx')).toEqual(['tracked-changes'])
  })

  it('a table of many columns lies, and no word of it runs over its neighbour', () => {
    const { firstPage, pages } = place('wide-table.docx')
    expect(pages).toBe(2)
    const [, , right = 0, bottom = 0] = document.loadPage(firstPage).getBounds()
    expect(right).toBeGreaterThan(bottom)
    const words = JSON.parse(
      document.loadPage(firstPage).toStructuredText('preserve-whitespace').asJSON(),
    ) as {
      blocks: Array<{ lines?: Array<{ bbox: { x: number; y: number; w: number; h: number } }> }>
    }
    const lines = words.blocks.flatMap(({ lines: all = [] }) => all.map(({ bbox }) => bbox))
    expect(lines.length).toBeGreaterThan(40)
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const isBeside = one.x + one.w <= other.x + 0.5 || other.x + other.w <= one.x + 0.5
        const isBelow = one.y + one.h <= other.y + 1 || other.y + other.h <= one.y + 1
        expect(isBeside || isBelow).toBe(true)
      }
    }
  })

  it('pictures of every kind are printed', () => {
    const { firstPage } = place('pictures-gif-bmp-tif.docx')
    const kinds = readSample(paper('pictures-gif-bmp-tif.docx'))
    expect(linesOf(kinds.blocks).filter((line) => line === '▣')).toHaveLength(4)
    expect(kinds.remarks).toEqual([])
    expect(colourAt(document, firstPage - 1, [120, 200])).toEqual([204, 51, 51])
    expect(textOf('pictures-gif-bmp-tif.docx')).not.toContain('image/')
  })
})

describe('a long Word file', () => {
  it('is set in portions whose pages follow one another, with one note at the beginning', async () => {
    const bytes = wordSample({
      body: Array.from({ length: 900 }, (_, index) => paragraph(`№${index} ${'слово '.repeat(35)}`)).join(''),
    })
    expect(readSample(bytes).portions).toBe(3)
    const exhibits = [{ title: 'long', name: 'long.docx', mediaType: WORD, bytes } as const]
    const { pdf, result } = await compose(sampleDossier('ru', exhibits, { sections: [] }), exhibits)
    const [{ firstPage = 0, pages = 0, status } = {}] = result.exhibits
    expect(status).toBe('converted')
    const text = Array.from({ length: pages }, (_, index) =>
      pageText(openResult(pdf), firstPage - 1 + index),
    ).join(' ')
    expect([...text.matchAll(/№(\d+)/gu)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 900 }, (_, index) => index),
    )
    expect(text.match(/набрано заново/gu)).toHaveLength(1)
    expect(text.indexOf('набрано заново')).toBeLessThan(text.indexOf('№0'))
  })
})
