import { type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { askFor, type VaultMatcher } from '../cases/party-matcher.ts'

/**
 * Whom a name in a table means: the one party of the vault whose name is the same in any script and spelling. Where there is
 * none, or more than one, a new party is made: two records can be merged later, wrongly joined ones cannot be told apart.
 */
export class PersonFinder {
  readonly #vault: VaultMatcher
  readonly #known = new Map<string, PartyId | null>()

  constructor(vault: VaultMatcher) {
    this.#vault = vault
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
    const asked = askFor({ names: [name], kind: 'person', born: null, identityNumber: '' })
    const similar = this.#vault.matchesOf(asked).filter(({ verdict }) => verdict === 'match')
    const [only] = similar
    const found = similar.length === 1 && only !== undefined ? partyIdSchema.parse(only.id) : null
    this.#known.set(key, found)
    return found
  }
}
