import type { CopiedPage } from './page-record.ts'
import type { StampText } from './stamp.ts'

/** A page of the dossier, in its place. */
export interface BookPage {
  readonly page: CopiedPage
  /** Exhibit pages bear a stamp; our own pages print their number themselves. */
  readonly stamp: StampText | undefined
}

/** A place in the dossier: a page counted from 0, and the height on it (undefined: its top). */
export interface BookPlace {
  readonly page: number
  readonly top: number | undefined
}

export interface Bookmark {
  readonly title: string
  readonly place: BookPlace
  readonly children: readonly Bookmark[]
}

/** Everything about a dossier that is written after its drawings: pages, links, bookmarks, description. */
export interface Book {
  readonly language: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly pages: readonly BookPage[]
  readonly bookmarks: readonly Bookmark[]
  /** First page of each exhibit by its number. */
  readonly exhibitPages: ReadonlyMap<number, number>
  readonly layers: ReadonlyArray<{ readonly object: number; readonly isVisible: boolean }>
}
