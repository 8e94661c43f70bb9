import { MAX_EXHIBITS } from '../../../shared/domain/dossier-texts.ts'
import { type DocumentLine, MOST_DOCUMENTS_AT_ONCE } from '../../../shared/domain/kinds/document.ts'

/** What stands against doing something with all the documents that are chosen; said before it is tried. */
export interface ChosenLimits {
  /** No change, no copies and no removal of so many. */
  readonly isTooMany: boolean
  /** So many have no place in a dossier. */
  readonly isBeyondDossier: boolean
  /** How many go into a dossier only where that is said of each. */
  readonly privileged: number
  /** Nothing of it would become an exhibit. */
  readonly isAllPrivileged: boolean
}

export const limitsOf = (chosen: readonly Pick<DocumentLine, 'isPrivileged'>[]): ChosenLimits => {
  const privileged = chosen.filter(({ isPrivileged }) => isPrivileged).length
  return {
    isTooMany: chosen.length > MOST_DOCUMENTS_AT_ONCE,
    isBeyondDossier: chosen.length - privileged > MAX_EXHIBITS,
    privileged,
    isAllPrivileged: privileged === chosen.length,
  }
}
