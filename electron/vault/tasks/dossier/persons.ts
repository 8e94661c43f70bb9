import type { DossierPerson } from '../../../../shared/domain/dossier.ts'
import type { Participation } from '../../../../shared/domain/kinds/participation.ts'
import type { PartyOfCase } from '../../records/parties-of-case.ts'
import type { Surroundings } from './surroundings.ts'

type Parties = ReadonlyMap<string, PartyOfCase>

/** In place of the names of a sensitive person: the list shows the word of the role and nothing beside it. */
const NO_NAME: DossierPerson['names'] = [{ text: '', kind: 'main' }]

/**
 * The parties that the dossier must not name: an informant, a witness in danger. The client's own dossier names the client.
 * What the role alone does not say stays in the vault: names, birth, the words beside the role, and every record of theirs.
 */
export const withheldOf = (parts: readonly Participation[], parties: Parties): ReadonlySet<string> => {
  const clients = new Set<string>(parts.filter(({ role }) => role === 'client').map(({ partyId }) => partyId))
  return new Set(
    [...parties].filter(([id, party]) => party.isSensitive && !clients.has(id)).map(([id]) => id),
  )
}

const NO_SOURCES = { sources: [], roleSources: [] } satisfies Partial<DossierPerson>

const withheldPerson = ({ partyKind, role }: Participation): DossierPerson => ({
  kind: partyKind,
  sex: '',
  names: NO_NAME,
  role,
  detail: '',
  born: null,
  countMin: null,
  countMax: null,
  ...NO_SOURCES,
})

const namedPerson = (
  { partyKind, partyName, role, detail }: Participation,
  party: PartyOfCase | undefined,
): DossierPerson => ({
  kind: partyKind,
  sex: party?.sex ?? '',
  names: [...(party?.names ?? [{ text: partyName, kind: 'main' as const }])],
  role,
  detail,
  born: party?.born ?? null,
  countMin: party?.countMin ?? null,
  countMax: party?.countMax ?? null,
  ...NO_SOURCES,
})

/** Everyone who takes part, as far as they may be named, and who says so; what is said of a person in two roles stands once. */
export const personsOf = (
  parts: readonly Participation[],
  parties: Parties,
  { isNamed, sourcesOf }: Pick<Surroundings, 'isNamed' | 'sourcesOf'>,
): DossierPerson[] => {
  const told = new Set<string>()
  return parts.map((part) => {
    const { id, partyId } = part
    if (!isNamed(partyId)) return withheldPerson(part)
    const isFirst = !told.has(partyId)
    told.add(partyId)
    return {
      ...namedPerson(part, parties.get(partyId)),
      sources: isFirst ? sourcesOf('party', partyId).sources : [],
      roleSources: sourcesOf('participation', id).sources,
    }
  })
}

/** The clients, who are named on the cover of every dossier, and nothing that only the list of persons tells. */
export const clientsOf = (parts: readonly Participation[], parties: Parties): DossierPerson[] =>
  parts.filter(({ role }) => role === 'client').map((part) => namedPerson(part, parties.get(part.partyId)))
