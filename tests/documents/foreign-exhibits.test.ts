import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { FOREIGN_FILES } from '../support/foreign-files.ts'
import { compose } from './support/compose.ts'
import { allText, openResult, pageText } from './support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from './support/sample-dossier.ts'

const court = readFileSync('tests/fixtures/papers/court.rtf')

/** As an earlier version recorded them: all that reads as text was text. */
const exhibits: readonly SampleExhibit[] = [
  { title: 'RTF', name: 'court.rtf', mediaType: 'application/rtf', bytes: court },
  { title: 'RTF as text', name: 'court.txt', mediaType: 'text/plain', bytes: court },
  {
    title: 'Quoted',
    name: 'note.txt',
    mediaType: 'application/pdf',
    bytes: Buffer.from('Начало файла:\n%PDF-1.4\nне открылось'),
  },
  {
    title: 'Hidden',
    name: 'hidden.rtf',
    mediaType: 'application/rtf',
    bytes: Buffer.from(String.raw`{\rtf1 open{\v SRCMARK}}`),
  },
  ...Object.entries(FOREIGN_FILES).map(
    ([name, { text }]): SampleExhibit => ({
      title: name,
      name,
      mediaType: 'text/plain',
      bytes: Buffer.from(text, 'utf8'),
    }),
  ),
]

describe('exhibits that are text only by their bytes', () => {
  let texts: readonly string[]
  let whole: string
  let results: readonly unknown[]

  beforeAll(async () => {
    const { pdf, result } = await compose(sampleDossier('ru', exhibits), exhibits)
    const document = openResult(pdf)
    texts = result.exhibits.map(({ firstPage }) => pageText(document, firstPage - 1))
    whole = allText(document)
    results = result.exhibits.map(({ status, fault, remarks }) => ({ status, fault, remarks }))
  })

  it('rich text is printed as the text it holds, also where it was taken for plain text', () => {
    for (const text of [texts[0], texts[1]]) {
      expect(text).toContain('ПОСТАНОВЛЕНИЕ')
      expect(text).toContain('Суд постановил: продлить срок содержания под стражей Касеновой А.С.')
      expect(text).toContain('набран заново, без рисунков и оформления')
    }
    expect(whole).not.toContain('rtf1')
    expect(results[0]).toEqual({ status: 'converted', fault: null, remarks: [] })
  })

  it('a note that quotes the head of a PDF is printed as the note it is', () => {
    expect(texts[2]).toContain('%PDF-1.4 не открылось')
  })

  it('hidden text of rich text is left out and told', () => {
    expect(texts[3]).toContain('open')
    expect(results[3]).toEqual({
      status: 'converted',
      fault: null,
      remarks: [{ kind: 'hidden-text', detail: '' }],
    })
  })

  it('of mail, web pages, drawings, cards and calendars a sheet says what they are, and no source is printed', () => {
    expect(whole).not.toContain('SRCMARK')
    expect(results.slice(4)).toEqual(
      Object.values(FOREIGN_FILES).map(({ fault }) => ({ status: 'sheet', fault, remarks: [] })),
    )
    expect(texts[4]).toContain('Письмо электронной почты с его вложениями нельзя показать на бумаге.')
  })
})
