import type { Party, PartyName } from '../../../shared/domain/kinds/party.ts'
import { REFERENCE_FIELDS, type ReferenceField } from '../../../shared/domain/kinds/references.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { isList, plainColumn } from './columns.ts'
import { PARTS } from './kinds/index.ts'
import { partyTable } from './party.ts'
import type { RecordTable } from './record-table.ts'

type Place = Pick<RecordTable<never, never>, 'name' | 'columns'>

/** Selects whom one field of the records of a case names; a field of a list stands in the table of the list. */
const namedBySql = ({ name, columns }: Place, { field, list }: ReferenceField): string => {
  const items = list === null ? undefined : columns[list]
  if (!isList(items)) {
    const column = plainColumn(columns[field])
    return `SELECT ${column} FROM ${name} WHERE case_id = @caseId AND ${column} IS NOT NULL`
  }
  const column = plainColumn(Object.entries<string>(items.columns).find(([known]) => known === field)?.[1])
  return `SELECT ${column} FROM ${items.table} WHERE ${items.owner} IN (SELECT id FROM ${name} WHERE case_id = @caseId)`
}

/** Whom a link of the case names. */
const LINKED = ['from', 'to'].map(
  (end) => `SELECT ${end}_id FROM link WHERE case_id = @caseId AND ${end}_subject = 'party'`,
)

/** The ids of the parties that the case `@caseId` names in any record. */
export const PARTIES_OF_CASE_SQL = Object.values(PARTS)
  .flatMap(({ subject, table }) =>
    (REFERENCE_FIELDS.get(subject) ?? [])
      .filter((reference) => reference.subject === 'party')
      .map((reference) => namedBySql(table, reference)),
  )
  .concat(LINKED)
  .join(' UNION ')

/** The parties that a case names in any way, whole, in the order of names. */
export const listWholePartiesOfCase = (read: ReadHandle, caseId: string): Party[] =>
  partyTable.all(
    read,
    `SELECT ${partyTable.select('p')} FROM party AS p
      WHERE p.id IN (${PARTIES_OF_CASE_SQL}) ORDER BY p.sort_key, p.id`,
    { caseId },
  )

/** What others may need to know of a party: nothing from its contacts, notes or identity number. */
export type PartyOfCase = Pick<Party, 'kind' | 'sex' | 'born' | 'isSensitive' | 'countMin' | 'countMax'> & {
  readonly names: readonly Pick<PartyName, 'text' | 'kind'>[]
}

/** The parties that a case names in any way, by id, with their names in order. */
export const listPartiesOfCase = (read: ReadHandle, caseId: string): Map<string, PartyOfCase> => {
  const rows = read.all<
    { id: string; partyKind: Party['kind']; isSensitive: number } & Pick<
      Party,
      'sex' | 'born' | 'countMin' | 'countMax'
    > &
      PartyName
  >(
    `SELECT p.id, p.kind AS partyKind, p.sex, p.born, p.is_sensitive AS isSensitive, p.count_min AS countMin, p.count_max AS countMax, n.text, n.kind
    FROM party AS p JOIN party_name AS n ON n.party_id = p.id
    WHERE p.id IN (${PARTIES_OF_CASE_SQL}) ORDER BY p.id, n.position`,
    { caseId },
  )
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, names]) => {
      const [first] = names
      if (first === undefined) return []
      const { partyKind: kind, sex, born, isSensitive, countMin, countMax } = first
      return [
        [
          id,
          {
            kind,
            sex,
            born,
            isSensitive: isSensitive === 1,
            countMin,
            countMax,
            names: names.map(({ text, kind: of }) => ({ text, kind: of })),
          },
        ],
      ]
    }),
  )
}
