import type { ExhibitFault, ExhibitRemark, ExhibitStatus } from '../../../../shared/domain/dossier.ts'
import type { MediaType, ReadAs } from '../../../../shared/domain/kinds/document.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { CalendarDay } from '../front/content.ts'
import type { Limits } from '../limits.ts'
import type { PageRecord } from '../pdf/page-record.ts'
import type { PrintTemplate } from '../typeset/template.ts'

/**
 * What the composer and its working thread say to each other. One request at a time, one answer each.
 *
 * The thread holds everything that parses what others sent. It can be ended at any moment: when a step takes too long, when
 * the user cancels.
 */
export type ThreadRequest =
  | {
      readonly kind: 'open-exhibit'
      readonly bytes: Uint8Array
      readonly mediaType: MediaType
      readonly readAs: ReadAs
      /** Of a PDF that asks for one; empty where none is known. */
      readonly password: string
      /** What stands above and in the data of an exhibit that has to be set anew. */
      readonly anew: AnewWords
      /** What WASM may take for it, what it holds already counted. */
      readonly mostBytes: number
      readonly firstObject: number
    }
  | {
      readonly kind: 'typeset'
      readonly template: PrintTemplate
      /** Plain data; the template reads it as JSON. */
      readonly content: unknown
      readonly firstObject: number
    }
  /** The next pages of what was opened last. */
  | { readonly kind: 'next' }
  /** Loads the typesetter, so that the first page does not wait for it. */
  | { readonly kind: 'prepare' }

export interface AnewWords {
  readonly language: Language
  readonly title: string
  readonly date: CalendarDay
  readonly textNote: string
  readonly richNote: string
  readonly wordNote: string
  readonly commentsHead: string
  /** `{}` stands for the number of the page. */
  readonly commentPage: string
}

/** An exhibit or a typeset part is open. */
export interface Opened {
  readonly kind: 'opened'
  readonly pages: number
  readonly status: Extract<ExhibitStatus, 'whole' | 'converted'>
  /** Something could not be kept although the pages can be shown. */
  readonly fault: ExhibitFault | null
  readonly remarks: readonly ExhibitRemark[]
  /** Only for what we set ourselves: headings with their places. */
  readonly headings: readonly Heading[]
  readonly missingLetters: readonly string[]
  /** Only for the sheet of stamp letters. */
  readonly stampFonts: readonly StampFont[]
  readonly nextObject: number
}

export interface Heading {
  readonly title: string
  readonly page: number
  readonly top: number
}

/** A font for stamps: its object and, for each letter, its code and width in thousandths of the size. */
export interface StampFont {
  readonly isBold: boolean
  readonly object: number
  readonly glyphs: ReadonlyArray<readonly [letter: string, code: number, width: number]>
}

export interface Batch {
  readonly kind: 'batch'
  /** Objects, one after the other, framed; `offsets` has object number and place, in pairs. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[]
  readonly offsets: readonly number[]
  readonly pages: readonly PageRecord[]
  readonly layers: readonly Layer[]
  readonly isLast: boolean
  /** So far the file had faults that were mended, or lacked something that its pages are drawn with. */
  readonly isRepaired: boolean
  readonly nextObject: number
}

/** Pages as the thread gives them. */
export interface ReadBatch extends Batch {
  /** What the largest WASM memory of the thread has grown to. */
  readonly heldBytes: number
}

export interface Layer {
  readonly object: number
  readonly isVisible: boolean
}

export interface Refused {
  readonly kind: 'refused'
  readonly heldBytes: number
  readonly fault: ExhibitFault
  readonly remarks: readonly ExhibitRemark[]
}

export type ThreadAnswer = Opened | ReadBatch | Refused | { readonly kind: 'prepared' }

export interface ThreadSettings {
  readonly limits: Limits
  /** Folder with `fonts/`, and the folder of the templates. */
  readonly fontFolder: string
  readonly templateFolder: string
}
