import { describe, expect, it } from 'vitest'
import { bodyLines, bodyRemarks } from './support/read-word.ts'
import { paragraph, table, tableCell, tableRow } from './support/word-file.ts'

describe('tables of a Word file', () => {
  it('cells that reach over rows and columns keep their places, also in a table inside a table', () => {
    const inner = table(
      [1000, 1000],
      [
        tableRow([tableCell('и1', '<w:vMerge w:val="restart"/>'), tableCell('и2')]),
        tableRow([tableCell('', '<w:vMerge/>'), tableCell('и3')]),
      ],
    )
    const outer = table(
      [1000, 1000, 1000],
      [
        tableRow([tableCell('шапка', '<w:gridSpan w:val="3"/>')]),
        tableRow([
          tableCell('вниз', '<w:vMerge w:val="restart"/>'),
          tableCell(inner + paragraph(''), '<w:gridSpan w:val="2"/>'),
        ]),
        tableRow([tableCell('', '<w:vMerge w:val="continue"/>'), tableCell('x'), tableCell('y')]),
        tableRow([tableCell('после'), tableCell('z')], '<w:gridAfter w:val="1"/>'),
        tableRow(
          [tableCell('и', '<w:hMerge w:val="restart"/>'), tableCell('', '<w:hMerge/>')],
          '<w:gridBefore w:val="1"/>',
        ),
      ],
    )
    expect(bodyLines(outer)).toEqual([
      '0,0 3×1: шапка',
      '0,1 1×2: вниз',
      '1,1 2×1: 0,0 1×2: и1 / 1,0: и2 / 1,1: и3 / ',
      '1,2: x',
      '2,2: y',
      '0,3: после',
      '1,3: z',
      '1,4 2×1: и',
    ])
  })

  it('a cell without a span that is as wide as the rest of the row takes it', () => {
    const wide = '<w:tcW w:w="3000" w:type="dxa"/>'
    expect(
      bodyLines(
        table(
          [1000, 1000, 1000],
          [
            tableRow([tableCell('на всю ширину', wide)]),
            tableRow(['а', 'б', 'в'].map((text) => tableCell(text))),
          ],
        ),
      ),
    ).toEqual(['0,0 3×1: на всю ширину', '0,1: а', '1,1: б', '2,1: в'])
  })

  it('a hidden row is left out and said to be', () => {
    const body = table([2000], [tableRow([tableCell('явно')]), tableRow([tableCell('тайна')], '<w:hidden/>')])
    expect(bodyLines(body)).toEqual(['0,0: явно'])
    expect(bodyRemarks(body)).toEqual([['hidden-text', '']])
  })

  it('a cell that was added or deleted by itself is shown as what it is', () => {
    const row = tableRow([
      tableCell('было', '<w:cellDel w:id="1"/>'),
      tableCell('стало', '<w:cellIns w:id="2"/>'),
      tableCell('есть'),
    ])
    const body = table([1000, 1000, 1000], [row])
    expect(bodyLines(body)).toEqual(['0,0: -было-', '1,0: +стало+', '2,0: есть'])
    expect(bodyRemarks(body)).toEqual([['tracked-changes', '']])
  })

  it('a table inside controls and changes is read as any other', () => {
    const row = `<w:sdt><w:sdtContent>${tableRow([`<w:sdt><w:sdtContent>${tableCell('а')}</w:sdtContent></w:sdt>`, tableCell('б')])}</w:sdtContent></w:sdt>`
    expect(bodyLines(`<w:sdt><w:sdtContent>${table([1000, 1000], [row])}</w:sdtContent></w:sdt>`)).toEqual([
      '0,0: а',
      '1,0: б',
    ])
  })

  it('a row or a cell that is written in two ways is shown once', () => {
    const either = (choice: string, fallback: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
    const rows = [
      either(tableRow([tableCell('а'), tableCell('б')]), tableRow([tableCell('иначе')])),
      tableRow([tableCell('в'), either(tableCell('г'), tableCell('иначе'))]),
    ]
    expect(bodyLines(table([1000, 1000], rows))).toEqual(['0,0: а', '1,0: б', '0,1: в', '1,1: г'])
  })
})
