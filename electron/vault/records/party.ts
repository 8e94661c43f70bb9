import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Party, PartyInput, PartyLine, PartyName } from '../../../shared/domain/party.ts'
import type { ReadHandle, WriteHandle } from '../database/handles.ts'
import { flag, listIn } from './columns.ts'
import { namesRecord } from './foreign-keys.ts'
import { partyKeys } from './list-keys.ts'
import { putPartyKeys } from './party-keys.ts'
import { recordTable } from './record-table.ts'

const table = recordTable<PartyInput, Party>(
  'party',
  {
    kind: 'kind',
    names: listIn<PartyName>('party_name', 'party_id', {
      text: 'text',
      kind: 'kind',
      language: 'language',
      source: 'source',
    }),
    sex: 'sex',
    standing: 'standing',
    born: 'born',
    died: 'died',
    citizenship: 'citizenship',
    languages: 'languages',
    occupation: 'occupation',
    identityNumber: 'identity_number',
    identityDocument: 'identity_document',
    address: 'address',
    contacts: 'contacts',
    health: 'health',
    safety: 'safety',
    notes: 'notes',
    isSensitive: flag('is_sensitive'),
  },
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
export const getParty = table.get

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
  table.insert(write, { id, at, fields: value })
  putPartyKeys(write, id, value)
}

/** @throws NOT_FOUND, CONFLICT */
export const updateParty = (
  write: WriteHandle,
  record: { id: string; revision: number; at: string; value: PartyInput },
): void => {
  const { id, revision, at, value } = record
  table.update(write, { id, revision, at, fields: value })
  putPartyKeys(write, id, value)
}

/** @throws NOT_FOUND */
export const removeParty = (write: WriteHandle, id: string): void => table.remove(write, id)

/** Whether a record of a case names the party in any way. */
export const isPartyInUse = (read: ReadHandle, id: string): boolean => namesRecord(read, 'party', id)

const SELECT_LINES = `
  SELECT p.id, p.kind, p.born, ${shownNameSql('p.id')} AS name,
    (SELECT json_group_array(text) FROM (
      SELECT text FROM party_name WHERE party_id = p.id AND position > 0 ORDER BY position)) AS otherNames,
    p.case_count AS caseCount, p.is_sensitive AS isSensitive
  FROM party AS p`

/** Every party in the order of names; exported so that its query plan can be tested. */
export const PARTY_LINES_SQL = `${SELECT_LINES} ORDER BY p.sort_key, p.id`

type PartyLineRow = Omit<PartyLine, 'otherNames' | 'isSensitive'> & {
  otherNames: string
  isSensitive: number
}

/** A line as the database gives it, for every statement that lists parties. */
export const partyLineOf = (row: PartyLineRow): PartyLine => ({
  ...row,
  otherNames: JSON.parse(row.otherNames),
  isSensitive: row.isSensitive === 1,
})

/** The lines of these parties, in no order. */
export const partyLinesOf = (read: ReadHandle, ids: readonly string[]): PartyLine[] =>
  read
    .all<PartyLineRow>(`${SELECT_LINES} WHERE p.id IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(ids),
    ])
    .map(partyLineOf)

export const listPartyLines = (read: ReadHandle): PartyLine[] =>
  read.all<PartyLineRow>(PARTY_LINES_SQL).map(partyLineOf)

/** The ids of the parties that the case `@caseId` names in any record. */
export const PARTIES_OF_CASE_SQL = [
  ...[
    'participation',
    'procedural_status',
    'charge',
    'restraint',
    'stay',
    'sentence',
    'task',
    'contact',
    'consent',
  ].map((name) => `SELECT party_id FROM ${name} WHERE case_id = @caseId AND party_id IS NOT NULL`),
  `SELECT party_id FROM event_person WHERE event_id IN (SELECT id FROM event WHERE case_id = @caseId)`,
].join(' UNION ')

/** The parties that a case names in any way, whole, in the order of names. */
export const listWholePartiesOfCase = (read: ReadHandle, caseId: string): Party[] =>
  table.all(
    read,
    `SELECT ${table.select('p')} FROM party AS p
      WHERE p.id IN (${PARTIES_OF_CASE_SQL}) ORDER BY p.sort_key, p.id`,
    { caseId },
  )

/** What others may need to know of a party: nothing from its contacts, notes or identity number. */
export type PartyOfCase = Pick<Party, 'born' | 'isSensitive'> & {
  readonly names: readonly Pick<PartyName, 'text' | 'kind'>[]
}

/** The parties that a case names in any way, by id, with their names in order. */
export const listPartiesOfCase = (read: ReadHandle, caseId: string): Map<string, PartyOfCase> => {
  const rows = read.all<{ id: string; born: Party['born']; isSensitive: number } & PartyName>(
    `SELECT p.id, p.born, p.is_sensitive AS isSensitive, n.text, n.kind
    FROM party AS p JOIN party_name AS n ON n.party_id = p.id
    WHERE p.id IN (${PARTIES_OF_CASE_SQL}) ORDER BY p.id, n.position`,
    { caseId },
  )
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, names]) => [
      id,
      {
        born: names[0]?.born ?? null,
        isSensitive: names[0]?.isSensitive === 1,
        names: names.map(({ text, kind }) => ({ text, kind })),
      },
    ]),
  )
}
