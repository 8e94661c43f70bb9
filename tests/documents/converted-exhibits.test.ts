import { readFileSync } from 'node:fs'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../electron/documents/dossier/limits.ts'
import { compose } from './support/compose.ts'
import { jpeg } from './support/make-exhibits.ts'
import { allText, openResult, pageText } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const cell = (text: string, columnSpan = 1): TableCell =>
  new TableCell({ columnSpan, children: [new Paragraph(text)] })

const wordFile = async (): Promise<Uint8Array> => {
  const item = (text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'list', level: 0 } })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Ескертпе мәтіні')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Өтінішхат', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            children: [
              new TextRun('Қорғаушы '),
              new TextRun({ text: 'мәлімдейді', bold: true, italics: true }),
              new TextRun(' #let x = 1 $y$ *z* \\ @w <a>'),
              new FootnoteReferenceRun(1),
            ],
          }),
          item('бірінші'),
          item('екінші'),
          new Paragraph('Арасында мәтін'),
          item('үшінші'),
          new Table({
            rows: [
              new TableRow({ children: [cell('Общая строка', 2)] }),
              new TableRow({ children: [cell('Слева'), cell('Справа')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ExternalHyperlink({ link: 'https://tracker.example/x', children: [new TextRun('сайт')] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'jpg',
                data: Buffer.from(jpeg(200, 100)),
                transformation: { width: 100, height: 50 },
              }),
            ],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A Word file that unpacks into far more than it weighs. */
const wordBomb = (): Uint8Array =>
  zipSync({ 'word/document.xml': new Uint8Array(30_000_000), '[Content_Types].xml': strToU8('<Types/>') })

const exhibit = (name: string, mediaType: SampleExhibit['mediaType'], bytes: Uint8Array): SampleExhibit => ({
  title: name,
  name,
  mediaType,
  bytes,
})

describe('exhibits that are set anew', () => {
  const paper = (name: string): Uint8Array => readFileSync(`tests/fixtures/papers/${name}`)
  const cp1251 = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x21, 0x0d, 0x0a])
  const utf16 = Buffer.from('\uFEFFҮй қамақ', 'utf16le')
  let texts: readonly string[]
  let whole: string
  let missing: readonly string[]
  let statuses: readonly unknown[]
  let remarks: readonly unknown[]

  beforeAll(async () => {
    const exhibits = [
      exhibit('letter.docx', WORD, await wordFile()),
      exhibit('old.txt', 'text/plain', cp1251),
      exhibit('windows.txt', 'text/plain', utf16),
      exhibit('odd.txt', 'text/plain', Buffer.from('a\u202Eb\u200Bc\u0000d 中 ა\n')),
      exhibit('bomb.docx', WORD, wordBomb()),
      exhibit('koi8r.txt', 'text/plain', paper('koi8r.txt')),
      exhibit('cp1252.txt', 'text/plain', paper('cp1252.txt')),
      exhibit('no-mark.txt', 'text/plain', paper('utf16le-no-mark.txt')),
      exhibit('bad-byte.txt', 'text/plain', paper('utf8-one-bad-byte-at-90k.txt')),
      { ...exhibit('chosen.txt', 'text/plain', paper('koi8r.txt')), readAs: 'windows-1251' as const },
    ]
    const { pdf, result } = await compose(sampleDossier('kk', exhibits), exhibits, {
      limits: { ...LIMITS, wordBytes: 10_000_000 },
    })
    const document = openResult(pdf)
    texts = result.exhibits.map(({ firstPage }) => pageText(document, firstPage - 1))
    whole = allText(document)
    missing = result.missingLetters
    statuses = result.exhibits.map(({ status, fault }) => [status, fault])
    remarks = result.exhibits.map((one) => one.remarks)
  })

  it('a Word file keeps headings, lists that count on, tables and notes, and prints markup as it is', () => {
    const [text = ''] = texts
    for (const piece of [
      '«letter.docx» Word файлының мазмұны',
      'Өтінішхат',
      'Қорғаушы мәлімдейді #let x = 1 $y$ *z* \\ @w <a>',
      '1. бірінші 2. екінші Арасында мәтін 3. үшінші',
      'Общая строка Слева Справа',
      'сайт',
      'Ескертпе мәтіні',
    ]) {
      expect(text).toContain(piece)
    }
  })

  it('a link in a Word file keeps its words and loses its address', () => {
    expect(whole).not.toContain('tracker.example')
  })

  it('text in Windows Cyrillic and in UTF-16 is read', () => {
    expect(texts[1]).toContain('Привет!')
    expect(texts[2]).toContain('Үй қамақ')
  })

  it('text in KOI8, in the encoding of Western Windows and in UTF-16 without a mark is read, and how is said', () => {
    expect(texts[5]).toContain('Я, Касенова Айгерим Сериковна, 1990 года рождения')
    expect(texts[6]).toContain('Ich, Müller Jürgen, wohnhaft in Köln')
    expect(texts[7]).toContain('Я, Қасенова Әйгерім')
    expect(remarks[5]).toEqual([{ kind: 'encoding-guessed', detail: 'KOI8-R' }])
    expect(remarks[6]).toEqual([{ kind: 'encoding-guessed', detail: 'Windows-1252' }])
    expect(whole).toContain('KOI8-R')
  })

  it('text that a person has said the encoding of is read in it, and nothing is guessed', () => {
    expect(texts[9]).toContain('лБУЕОПЧБ')
    expect(remarks[9]).toEqual([])
  })

  it('one bad byte in UTF-8 is one mark, and is said', () => {
    expect(texts[8]).toContain('Показания свидетеля: сотрудники')
    expect(remarks[8]).toEqual([{ kind: 'bad-bytes', detail: '1' }])
    expect(remarks[2]).toEqual([])
  })

  it('characters that only change how others look are left out, and letters we lack are marked and listed', () => {
    expect(texts[3]).toContain('abcd � �')
    expect(missing).toEqual(['ა', '中'])
    expect(whole).toContain('U+10D0, U+4E2D')
  })

  it('says of each what came of it', () => {
    expect(statuses).toEqual([
      ['converted', null],
      ['converted', null],
      ['converted', null],
      ['converted', null],
      ['sheet', 'too-large'],
      ...Array(5).fill(['converted', null]),
    ])
  })
})
