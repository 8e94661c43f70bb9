import { zlibSync } from 'fflate'
import * as mupdf from 'mupdf'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import type { ExhibitResult } from '../../shared/domain/dossier.ts'
import { ASSETS, compose } from './support/compose.ts'
import { textPdf } from './support/make-exhibits.ts'
import { plantedPdf } from './support/planted.ts'
import { drawText, type RawObject, rawPdf, simplePages } from './support/raw-pdf.ts'
import { allText, colourAt, everythingIn, openResult, pageText } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const pdf = (bytes: Uint8Array, changes: Partial<SampleExhibit> = {}): SampleExhibit => ({
  title: 'Exhibit under test',
  name: 'test.pdf',
  mediaType: 'application/pdf',
  bytes,
  ...changes,
})

interface Shown {
  readonly document: mupdf.PDFDocument
  readonly result: ExhibitResult
  /** Text of the exhibit's first page. */
  readonly text: string
}

/** A dossier of exhibits each followed by a sound one, which must be shown whatever came before it. */
const composeAll = async (exhibits: readonly SampleExhibit[]): Promise<Shown[]> => {
  const sound = pdf(textPdf(['Sound exhibit']), { title: 'Sound' })
  const all = exhibits.flatMap((exhibit) => [exhibit, sound])
  const { pdf: bytes, result } = await compose(sampleDossier('en', all), all)
  const document = openResult(bytes)
  const shown = result.exhibits.map((exhibit) => ({
    document,
    result: exhibit,
    text: pageText(document, exhibit.firstPage - 1),
  }))
  for (const { text } of shown.filter((_, index) => index % 2 === 1)) expect(text).toContain('Sound exhibit')
  return shown.filter((_, index) => index % 2 === 0)
}

const outcome = ({ pages, status, fault }: ExhibitResult) => ({ pages, status, fault })

const encrypted = (userPassword: string): Uint8Array => {
  const document = new mupdf.PDFDocument(textPdf(['Secret page']))
  const options = `encrypt=aes-256,user-password=${userPassword},owner-password=owner`
  return document.saveToBuffer(options).asUint8Array().slice()
}

describe('an exhibit of which nothing can be shown becomes a sheet with its checksum', () => {
  const good = textPdf(Array.from({ length: 4 }, (_, index) => `Page ${index + 1}`))
  const cases: ReadonlyArray<readonly [string, SampleExhibit, string]> = [
    ['zero bytes', pdf(new Uint8Array()), 'empty'],
    ['HTML named .pdf', pdf(Buffer.from('<html><body>Hello</body></html>')), 'web-page'],
    ['a PDF header and nothing else', pdf(Buffer.from('%PDF-1.7\n')), 'damaged'],
    ['a password', pdf(encrypted('secret')), 'password'],
    ['bytes that changed since intake', pdf(good, { sha256: '0'.repeat(64) }), 'changed'],
    [
      'a file of a foreign kind',
      pdf(Buffer.from('MZ\0\0'), { mediaType: 'application/octet-stream' }),
      'unsupported',
    ],
    [
      'a broken picture',
      pdf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 3, 4]), { mediaType: 'image/jpeg' }),
      'damaged',
    ],
    [
      'an archive that is no Word file',
      pdf(Buffer.from('PK\x03\x04 nothing'), {
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }),
      'damaged',
    ],
    ['no page at all', pdf(rawPdf(simplePages([]))), 'damaged'],
  ]

  let shown: readonly Shown[] = []
  beforeAll(async () => {
    shown = await composeAll(cases.map(([, exhibit]) => exhibit))
  })

  it.each(cases.map(([name, , fault], index) => [name, fault, index] as const))(
    '%s',
    (_name, fault, index) => {
      const exhibit = shown[index]
      expect(exhibit && outcome(exhibit.result)).toEqual({ pages: 1, status: 'sheet', fault })
      expect(exhibit?.text).toContain(`Exhibit ${index * 2 + 1} could not be rendered`)
      expect(exhibit?.text).toMatch(/[0-9a-f]{64}/u)
    },
  )

  it('and is listed with the reason in the notes', () => {
    const [first] = shown
    expect(first && allText(first.document)).toContain('The file is protected by a password.')
  })

  it('a file that is too large, without asking for its bytes', async () => {
    const limits = { ...LIMITS, exhibitBytes: 50_000_000 }
    const exhibit = pdf(textPdf(['x']))
    const exhibits = [exhibit]
    const dossier = sampleDossier('en', exhibits)
    const large = { ...dossier, exhibits: dossier.exhibits.map((it) => ({ ...it, sizeBytes: 60_000_000 })) }
    const { result } = await compose(large, exhibits, {
      limits,
      openExhibit: () => {
        throw new Error('was asked for')
      },
    })
    expect(result.exhibits.map(outcome)).toEqual([{ pages: 1, status: 'sheet', fault: 'too-large' }])
  })

  it('bytes that cannot be had', async () => {
    const exhibits = [pdf(textPdf(['x']))]
    const { result } = await compose(sampleDossier('en', exhibits), exhibits, {
      openExhibit: () => {
        throw new Error('damaged blob')
      },
    })
    expect(result.exhibits.map(outcome)).toEqual([{ pages: 1, status: 'sheet', fault: 'unavailable' }])
  })

  it('one that its reader hangs over, in JavaScript, in WASM or asleep, within the processor time of a step', async () => {
    const hanging = ['hang in JavaScript', 'hang in WASM', 'hang asleep'].map((hang) =>
      pdf(Buffer.from(hang)),
    )
    const exhibits = [...hanging, pdf(textPdf(['Sound exhibit']))]
    const begun = process.cpuUsage()
    const { pdf: bytes, result } = await compose(sampleDossier('en', exhibits), exhibits, {
      limits: { ...LIMITS, step: { processorMs: 2_000, idleMs: 2_000 } },
      assets: { ...ASSETS, threadFile: new URL('support/hanging-thread.ts', import.meta.url) },
    })
    const { user, system } = process.cpuUsage(begun)
    const sheet = { pages: 1, status: 'sheet', fault: 'too-slow' }
    expect(result.exhibits.map(outcome)).toEqual([
      ...hanging.map(() => sheet),
      { pages: 1, status: 'whole', fault: null },
    ])
    expect(allText(openResult(bytes))).toContain('Sound exhibit')
    // Two seconds for each that works, and what the rest of the dossier takes.
    expect((user + system) / 1_000).toBeLessThan(4_000 + 8_000)
  })
})

test('an exhibit that takes more memory than it may becomes a sheet, and the next one is shown', async () => {
  const exhibits = [pdf(Buffer.from('grow without end')), pdf(textPdf(['Sound exhibit']))]
  const { pdf: bytes, result } = await compose(sampleDossier('en', exhibits), exhibits, {
    assets: { ...ASSETS, threadFile: new URL('support/hanging-thread.ts', import.meta.url) },
  })
  expect(result.exhibits.map(outcome)).toEqual([
    { pages: 1, status: 'sheet', fault: 'too-large' },
    { pages: 1, status: 'whole', fault: null },
  ])
  expect(allText(openResult(bytes))).toContain('Sound exhibit')
})

test('a press that the machine ends under its hands is followed by another one, and the dossier is made', async () => {
  const endedOnce = new Int32Array(new SharedArrayBuffer(4))
  const limits = { ...LIMITS, endedOnce }
  const exhibits = [pdf(textPdf(['Sound exhibit']))]
  const { pdf: bytes, result } = await compose(sampleDossier('en', exhibits), exhibits, {
    limits,
    assets: { ...ASSETS, threadFile: new URL('support/hanging-thread.ts', import.meta.url) },
  })
  expect(endedOnce[0]).toBe(1)
  expect(result.exhibits.map(outcome)).toEqual([{ pages: 1, status: 'whole', fault: null }])
  expect(allText(openResult(bytes))).toContain('Sound exhibit')
})

/** Replaces the dictionary of one object. */
const changed = (objects: readonly RawObject[], number: number, change: (dictionary: string) => string) =>
  objects.map((object) =>
    object.number === number ? { ...object, dictionary: change(object.dictionary) } : object,
  )

const inPages = (kids: string) => () => `/Type/Pages${kids}`

/** JBIG2 that says it is a picture of ten milliard dots, and nothing more (ITU-T T.88 §7.4.8). */
const vastJbig2 = (): Uint8Array => {
  const bytes = Buffer.alloc(11 + 19)
  bytes[4] = 48
  bytes[6] = 1
  bytes.writeUInt32BE(19, 7)
  bytes.writeUInt32BE(100_000, 11)
  bytes.writeUInt32BE(100_000, 15)
  return new Uint8Array(bytes)
}

describe('what unfolds to gigabytes is refused before memory is taken for it', () => {
  const page = (change: (dictionary: string) => string) =>
    changed(simplePages([`${drawText('Sound words')} q /Vast Do Q`]), 100, change)
  const picture = {
    number: 10,
    dictionary:
      '/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Filter[/Crypt/JBIG2Decode]',
    stream: vastJbig2(),
  }

  it('as drawing instructions, as a piece of them, and as a picture that has to be unpacked', async () => {
    const shown = await composeAll([
      pdf(rawPdf(simplePages([vastJbig2()], '', '/Filter/JBIG2Decode'))),
      pdf(
        rawPdf([
          ...page((dictionary) => dictionary.replace('/Contents 101 0 R', '/Contents[101 0 R 10 0 R]')),
          { number: 10, dictionary: '/Filter/JBIG2Decode', stream: vastJbig2() },
        ]),
      ),
      pdf(
        rawPdf([
          ...page((dictionary) => dictionary.replace('/Font', '/XObject<</Vast 10 0 R>>/Font')),
          picture,
        ]),
      ),
    ])
    expect(shown.map(({ result }) => outcome(result))).toEqual([
      { pages: 1, status: 'sheet', fault: 'damaged' },
      { pages: 1, status: 'sheet', fault: 'damaged' },
      { pages: 1, status: 'sheet', fault: 'too-large' },
    ])
  })
})

describe('an exhibit that is damaged in part is shown as far as it goes', () => {
  const bomb = zlibSync(new Uint8Array(80_000_000).fill(32), { level: 9 })
  const packed = (text: string): Uint8Array => zlibSync(Buffer.from(text))
  const picture = {
    number: 10,
    dictionary:
      '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB',
    stream: 'x',
  }
  let cut: Shown, cycle: Shown, claim: Shown, bombed: Shown, huge: Shown, lost: Shown
  beforeAll(async () => {
    const one = simplePages([drawText('One')])
    const drawn = changed(simplePages(['q 100 0 0 100 0 0 cm /Huge Do Q']), 100, (dictionary) =>
      dictionary.replace('/Font', '/XObject<</Huge 10 0 R>>/Font'),
    )
    const pages = [packed(drawText('Before')), bomb, packed(drawText('After'))]
    ;[cut, cycle, claim, bombed, huge, lost] = (await composeAll([
      pdf(textPdf(['First page of four', 'Second', 'Third', 'Fourth']).slice(0, -300)),
      pdf(rawPdf(changed(one, 2, inPages('/Count 2/Kids[100 0 R 2 0 R]')))),
      pdf(rawPdf(changed(one, 2, inPages('/Count 900000000/Kids[100 0 R]')))),
      pdf(rawPdf(simplePages(pages, '', '/Filter/FlateDecode'))),
      pdf(rawPdf([...drawn, picture])),
      // The name of the font has a space in it, which begins another entry that is none.
      pdf(rawPdf(changed(one, 3, () => '/Type/Font/Subtype/Type1/BaseFont/Arial Unicode MS'))),
    ])) as [Shown, Shown, Shown, Shown, Shown, Shown]
  })

  it('the end of the file cut off', () => {
    expect(outcome(cut.result)).toEqual({ pages: 4, status: 'whole', fault: null })
    expect(cut.text).toContain('First page of four')
    expect(cut.result.remarks).toEqual([{ kind: 'repaired', detail: '' }])
  })

  it('a font that cannot be read, without which its words are not drawn', () => {
    expect(outcome(lost.result)).toEqual({ pages: 1, status: 'whole', fault: null })
    expect(lost.result.remarks).toEqual([{ kind: 'repaired', detail: '' }])
  })

  it('a page tree that contains itself', () => {
    expect(outcome(cycle.result)).toEqual({ pages: 2, status: 'partial', fault: 'damaged' })
    expect(cycle.text).toContain('One')
    expect(pageText(cycle.document, cycle.result.firstPage)).toContain('page 2 could not be rendered')
  })

  it('a page tree that claims more pages than there are', () => {
    expect(claim.result.pages).toBe(1)
  })

  it('one page that unpacks into too much, with a sheet in its place', () => {
    const { document, result } = bombed
    expect(outcome(result)).toEqual({ pages: 3, status: 'partial', fault: 'too-large' })
    const texts = [0, 1, 2].map((index) => pageText(document, result.firstPage - 1 + index))
    expect(texts[0]).toContain('Before')
    expect(texts[1]).toContain(`Exhibit ${result.number}: page 2 could not be rendered`)
    expect(texts[2]).toContain('After')
  })

  it('a picture of more pixels than may be, with a sheet', () => {
    expect(outcome(huge.result)).toEqual({ pages: 1, status: 'sheet', fault: 'too-large' })
  })
})

describe('what an exhibit carries beside its drawing', () => {
  it('stays behind: of all planted marks none is in the dossier, and the drawing is', async () => {
    const { bytes, marks } = plantedPdf()
    const isIn = (everything: string) => (mark: string) =>
      everything.includes(mark) || everything.includes(Buffer.from(mark).toString('hex').toUpperCase())
    const isInSource = isIn(everythingIn(openResult(bytes)))
    const notPlanted = marks.filter(({ mark }) => !isInSource(mark))
    // What stands in the trailer is no object.
    expect(notPlanted.map(({ place }) => place)).toEqual(['title and author'])
    const [shown] = await composeAll([pdf(bytes)])
    const everything = shown === undefined ? '' : everythingIn(shown.document)
    expect(marks.filter(({ mark }) => isIn(everything)(mark))).toEqual([])
    expect(shown?.text).toContain('Visible text')
    expect(everything).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|URI)\b/u)
  })
})

describe('the look of a page', () => {
  let stamped: Shown, layered: Shown, open: Shown
  let turned: readonly Shown[]
  beforeAll(async () => {
    const annotated = [
      ...simplePages([drawText('Form')], '/Annots[10 0 R]'),
      { number: 10, dictionary: '/Type/Annot/Subtype/Stamp/F 4/Rect[20 20 120 60]/AP<</N 11 0 R>>' },
      {
        number: 11,
        dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 100 40]/Resources<</Font<</F 3 0 R>>>>',
        stream: 'BT /F 12 Tf 2 10 Td (Received) Tj ET',
      },
    ]
    const drawing =
      '/OC /Hidden BDC 1 0 0 rg 0 0 300 200 re f EMC /OC /Shown BDC 0 0 1 rg 0 0 300 100 re f EMC'
    const layers = [
      ...changed(
        changed(
          simplePages([drawing]),
          1,
          (dictionary) => `${dictionary}/OCProperties<</OCGs[10 0 R 11 0 R]/D<</OFF[10 0 R]>>>>`,
        ),
        100,
        (dictionary) => dictionary.replace('/Font', '/Properties<</Hidden 10 0 R/Shown 11 0 R>>/Font'),
      ),
      { number: 10, dictionary: '/Type/OCG/Name(Hidden)' },
      { number: 11, dictionary: '/Type/OCG/Name(Shown)' },
    ]
    const turns = [0, 90, 180, 270].map((turn) => simplePages([drawText('Turned')], `/Rotate ${turn}`))
    const unclosed = simplePages(['q 0.1 0 0 0.1 500 500 cm 1 0 0 rg'])
    const all = await composeAll([annotated, layers, unclosed, ...turns].map((it) => pdf(rawPdf(it))))
    ;[stamped, layered, open] = all as [Shown, Shown, Shown]
    turned = all.slice(3)
  })

  const stampOf = ({ document, result }: Shown): mupdf.Quad | undefined =>
    document
      .loadPage(result.firstPage - 1)
      .toStructuredText('')
      .search(`Exhibit ${result.number} ·`, '')[0]?.[0]

  it('keeps what annotations show', () => {
    expect(stamped.text).toContain('Received')
  })

  it('keeps a hidden layer hidden', () => {
    const page = layered.result.firstPage - 1
    expect(colourAt(layered.document, page, [30, 130])).toEqual([0, 0, 255])
    expect(colourAt(layered.document, page, [30, 30])).toEqual([255, 255, 255])
  })

  it('has its stamp at the lower right, upright, whichever way the page is turned', () => {
    for (const shown of [open, ...turned]) {
      const [left, top, right, bottom] = shown.document.loadPage(shown.result.firstPage - 1).getBounds()
      const quad = stampOf(shown)
      expect(quad?.[0]).toBeGreaterThan((left + right) / 2 - 20)
      expect(quad?.[1]).toBeGreaterThan((top + bottom) * 0.75)
      expect(quad?.[1]).toBeCloseTo(quad?.[3] ?? Number.NaN, 3)
    }
  })
})
