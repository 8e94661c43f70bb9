import {
  type Relation,
  type RelationInput,
  relationInputSchema,
} from '../../../shared/domain/kinds/relation.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { columnsOf } from './kinds/columns-of.ts'
import { PARTIES_OF_CASE_SQL } from './parties-of-case.ts'
import { shownNameSql } from './party.ts'
import { recordTable } from './record-table.ts'

export const relations = recordTable<RelationInput, Relation>('relation', columnsOf(relationInputSchema, {}))

const SELECT = `
  SELECT ${relations.select('r')}, ${shownNameSql('r.from_id')} AS fromName, ${shownNameSql('r.to_id')} AS toName,
    (SELECT kind FROM party WHERE id = r.from_id) AS fromKind, (SELECT kind FROM party WHERE id = r.to_id) AS toKind
  FROM relation AS r`

/** Relations as they were added; exported so that their query plans can be tested. */
export const RELATIONS_SQL = {
  ofParty: `${SELECT} WHERE r.from_id = @partyId OR r.to_id = @partyId ORDER BY r.id`,
  ofCase: `WITH parties AS MATERIALIZED (${PARTIES_OF_CASE_SQL}) ${SELECT}
    WHERE r.from_id IN (SELECT party_id FROM parties) AND r.to_id IN (SELECT party_id FROM parties) ORDER BY r.id`,
} as const

/** A relation with the names and kinds of its parties. */
export const findRelation = (read: ReadHandle, id: string): Relation | undefined =>
  relations.all(read, `${SELECT} WHERE r.id = ?`, [id])[0]

/** Every relation in which the party stands on either side. */
export const listRelations = (read: ReadHandle, partyId: string): Relation[] =>
  relations.all(read, RELATIONS_SQL.ofParty, { partyId })

/** Every relation between two parties that the case names. */
export const listRelationsOfCase = (read: ReadHandle, caseId: string): Relation[] =>
  relations.all(read, RELATIONS_SQL.ofCase, { caseId })
