import type { Language } from '../../../shared/domain/language.ts'
import { withGuard } from './formula-guard.ts'

/** Where the comma parts the decimals, spreadsheet programs expect semicolons between cells. */
const SEPARATORS: Readonly<Record<Language, string>> = { en: ',', ru: ';', kk: ';' }

/** Without it Excel reads Cyrillic letters as something else. */
const BYTE_ORDER_MARK = '\uFEFF'

const quoted = (cell: string): string => `"${withGuard(cell).replaceAll('"', '""')}"`

/** A table as CSV (RFC 4180) in UTF-8: every cell quoted, nothing in it a formula. */
export async function* writeCsv(
  rows: AsyncIterable<readonly string[]>,
  language: Language,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  let start = BYTE_ORDER_MARK
  for await (const row of rows) {
    const line = row.map((cell) => quoted(cell.toWellFormed())).join(SEPARATORS[language])
    yield encoder.encode(`${start}${line}\r\n`)
    start = ''
  }
  if (start !== '') yield encoder.encode(start)
}
