import type { NameKind, PartyInput, PartySort } from '../../../shared/domain/kinds/party.ts'

type Named<Name> = { readonly kind: PartyInput['kind']; readonly names: readonly Name[] }

/**
 * Of whom a record is now, with its spellings: who is a group or has no name is only described, and what described somebody
 * becomes a name once the record is of somebody with one.
 */
export const resorted = <Name extends { readonly kind: NameKind }>(
  { names }: Named<Name>,
  sort: PartySort,
): { kind: PartyInput['kind']; names: Name[] } => {
  const isDescribed = sort === 'unnamed' || sort === 'group'
  const kindOf = (kind: NameKind, place: number): NameKind => {
    if (isDescribed) return 'description'
    if (kind !== 'description') return kind
    return place === 0 ? 'main' : 'alias'
  }
  return {
    kind: sort === 'unnamed' ? 'person' : sort,
    names: names.map((name, place) => ({ ...name, kind: kindOf(name.kind, place) })),
  }
}
