/** What the template `word.typ` reads. */
export interface WordContent {
  readonly blocks: readonly WordBlock[]
  readonly notes: ReadonlyArray<{ readonly marker: string; readonly blocks: readonly WordBlock[] }>
}

export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly WordRun[]
  /** Heading level, 0 for text. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6
  readonly align: 'left' | 'right' | 'center'
  readonly justify: boolean
  /** Number or bullet of a list item, with its depth. */
  readonly marker: string
  readonly indent: number
}

export interface WordTable {
  readonly kind: 'table'
  readonly columns: number
  readonly cells: ReadonlyArray<{
    readonly colspan: number
    readonly rowspan: number
    readonly blocks: readonly WordBlock[]
  }>
}

export type WordRun =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly bold: boolean
      readonly italic: boolean
      readonly underline: boolean
      readonly strike: boolean
      readonly position: 'base' | 'super' | 'sub'
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  /** A picture of the file, by its path among the pictures; width in millimetres. */
  | { readonly kind: 'picture'; readonly path: string; readonly width: number }
