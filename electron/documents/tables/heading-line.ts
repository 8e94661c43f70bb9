/** Rows by which the headings are found; further down they are those of another table. */
export const HEADING_ROWS = 60

/** Different texts of a row: a title that is merged over all columns is one, however a program writes it. */
const textsOf = (row: readonly string[]): string[] => [
  ...new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== '')),
]

const medianOf = (counts: readonly number[]): number =>
  counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0

/** "Lawyer:" beside a name, as it stands above a table. */
const isLabelled = (texts: readonly string[]): boolean => texts.some((text) => text.endsWith(':'))

/**
 * The place of the row with the headings among the first rows of a table: the first one that is not a title, an emblem of a body, a
 * "lawyer:" beside a name or another thing that stands above a table and has fewer cells than it. Whoever brings the table in can
 * say otherwise.
 */
export const proposeHeading = (rows: readonly (readonly string[])[]): number => {
  const texts = rows.slice(0, HEADING_ROWS).map(textsOf)
  const usual = medianOf(texts.map(({ length }) => length).filter((count) => count > 1))
  const most = Math.max(1, Math.floor(usual / 2))
  const place = texts.findIndex(
    (row) => row.length > most && !(row.length < usual && isLabelled(row)) && usual > 1,
  )
  return place < 0 ? 0 : place
}

/** Whether a row below the headings only numbers the columns: 1, 2, 3, as forms of authorities do. */
export const isNumbering = (row: readonly string[]): boolean => {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return cells.length > 2 && cells.every((cell, at) => cell === String(at + 1))
}
