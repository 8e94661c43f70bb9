import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../electron/documents/dossier/exhibits/word/number-format.ts'
import { wordLines } from './support/read-word.ts'
import { paragraph, run, wordSample } from './support/word-file.ts'

interface Level {
  readonly text: string
  readonly format?: string
  readonly start?: number
  readonly more?: string
}

const level = (index: number, { text, format = 'decimal', start = 1, more = '' }: Level): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const pattern = (id: number, levels: readonly Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map((it, index) => level(index, it)).join('')}</w:abstractNum>`

const list = (id: number, patternId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${patternId}"/>${more}</w:num>`

const item = (text: string, id: number, depth = 0, more = ''): string =>
  paragraph(run(text), `${more}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)

const withLists = (body: string, inside: string, styles = ''): string[] =>
  wordLines(
    wordSample({
      body,
      parts: {
        numbering: { root: 'numbering', inside },
        ...(styles === '' ? {} : { styles: { root: 'styles', inside: styles } }),
      },
    }),
  )

describe('labels of lists in a Word file', () => {
  it('numbers are written in every way that Word has for Russian and Kazakh papers', () => {
    const written = (format: string, numbers: readonly number[]) =>
      numbers.map((number) => formatNumber(number, format)).join(' ')
    expect(written('russianLower', [1, 9, 10, 25, 26, 29, 30, 59])).toBe('а и к щ ы я аа ааа')
    expect(written('russianUpper', [1, 28])).toBe('А Ю')
    expect(written('lowerLetter', [1, 26, 27, 53])).toBe('a z aa aaa')
    expect(written('upperRoman', [4, 9, 14, 40, 1994])).toBe('IV IX XIV XL MCMXCIV')
    expect(written('decimalZero', [1, 9, 10])).toBe('01 09 10')
    expect(written('numberInDash', [3])).toBe('- 3 -')
    expect(written('ordinal', [1, 2, 3, 11, 22])).toBe('1st 2nd 3rd 11th 22nd')
    expect(written('none', [5])).toBe('')
    expect(written('hostile', [7])).toBe('7')
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
    expect(formatNumber(1_000_000, 'russianLower')).toBe('1000000')
  })

  it('a deeper level begins anew below each item, and a list counts on over other text and other lists', () => {
    const lines = withLists(
      [
        item('раздел', 1),
        item('пункт', 1, 1),
        item('пункт', 1, 1),
        item('другой список', 2),
        paragraph('Текст между ними'),
        item('раздел', 1),
        item('пункт', 1, 1),
        item('другой список', 2),
      ].join(''),
      pattern(1, [{ text: 'Раздел %1', format: 'upperRoman' }, { text: '%1.%2.' }]) +
        pattern(2, [{ text: '%1)', format: 'lowerLetter' }]) +
        list(1, 1) +
        list(2, 2),
    )
    expect(lines).toEqual([
      'Раздел I раздел',
      'I.1. пункт',
      'I.2. пункт',
      'a) другой список',
      'Текст между ними',
      'Раздел II раздел',
      'II.1. пункт',
      'b) другой список',
    ])
  })

  it('lists of one pattern count together, but one that says where it begins does so once', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const lines = withLists(
      [item('а', 1), item('б', 2), item('в', 3), item('г', 3), item('д', 1)].join(''),
      pattern(1, [{ text: '%1.' }]) + list(1, 1) + list(2, 1) + list(3, 1, again),
    )
    expect(lines).toEqual(['1. а', '2. б', '5. в', '6. г', '7. д'])
  })

  it('a list can have levels of its own, legal numbers and levels that do not begin anew', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, { text: '[%1]', start: 3 })}</w:lvlOverride>`
    const lines = withLists(
      [item('а', 1), item('б', 1, 1), item('в', 1, 2), item('г', 1), item('д', 1, 1), item('е', 2)].join(''),
      pattern(1, [
        { text: 'Статья %1.', format: 'upperRoman' },
        { text: '%1.%2', more: '<w:lvlRestart w:val="0"/><w:isLgl/>' },
        { text: '%1-%2-%3', format: 'russianLower' },
      ]) +
        pattern(2, [{ text: '%1' }]) +
        list(1, 1) +
        list(2, 2, own),
    )
    expect(lines).toEqual(['Статья I. а', '1.1 б', 'I-1-а в', 'Статья II. г', '2.2 д', '[3] е'])
  })

  it('headings are numbered by their styles, also by one that is based on another', () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
    ].join('')
    const styled = (text: string, style: string): string =>
      paragraph(run(text), `<w:pStyle w:val="${style}"/>`)
    const lines = withLists(
      [
        styled('первая', 'H1'),
        styled('часть', 'H2'),
        styled('часть', 'H2'),
        styled('без номера', 'Plain'),
        styled('вторая', 'H1'),
        styled('часть', 'H2'),
      ].join(''),
      pattern(1, [
        { text: 'Глава %1.', more: '<w:pStyle w:val="H1"/>' },
        { text: '%1.%2', more: '<w:pStyle w:val="H2"/>' },
      ]) + list(1, 1),
      styles,
    )
    expect(lines).toEqual([
      'Глава 1. первая',
      '1.1 часть',
      '1.2 часть',
      'без номера',
      'Глава 2. вторая',
      '2.1 часть',
    ])
  })

  it('a list can be kept in a style of lists', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const link = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    const lines = withLists(
      item('а', 1) + item('б', 2),
      link + pattern(2, [{ text: '%1)', format: 'russianLower' }]) + list(1, 1) + list(2, 2),
      styles,
    )
    expect(lines).toEqual(['а) а', 'б) б'])
  })

  it('bullets of pictorial fonts are signs of ours, and a hidden item is not counted', () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    const bullets = `<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/>${symbol}</w:lvl></w:abstractNum>`
    const hidden = paragraph(
      run('тайное', '<w:vanish/>'),
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    )
    const lines = withLists(
      [item('а', 1), hidden, item('б', 1), item('в', 2)].join(''),
      pattern(1, [{ text: '%1.' }]) + bullets + list(1, 1) + list(2, 2),
    )
    expect(lines).toEqual(['1. а', '2. б', '• в'])
  })
})
