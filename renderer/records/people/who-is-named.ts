import type { NamedParty } from '../../../shared/contract/parties.ts'
import type { Named } from '../../ui/Picker.tsx'

type Found = Pick<NamedParty, 'isSame' | 'isLiteral'> & { readonly party: Pick<NamedParty['party'], 'id'> }

/**
 * Whom Enter takes: the one who bears the typed name to the letter, else the one who bears it in another spelling. Of several namesakes
 * none is taken unseen.
 */
export const whoIsNamed = (found: readonly Found[], isSearching: boolean): Named => {
  const literal = found.filter(({ isLiteral }) => isLiteral)
  const same = literal.length > 0 ? literal : found.filter(({ isSame }) => isSame)
  const [only, another] = same
  return {
    sure: another === undefined ? only?.party.id : undefined,
    isOfSeveral: another !== undefined,
    isSearching,
  }
}
