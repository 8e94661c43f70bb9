import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import { OfficeFileBroken, OfficeFileTooLarge } from '../../electron/documents/office/errors.ts'
import { jpeg } from './support/make-exhibits.ts'
import { bodyLines, bodyRemarks, linesOf, readSample, wordLines } from './support/read-word.ts'
import { fieldChar, paragraph, run, table, tableCell, tableRow, wordSample } from './support/word-file.ts'

describe('what stands beside the text of a Word file', () => {
  const headers = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name, index) => [`header${index + 1}`, { root: 'hdr', inside: paragraph(`верх ${name}`) }]),
    )
  const reference = (type: string, number: number): string =>
    `<w:headerReference w:type="${type}" r:id="rIdheader${number}"/>`

  it('headers of first, odd and even pages stand once in each section that has others', () => {
    const first = `<w:sectPr>${reference('default', 1)}${reference('first', 2)}${reference('even', 3)}<w:titlePg/></w:sectPr>`
    const second = `<w:sectPr>${reference('default', 4)}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>`
    const settings = { root: 'settings', inside: '<w:evenAndOddHeaders/>' }
    const sample = wordSample({
      body: paragraph('раздел один') + paragraph('<w:r/>', first) + paragraph('раздел два') + second,
      parts: { ...headers(['обычный', 'титул', 'чётный', 'другой']), settings },
    })
    expect(wordLines(sample)).toEqual([
      '[Верхний колонтитул первой страницы] верх титул',
      '[Верхний колонтитул нечётных страниц] верх обычный',
      '[Верхний колонтитул чётных страниц] верх чётный',
      'раздел один',
      '',
      '[Верхний колонтитул нечётных страниц] верх другой',
      'раздел два',
    ])
    expect(readSample(sample).landscape).toEqual([false, true])
  })

  it('of two alternatives one is shown, a text box after its paragraph', () => {
    const box = `<wps:wsp><wps:txbx><w:txbxContent>${paragraph('надпись')}</w:txbxContent></wps:txbx></wps:wsp>`
    const drawing = `<w:drawing><wp:anchor><a:graphic><a:graphicData>${box}</a:graphicData></a:graphic></wp:anchor></w:drawing>`
    const old = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('надпись')}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const both = (requires: string): string =>
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent><w:t>абзац</w:t></w:r>`,
      )
    expect(bodyLines(both('wps') + both('unknown'))).toEqual(['абзац', '[] надпись', 'абзац', '[] надпись'])
  })

  it('white letters in a coloured box are shown, in a box without colour they are hidden', () => {
    const inside = `<w:txbxContent>${paragraph(run('СРОЧНО', '<w:color w:val="FFFFFF"/>'))}</w:txbxContent>`
    const box = (looks: string): string =>
      paragraph(
        `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>${looks}<wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
      )
    const fill = (colour: string): string =>
      `<wps:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></wps:spPr>`
    const old = (looks: string): string =>
      paragraph(`<w:r><w:pict><v:shape ${looks}><v:textbox>${inside}</v:textbox></v:shape></w:pict></w:r>`)
    const style = '<wps:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef></wps:style>'
    expect(bodyLines(box(fill('C00000')) + box(style) + old('fillcolor="#c00000 [3204]"'))).toEqual(
      Array.from({ length: 3 }, () => '[] СРОЧНО'),
    )
    const paper = [box(fill('FFFFFF')), box('<wps:spPr><a:noFill/></wps:spPr>'), old(''), old('filled="f"')]
    expect(paper.flatMap((one) => bodyLines(one)).join('')).not.toContain('СРОЧНО')
    expect(paper.map((one) => bodyRemarks(one)[0])).toEqual(paper.map(() => ['hidden-text', '']))
  })

  it('charts, diagrams, embedded files and pictures that cannot be shown are named where they stand', () => {
    const frame = (inside: string, more = ''): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"${more}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    const picture = (name: string): string =>
      `<pic:pic><pic:blipFill><a:blip r:embed="rId${name}"/></pic:blipFill></pic:pic>`
    const emf = new Uint8Array(100)
    emf[0] = 1
    emf.set([0x20, 0x45, 0x4d, 0x46], 40)
    const body = paragraph(
      [
        frame('<c:chart r:id="x"/>'),
        frame('<dgm:relIds/>'),
        `<w:r><w:object><v:shape style="width:20pt;height:10pt"><v:imagedata r:id="rIdpreview"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`,
        frame(picture('drawing')),
        frame(picture('photo')),
        frame(picture('photo'), ' hidden="1"'),
        frame('<pic:pic><pic:blipFill><a:blip r:link="rIdoutside"/></pic:blipFill></pic:pic>'),
      ].join(''),
    )
    const sample = { media: { 'drawing.emf': emf, 'preview.wmf': strToU8('x'), 'photo.jpg': jpeg(20, 10) } }
    expect(bodyLines(`${body}<w:altChunk r:id="x"/>`, sample)).toEqual([
      [
        '[диаграмма]',
        '[схема SmartArt]',
        '[изображение, которое нельзя показать: WMF]',
        '[вложенный объект: Excel.Sheet.12]',
        '[изображение, которое нельзя показать: EMF]',
        '▣',
        '[изображение, которого нет в файле]',
      ].join(''),
      '[вставленный файл]',
    ])
    expect(bodyRemarks(body, sample)).toEqual([
      [
        'not-shown',
        'диаграмма, схема SmartArt, изображение, которое нельзя показать: WMF, вложенный объект: Excel.Sheet.12, изображение, которое нельзя показать: EMF, изображение, которого нет в файле',
      ],
    ])
  })

  it('what is cut off a picture is not among what is printed', () => {
    const crop = (source: string): string =>
      paragraph(
        `<w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdphoto"/>${source}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
      )
    const bytes = wordSample({
      body: crop('') + crop('<a:srcRect l="50000" b="25000"/>'),
      media: { 'photo.jpg': jpeg(200, 100) },
    })
    const { blocks, pictures } = readSample(bytes)
    expect(pictures.map((picture) => [picture.getWidth(), picture.getHeight()])).toEqual([
      [200, 100],
      [100, 75],
    ])
    const shown = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    expect(shown).toMatchObject([
      { kind: 'picture', width: 100, height: 50 },
      { kind: 'picture', width: 100, height: 50 },
    ])
  })

  it('a watermark that is a shape itself is read', () => {
    expect(
      bodyLines(paragraph('<w:r><w:pict><v:shape><v:textpath string="ЧЕРНОВИК"/></v:shape></w:pict></w:r>')),
    ).toEqual(['ЧЕРНОВИК'])
  })
})

describe('Word files made to harm', () => {
  it('too many elements, and elements too deep in one another, are refused', () => {
    const many = wordSample({ body: paragraph('x').repeat(400) })
    expect(() => readSample(many, { ...LIMITS, wordElements: 1000 })).toThrow(OfficeFileTooLarge)
    const deep = wordSample({
      body: `${'<w:sdt><w:sdtContent>'.repeat(200)}${'</w:sdtContent></w:sdt>'.repeat(200)}`,
    })
    expect(() => readSample(deep)).toThrow(OfficeFileTooLarge)
  })

  it('entities of its own, crossed tags and a file that breaks off are refused', () => {
    const bomb = wordSample({ body: '', parts: { styles: { root: 'styles', inside: '<!DOCTYPE x>' } } })
    expect(() => readSample(bomb)).toThrow(OfficeFileBroken)
    expect(() => readSample(wordSample({ body: '<w:p></w:r></w:p>' }))).toThrow(OfficeFileBroken)
    expect(() => readSample(wordSample({ body: '<w:p>' }))).toThrow(OfficeFileBroken)
  })

  it('rings of styles, notes and fields, and cells beyond every grid, come to an end', () => {
    const ring =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const footnotes = {
      root: 'footnotes',
      inside: `<w:footnote w:id="1">${paragraph('<w:r><w:t>сам</w:t><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
    }
    const body =
      paragraph(`${run('а')}<w:r><w:footnoteReference w:id="1"/></w:r>`, '<w:pStyle w:val="A"/>') +
      table(
        [],
        [tableRow(Array.from({ length: 200 }, () => tableCell('я', '<w:gridSpan w:val="9999999"/>')))],
      ) +
      table([100], [tableRow([tableCell('б', '<w:vMerge/>')], '<w:gridBefore w:val="-5"/>')]) +
      paragraph(fieldChar('begin').repeat(5000))
    expect(bodyLines(body, { parts: { styles: { root: 'styles', inside: ring }, footnotes } })).toEqual([
      'а{1: сам}',
      '0,0 63×1: я',
      '0,0: б',
      '',
    ])
  })

  it('the strict form of the standard and other prefixes are read, and parts by what the file says they are', () => {
    const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const sample = wordSample({
      body: '',
      more: {
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Texts/Main.XML"/></Relationships>',
        ),
        'texts/main.xml': strToU8(
          `<document xmlns="${main}"><body><p><r><t>строго</t></r></p></body></document>`,
        ),
      },
    })
    expect(wordLines(sample)).toEqual(['строго'])
  })
})

describe('long Word files', () => {
  it('are set in portions, each with its pictures', () => {
    const { portions, blocks } = readSample(wordSample({ body: paragraph('слово '.repeat(200)).repeat(200) }))
    expect(portions).toBe(3)
    expect(blocks).toHaveLength(200)
  })

  it('a long table is cut between rows, with its heads again, and no row is lost', () => {
    const rows = Array.from({ length: 600 }, (_, index) => tableRow([tableCell(String(index))]))
    const body = table([2000], [tableRow([tableCell('глава')], '<w:tblHeader/>'), ...rows])
    const read = bodyLines(body)
    expect(read.filter((line) => line.endsWith(': глава'))).toHaveLength(3)
    expect(read.map((line) => line.replace(/^.*: /u, '')).filter((text) => text !== 'глава')).toEqual(
      rows.map((_, index) => String(index)),
    )
    expect(linesOf(readSample(wordSample({ body })).blocks)).toEqual(read)
  })
})
