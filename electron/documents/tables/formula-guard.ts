/**
 * Signs with which a cell becomes a formula where a spreadsheet program opens a CSV file, the full-width ones of East Asian
 * settings and what may stand before them included (OWASP, CSV injection).
 */
const STARTS_FORMULA = /^'*[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u

const GUARD = "'"

/**
 * The text of a cell that no spreadsheet program takes for a formula: with an apostrophe before what could be one. What has an
 * apostrophe there already gets another, so that each can be told from the other.
 */
export const withGuard = (cell: string): string => (STARTS_FORMULA.test(cell) ? `${GUARD}${cell}` : cell)

/** The cell as it was before {@link withGuard}: a list that left the vault comes back as it was. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith(GUARD) && STARTS_FORMULA.test(cell) ? cell.slice(1) : cell
