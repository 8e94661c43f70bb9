import { MAX_SHEETS, type TableFile } from '../../../shared/domain/table-import.ts'
import { OfficeFileBroken } from '../office/errors.ts'
import { folderOf, partName, relationshipsOf, xmlText } from '../office/parts.ts'
import { attributeOf, scanXml, type XmlListener } from '../office/xml-tokens.ts'
import { inflateEntry, listZipEntries, type ZipEntry } from '../office/zip-entries.ts'
import { type Calendar, type CellFormat, formatOf } from './cell-text.ts'
import { TABLE_LIMITS } from './limits.ts'

const NOTHING: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined }

/** The parts of a workbook that are asked for; all of them together inflate to no more than the limit. */
class Parts {
  readonly #archive: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  #leftBytes = TABLE_LIMITS.inflatedBytes

  constructor(archive: Uint8Array) {
    this.#archive = archive
    const entries = listZipEntries(archive, TABLE_LIMITS.zipEntries)
    this.#entries = new Map(entries.map((entry) => [partName(entry.name, ''), entry]))
  }

  find(name: string): string | undefined {
    const entry = this.#entries.get(name)
    if (entry === undefined) return
    const bytes = inflateEntry(this.#archive, entry, this.#leftBytes)
    this.#leftBytes -= bytes.byteLength
    return xmlText(bytes)
  }
}

interface Relation {
  readonly type: string
  readonly path: string
}

const readRelations = (parts: Parts, part: string): Map<string, Relation> => {
  const relations = new Map<string, Relation>()
  const folder = folderOf(part)
  const xml = parts.find(relationshipsOf(part)) ?? ''
  scanXml(xml, {
    ...NOTHING,
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return
      const type = attributeOf(attributes, 'Type')?.split('/').at(-1) ?? ''
      const path = partName(attributeOf(attributes, 'Target') ?? '', folder)
      relations.set(attributeOf(attributes, 'Id') ?? '', { type, path })
    },
  })
  return relations
}

/** Texts that cells name by their place. Of rich text the runs are put together, and how it is read aloud is left out. */
const readSharedTexts = (xml: string): string[] => {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isReading = false
  scanXml(xml, {
    open: (name, _attributes, isEmpty) => {
      if (name === 'si') text = ''
      if (name === 'si' && isEmpty) texts.push('')
      if (name === 'rPh') isReading = !isEmpty
      if (name === 't') isText = !isEmpty && !isReading
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      if (name === 'rPh') isReading = false
      if (name === 't') isText = false
    },
    text: (piece) => {
      if (isText) text += piece
    },
  })
  return texts
}

/** The formats of numbers by the style that a cell names. */
const readFormats = (xml: string): CellFormat[] => {
  const patterns = new Map<number, string>()
  const formats: CellFormat[] = []
  let isOfCells = false
  scanXml(xml, {
    ...NOTHING,
    open: (name, attributes) => {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? '0')
      if (name === 'numFmt') patterns.set(id, attributeOf(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) formats.push(formatOf(id, patterns.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return formats
}

type SheetName = Omit<TableFile['sheets'][number], 'isBroken'>

/** Names of sheets have up to 31 letters. */
const LONGEST_NAME = 100

/** What the sheets of a workbook have in common, and the sheets themselves in their order. */
export interface Workbook {
  readonly calendar: Calendar
  readonly texts: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly sheets: readonly SheetName[]
  /** The XML of a sheet by its place, inflated when it is asked for. */
  xmlOf(place: number): string
}

/** @throws OfficeFileBroken, OfficeFileTooLarge */
export const openWorkbook = (archive: Uint8Array): Workbook => {
  const parts = new Parts(archive)
  const main = [...readRelations(parts, '').values()].find(({ type }) => type === 'officeDocument')
  const path = main?.path ?? 'xl/workbook.xml'
  const xml = parts.find(path)
  if (xml === undefined) throw new OfficeFileBroken()
  const relations = readRelations(parts, path)
  const sheets: (SheetName & { readonly id: string })[] = []
  let calendar: Calendar = 1900
  scanXml(xml, {
    ...NOTHING,
    open: (name, attributes) => {
      if (name === 'sheet') {
        const isHidden = /hidden$/iu.test(attributeOf(attributes, 'state') ?? '')
        const title = (attributeOf(attributes, 'name') ?? '').slice(0, LONGEST_NAME).toWellFormed()
        sheets.push({ id: attributeOf(attributes, 'id') ?? '', name: title, isHidden })
      }
      if (name === 'workbookPr' && /^(?:1|true)$/u.test(attributeOf(attributes, 'date1904') ?? ''))
        calendar = 1904
    },
  })
  // A text document is an archive of the same kind, but has no sheets.
  if (sheets.length === 0) throw new OfficeFileBroken()
  const named = sheets.filter(({ id }) => relations.get(id)?.type === 'worksheet').slice(0, MAX_SHEETS)
  const partOf = (type: string): string => {
    const relation = [...relations.values()].find((one) => one.type === type)
    return relation === undefined ? '' : (parts.find(relation.path) ?? '')
  }
  return {
    calendar,
    texts: readSharedTexts(partOf('sharedStrings')),
    formats: readFormats(partOf('styles')),
    sheets: named.map(({ name, isHidden }) => ({ name, isHidden })),
    xmlOf: (place) => {
      const sheet = relations.get(named[place]?.id ?? '')
      return sheet === undefined ? '' : (parts.find(sheet.path) ?? '')
    },
  }
}
