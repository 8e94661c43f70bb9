import type { WordBlock, WordCell, WordParagraph, WordTable } from './content.ts'
import { breakable, largestSize } from './line.ts'

/** Space between the text of a cell and its lines, both sides together. */
export const CELL_PADDING = 8

/** The line of a page of ours that lies. */
export const LANDSCAPE_WIDTH = 700

/** Type is not made smaller than by this share to keep a table on a page that stands, nor, on one that lies, than by the other. */
const SMALLEST_STANDING = 0.72
const SMALLEST = 0.6

/** Widths of letters as shares of their size, on the safe side. */
const CAPITAL = 0.74
const SMALL = 0.6

const letterWidth = (letter: string): number => (/[\p{Lu}шщжмюыфw@%—]/u.test(letter) ? CAPITAL : SMALL)

/** The width of the longest word of a paragraph, wherever its runs begin and end. */
const widestWord = ({ runs, size, left, marker }: WordParagraph): number => {
  let widest = marker === null ? 0 : marker.text.length * size * SMALL
  let width = 0
  for (const run of runs) {
    if (run.kind !== 'text') {
      width = 0
      continue
    }
    const share = (run.size ?? size) * (run.bold === true ? 1.06 : 1) * (run.position === undefined ? 1 : 0.6)
    for (const letter of run.text) {
      width = /[\s\u200B]/u.test(letter) ? 0 : width + letterWidth(letter) * share
      if (width > widest) widest = width
    }
  }
  return widest + Math.min(left, 20)
}

const leastWidth = (blocks: readonly WordBlock[]): number =>
  Math.max(
    8,
    ...blocks.map((block) => {
      if (block.kind === 'paragraph') return widestWord(block)
      if (block.kind === 'frame') return leastWidth(block.blocks) + CELL_PADDING
      return block.kind === 'table' ? leastOfTable(block) : 0
    }),
  )

const leastWidths = (cells: readonly WordCell[], columns: number): number[] => {
  const least = Array.from({ length: columns }, () => 8)
  for (const { x, colspan, blocks } of cells) {
    const each = (leastWidth(blocks) + CELL_PADDING) / colspan - CELL_PADDING
    for (let column = x; column < x + colspan; column += 1) {
      least[column] = Math.max(least[column] ?? 8, each)
    }
  }
  return least
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

const leastOfTable = ({ cells, columns, scale }: WordTable): number =>
  sumOf(leastWidths(cells, columns.length)) * scale + columns.length * CELL_PADDING

/** Where there is not room for all words, the widest columns give way first. */
const levelled = (least: readonly number[], all: number): number[] => {
  const ascending = [...least].sort((a, b) => a - b)
  let left = all
  for (const [index, width] of ascending.entries()) {
    const level = left / (ascending.length - index)
    if (width > level) return least.map((each) => Math.min(each, level))
    left -= width
  }
  return [...least]
}

/** Columns in the file's proportions, but none narrower than its longest word as long as others have room to give. */
const shared = (wanted: readonly number[], least: readonly number[], all: number): number[] => {
  if (sumOf(least) >= all) return levelled(least, all)
  const fixed = new Map<number, number>()
  for (;;) {
    const left = all - sumOf([...fixed.values()])
    const free = sumOf(wanted.filter((_, index) => !fixed.has(index)))
    const tooNarrow = wanted.findIndex(
      (width, index) => !fixed.has(index) && (width * left) / free < (least[index] ?? 0),
    )
    if (tooNarrow < 0 || fixed.size >= wanted.length - 1) {
      return wanted.map((width, index) => fixed.get(index) ?? Math.max(1, (width * left) / free))
    }
    fixed.set(tooNarrow, least[tooNarrow] ?? 0)
  }
}

export interface TableToFit {
  readonly cells: readonly WordCell[]
  readonly widths: readonly number[]
  readonly share: number
}

type Fitted = Pick<WordTable, 'width' | 'columns' | 'scale' | 'isTurned' | 'cells'>

/**
 * Finds room for the words of a table: columns take from one another, then the table widens to the line, then its type becomes
 * smaller, then the page is turned. Words that still have no room are broken; they never run over their neighbours.
 */
export const fitColumns = (
  table: TableToFit,
  { width, mayTurn }: { width: number; mayTurn: boolean },
): Fitted => {
  const least = leastWidths(table.cells, table.widths.length)
  const padding = table.widths.length * CELL_PADDING
  const needed = sumOf(least) + padding
  const upright = { line: width, isTurned: false }
  if (needed <= width)
    return placed(table, least, { ...upright, part: Math.max(table.share, needed / width), scale: 1 })
  const standing = (width - padding) / (needed - padding)
  const canTurn = mayTurn && width < LANDSCAPE_WIDTH
  if (standing >= SMALLEST_STANDING || !canTurn) {
    return placed(table, least, { ...upright, part: 1, scale: Math.max(standing, SMALLEST) })
  }
  const lying = (LANDSCAPE_WIDTH - padding) / (needed - padding)
  const scale = Math.min(1, Math.max(lying, SMALLEST))
  return placed(table, least, { line: LANDSCAPE_WIDTH, part: 1, scale, isTurned: true })
}

interface TablePlace {
  readonly line: number
  /** Share of the line. */
  readonly part: number
  readonly scale: number
  readonly isTurned: boolean
}

const placed = (
  { cells, widths }: TableToFit,
  least: readonly number[],
  { line, part, scale, isTurned }: TablePlace,
): Fitted => {
  const mins = least.map((each) => each * scale + CELL_PADDING)
  const columns = shared(widths, mins, line * part)
  return { width: part, columns, scale, isTurned, cells: broken(cells, columns, scale) }
}

/** Pictures of a cell are no wider than it. */
const narrowed = (runs: WordParagraph['runs'], room: number): WordParagraph['runs'] =>
  runs.some((run) => run.kind === 'picture' && run.width > room)
    ? runs.map((run) => {
        if (run.kind !== 'picture' || run.width <= room) return run
        return { ...run, width: room, height: (run.height * room) / run.width }
      })
    : runs

/** Cells with places in the words that are wider than their column. */
const broken = (cells: readonly WordCell[], columns: readonly number[], scale: number): WordCell[] =>
  cells.map((cell) => {
    const room = Math.max(1, sumOf(columns.slice(cell.x, cell.x + cell.colspan)) - CELL_PADDING)
    return { ...cell, blocks: cell.blocks.map((block) => brokenBlock(block, room, scale)) }
  })

const brokenBlock = (block: WordBlock, room: number, scale: number): WordBlock => {
  if (block.kind !== 'paragraph') return block
  const runs = narrowed(block.runs, room)
  if (widestWord(block) * scale <= room + 0.01) return runs === block.runs ? block : { ...block, runs }
  const left = Math.min(block.left, 4)
  const letters = Math.max(
    1,
    Math.floor((room - left * scale) / (largestSize(runs, block.size) * scale * CAPITAL)),
  )
  return { ...block, left, first: Math.max(block.first, 0), runs: breakable(runs, letters) }
}
