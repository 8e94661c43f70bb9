import { namesOf, type PartyKind, type PartyName } from '../../../shared/domain/kinds/party.ts'
import { nameKeys } from '../../../shared/domain/names/name-keys.ts'
import type { VaultDatabase, WriteHandle } from '../store/database/handles.ts'

interface Named {
  readonly names: readonly Pick<PartyName, 'text' | 'kind'>[]
  readonly kind: PartyKind
}

/** The keys under which parties with like names meet, whatever script and spelling. What only describes somebody has none. */
export const partyKeysOf = (party: Named): string[] => [
  ...new Set(namesOf(party).flatMap((name) => nameKeys(name, party.kind))),
]

/** Puts in the keys of a party that has none yet. */
export const addPartyKeys = (write: WriteHandle, partyId: string, named: Named): void => {
  write.run('INSERT INTO party_key (party_id, key) SELECT ?, value FROM json_each(?)', [
    partyId,
    JSON.stringify(partyKeysOf(named)),
  ])
}

/** Puts the keys of these names in the place of those that the party had. */
export const putPartyKeys = (write: WriteHandle, partyId: string, named: Named): void => {
  write.run('DELETE FROM party_key WHERE party_id = ?', [partyId])
  addPartyKeys(write, partyId, named)
}

type NameRow = Pick<PartyName, 'text' | 'kind'> & { readonly id: string; readonly partyKind: PartyKind }

const SELECT_NAMES = `
  SELECT p.id, p.kind AS partyKind, n.text, n.kind FROM party AS p JOIN party_name AS n ON n.party_id = p.id`

const namedBy = (names: readonly NameRow[]): Named => ({ names, kind: names[0]?.partyKind ?? 'person' })

/** Makes the keys of a party anew after its names came back; of one that is gone they are gone. */
export const renewPartyKeys = (write: WriteHandle, partyId: string): void => {
  const names = write.all<NameRow>(`${SELECT_NAMES} WHERE p.id = ?`, [partyId])
  putPartyKeys(write, partyId, namedBy(names))
}

const putAllPartyKeys = (write: WriteHandle): void => {
  const rows = write.all<NameRow>(`${SELECT_NAMES} ORDER BY p.id, n.position`)
  for (const [id, names] of Map.groupBy(rows, (row) => row.id)) putPartyKeys(write, id, namedBy(names))
}

/** Makes the keys after a migration that left the table empty, also when the program ended in between. */
export const completePartyKeys = (database: VaultDatabase): void => {
  const isMissing = database
    .read()
    .get('SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM party_key) AND EXISTS (SELECT 1 FROM party)')
  if (isMissing !== undefined) database.transaction(putAllPartyKeys)
}
