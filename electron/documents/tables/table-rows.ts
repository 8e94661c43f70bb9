import { SandyqError } from '../../../shared/contract/errors.ts'
import { MAX_CELL_LENGTH, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../../../shared/domain/table-import.ts'
import { isNumbering, proposeHeading } from './heading-line.ts'
import { TABLE_LIMITS } from './limits.ts'
import { fillDown, headingRows, type MergedCells, oneHeading } from './merged-cells.ts'

/** The heading is a row as well. */
const MAX_ROWS = MAX_TABLE_ROWS + 1
/** Rows that may stand above it. */
const MOST_ABOVE = 1_000

const isBlank = (cell: string): boolean => cell.trim() === ''

/** How many cells stand up to the last one that says something. */
const widthOf = (row: readonly string[]): number => row.findLastIndex((cell) => !isBlank(cell)) + 1

/** The rows of a table, the heading first, and where it stood. */
export interface FoundTable {
  readonly rows: string[][]
  /** The line of the headings, or of the first of their rows, counted from 1. */
  readonly heading: number
  /** In how many lines they stand. */
  readonly headingLines: number
}

const NO_MERGED: readonly MergedCells[] = []

/**
 * Takes the rows of a table in their order and refuses it as soon as it is too large. Blank rows before the first and after
 * the last one that says something are left out, as are blank cells at the end of a row; blank rows between stay, so that
 * lines keep their numbers.
 */
export class TableRows {
  readonly #rows: string[][] = []
  /** Blank rows before the first that says something. */
  #leading = 0
  #blank = 0
  /** The line of the headings, counted from 1; null where it is to be found. */
  readonly heading: number | null
  #characters = 0

  constructor(heading: number | null) {
    this.heading = heading
  }

  /** Whether no row has said anything yet. */
  get hasNone(): boolean {
    return this.#rows.length === 0
  }

  /** Whether no row says anything from the headings on. */
  get isEmpty(): boolean {
    return this.#rows.length <= this.#place()
  }

  /** @throws SandyqError TABLE_TOO_LARGE */
  add(row: readonly string[]): void {
    const width = widthOf(row)
    if (width === 0) {
      this.addBlank(1)
      return
    }
    if (width > MAX_TABLE_COLUMNS || this.#rows.length + this.#blank >= MAX_ROWS + MOST_ABOVE) {
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
    if (this.#rows.length > 0) this.#blank += count
    else this.#leading += count
  }

  /**
   * All rows, each as long as the longest, with what is merged in them said in each.
   *
   * @throws SandyqError FILE_EMPTY where none says anything, TABLE_TOO_LARGE
   */
  finish(merged = NO_MERGED): FoundTable {
    if (this.isEmpty) throw new SandyqError('FILE_EMPTY')
    const ofRows = merged.map((one) => ({
      ...one,
      top: one.top - this.#leading,
      bottom: one.bottom - this.#leading,
    }))
    const place = this.#place(ofRows)
    const lines = headingRows(this.#rows, place, ofRows)
    const below = place + lines
    const filling = { visited: 0, characters: this.#characters }
    fillDown(this.#rows, { merged: ofRows, from: below }, filling)
    if (filling.characters > TABLE_LIMITS.characters) throw new SandyqError('TABLE_TOO_LARGE')
    const heading = oneHeading(this.#rows, ofRows, { heading: place, count: lines })
    const numbering = isNumbering(this.#rows[below] ?? []) ? 1 : 0
    const rows = [heading, ...this.#rows.slice(below + numbering)]
    if (rows.length > MAX_ROWS) throw new SandyqError('TABLE_TOO_LARGE')
    const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
    for (const row of rows) while (row.length < width) row.push('')
    return { rows, heading: place + this.#leading + 1, headingLines: lines + numbering }
  }

  /** The place of the headings among the rows that are kept. */
  #place(merged = NO_MERGED): number {
    if (this.heading === null) return proposeHeading(this.#rows, merged)
    const asked = Math.max(0, this.heading - 1 - this.#leading)
    const place = this.#rows.findIndex((row, at) => at >= asked && row.length > 0)
    return place < 0 ? this.#rows.length : place
  }
}

/** One unit more than may be, so that whoever checks the line can see that the cell was too long. */
const firstOfCell = (cell: string): string =>
  cell.length > MAX_CELL_LENGTH ? cell.slice(0, MAX_CELL_LENGTH + 1) : cell
