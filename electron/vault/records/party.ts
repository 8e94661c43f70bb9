import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Party, PartyInput, PartyLine, PartyName } from '../../../shared/domain/party.ts'
import type { ReadHandle, WriteHandle } from '../database/handles.ts'
import { recordTable, type Stored } from './record-table.ts'
import { sortKey } from './sort-key.ts'

interface PartyFields extends Omit<PartyInput, 'names'> {
  readonly sortKey: string
}

const table = recordTable<PartyFields, Stored & PartyFields>('party', {
  kind: 'kind',
  born: 'born',
  identityNumber: 'identity_number',
  contacts: 'contacts',
  notes: 'notes',
  sortKey: 'sort_key',
})

const fieldsOf = ({ names, ...fields }: PartyInput): PartyFields => ({
  ...fields,
  sortKey: sortKey(names[0]?.text ?? ''),
})

/** SQL for the shown name of the party whose id is in `column`: the first of its names. */
export const shownNameSql = (column: string): string =>
  `(SELECT text FROM party_name WHERE party_id = ${column} AND position = 0)`

const insertNames = (write: WriteHandle, id: string, names: readonly PartyName[]): void => {
  for (const [position, name] of names.entries()) {
    write.run('INSERT INTO party_name (party_id, position, text, kind) VALUES (?, ?, ?, ?)', [
      id,
      position,
      name.text,
      name.kind,
    ])
  }
}

/**
 * One party with its names in their order.
 *
 * @throws NOT_FOUND
 */
export const getParty = (read: ReadHandle, id: string): Party => {
  const { sortKey: _, ...fields } = table.get(read, id)
  const names = read.all<PartyName>(
    'SELECT text, kind FROM party_name WHERE party_id = ? ORDER BY position',
    [id],
  )
  return { ...fields, id: fields.id as Party['id'], names }
}

/** @throws NOT_FOUND */
export const requireParty = (read: ReadHandle, id: string): void => {
  if (read.get('SELECT 1 FROM party WHERE id = ?', [id]) === undefined) throw new SandyqError('NOT_FOUND')
}

export const insertParty = (
  write: WriteHandle,
  record: { id: string; at: string; value: PartyInput },
): void => {
  const { id, at, value } = record
  table.insert(write, { id, at, fields: fieldsOf(value) })
  insertNames(write, id, value.names)
}

/** @throws NOT_FOUND, CONFLICT */
export const updateParty = (
  write: WriteHandle,
  record: { id: string; revision: number; at: string; value: PartyInput },
): void => {
  const { id, revision, at, value } = record
  table.update(write, { id, revision, at, fields: fieldsOf(value) })
  write.run('DELETE FROM party_name WHERE party_id = ?', [id])
  insertNames(write, id, value.names)
}

/** @throws NOT_FOUND */
export const removeParty = (write: WriteHandle, id: string): void => table.remove(write, id)

/** Whether a case names the party in any way. */
export const isPartyInUse = (read: ReadHandle, id: string): boolean =>
  read.get(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM participation WHERE party_id = @id)
      OR EXISTS (SELECT 1 FROM charge WHERE party_id = @id)
      OR EXISTS (SELECT 1 FROM restraint WHERE party_id = @id)`,
    { id },
  ) !== undefined

/** Every party in the order of names; exported so that its query plan can be tested. */
export const PARTY_LINES_SQL = `
  SELECT p.id, p.kind, p.born, ${shownNameSql('p.id')} AS name,
    (SELECT json_group_array(text) FROM (
      SELECT text FROM party_name WHERE party_id = p.id AND position > 0 ORDER BY position)) AS otherNames,
    (SELECT count(DISTINCT case_id) FROM participation WHERE party_id = p.id) AS caseCount
  FROM party AS p ORDER BY p.sort_key, p.id`

export const listPartyLines = (read: ReadHandle): PartyLine[] =>
  read
    .all<Omit<PartyLine, 'otherNames'> & { otherNames: string }>(PARTY_LINES_SQL)
    .map((row) => ({ ...row, otherNames: JSON.parse(row.otherNames) }))

/** What others may need to know of a party: nothing from its contacts, notes or identity number. */
export type PartyOfCase = Pick<Party, 'names' | 'born'>

/** The parties that a case names in any way, by id, with their names in order. */
export const listPartiesOfCase = (read: ReadHandle, caseId: string): Map<string, PartyOfCase> => {
  const parties = new Map<string, { names: PartyName[]; born: Party['born'] }>()
  const rows = read.all<PartyName & { id: string; born: Party['born'] }>(
    `SELECT p.id, p.born, n.text, n.kind FROM party AS p JOIN party_name AS n ON n.party_id = p.id
    WHERE p.id IN (
      SELECT party_id FROM participation WHERE case_id = @caseId
      UNION SELECT party_id FROM charge WHERE case_id = @caseId
      UNION SELECT party_id FROM restraint WHERE case_id = @caseId)
    ORDER BY p.id, n.position`,
    { caseId },
  )
  for (const { id, born, text, kind } of rows) {
    const party = parties.get(id) ?? { names: [], born }
    party.names.push({ text, kind })
    parties.set(id, party)
  }
  return parties
}
