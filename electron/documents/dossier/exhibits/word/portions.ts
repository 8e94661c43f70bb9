import type { WordBlock, WordGroup, WordPortion, WordRun } from './content.ts'
import type { WordPictures } from './pictures.ts'

/** Letters that are set at once, with what a paragraph and a cell cost beside them: some forty pages. */
const PORTION = 100_000
const PARAGRAPH = 80

/** Pixels that the typesetter holds at once. */
const PORTION_PIXELS = 40_000_000

const weightOfRun = (run: WordRun): number => {
  if (run.kind === 'text') return run.text.length + 10
  return run.kind === 'note' ? weightOf(run.blocks) : 20
}

const weightOf = (blocks: readonly WordBlock[]): number => {
  let weight = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      weight += PARAGRAPH
      for (const run of block.runs) weight += weightOfRun(run)
    } else if (block.kind === 'table') {
      for (const cell of block.cells) weight += PARAGRAPH + weightOf(cell.blocks)
    } else if (block.kind === 'frame') weight += PARAGRAPH + weightOf(block.blocks)
  }
  return weight
}

/** Gathers blocks until they are as much as is set at once. The pages of a portion begin anew. */
export class Portions {
  readonly #pictures: WordPictures
  #groups: Array<{ readonly isLandscape: boolean; readonly blocks: WordBlock[] }> = []
  #weight = 0

  constructor(pictures: WordPictures) {
    this.#pictures = pictures
  }

  get isFull(): boolean {
    return this.#weight > PORTION || this.#pictures.pixels > PORTION_PIXELS
  }

  add(block: WordBlock, isLandscape: boolean): void {
    const isLying = isLandscape || (block.kind === 'table' && block.isTurned)
    const last = this.#groups.at(-1)
    if (last?.isLandscape === isLying) last.blocks.push(block)
    else if (block.kind !== 'page-break') this.#groups.push({ isLandscape: isLying, blocks: [block] })
    this.#weight += weightOf([block])
  }

  take(): WordPortion {
    const groups: readonly WordGroup[] = this.#groups
    this.#groups = []
    this.#weight = 0
    return { groups }
  }
}
