import type { LinkedSubject } from '../../../../../shared/domain/dossier-links.ts'
import type { LinkKind } from '../../../../../shared/domain/kinds/link.ts'

/** What a dossier says of links between records. */
export interface LinkWords {
  /** What one record is to another, said of the first one. */
  readonly linkKinds: Readonly<Record<LinkKind, string>>
  /** The same said of the second one; the other kinds say the same of both. */
  readonly linkBacks: Readonly<Record<Extract<LinkKind, 'because' | 'followed'>, string>>
  /** What kind of record it is. */
  readonly linked: Readonly<Record<LinkedSubject, string>>
}

/** Heads of columns, beside those of the other sections. */
export interface LinkLabels {
  readonly record: string
  readonly links: string
}
