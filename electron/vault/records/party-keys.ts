import type { PartyKind, PartyName } from '../../../shared/domain/kinds/party.ts'
import { nameKeys } from '../../../shared/domain/names/name-keys.ts'
import type { VaultDatabase, WriteHandle } from '../store/database/handles.ts'

/** The keys under which parties with like names meet, whatever script and spelling. */
export const partyKeysOf = (names: readonly Pick<PartyName, 'text'>[], kind: PartyKind): string[] => [
  ...new Set(names.flatMap(({ text }) => nameKeys(text, kind))),
]

interface Named {
  readonly names: readonly Pick<PartyName, 'text'>[]
  readonly kind: PartyKind
}

/** Puts in the keys of a party that has none yet. */
export const addPartyKeys = (write: WriteHandle, partyId: string, { names, kind }: Named): void => {
  write.run('INSERT INTO party_key (party_id, key) SELECT ?, value FROM json_each(?)', [
    partyId,
    JSON.stringify(partyKeysOf(names, kind)),
  ])
}

/** Puts the keys of these names in the place of those that the party had. */
export const putPartyKeys = (write: WriteHandle, partyId: string, named: Named): void => {
  write.run('DELETE FROM party_key WHERE party_id = ?', [partyId])
  addPartyKeys(write, partyId, named)
}

/** Makes the keys of a party anew after its names came back; of one that is gone they are gone. */
export const renewPartyKeys = (write: WriteHandle, partyId: string): void => {
  const names = write.all<{ kind: PartyKind; text: string }>(
    'SELECT p.kind, n.text FROM party AS p JOIN party_name AS n ON n.party_id = p.id WHERE p.id = ?',
    [partyId],
  )
  putPartyKeys(write, partyId, { names, kind: names[0]?.kind ?? 'person' })
}

const putAllPartyKeys = (write: WriteHandle): void => {
  const rows = write.all<{ id: string; kind: PartyKind; text: string }>(
    `SELECT p.id, p.kind, n.text FROM party AS p JOIN party_name AS n ON n.party_id = p.id
    ORDER BY p.id, n.position`,
  )
  for (const [id, names] of Map.groupBy(rows, (row) => row.id)) {
    putPartyKeys(write, id, { names, kind: names[0]?.kind ?? 'person' })
  }
}

/** Makes the keys after a migration that left the table empty, also when the program ended in between. */
export const completePartyKeys = (database: VaultDatabase): void => {
  const isMissing = database
    .read()
    .get('SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM party_key) AND EXISTS (SELECT 1 FROM party)')
  if (isMissing !== undefined) database.transaction(putAllPartyKeys)
}
