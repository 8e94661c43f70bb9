/** What the template `front.typ` reads. Every string is ready to print. */
export interface FrontContent {
  readonly language: string
  readonly title: string
  readonly date: CalendarDay
  readonly head: { readonly title: string; readonly note: string; readonly foot: string }
  readonly cover: {
    readonly overline: string
    readonly title: string
    /** Points; long titles are set smaller. */
    readonly titleSize: number
    readonly subtitle: string
    readonly people: ReadonlyArray<readonly [label: string, names: readonly string[]]>
    readonly rows: ReadonlyArray<readonly [label: string, value: string]>
    readonly pages: string
    readonly confidentiality: string
  }
  readonly contents: { readonly title: string; readonly exhibits: string }
  readonly exhibits: ReadonlyArray<{
    readonly number: number
    readonly title: string
    readonly offset: number
  }>
  readonly exhibitPages: number
  readonly sections: readonly FrontSection[]
}

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface FrontSection {
  readonly title: string
  readonly newPage: boolean
  readonly blocks: readonly FrontBlock[]
}

export type FrontBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'fields'; readonly rows: ReadonlyArray<readonly [label: string, value: string]> }
  /** Lines of one manner or another, below what they are of. */
  | { readonly kind: 'lines'; readonly lines: Cell }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Cell[][] }

export interface Column {
  readonly title: string
  /** Share of the width; 0 for as wide as its longest entry. */
  readonly share: number
  readonly align: 'left' | 'right'
}

export type Cell = readonly CellLine[]

export type CellLine =
  | { readonly as: 'plain' | 'note' | 'strong' | 'name' | 'mono'; readonly text: string }
  | { readonly as: 'exhibit'; readonly text: string; readonly exhibit: number }
  /** Running page numbers of an exhibit; `offset` counts the exhibit pages before it. */
  | { readonly as: 'pages'; readonly exhibit: number; readonly offset: number; readonly count: number }
