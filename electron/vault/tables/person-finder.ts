import { type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { listSimilar } from '../cases/similar.ts'
import type { Casework } from '../casework/casework.ts'

/**
 * Whom a name in a table means: the one party of the vault whose name is the same in any script and spelling. Where there is
 * none, or more than one, a new party is made: two records can be merged later, wrongly joined ones cannot be told apart.
 */
export class PersonFinder {
  readonly #work: Casework
  readonly #known = new Map<string, PartyId | null>()

  constructor(work: Casework) {
    this.#work = work
  }

  /** Names that mean the same one have the same key. */
  static keyOf(name: string): string {
    return foldForSearch(name)
  }

  /** Null where a party is to be made. Answers are kept: asking again costs nothing. */
  find(name: string): PartyId | null {
    const key = PersonFinder.keyOf(name)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const similar = listSimilar(this.#work, {
      names: [name],
      kind: 'person',
      born: null,
      identityNumber: '',
      exceptId: null,
    }).filter(({ verdict }) => verdict === 'match')
    const [only] = similar
    const found = similar.length === 1 && only !== undefined ? partyIdSchema.parse(only.party.id) : null
    this.#known.set(key, found)
    return found
  }
}
