import type { DocumentId } from '../../../shared/domain/ids.ts'

/** Where a document stands in the list from which it was opened, counted from 1, and what stands beside it. */
export interface DocumentWalk {
  readonly place: number
  readonly count: number
  readonly previous: DocumentId | null
  readonly next: DocumentId | null
}

/** A document whose place in the list is known. */
export interface KnownPlace {
  readonly id: DocumentId
  readonly walk: DocumentWalk
}

/**
 * Where a document stands by what is known of the one from which it was gone to: the way back there, and no further. Undefined where
 * it does not stand beside that one.
 */
export const placeBeside = ({ id: known, walk }: KnownPlace, id: DocumentId): DocumentWalk | undefined => {
  const { place, count, previous, next } = walk
  if (id === known) return walk
  if (id === next) return { place: place + 1, count, previous: known, next: null }
  if (id === previous) return { place: place - 1, count, previous: null, next: known }
  return
}
