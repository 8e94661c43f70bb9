import { strToU8, Zip, ZipDeflate } from 'fflate'
import { cellText, type TableCell } from '../../../shared/domain/table-export.ts'
import { fixedParts, SHEET_END, STYLES, sheetStart, xmlText } from './xlsx-parts.ts'

/** Rows by which the widths of columns are found: they stand before the rows in the file. */
const LOOKED_AT = 200
const NARROWEST = 10
const WIDEST = 60

/** The most that a cell of a workbook holds; Excel refuses the whole file where one has more. */
const LONGEST_CELL = 32_767

/** A program that did not know what `_x0041_` stands for would be shown the letter A: the underscore is written out. */
const withoutEscapes = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')

/** Days from 30 December 1899, from which workbooks count, to 1 January 1970. */
const DAYS_TO_1970 = 25_569
const DAY_MS = 86_400_000

/** The number by which a workbook knows a day with its time (ECMA-376 part 1, 18.17.4.1). */
const serialOf = (moment: string): number => {
  const [day = '', time = '00:00'] = moment.split(' ')
  return Date.parse(`${day}T${time}Z`) / DAY_MS + DAYS_TO_1970
}

/** A text stands in place, so that no formula can come of it, whatever it begins with; a number, day or moment as what it is. */
const cellXml = (cell: TableCell, place: string, isHeading: boolean): string => {
  if (typeof cell === 'number') return `<c r="${place}" s="${STYLES.number}"><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    const style = cell.moment.includes(' ') ? STYLES.moment : STYLES.day
    return `<c r="${place}" s="${style}"><v>${serialOf(cell.moment)}</v></c>`
  }
  const style = isHeading ? STYLES.heading : STYLES.text
  if (cell === '') return `<c r="${place}" s="${style}"/>`
  const text = xmlText(withoutEscapes(cell.slice(0, LONGEST_CELL)))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** 0 is A, 26 is AA. */
const columnName = (at: number): string =>
  `${at < 26 ? '' : columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`

/** @param number counted from 1; the first is the heading */
const rowXml = (row: readonly TableCell[], number: number): string => {
  const cells = row.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, number === 1))
  return `<row r="${number}">${cells.join('')}</row>`
}

const longestLine = (cell: string): number =>
  cell.split('\n').reduce((most, line) => Math.max(most, line.length), 0)

const widthsOf = (rows: readonly (readonly TableCell[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, longestLine(cellText(row[at] ?? ''))), 0)
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
  })

/** Collects what the archive gives and hands it on in the order in which it came. */
const archiveOf = () => {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  const begin = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 })
    // The time in an archive would say when the table was made, and make two like tables differ.
    part.mtime = '1980-01-01T00:00:00'
    zip.add(part)
    return part
  }
  return { begin, end: () => zip.end(), taken: () => ready.splice(0) }
}

/** A table as a workbook with one sheet, the first row bold and always in view. Of the rows only the first are held, for the widths of the columns. */
export async function* writeXlsx(
  rows: AsyncIterable<readonly TableCell[]>,
  title: string,
): AsyncGenerator<Uint8Array, void> {
  const archive = archiveOf()
  for (const [name, xml] of fixedParts(title)) archive.begin(name).push(strToU8(xml), true)
  const sheet = archive.begin('xl/worksheets/sheet1.xml')
  const first: (readonly TableCell[])[] = []
  let isStarted = false
  const start = (): void => {
    isStarted = true
    sheet.push(strToU8(sheetStart(widthsOf(first))))
    for (const [at, row] of first.entries()) sheet.push(strToU8(rowXml(row, at + 1)))
  }
  let number = 0
  for await (const row of rows) {
    number += 1
    if (isStarted) sheet.push(strToU8(rowXml(row, number)))
    else if (first.push(row) === LOOKED_AT) start()
    yield* archive.taken()
  }
  if (!isStarted) start()
  sheet.push(strToU8(SHEET_END), true)
  archive.end()
  yield* archive.taken()
}
