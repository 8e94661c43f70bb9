import { SandyqError } from '../../../shared/contract/errors.ts'
import { MAX_TABLE_COLUMNS, type TableFile, type TableReading } from '../../../shared/domain/table-import.ts'
import { OfficeFileBroken, OfficeFileTooLarge } from '../office/errors.ts'
import { attributeOf, scanXml } from '../office/xml-tokens.ts'
import { textOfNumber } from './cell-text.ts'
import type { MergedCells } from './merged-cells.ts'
import { type FoundTable, TableRows } from './table-rows.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

/** "C12" is column 2, counted from 0. */
const columnOf = (place: string): number => {
  const letters = /^[A-Z]{1,4}/u.exec(place)?.[0] ?? ''
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Characters that XML cannot hold, as workbooks write them: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** More merged cells than a table of a person has: what is beyond is read as it stands. */
const MOST_MERGED = 20_000

/** "A3:A5". */
const mergedOf = (ref: string): MergedCells | undefined => {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(ref) ?? []
  if (left === '') return
  return {
    left: columnOf(left),
    top: Number(top) - 1,
    right: Math.min(columnOf(right), MAX_TABLE_COLUMNS - 1),
    bottom: Number(bottom) - 1,
  }
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  inline: string
}

const textOfCell = ({ type, style, value, inline }: OpenCell, book: Workbook): string => {
  switch (type) {
    case 's':
      return withoutEscapes(book.texts[Number(value)] ?? '')
    case 'inlineStr':
      return withoutEscapes(inline)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'n':
    case '':
      return textOfNumber(value, book.formats[style] ?? { isDate: false, digits: 0 }, book.calendar)
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '').replace('T', ' ')
    // What a formula came to, and its error as the sheet shows it. Formulas themselves are never read.
    default:
      return withoutEscapes(value)
  }
}

/** Reads the cells of one sheet. */
class SheetReader {
  readonly #book: Workbook
  readonly #rows: TableRows
  #row: string[] = []
  #rowsRead = 0
  #cell: OpenCell | undefined
  #into: 'value' | 'inline' | undefined
  #isReading = false
  /** Columns that the sheet does not show, and those of them that have cells. */
  readonly #unseen = new Set<number>()
  readonly #unseenWithCells = new Set<number>()
  /** A row that the sheet does not show: filtered out, or hidden by hand. */
  #isHidden = false

  readonly #withHidden: boolean
  readonly #merged: MergedCells[] = []
  hiddenRows = 0

  constructor(book: Workbook, rows: TableRows, withHidden: boolean) {
    this.#book = book
    this.#withHidden = withHidden
    this.#rows = rows
  }

  get hiddenColumns(): number {
    return this.#unseenWithCells.size
  }

  /** What the sheet shows as one cell, by the columns that are read; the columns it hides are none of them. */
  get merged(): readonly MergedCells[] {
    const unseen = this.#withHidden ? [] : [...this.#unseen]
    const placeOf = (column: number): number => column - unseen.filter((one) => one < column).length
    return this.#merged
      .filter(({ left }) => !unseen.includes(left))
      .map(({ left, right, ...rows }) => ({ ...rows, left: placeOf(left), right: placeOf(right) }))
  }

  open(name: string, attributes: string, isEmpty: boolean): void {
    if (name === 'col') this.#openColumns(attributes)
    else if (name === 'row') this.#openRow(attributes, isEmpty)
    else if (name === 'c') this.#openCell(attributes, isEmpty)
    else if (name === 'mergeCell') this.#openMerged(attributes)
    else if (name === 'rPh') this.#isReading = !isEmpty
    else if (name === 'v' && !isEmpty) this.#into = 'value'
    else if (name === 't' && !isEmpty && !this.#isReading) this.#into = 'inline'
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow()
    else if (name === 'c') this.#closeCell()
    else if (name === 'rPh') this.#isReading = false
    else if (name === 'v' || name === 't') this.#into = undefined
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#into !== undefined) this.#cell[this.#into] += text
  }

  #openColumns(attributes: string): void {
    const isHidden =
      /^(?:1|true)$/u.test(attributeOf(attributes, 'hidden') ?? '') ||
      attributeOf(attributes, 'width') === '0'
    const [min = 0, max = 0] = ['min', 'max'].map((name) => Number(attributeOf(attributes, name)))
    const last = Math.min(max, MAX_TABLE_COLUMNS)
    for (let number = Math.max(1, min); isHidden && number <= last; number += 1) this.#unseen.add(number - 1)
  }

  #openMerged(attributes: string): void {
    const merged = mergedOf(attributeOf(attributes, 'ref') ?? '')
    if (merged !== undefined && this.#merged.length < MOST_MERGED) this.#merged.push(merged)
  }

  #openRow(attributes: string, isEmpty: boolean): void {
    const number = Number(attributeOf(attributes, 'r') ?? this.#rowsRead + 1)
    if (!Number.isInteger(number) || number <= this.#rowsRead) throw new OfficeFileBroken()
    this.#rows.addBlank(number - this.#rowsRead - 1)
    this.#rowsRead = number
    this.#row = []
    this.#isHidden = /^(?:1|true)$/u.test(attributeOf(attributes, 'hidden') ?? '')
    if (isEmpty) this.#rows.addBlank(1)
  }

  #closeRow(): void {
    const isLeftOut = this.#isHidden && this.#row.length > 0 && !this.#isHeading
    if (isLeftOut) this.hiddenRows += 1
    // Its place stays, so that the lines below keep the numbers that the program shows.
    if (isLeftOut && !this.#withHidden) this.#rows.addBlank(1)
    else this.#rows.add(this.#seen(this.#row))
    this.#row = []
  }

  /** The first row with cells, and the one in which the headings are said to stand: without them the first line would be taken for them. */
  get #isHeading(): boolean {
    return this.#row.length > 0 && (this.#rows.hasNone || this.#rows.heading === this.#rowsRead)
  }

  #seen(row: readonly string[]): readonly string[] {
    if (this.#unseen.size === 0) return row
    for (const column of this.#unseen) if ((row[column] ?? '') !== '') this.#unseenWithCells.add(column)
    return this.#withHidden ? row : row.filter((_, column) => !this.#unseen.has(column))
  }

  #openCell(attributes: string, isEmpty: boolean): void {
    const place = attributeOf(attributes, 'r')
    const column = place === undefined ? this.#row.length : columnOf(place)
    if (column < this.#row.length) throw new OfficeFileBroken()
    const type = attributeOf(attributes, 't') ?? ''
    const style = Number(attributeOf(attributes, 's') ?? '0')
    this.#cell = { column, type, style, value: '', inline: '' }
    if (isEmpty) this.#cell = undefined
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = undefined
    this.#into = undefined
    if (cell === undefined) return
    const text = textOfCell(cell, this.#book)
    if (text === '') return
    if (cell.column >= MAX_TABLE_COLUMNS) throw new SandyqError('TABLE_TOO_LARGE')
    while (this.#row.length < cell.column) this.#row.push('')
    this.#row.push(text)
  }
}

/** The places of the sheets that are tried: the one that is asked for, or those that are shown and after them the hidden ones. */
const placesOf = ({ sheets }: Workbook, { sheet }: TableReading): readonly number[] => {
  if (sheet !== null) return [sheet]
  const places = [...sheets.keys()]
  const isHidden = (place: number): number => Number(sheets[place]?.isHidden ?? false)
  return places.toSorted((one, other) => isHidden(one) - isHidden(other))
}

type Sheet = FoundTable & TableFile

/** A sheet of notes or a cover has no columns, or nothing below its first row. */
const isTable = ({ rows: [heading = [], ...lines] }: Pick<Sheet, 'rows'>): boolean =>
  heading.length > 1 && lines.length > 0

/** One sheet; undefined where it has no cells. */
const readSheet = (
  book: Workbook,
  place: number,
  { heading, withHidden }: TableReading,
): Omit<Sheet, 'sheets'> | undefined => {
  const rows = new TableRows(heading)
  const reader = new SheetReader(book, rows, withHidden)
  scanXml(book.xmlOf(place), reader)
  if (rows.isEmpty) return
  const { hiddenRows, hiddenColumns, merged } = reader
  return { ...rows.finish(merged), sheet: place, hiddenRows, hiddenColumns }
}

/** Whether another sheet may be read in the place of one that failed: of a broken one, and where cells were found before one too large. */
const isPassedOver = (error: unknown, hasFound: boolean): boolean =>
  error instanceof OfficeFileBroken ||
  (hasFound && (error instanceof OfficeFileTooLarge || error instanceof SandyqError))

/** Looks through the sheets; one that cannot be read is told of and passed over, unless it is the one that is asked for or there is no other. */
const findSheet = (bytes: Uint8Array, reading: TableReading): Sheet => {
  const book = openWorkbook(bytes)
  const broken = new Set<number>()
  let failure: unknown = new SandyqError('FILE_EMPTY')
  let first: Omit<Sheet, 'sheets'> | undefined
  for (const place of placesOf(book, reading)) {
    if (first !== undefined && book.sheets[place]?.isHidden === true) break
    try {
      const sheet = readSheet(book, place, reading)
      if (sheet === undefined) continue
      first = first === undefined || isTable(sheet) ? sheet : first
      if (isTable(sheet)) break
    } catch (error) {
      if (!isPassedOver(error, first !== undefined)) throw error
      if (broken.size === 0) failure = error
      broken.add(place)
    }
  }
  if (first === undefined) throw failure
  return { ...first, sheets: book.sheets.map((sheet, place) => ({ ...sheet, isBroken: broken.has(place) })) }
}

/**
 * The rows of a sheet of a workbook, without asking the first that is shown and has a table, or else cells; without the rows and columns that
 * it hides, unless they are asked for. Texts as they stand there, dates as `2022-06-15`, of formulas what they came to.
 *
 * @throws SandyqError TABLE_UNREADABLE, TABLE_TOO_LARGE, FILE_EMPTY
 */
export const readXlsx = (bytes: Uint8Array, reading: TableReading): Sheet => {
  try {
    return findSheet(bytes, reading)
  } catch (error) {
    if (error instanceof OfficeFileBroken) throw new SandyqError('TABLE_UNREADABLE')
    if (error instanceof OfficeFileTooLarge) throw new SandyqError('TABLE_TOO_LARGE')
    throw error
  }
}
