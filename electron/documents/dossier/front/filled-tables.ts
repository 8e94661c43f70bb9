import { atPlaces, filledColumns } from '../filled-columns.ts'
import type { FrontBlock } from './content.ts'

type Table = Extract<FrontBlock, { kind: 'table' }>

const isTable = (block: FrontBlock): block is Table => block.kind === 'table'

const headOf = ({ columns }: Table): string => columns.map(({ title }) => title).join('\n')

/** The blocks of a section without the columns that nobody filled. Tables with one head stand below each other and stay in line. */
export const withFilledColumns = (blocks: readonly FrontBlock[]): FrontBlock[] => {
  const alike = Map.groupBy(blocks.filter(isTable), headOf)
  return blocks.map((block) => {
    if (!isTable(block)) return block
    const rows = (alike.get(headOf(block)) ?? []).flatMap((table) => table.rows)
    const places = filledColumns(block.columns.length, rows)
    return {
      ...block,
      columns: atPlaces(block.columns, places),
      rows: block.rows.map((row) => atPlaces(row, places)),
    }
  })
}
