import { strToU8, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', `${OFFICE}/relationships`],
  ['m', `${OFFICE}/math`],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A part beside the text: the name of its root element, what it holds, and its own relationships. */
export interface WordPart {
  readonly root: string
  readonly inside: string
}

export interface WordSample {
  /** What stands in the body. */
  readonly body: string
  /** Parts by the kind of their relationship and a number: `header1`, `styles`. They are named `rId` and that. */
  readonly parts?: Readonly<Record<string, WordPart>>
  /** Pictures and other bytes by their name in `word/media`, named `rId` and the name without its ending. */
  readonly media?: Readonly<Record<string, Uint8Array>>
  /** Files of the archive that are neither. */
  readonly more?: Readonly<Record<string, Uint8Array>>
}

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`

const relationships = (all: readonly string[]): Uint8Array =>
  strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  )

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file of raw parts, so that a test can say what no library writes. */
export const wordSample = ({ body, parts = {}, media = {}, more = {} }: WordSample): Uint8Array => {
  const links = [
    ...Object.keys(parts).map((name) => relationship(`rId${name}`, name.replace(/\d+$/u, ''), `${name}.xml`)),
    ...Object.keys(media).map((name) =>
      relationship(`rId${name.slice(0, name.lastIndexOf('.'))}`, 'image', `media/${name}`),
    ),
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ),
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': strToU8(`${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relationships(links),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, { root, inside }]) => [
        `word/${name}.xml`,
        strToU8(`${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`),
      ]),
    ),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...more,
  })
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; what does not begin with a tag is a run of text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

/** A cell of a table. */
export const tableCell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:tbl') || content.startsWith('<w:p') ? content : paragraph(content)}</w:tc>`

export const tableRow = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`

/** A table of columns of these widths, in twentieths of a point. */
export const table = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

/** A mark that begins, parts or ends a field. */
export const fieldChar = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`

/** A piece of a field's instruction. */
export const fieldCode = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

/** A field; without a result it has none that was stored. */
export const field = (instruction: string, result?: string): string =>
  fieldChar('begin') +
  instruction +
  (result === undefined ? '' : fieldChar('separate') + result) +
  fieldChar('end')
