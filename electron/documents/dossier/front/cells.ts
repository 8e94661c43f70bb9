import type { Cell, CellLine, Column, FrontBlock } from './content.ts'

/** A line of text in one of its manners. */
export type PlainLine = Extract<CellLine, { text: string; as: 'plain' | 'note' | 'strong' | 'name' | 'mono' }>

const isSaid = (line: PlainLine): boolean => line.text !== ''

/** A cell of the lines that say something. */
export const cell = (...lines: PlainLine[]): Cell => lines.filter(isSaid)

/** Lines below what they are of; nothing where there are none. */
export const linesUnder = (lines: readonly PlainLine[]): FrontBlock[] =>
  lines.length === 0 ? [] : [{ kind: 'lines', lines: cell(...lines) }]

export const plain = (text: string): PlainLine => ({ as: 'plain', text })
export const note = (text: string): PlainLine => ({ as: 'note', text })
export const strong = (text: string): PlainLine => ({ as: 'strong', text })

export const column = (title: string, share: number, align: Column['align'] = 'left'): Column => ({
  title,
  share,
  align,
})

/** Rows of label and value without those that say nothing. */
export const saidRows = (
  rows: ReadonlyArray<readonly [string, string]>,
): ReadonlyArray<readonly [string, string]> => rows.filter(([, value]) => value !== '')
