import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import type { PartyKind, PartyLine } from '../../../shared/domain/party.ts'

/** What the list of people is narrowed to. */
export interface PartyFilter {
  readonly text: string
  readonly kind: PartyKind | 'all'
}

/** The parties in whose names every typed word occurs, in whatever script it was typed. */
export const filterParties = (parties: readonly PartyLine[], { text, kind }: PartyFilter): PartyLine[] => {
  const words = foldForSearch(text).split(/\s+/u).filter(Boolean)
  return parties.filter((party) => {
    if (kind !== 'all' && party.kind !== kind) return false
    if (words.length === 0) return true
    const names = foldForSearch([party.name, ...party.otherNames].join(' '))
    return words.every((word) => names.includes(word))
  })
}
