import type { BlockReader, Surroundings } from './blocks.ts'
import { groundColour } from './colour.ts'
import type { WordBlock, WordCell, WordTable } from './content.ts'
import { chosen } from './drawing.ts'
import type { XmlElement } from './element.ts'
import { CELL_PADDING, fitColumns } from './fit-table.ts'
import { fillOf, isOn, points } from './properties.ts'
import { hasLines } from './styles.ts'

/** Tables inside tables beyond this depth are set as plain paragraphs. */
const DEEPEST_TABLE = 3

/** Word has at most 63 columns. */
const MOST_COLUMNS = 63

/** Rows of one piece of a long table; pieces follow one another without a gap. */
const PIECE_ROWS = 250

const CONTAINERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
])

/** Rows of a table or cells of a row, through all that may stand around them. */
const partsOf = (element: XmlElement, name: string): XmlElement[] =>
  element.elements.flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'mc:AlternateContent') return partsOf(chosen(child), name)
    return CONTAINERS.has(child.name) ? partsOf(child, name) : []
  })

const count = (text: string | undefined, usual: number, most: number): number => {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), most) : usual
}

interface OpenCell {
  readonly x: number
  readonly y: number
  colspan: number
  rowspan: number
  readonly source: XmlElement
  readonly change: Surroundings['change']
}

interface Grid {
  readonly cells: readonly OpenCell[]
  readonly columns: number
  readonly rows: number
  readonly headerRows: number
}

const changeOf = (trPr: XmlElement | undefined, usual: Surroundings['change']): Surroundings['change'] => {
  if (trPr?.child('w:del') !== undefined) return 'deleted'
  return trPr?.child('w:ins') === undefined ? usual : 'added'
}

/** A cell that was added or deleted by itself, in a row that was not (17.13.5). */
const changeOfCell = (
  tcPr: XmlElement | undefined,
  usual: Surroundings['change'],
): Surroundings['change'] => {
  if (tcPr?.child('w:cellDel') !== undefined) return 'deleted'
  return tcPr?.child('w:cellIns') === undefined ? usual : 'added'
}

/** Puts every cell in its place of the grid: rows may begin later and end earlier, cells may span columns and rows (17.4). */
class GridMaker {
  readonly #cells: OpenCell[] = []
  readonly #widths: readonly number[]
  #columns = 1
  #rows = 0
  #headerRows = 0
  #above = new Map<number, OpenCell>()

  constructor(widths: readonly number[]) {
    this.#widths = widths
  }

  row(tr: XmlElement, change: Surroundings['change']): void {
    const trPr = tr.child('w:trPr')
    const open = new Map<number, OpenCell>()
    let x = count(trPr?.child('w:gridBefore')?.value, 0, MOST_COLUMNS)
    let last: OpenCell | undefined
    for (const tc of partsOf(tr, 'w:tc')) {
      const tcPr = tc.child('w:tcPr')
      const colspan = Math.max(1, count(tcPr?.child('w:gridSpan')?.value, 1, MOST_COLUMNS))
      if (x + colspan > MOST_COLUMNS) break
      last = this.#cell({
        tc,
        tcPr,
        x,
        colspan,
        last,
        open,
        change: changeOfCell(tcPr, changeOf(trPr, change)),
      })
      x += colspan
    }
    const after = count(trPr?.child('w:gridAfter')?.value, 0, MOST_COLUMNS)
    if (after === 0 && last !== undefined) x += this.#stretch(last, x)
    this.#columns = Math.min(MOST_COLUMNS, Math.max(this.#columns, x + after))
    if (isOn(trPr?.child('w:tblHeader')) === true && this.#headerRows === this.#rows) this.#headerRows += 1
    this.#above = open
    this.#rows += 1
  }

  #cell({ tc, tcPr, x, colspan, last, open, change }: NewCell): OpenCell | undefined {
    const across = tcPr?.child('w:hMerge')
    if (across !== undefined && across.value !== 'restart' && last !== undefined) {
      last.colspan += colspan
      return last
    }
    const down = tcPr?.child('w:vMerge')
    const above = this.#above.get(x)
    if (down !== undefined && down.value !== 'restart' && above?.colspan === colspan) {
      above.rowspan += 1
      open.set(x, above)
      return above
    }
    const cell = { x, y: this.#rows, colspan, rowspan: 1, source: tc, change }
    this.#cells.push(cell)
    if (down !== undefined) open.set(x, cell)
    return cell
  }

  /** A last cell that is as wide as all columns that are left takes them, as Word shows it. @returns by how many columns */
  #stretch(last: OpenCell, x: number): number {
    const left = this.#widths.slice(x)
    const rest = left.reduce((sum, width) => sum + width, 0)
    const own = this.#widths.slice(last.x, x).reduce((sum, width) => sum + width, 0)
    const wanted = points(last.source.child('w:tcPr')?.child('w:tcW')?.attribute('w')) ?? 0
    if (left.length === 0 || last.rowspan > 1 || wanted < (own + rest) * 0.95) return 0
    last.colspan += left.length
    return left.length
  }

  get grid(): Grid {
    return { cells: this.#cells, columns: this.#columns, rows: this.#rows, headerRows: this.#headerRows }
  }
}

interface NewCell {
  readonly tc: XmlElement
  readonly tcPr: XmlElement | undefined
  readonly x: number
  readonly colspan: number
  readonly last: OpenCell | undefined
  readonly open: Map<number, OpenCell>
  readonly change: Surroundings['change']
}

const ALIGNMENTS: Readonly<Record<string, WordTable['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
}

const VALIGNMENTS: Readonly<Record<string, WordCell['valign']>> = { center: 'horizon', bottom: 'bottom' }

/** Reads one table. */
export class TableReader {
  readonly #reader: BlockReader
  readonly #around: Surroundings

  constructor(reader: BlockReader, around: Surroundings) {
    this.#reader = reader
    this.#around = around
  }

  read(element: XmlElement): WordBlock[] {
    const { remarks, styles } = this.#reader.story
    const widths = (element.child('w:tblGrid')?.elements ?? [])
      .filter(({ name }) => name === 'w:gridCol')
      .slice(0, MOST_COLUMNS)
      .map((column) => Math.max(0, points(column.attribute('w')) ?? 0))
    const maker = new GridMaker(widths)
    for (const tr of partsOf(element, 'w:tr')) {
      const trPr = tr.child('w:trPr')
      if (isOn(trPr?.child('w:hidden')) === true) remarks.say('hidden-text')
      else maker.row(tr, this.#around.change)
      if (changeOf(trPr, undefined) !== undefined) remarks.say('tracked-changes')
    }
    const { grid } = maker
    if (grid.cells.length === 0) return []
    const isChanged = ({ source }: OpenCell) => changeOfCell(source.child('w:tcPr'), undefined) !== undefined
    if (grid.cells.some(isChanged)) remarks.say('tracked-changes')
    const tblPr = element.child('w:tblPr')
    const style = styles.style(tblPr?.child('w:tblStyle')?.value, 'table')
    const hasGround =
      this.#around.hasGround || style.hasTableGround || fillOf(tblPr?.child('w:shd')) !== undefined
    const source = sourceWidths(widths, grid.columns, this.#reader.story.room.sourceWidth)
    const cells = this.#cells(grid, source, hasGround)
    if (this.#around.depth >= DEEPEST_TABLE) return cells.flatMap(({ blocks }) => blocks)
    const { story } = this.#reader
    const share = this.#share(tblPr, source)
    const fitted = fitColumns(
      { cells, widths: source, share },
      { width: story.room.width, mayTurn: this.#around.depth === 0 },
    )
    const lines = hasLines(tblPr?.child('w:tblBorders')) ?? style.hasTableLines
    return inPieces(
      {
        kind: 'table',
        ...fitted,
        align: ALIGNMENTS[tblPr?.child('w:jc')?.value ?? ''] ?? 'left',
        hasLines: lines || grid.cells.some(({ source: tc }) => hasCellLines(tc)),
        headerRows: headerRowsOf(grid, cells),
      },
      grid,
    )
  }

  #cells(grid: Grid, widths: readonly number[], hasGround: boolean): WordCell[] {
    const { story } = this.#reader
    const sum = widths.reduce((all, width) => all + width, 0)
    return grid.cells.map(({ x, y, colspan, rowspan, source: tc, change }) => {
      const tcPr = tc.child('w:tcPr')
      const fill = fillOf(tcPr?.child('w:shd'))
      const sourceWidth = widths.slice(x, x + colspan).reduce((all, width) => all + width, 0)
      const width = Math.max(24, (story.room.width * sourceWidth) / Math.max(sum, 1) - CELL_PADDING)
      const around = {
        change,
        hasGround: hasGround || groundColour(fill) !== undefined,
        depth: this.#around.depth + 1,
      }
      const blocks = story.inside({ width, sourceWidth }).blocks(tc.elements, around)
      return {
        x,
        y,
        colspan,
        rowspan,
        fill: groundColour(fill) ?? null,
        valign: VALIGNMENTS[tcPr?.child('w:vAlign')?.value ?? ''] ?? 'top',
        blocks: blocks.filter(({ kind }) => kind !== 'page-break'),
      }
    })
  }

  /** How much of the line the table takes. */
  #share(tblPr: XmlElement | undefined, widths: readonly number[]): number {
    const wanted = tblPr?.child('w:tblW')
    const text = wanted?.attribute('w') ?? ''
    const { sourceWidth } = this.#reader.story.room
    const sum = widths.reduce((all, width) => all + width, 0)
    const percent = text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text) / 5000
    const share = wanted?.attribute('type') === 'pct' && percent > 0 ? percent : sum / sourceWidth
    return share > 0.9 ? 1 : Math.max(share, 0.1)
  }
}

const hasCellLines = (tc: XmlElement): boolean => hasLines(tc.child('w:tcPr')?.child('w:tcBorders')) === true

/** Every column's width in the file; those of which nothing is said share the rest of the line. */
const sourceWidths = (widths: readonly number[], columns: number, line: number): number[] => {
  const usual = Math.max(line / columns, 10)
  return Array.from({ length: columns }, (_, index) => {
    const width = widths[index] ?? 0
    return width > 0 ? width : usual
  })
}

/** Rows are repeated as heads where no cell reaches out of them, and where they leave room for what is below. */
const headerRowsOf = ({ rows, headerRows }: Grid, cells: readonly WordCell[]): number => {
  if (headerRows === 0 || headerRows >= rows || headerRows > 6) return 0
  return cells.some(({ y, rowspan }) => y < headerRows && y + rowspan > headerRows) ? 0 : headerRows
}

/** A long table in pieces of some hundred rows, cut where no cell reaches over, each with the heads. */
const inPieces = (table: WordTable, { rows }: Grid): WordTable[] => {
  if (rows <= PIECE_ROWS) return [table]
  const ends = new Set(Array.from({ length: rows + 1 }, (_, row) => row))
  for (const { y, rowspan } of table.cells)
    for (let row = y + 1; row < y + rowspan; row += 1) ends.delete(row)
  const heads = table.cells.filter(({ y }) => y < table.headerRows)
  const pieces: WordTable[] = []
  let from = 0
  while (from < rows) {
    let to = Math.min(from + PIECE_ROWS, rows)
    while (to < rows && !ends.has(to)) to += 1
    const moved = from === 0 ? 0 : table.headerRows
    const own = table.cells
      .filter(({ y }) => y >= from && y < to)
      .map((cell) => ({ ...cell, y: cell.y - from + moved }))
    pieces.push({ ...table, cells: from === 0 ? own : [...heads, ...own] })
    from = to
  }
  return pieces
}
