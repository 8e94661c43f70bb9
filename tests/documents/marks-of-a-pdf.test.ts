import { readFileSync } from 'node:fs'
import { PDFDocument } from 'mupdf'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { ExhibitResult } from '../../shared/domain/dossier.ts'
import { compose } from './support/compose.ts'
import { textPdf } from './support/make-exhibits.ts'
import { formPdf, markedPdf, utf16 } from './support/marked-pdf.ts'
import { openResult } from './support/read-pdf.ts'
import { sampleDossier } from './support/sample-dossier.ts'
import { type Drawn, SecondEngine } from './support/second-engine.ts'

const paper = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/papers/${name}.pdf`, import.meta.url)))

interface Printed {
  readonly result: ExhibitResult
  /** The text of each page, as the second engine reads it. */
  readonly pages: readonly string[]
  readonly first: Drawn
  /** Names of the fonts of its first page. */
  readonly faces: string
}

/** MuPDF tells of each letter in which font it stands. */
const facesOf = (document: PDFDocument, page: number): string =>
  document.loadPage(page).toStructuredText('').asJSON()

interface Sent {
  readonly bytes: Uint8Array
  readonly password?: string
}

/** Prints PDFs as the exhibits of one dossier and has an engine read it that had no part in making it and has no font of the machine. */
const printedAll = async (papers: readonly Sent[]): Promise<readonly Printed[]> => {
  const exhibits = papers.map(
    ({ bytes }) => ({ title: 'Бумага', name: 'paper.pdf', mediaType: 'application/pdf', bytes }) as const,
  )
  const dossier = sampleDossier('ru', exhibits, { sections: ['exhibits'] })
  const passwords = new Map(
    papers.map(({ password = '' }, index) => [dossier.exhibits[index]?.documentId ?? '', password]),
  )
  const { pdf, result } = await compose(dossier, exhibits, { passwords })
  expect(result.missingLetters).toEqual([])
  using engine = await SecondEngine.open(pdf)
  const reader = openResult(pdf)
  const all: Printed[] = []
  for (const exhibit of result.exhibits) {
    const places = Array.from({ length: exhibit.pages }, (_, index) => exhibit.firstPage - 1 + index)
    const first = await engine.draw(exhibit.firstPage - 1)
    all.push({
      result: exhibit,
      pages: places.map((place) => engine.text(place)),
      first,
      faces: facesOf(reader, exhibit.firstPage - 1),
    })
  }
  return all
}

/** Dark pixels in a part of a page, in thousandths; the part in points from the upper left. */
const inkIn = ({ width, height, pixels }: Drawn, [left, top, right, bottom]: readonly number[]): number => {
  const scale = height / 842
  const [x0, x1] = [Math.round((left ?? 0) * scale), Math.min(width, Math.round((right ?? 0) * scale))]
  const [y0, y1] = [Math.round((top ?? 0) * scale), Math.round((bottom ?? 0) * scale)]
  let dark = 0
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) if ((pixels[(y * width + x) * 4 + 1] ?? 255) < 128) dark += 1
  return Math.round((dark * 1000) / ((x1 - x0) * (y1 - y0)))
}

const remark = ({ remarks }: ExhibitResult, kind: string): string | undefined =>
  remarks.find((one) => one.kind === kind)?.detail

/** Eight letters by the numbers of their glyphs, as Word writes a font that it does not embed. */
const byGlyphs = (): Uint8Array => {
  const hex = (number: number): string => number.toString(16).padStart(4, '0')
  const letters = [...'Қасенова']
  const map = letters.map((letter, at) => `<${hex(at + 3)}> <${hex(letter.charCodeAt(0))}>`)
  const system = '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500'
  return markedPdf({
    resources: '/Font<</F 100 0 R>>',
    drawing: `BT /F 24 Tf 60 700 Td <${letters.map((_, at) => hex(at + 3)).join('')}> Tj ET`,
    more: [
      {
        number: 100,
        dictionary:
          '/Type/Font/Subtype/Type0/BaseFont/TimesNewRomanPSMT/Encoding/Identity-H/DescendantFonts[101 0 R]/ToUnicode 102 0 R',
      },
      { number: 101, dictionary: `/Type/Font/Subtype/CIDFontType2/BaseFont/TimesNewRomanPSMT${system}` },
      { number: 102, dictionary: '', stream: `8 beginbfchar\n${map.join('\n')}\nendbfchar` },
    ],
  })
}

const PETITION =
  'Өтініш: адвокатпен кездесуге рұқсат беруіңізді сұраймын, себебі тергеу әрекеттері жүріп жатыр'

/** Wider than its field in the size that the field asks for. */
const LONG_LINE = 'Алматы қаласының Бостандық ауданы'

const allKindsOfFields = (): Uint8Array =>
  formPdf([
    `/FT/Tx/Ff 4096/T(a)/Rect[60 600 260 760]/V${utf16(PETITION)}`,
    '/FT/Tx/Ff 16777216/MaxLen 12/T(b)/Rect[60 540 360 570]/V(900101400123)',
    `/FT/Ch/Ff 131072/T(c)/Rect[60 500 260 524]/Opt[[(1)${utf16('Қарағанды')}][(2)${utf16('Ақтөбе')}]]/V(2)`,
    '/FT/Btn/Ff 32768/T(d)/Rect[60 460 80 480]/AS/Off/V/yes/MK<</BC[0]>>',
    `/FT/Tx/T(e)/DA(/Helv 14 Tf 0 g)/Rect[60 420 160 440]/V${utf16(LONG_LINE)}`,
  ])

const OWN_LOOK = {
  number: 100,
  dictionary:
    '/Type/XObject/Subtype/Form/BBox[0 0 200 24]/Resources<</Font<</Helv<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>',
  stream: '/Tx BMC BT /Helv 12 Tf 2 6 Td (Own look) Tj ET EMC',
}

const withOwnLook = (): Uint8Array =>
  markedPdf({
    catalog: '/AcroForm<</DA(/Helv 0 Tf 0 g)/Fields[10 0 R]>>',
    marks: ['/Subtype/Widget/F 4/FT/Tx/T(a)/V(Own look)/Rect[60 700 260 724]/AP<</N 100 0 R>>'],
    more: [OWN_LOOK],
  })

const NOTE = '/Subtype/Text/F 4/Rect[500 700 520 720]'

const withAnswers = (): Uint8Array =>
  markedPdf({
    marks: [
      `${NOTE}/T${utf16('Тергеуші')}/M(D:20241129170357+05'00')/Contents${utf16('Бұл парақ жоқ')}`,
      `${NOTE}/IRT 10 0 R/T${utf16('Қорғаушы')}/Contents${utf16('Келісемін')}`,
      `/Subtype/FreeText/F 4/Rect[60 600 300 640]/DA(/Helv 14 Tf 1 0 0 rg)/Contents${utf16('КӨШІРМЕСІ ДҰРЫС')}`,
    ],
  })

const withHiddenMarks = (): Uint8Array => {
  const mark = (flags: number, words: string) =>
    `/Subtype/FreeText/F ${flags}/Rect[60 600 300 640]/DA(/Helv 14 Tf 0 g)/Contents(${words})`
  return markedPdf({ marks: [mark(2, 'HIDDEN ONE'), mark(32, 'NO VIEW ONE'), mark(4, 'SHOWN ONE')] })
}

const onLayers = (): Uint8Array => {
  const mark = (layer: number, words: string) =>
    `/Subtype/FreeText/F 4/OC ${layer} 0 R/Rect[60 600 300 640]/DA(/Helv 14 Tf 0 g)/Contents(${words})`
  return markedPdf({
    catalog:
      '/OCProperties<</OCGs[100 0 R 101 0 R 102 0 R]/D<</OFF[100 0 R]/AS[<</Event/View/Category[/View]/OCGs[102 0 R]>>]>>>>',
    marks: [
      mark(100, 'OFF ONE'),
      mark(101, 'ON ONE'),
      mark(102, 'OFF BY USE'),
      mark(103, 'NEITHER'),
      mark(104, 'NOT OFF'),
      mark(105, 'OFF OR ON'),
    ],
    resources: '/Properties<</A 101 0 R/B 102 0 R>>',
    drawing: '/OC/A BDC 0 g 60 100 100 100 re f EMC /OC/B BDC 0 g 300 100 100 100 re f EMC',
    more: [
      { number: 100, dictionary: '/Type/OCG/Name(a)' },
      { number: 101, dictionary: '/Type/OCG/Name(b)' },
      { number: 102, dictionary: '/Type/OCG/Name(c)/Usage<</View<</ViewState/OFF>>>>' },
      { number: 103, dictionary: '/Type/OCMD/P/AllOn/OCGs[100 0 R 101 0 R]' },
      { number: 104, dictionary: '/Type/OCMD/VE[/Not 100 0 R]' },
      { number: 105, dictionary: '/Type/OCMD/OCGs[100 0 R 101 0 R]' },
    ],
  })
}

/** A place for a signature, and a box of which only the value says that it is ticked. */
const unsigned = (): Uint8Array =>
  markedPdf({
    catalog: '/AcroForm<</Fields[10 0 R 11 0 R]>>',
    marks: [
      '/Subtype/Widget/F 4/FT/Sig/T(a)/Rect[60 600 300 700]',
      '/Subtype/Widget/F 4/FT/Btn/T(b)/V/yes/Rect[60 500 80 520]/AP<</N<</yes 100 0 R/Off 101 0 R>>>>',
    ],
    more: [
      { number: 100, dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 20 20]', stream: '0 0 20 20 re f' },
      { number: 101, dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 20 20]', stream: '' },
    ],
  })

const portfolio = (): Uint8Array => {
  const files = '(a)<</Type/Filespec/F(a)/UF(order.pdf)>>(b)<</Type/Filespec/F(letter.docx)>>'
  return markedPdf({ catalog: `/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[${files}]>>>>` })
}

const ownedPdf = (): Uint8Array => {
  const plain = PDFDocument.openDocument(textPdf(['Only its owner may change it']), 'application/pdf').asPDF()
  if (plain === null) throw new Error('not a PDF')
  return plain.saveToBuffer('encrypt=aes-256,owner-password=owner').asUint8Array().slice()
}

/** Layers, uses and conditions that are none: nothing, numbers, names, rings, and hundreds inside one another. */
const withBrokenLayers = (): Uint8Array => {
  const ties = ['null', '7', '/No', '999 0 R', '100 0 R', '101 0 R', '102 0 R', '103 0 R']
  return markedPdf({
    catalog:
      '/OCProperties<</OCGs[null 5 /X 999 0 R]/D<</OFF[7 null]/ON/No/BaseState 3/AS[null 7 /X <<>> <</Event 5/OCGs[null 7 999 0 R]>> <</Event/View/OCGs[null 7 /X 999 0 R 104 0 R]>> <</Event/View/OCGs 8>>]>>>>',
    marks: ties.map(
      (tie) => `/Subtype/FreeText/F 4/OC ${tie}/Rect[60 600 300 640]/DA(/Helv 14 Tf 0 g)/Contents(x)`,
    ),
    drawing: '0 g 60 100 100 100 re f',
    more: [
      { number: 100, dictionary: '/Type/OCMD/P 5/OCGs[null 7 999 0 R]' },
      { number: 101, dictionary: '/Type/OCMD/VE[/Not]' },
      { number: 102, dictionary: `/Type/OCMD/VE ${'[/Not '.repeat(400)}100 0 R${']'.repeat(400)}` },
      { number: 103, dictionary: '/Type/OCMD/OCGs 103 0 R/VE[/And 103 0 R 103 0 R]' },
      { number: 104, dictionary: '/Usage 7' },
    ],
  })
}

const PAPERS = {
  fonts: { bytes: paper('times-courier-not-embedded') },
  glyphs: { bytes: byGlyphs() },
  form: { bytes: paper('form-cyrillic-needappearances') },
  fields: { bytes: allKindsOfFields() },
  look: { bytes: withOwnLook() },
  comments: { bytes: paper('comments') },
  answers: { bytes: withAnswers() },
  hidden: { bytes: withHiddenMarks() },
  layers: { bytes: onLayers() },
  brokenLayers: { bytes: withBrokenLayers() },
  unsigned: { bytes: unsigned() },
  xfa: { bytes: paper('xfa-shell') },
  portfolio: { bytes: portfolio() },
  locked: { bytes: paper('user-password-1234'), password: '1234' },
  mistyped: { bytes: paper('user-password-1234'), password: '4321' },
  closed: { bytes: paper('user-password-1234') },
  owned: { bytes: ownedPdf() },
} satisfies Record<string, Sent>

let all: readonly Printed[] = []

beforeAll(async () => {
  all = await printedAll(Object.values(PAPERS))
})

const of = (name: keyof typeof PAPERS): Printed => {
  const printed = all[Object.keys(PAPERS).indexOf(name)]
  if (printed === undefined) throw new Error('not printed')
  return printed
}

test('of all these papers, broken layers and all, none loses a page but those that nobody can open', () => {
  const lost = Object.keys(PAPERS).filter((name) => of(name as keyof typeof PAPERS).result.status !== 'whole')
  expect(lost).toEqual(['mistyped', 'closed'])
})

describe('fonts that a PDF does not bring', () => {
  it('are replaced by ours, so that every reader shows the words', () => {
    const { result, pages } = of('fonts')
    expect(pages[0]?.match(/Постановление суда от 14\.03\.2024/gu)).toHaveLength(6)
    for (const base of [740, 680, 620, 560, 500, 440]) {
      expect(inkIn(of('fonts').first, [60, 842 - base - 15, 190, 842 - base + 4])).toBeGreaterThan(60)
    }
    expect(remark(result, 'font-stand-in')).toContain('TimesNewRomanPSMT, ArialMT, CourierNewPSMT')
  })

  it('are replaced by their map of letters where they are written by numbers of glyphs', () => {
    const { result, pages } = of('glyphs')
    expect(pages[0]).toContain('Қасенова')
    expect(inkIn(of('glyphs').first, [60, 120, 156, 142])).toBeGreaterThan(60)
    expect(remark(result, 'font-stand-in')).toBe('TimesNewRomanPSMT')
  })
})

describe('a form', () => {
  it('has its values on paper in Russian and Kazakh, its ticks too', () => {
    const { pages } = of('form')
    for (const value of [
      'Қасенова Әйгерім Серікқызы',
      '900101400123',
      'г. Алматы, ул. Абая, д. 10',
      'Астана',
    ])
      expect(pages[0]).toContain(value)
    expect(inkIn(of('form').first, [63, 225, 77, 239])).toBeGreaterThan(100)
    // The first and the fifth Kazakh letter of the name, and the face that they are set in.
    expect(inkIn(of('form').first, [61, 60, 70, 80])).toBeGreaterThan(60)
    expect(of('form').faces).toContain('Arimo')
  })

  it('breaks long values into lines, puts letters into cells, and shows the words of a choice', () => {
    const { pages } = of('fields')
    expect(pages[0]).toContain('Өтініш: адвокатпен кездесуге')
    expect(pages[0]).toContain('әрекеттері жүріп жатыр')
    expect(pages[0]).toContain('Ақтөбе')
    expect(pages[0]).toContain(LONG_LINE)
    // The last of the twelve digits stands in the last cell; what is not ticked has no tick.
    expect(inkIn(of('fields').first, [335, 275, 360, 300])).toBeGreaterThan(20)
    expect(inkIn(of('fields').first, [64, 366, 76, 378])).toBe(0)
    // A value that is too wide is set smaller: its end is there.
    expect(inkIn(of('fields').first, [140, 402, 158, 422])).toBeGreaterThan(20)
  })

  it('keeps the look that a field brings', () => {
    expect(of('look').pages[0]?.match(/Own look/gu)).toHaveLength(1)
  })

  it('has nothing where nobody has signed, and a tick that only the value tells of', () => {
    const { first, pages } = of('unsigned')
    expect(pages[0]).not.toContain('SIGN')
    expect(inkIn(first, [60, 142, 300, 242])).toBe(0)
    expect(inkIn(first, [62, 324, 78, 340])).toBe(1000)
  })
})

describe('what people wrote on a PDF', () => {
  it('is printed after its pages, and files inside are named', () => {
    const { result, pages } = of('comments')
    expect(pages).toHaveLength(4)
    expect(pages[3]).toContain(`Примечания: Приложение ${result.number}`)
    expect(pages[3]).toContain('Страница 1 приложения · Адвокат')
    expect(pages[3]).toContain('Комментарий защитника: подпись понятого отсутствует!')
    expect(pages[3]).toContain('Выделено: противоречие')
    expect(pages[0]).toContain('КОПИЯ ВЕРНА')
    expect(remark(result, 'comments')).toBe('3')
    expect(remark(result, 'attached-files')).toBe('audio.txt')
    // Words over a page are set by us, so that no face has to stand in for another program's.
    expect(remark(result, 'font-stand-in')).toBeUndefined()
  })

  it('has its author, its date, its answers, and words in Kazakh on the page itself', () => {
    const { pages } = of('answers')
    expect(pages[0]).toContain('КӨШІРМЕСІ ДҰРЫС')
    expect(pages[1]).toContain('Тергеуші · 29.11.2024 17:03')
    expect(pages[1]).toContain('Келісемін')
  })

  it('is neither printed nor passed over where the file hides it', () => {
    const { result, pages } = of('hidden')
    expect(pages.join(' ')).toContain('SHOWN ONE')
    expect(pages.join(' ')).not.toMatch(/HIDDEN ONE|NO VIEW ONE/u)
    expect(remark(result, 'hidden-marks')).toBe('2')
  })

  it('goes with the layer that it lies on, as the drawing does', () => {
    const { result, pages, first } = of('layers')
    const words = pages.join(' ')
    for (const shown of ['ON ONE', 'NOT OFF', 'OFF OR ON']) expect(words).toContain(shown)
    expect(words).not.toMatch(/OFF ONE|OFF BY USE|NEITHER/u)
    expect(remark(result, 'hidden-marks')).toBe('3')
    expect([inkIn(first, [70, 652, 150, 732]), inkIn(first, [310, 652, 390, 732])]).toEqual([1000, 0])
  })
})

describe('a PDF that is not what it looks like', () => {
  it('is said to be a form of Adobe’s own kind', () => {
    expect(of('xfa').result.remarks).toEqual([{ kind: 'xfa-form', detail: '' }])
  })

  it('is said to be a cover around other files', () => {
    expect(of('portfolio').result.remarks).toEqual([{ kind: 'portfolio', detail: 'order.pdf, letter.docx' }])
  })
})

describe('a PDF with a password', () => {
  it('is printed with it, and the dossier asks for none', () => {
    expect(of('locked').result.status).toBe('whole')
    expect(of('locked').pages[0]?.length).toBeGreaterThan(20)
  })

  it.each(['mistyped', 'closed'] as const)('is a sheet that says so without the right one (%s)', (name) => {
    const { status, fault } = of(name).result
    expect({ status, fault }).toEqual({ status: 'sheet', fault: 'password' })
  })

  it('that only forbids changes is printed without it', () => {
    expect(of('owned').result.status).toBe('whole')
    expect(of('owned').pages[0]).toContain('Only its owner may change it')
  })
})
