/** What the template `word.typ` reads: some pages of a Word file, in groups of pages that lie or stand. Lengths are points. */
export interface WordPortion {
  readonly groups: readonly WordGroup[]
}

export interface WordGroup {
  readonly isLandscape: boolean
  readonly blocks: readonly WordBlock[]
}

export type WordBlock = WordParagraph | WordTable | WordFrame | WordHeading | { readonly kind: 'page-break' }

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly WordRun[]
  /** Of its letters, where a run says nothing else. */
  readonly size: number
  readonly align: 'left' | 'right' | 'center' | 'justify'
  readonly left: number
  readonly right: number
  /** Of the first line, to the left of the others where it is negative. */
  readonly first: number
  readonly before: number
  readonly after: number
  /** Between lines, as a share of the usual. */
  readonly leading: number
  /** Stays with what follows. */
  readonly keep: boolean
  /** Where tabs lead, from the left edge of the text; none where there are no tabs. */
  readonly stops: readonly WordTabStop[]
  /** Number or bullet of a list item; empty for other paragraphs. */
  readonly marker: WordMarker | null
}

export interface WordTabStop {
  readonly at: number
  readonly align: 'left' | 'right' | 'center'
  /** What fills the way to it; empty for nothing. */
  readonly leader: '' | '.' | '-' | '_'
}

export interface WordMarker {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  /** What stands between it and the text. */
  readonly gap: 'tab' | 'space' | 'nothing'
}

/** Content that stands apart from the text: a header, a text box. `label` says what it is, where that is not plain. */
export interface WordFrame {
  readonly kind: 'frame'
  readonly label: string
  readonly blocks: readonly WordBlock[]
}

/** The head of a list of ours after the text. */
export interface WordHeading {
  readonly kind: 'heading'
  readonly text: string
}

export interface WordTable {
  readonly kind: 'table'
  /** Share of the line, and of it each column. */
  readonly width: number
  readonly columns: readonly number[]
  readonly align: 'left' | 'right' | 'center'
  readonly hasLines: boolean
  /** By which all its type is made smaller. */
  readonly scale: number
  /** It needs a page that lies. */
  readonly isTurned: boolean
  /** First rows that are repeated on every page. */
  readonly headerRows: number
  readonly cells: readonly WordCell[]
}

export interface WordCell {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly fill: string | null
  readonly valign: 'top' | 'horizon' | 'bottom'
  readonly blocks: readonly WordBlock[]
}

export type WordRun =
  | WordText
  | { readonly kind: 'break' }
  /** To the next stop of the paragraph; one that goes to a place of its own says how the text after it stands there. */
  | { readonly kind: 'tab'; readonly own: WordTabStop | null }
  /** A picture by its path among the pictures. */
  | {
      readonly kind: 'picture'
      readonly path: string
      readonly width: number
      readonly height: number
      readonly turn: number
    }
  | { readonly kind: 'note'; readonly marker: string; readonly blocks: readonly WordBlock[] }

export interface WordText extends RunLook {
  readonly kind: 'text'
  readonly text: string
}

/** Only what is not as usual is said. */
export interface RunLook {
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  readonly position?: 'super' | 'sub'
  readonly size?: number
  readonly mono?: true
  /** As `#rrggbb`. */
  readonly colour?: string
  /** Ground behind the letters. */
  readonly ground?: string
  /** A tracked change. */
  readonly change?: 'added' | 'deleted'
}
