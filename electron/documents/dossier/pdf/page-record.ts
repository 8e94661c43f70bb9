import type { ExhibitFault } from '../../../../shared/domain/dossier.ts'

/** A rectangle in a page's own coordinates: left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

/** A place a link leads to: a page of the same source counted from 0 and the height on it, or an exhibit. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly page: number; readonly top: number }
  | { readonly kind: 'exhibit'; readonly exhibit: number }

export interface PageLink {
  readonly box: Box
  readonly target: LinkTarget
}

/** A page whose drawing has been written as a Form XObject; its dictionary is made when its number is known. */
export interface CopiedPage {
  readonly kind: 'copied'
  readonly form: number
  /** What is displayed: the crop box inside the media box. */
  readonly box: Box
  readonly rotate: 0 | 90 | 180 | 270
  readonly userUnit: number
  /** The page's transparency group as PDF syntax, or empty. */
  readonly group: string
  readonly links: readonly PageLink[]
}

/** A page that could not be copied. */
export interface FailedPage {
  readonly kind: 'failed'
  readonly fault: ExhibitFault
}

export type PageRecord = CopiedPage | FailedPage
