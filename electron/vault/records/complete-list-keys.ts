import type { PartialDate } from '../../../shared/domain/dates.ts'
import type { SqlParameters, VaultDatabase, WriteHandle } from '../store/database/handles.ts'
import { caseKeys, eventKeys, intakeKeys, partyKeys, taskKeys } from './list-keys.ts'
import type { DerivedColumns } from './record-table.ts'

/** A table whose keys can be missing: how to find such rows, and what their keys are made of. */
interface Unkeyed<Fields> {
  readonly table: string
  readonly isMissing: string
  readonly fields: string
  readonly keys: DerivedColumns<Fields>
}

const complete = <Fields>(write: WriteHandle, { table, isMissing, fields, keys }: Unkeyed<Fields>): void => {
  const columns = Object.entries(keys)
  const update = `UPDATE ${table} SET ${columns.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`
  for (const row of write.all<Fields & { id: string }>(
    `SELECT id, ${fields} FROM ${table} WHERE ${isMissing}`,
  )) {
    const values: SqlParameters = [...columns.map(([, keyOf]) => keyOf(row)), row.id]
    write.run(update, values)
  }
}

const NO_TITLE_KEY = `title_key = ''`
const NO_WORDS = `list_text = ''`

interface StoredParty {
  readonly born: PartialDate | null
  readonly names: string
}

/** The key of the name is older than the others and is there. */
const partyRowKeys: DerivedColumns<StoredParty> = Object.fromEntries(
  Object.entries(partyKeys)
    .filter(([column]) => column !== 'sort_key')
    .map(([column, keyOf]) => [
      column,
      ({ born, names }: StoredParty) => keyOf({ born, names: JSON.parse(names) }),
    ]),
)

const completeAll = (write: WriteHandle): void => {
  complete(write, { table: 'case_file', isMissing: NO_TITLE_KEY, fields: 'title, number', keys: caseKeys })
  complete(write, {
    table: 'party',
    isMissing: NO_WORDS,
    fields: `born, (SELECT json_group_array(json_object('text', text)) FROM (
      SELECT text FROM party_name WHERE party_id = party.id ORDER BY position)) AS names`,
    keys: partyRowKeys,
  })
  complete(write, {
    table: 'document',
    isMissing: NO_TITLE_KEY,
    fields: 'title, dated, original_name AS originalName',
    keys: intakeKeys,
  })
  complete(write, {
    table: 'event',
    isMissing: NO_TITLE_KEY,
    fields: 'title, date, time, place',
    keys: eventKeys,
  })
  complete(write, {
    table: 'task',
    isMissing: NO_TITLE_KEY,
    fields: 'title, due_on AS dueOn, due_time AS dueTime',
    keys: taskKeys,
  })
}

const MISSING_SQL = `SELECT ${['case_file', 'document', 'event', 'task']
  .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE ${NO_TITLE_KEY})`)
  .join(' OR ')} OR EXISTS (SELECT 1 FROM party WHERE ${NO_WORDS}) AS isMissing`

/** Makes the keys of long lists for rows that a migration left without, also when the program ended in between. */
export const completeListKeys = (database: VaultDatabase): void => {
  if (database.read().get<{ isMissing: number }>(MISSING_SQL)?.isMissing === 1)
    database.transaction(completeAll)
}
