import { expect, test } from 'vitest'
import { compose } from '../documents/support/compose.ts'
import { openResult, pageText } from '../documents/support/read-pdf.ts'
import { type SampleExhibit, sampleDossier } from '../documents/support/sample-dossier.ts'
import { paragraph, run, table, tableCell, tableRow, wordSample } from '../documents/support/word-file.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const SENTENCE =
  'Суд установил, что обвиняемый был задержан сотрудниками полиции без предъявления постановления и разъяснения прав. '

const exhibit = (name: string, body: string): SampleExhibit => ({
  title: name,
  name: `${name}.docx`,
  mediaType: WORD,
  bytes: wordSample({ body }),
})

/** A page of a court's record: six paragraphs of some lines, part of them in bold. */
const page = (number: number): string =>
  Array.from({ length: 6 }, (_, index) =>
    paragraph(
      run(`№${number * 6 + index} `, '<w:b/><w:sz w:val="28"/>') +
        run(SENTENCE.repeat(3), '<w:sz w:val="28"/>') +
        run(SENTENCE, '<w:i/><w:sz w:val="28"/>'),
      '<w:jc w:val="both"/><w:ind w:firstLine="708"/>',
    ),
  ).join('')

test('a Word file of 400 pages and one of 6,000 short lines are printed whole', async () => {
  const exhibits = [
    exhibit('record', Array.from({ length: 400 }, (_, number) => page(number)).join('')),
    exhibit('lines', Array.from({ length: 6_000 }, (_, number) => paragraph(`№${number} запись`)).join('')),
  ]
  const { pdf, result } = await compose(sampleDossier('ru', exhibits, { sections: [] }), exhibits)
  expect(result.exhibits.map(({ status, fault }) => [status, fault])).toEqual([
    ['converted', null],
    ['converted', null],
  ])
  const document = openResult(pdf)
  for (const [index, wanted] of [2_400, 6_000].entries()) {
    const { firstPage = 0, pages = 0 } = result.exhibits[index] ?? {}
    const text = Array.from({ length: pages }, (_, at) => pageText(document, firstPage - 1 + at)).join(' ')
    const numbers = [...text.matchAll(/№(\d+)/gu)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: wanted }, (_, number) => number))
  }
})

test('what many Word files cost the typesetter is not laid to the last of them', async () => {
  const rows = Array.from({ length: 500 }, (_, row) =>
    tableRow([`${row}`, 'по делу', 'установлено', '14.03.2024'].map((text) => tableCell(text))),
  )
  const body = table([1_000, 3_000, 3_000, 2_000], rows)
  const exhibits = Array.from({ length: 12 }, (_, index) => exhibit(`table ${index}`, body))
  const { result } = await compose(sampleDossier('ru', exhibits, { sections: [] }), exhibits)
  expect(result.exhibits.map(({ status, fault }) => [status, fault])).toEqual(
    exhibits.map(() => ['converted', null]),
  )
})
