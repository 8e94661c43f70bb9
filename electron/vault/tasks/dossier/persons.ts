import type { DossierPerson } from '../../../../shared/domain/dossier.ts'
import type { Participation } from '../../../../shared/domain/kinds/participation.ts'
import type { PartyOfCase } from '../../records/parties-of-case.ts'

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

export const personsOf = (
  parts: readonly Participation[],
  parties: Parties,
  withheld: ReadonlySet<string>,
): DossierPerson[] =>
  parts.map(({ partyId, partyKind, partyName, role, detail }) =>
    withheld.has(partyId)
      ? {
          kind: partyKind,
          sex: '',
          names: NO_NAME,
          role,
          detail: '',
          born: null,
          countMin: null,
          countMax: null,
        }
      : {
          kind: partyKind,
          sex: parties.get(partyId)?.sex ?? '',
          names: [...(parties.get(partyId)?.names ?? [{ text: partyName, kind: 'main' as const }])],
          role,
          detail,
          born: parties.get(partyId)?.born ?? null,
          countMin: parties.get(partyId)?.countMin ?? null,
          countMax: parties.get(partyId)?.countMax ?? null,
        },
  )
