import { strToU8, type Zippable, zipSync } from 'fflate'
import { readTable } from '../../../electron/documents/tables/read-table.ts'
import { SandyqError } from '../../../shared/contract/errors.ts'
import type { TableFile, TableReading } from '../../../shared/domain/table-import.ts'

const AS_IT_STANDS: TableReading = { sheet: null, heading: null, withHidden: false }

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** All rows of a table that lies in memory. */
export const rowsOf = async (
  bytes: Uint8Array | string,
  reading: Partial<TableReading> = {},
): Promise<string[][]> => {
  const rows: string[][] = []
  const file = typeof bytes === 'string' ? utf8(bytes) : bytes
  for await (const event of readTable(inPieces(file), { ...AS_IT_STANDS, ...reading })) {
    if (event.kind === 'rows') rows.push(...event.rows)
  }
  return rows
}

/** What a file has beside the rows that are read. */
export const fileOf = async (bytes: Uint8Array): Promise<TableFile | undefined> => {
  for await (const event of readTable(inPieces(bytes), AS_IT_STANDS)) {
    if (event.kind === 'file') return event.file
  }
  return undefined
}

/** The code with which reading fails; the number of rows where it does not. */
export const outcomeOf = async (bytes: Uint8Array | string): Promise<string | number> => {
  try {
    return (await rowsOf(bytes)).length
  } catch (error) {
    return error instanceof SandyqError ? error.code : String(error)
  }
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with this XML in its sheet, and other parts in place of the usual ones. */
export const workbook = (sheetData: string, parts: Record<string, string> = {}): Uint8Array => {
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  }
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]),
  )
  return zipSync(entries)
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

/** One row of texts as a sheet has it. */
export const sheetRow = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells
    .map((text, at) => `<c r="${letters(at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`
