import { SandyqError } from '../../../shared/contract/errors.ts'
import {
  type Party,
  type PartyInput,
  type PartyLine,
  partyInputSchema,
  partyNameSchema,
} from '../../../shared/domain/kinds/party.ts'
import type { ReadHandle, WriteHandle } from '../store/database/handles.ts'
import { namesRecord } from './foreign-keys.ts'
import { columnsOf, listIn } from './kinds/columns-of.ts'
import { partyKeys } from './list-keys.ts'
import { addPartyKeys, putPartyKeys } from './party-keys.ts'
import { recordTable } from './record-table.ts'

/** The rows of parties; exported for the statements that choose among them. */
export const partyTable = recordTable<PartyInput, Party>(
  'party',
  columnsOf(partyInputSchema, { names: listIn(partyNameSchema, 'party_name', 'party_id') }),
  { derived: partyKeys },
)

/** SQL for the shown name of the party whose id is in `column`: the first of its names. */
export const shownNameSql = (column: string): string =>
  `(SELECT text FROM party_name WHERE party_id = ${column} AND position = 0)`

/** The shown names of parties, by id. */
export const namesOfParties = (read: ReadHandle, ids: readonly string[]): Map<string, string> =>
  new Map(
    read
      .all<{ id: string; name: string }>(
        `SELECT n.party_id AS id, n.text AS name FROM json_each(@ids) AS wanted
        JOIN party_name AS n ON n.party_id = wanted.value AND n.position = 0`,
        { ids: JSON.stringify(ids) },
      )
      .map(({ id, name }) => [id, name]),
  )

/**
 * One party with its names in their order.
 *
 * @throws NOT_FOUND
 */
export const getParty = partyTable.get

/** @throws NOT_FOUND */
export const requireParty = (read: ReadHandle, id: string): void => {
  if (read.get('SELECT 1 FROM party WHERE id = ?', [id]) === undefined) throw new SandyqError('NOT_FOUND')
}

/** @throws CONFLICT where a party with the id exists */
export const insertParty = (
  write: WriteHandle,
  record: { id: string; at: string; value: PartyInput },
): void => {
  const { id, at, value } = record
  partyTable.insert(write, { id, at, fields: value })
  addPartyKeys(write, id, value)
}

/** @throws NOT_FOUND, CONFLICT */
export const updateParty = (
  write: WriteHandle,
  record: { id: string; revision: number; at: string; value: PartyInput },
): void => {
  const { id, revision, at, value } = record
  partyTable.update(write, { id, revision, at, fields: value })
  putPartyKeys(write, id, value)
}

/** @throws NOT_FOUND */
export const removeParty = (write: WriteHandle, id: string): void => partyTable.remove(write, id)

/** Whether a record of a case names the party in any way. */
export const isPartyInUse = (read: ReadHandle, id: string): boolean => namesRecord(read, 'party', id)

const SELECT_LINES = `
  SELECT p.id, p.kind, p.born, p.count_min AS countMin, p.count_max AS countMax, ${shownNameSql('p.id')} AS name,
    p.kind <> 'group' AND NOT EXISTS (
      SELECT 1 FROM party_name WHERE party_id = p.id AND kind <> 'description') AS isUnnamed,
    (SELECT json_group_array(text) FROM (
      SELECT text FROM party_name WHERE party_id = p.id AND position > 0 ORDER BY position)) AS otherNames,
    p.case_count AS caseCount, p.is_sensitive AS isSensitive
  FROM party AS p`

type PartyLineRow = Omit<PartyLine, 'otherNames' | 'isSensitive' | 'isUnnamed'> & {
  otherNames: string
  isUnnamed: number
  isSensitive: number
}

const partyLineOf = (row: PartyLineRow): PartyLine => ({
  ...row,
  otherNames: JSON.parse(row.otherNames),
  isUnnamed: row.isUnnamed === 1,
  isSensitive: row.isSensitive === 1,
})

/** The lines of these parties, in no order. */
export const partyLinesOf = (read: ReadHandle, ids: readonly string[]): PartyLine[] =>
  read
    .all<PartyLineRow>(`${SELECT_LINES} WHERE p.id IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(ids),
    ])
    .map(partyLineOf)
