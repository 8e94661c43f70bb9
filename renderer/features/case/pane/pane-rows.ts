import type { ShownRecord } from '../../../records/reading/pane-store.ts'
import { recordOfRow } from '../../../records/reading/pane-store.ts'

/** The rows of the page that lead to a record, as they stand on the screen; folded ones are not among them. */
const rowsOnPage = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.checkVisibility())

const nameOf = ({ dataset }: HTMLElement): string => dataset.row ?? ''

/** The row from which a record is shown; else, as after an address was followed, the first that leads to it. */
export const rowOfShown = (shown: ShownRecord | undefined): HTMLElement | undefined => {
  if (shown === undefined) return undefined
  const rows = rowsOnPage()
  return (
    rows.find((row) => nameOf(row) === shown.row) ??
    rows.find((row) => recordOfRow(nameOf(row)).id === shown.id)
  )
}

/** The row so many further on; the first of the page where none is shown from. */
export const rowAfter = (row: HTMLElement | undefined, step: number): HTMLElement | undefined => {
  const rows = rowsOnPage()
  const at = row === undefined ? -1 : rows.indexOf(row)
  return at < 0 ? rows[0] : rows[at + step]
}

/** What a row leads to. */
export const shownOfRow = (row: HTMLElement): ShownRecord => ({
  ...recordOfRow(nameOf(row)),
  row: nameOf(row),
})

/** Gives a row the focus where it can be seen. */
export const goToRow = (row: HTMLElement | undefined): void => {
  row?.scrollIntoView({ block: 'nearest' })
  row?.focus({ preventScroll: true })
}
