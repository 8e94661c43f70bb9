import { SandyqError } from '../../../shared/contract/errors.ts'
import { MAX_CELL_LENGTH, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../../../shared/domain/table-import.ts'
import { TABLE_LIMITS } from './limits.ts'

/** The heading is a row as well. */
const MAX_ROWS = MAX_TABLE_ROWS + 1

const isBlank = (cell: string): boolean => cell.trim() === ''

/** How many cells stand up to the last one that says something. */
const widthOf = (row: readonly string[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1

/**
 * Takes the rows of a table in their order and refuses it as soon as it is too large. Blank rows before the first and after
 * the last one that says something are left out, as are blank cells at the end of a row; blank rows between stay, so that
 * lines keep their numbers.
 */
export class TableRows {
  readonly #rows: string[][] = []
  #blank = 0
  /** Rows before the heading, which are no part of the table. */
  #before: number
  #characters = 0

  /** @param heading the line of the heading, counted from 1 */
  constructor(heading: number) {
    this.#before = heading - 1
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }

  /** @throws SandyqError TABLE_TOO_LARGE */
  add(row: readonly string[]): void {
    if (this.#before > 0) {
      this.#before -= 1
      return
    }
    const width = widthOf(row)
    if (width === 0) {
      this.addBlank(1)
      return
    }
    if (width > MAX_TABLE_COLUMNS || this.#rows.length + this.#blank >= MAX_ROWS) {
      throw new SandyqError('TABLE_TOO_LARGE')
    }
    for (; this.#blank > 0; this.#blank -= 1) this.#rows.push([])
    const kept = row.slice(0, width).map(firstOfCell)
    for (const cell of kept) this.#characters += cell.length
    if (this.#characters > TABLE_LIMITS.characters) throw new SandyqError('TABLE_TOO_LARGE')
    this.#rows.push(kept)
  }

  /** Rows that say nothing: counted, made only when something follows. */
  addBlank(count: number): void {
    const before = Math.min(this.#before, count)
    this.#before -= before
    if (this.#rows.length > 0) this.#blank += count - before
  }

  /** All rows, each as long as the longest. @throws SandyqError FILE_EMPTY where none says anything */
  finish(): string[][] {
    if (this.isEmpty) throw new SandyqError('FILE_EMPTY')
    const width = this.#rows.reduce((widest, { length }) => Math.max(widest, length), 0)
    for (const row of this.#rows) while (row.length < width) row.push('')
    return this.#rows
  }
}

/** One unit more than may be, so that whoever checks the line can see that the cell was too long. */
const firstOfCell = (cell: string): string =>
  cell.length > MAX_CELL_LENGTH ? cell.slice(0, MAX_CELL_LENGTH + 1) : cell
