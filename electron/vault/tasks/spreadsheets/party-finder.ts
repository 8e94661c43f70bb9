import { type PartyId, partyIdSchema } from '../../../../shared/domain/ids.ts'
import type { PartyKind } from '../../../../shared/domain/kinds/party.ts'
import { foldForSearch } from '../../../../shared/domain/name-folding.ts'
import { kindOfName } from '../../../../shared/domain/names/body-names.ts'
import { hasLegalForm } from '../../../../shared/domain/names/compare-organisations.ts'
import { askFor, type PartyMatch, type VaultMatcher } from '../cases/party-matcher.ts'

const QUOTES = /[«»"“”„]/u

/**
 * Whom a name in a table means: the one party of the vault whose name is the same in any script and spelling, a person before an
 * organisation unless the name is plainly that of a body. Where there is none, or more than one, a new party is made: two records can be
 * merged later, wrongly joined ones cannot be told apart. What describes one group or unnamed person word for word means it.
 */
export class PartyFinder {
  readonly #vault: VaultMatcher
  readonly #known = new Map<string, PartyId | null>()

  constructor(vault: VaultMatcher) {
    this.#vault = vault
  }

  /** Names that mean the same one have the same key. */
  static keyOf(name: string): string {
    return foldForSearch(name)
  }

  /** What a party is made as for a name that means nobody in the vault. */
  static kindOf(name: string): PartyKind {
    return kindOfName(name)
  }

  /** Null where a party is to be made. Answers are kept: asking again costs nothing. */
  find(name: string): PartyId | null {
    const key = PartyFinder.keyOf(name)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const [first, second] =
      PartyFinder.kindOf(name) === 'organisation'
        ? [this.#organisations(name), () => this.#alike(name, 'person')]
        : [this.#alike(name, 'person'), () => this.#organisations(name)]
    const similar = first.length > 0 ? first : second()
    const [only] = similar
    const named = similar.length === 1 ? only?.id : undefined
    const means = similar.length === 0 ? this.#vault.describedBy(name) : named
    const found = means === undefined ? null : partyIdSchema.parse(means)
    this.#known.set(key, found)
    return found
  }

  /** A bare name is not taken for a firm that bears it: Айгерим is not ТОО «Айгерим». */
  #organisations(name: string): PartyMatch[] {
    const found = this.#alike(name, 'organisation')
    const isBare = !hasLegalForm(name) && !QUOTES.test(name)
    return isBare ? found.filter((one) => !hasLegalForm(one.name)) : found
  }

  #alike(name: string, kind: PartyKind): PartyMatch[] {
    const asked = askFor({ names: [name], kind, born: null, identityNumber: '' })
    return this.#vault.matchesOf(asked).filter(({ verdict }) => verdict === 'match')
  }
}
