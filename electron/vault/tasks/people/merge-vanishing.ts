import type { ReadHandle, SqlValue, WriteHandle } from '../../store/database/handles.ts'
import {
  bringBackBeside,
  listVanishingBeside,
  type MovedBeside,
  moveFromTwins,
  moveToTwins,
  removeVanishingBeside,
  type VanishedRow,
} from './merge-beside.ts'

/** A relation between the two that became one: nobody is related to themselves. Kept whole, by column. */
export type VanishedRelation = Readonly<Record<string, SqlValue>>

/** A role that both had word for word: one of the two is enough. It is remembered by its twin and not by what it says. */
export interface VanishedRole {
  readonly id: string
  readonly twinId: string
  readonly createdAt: string
}

interface Pair {
  readonly keepId: string
  readonly dropId: string
}

const BETWEEN = `(from_id = @keepId AND to_id = @dropId) OR (from_id = @dropId AND to_id = @keepId)`

const TWINS = `
  SELECT d.id, min(k.id) AS twinId, d.created_at AS createdAt
  FROM participation AS d JOIN participation AS k ON k.case_id = d.case_id AND k.role = d.role
    AND k.detail = d.detail AND k.since IS d.since AND k.until IS d.until
  WHERE d.party_id = @dropId AND k.party_id = @keepId GROUP BY d.id`

/** What goes when two become one. Merges of the first versions knew of nothing that stands beside records. */
export interface Vanishing {
  readonly relations: readonly VanishedRelation[]
  readonly roles: readonly VanishedRole[]
  readonly beside?: readonly VanishedRow[]
}

/** What of the dropped party will not be moved, because it would say something twice or of itself. */
export const listVanishing = (read: ReadHandle, pair: Pair): Vanishing => {
  const relations = read.all<VanishedRelation>(`SELECT * FROM relation WHERE ${BETWEEN} ORDER BY id`, {
    ...pair,
  })
  return {
    relations,
    roles: read.all<VanishedRole>(`${TWINS} ORDER BY d.id`, { ...pair }),
    beside: listVanishingBeside(
      read,
      pair,
      relations.map(({ id }) => String(id)),
    ),
  }
}

/** What vanished, with what of it went on to twins. */
export interface Vanished extends Vanishing {
  readonly movedBeside?: readonly MovedBeside[]
}

export const removeVanishing = (write: WriteHandle, vanishing: Vanishing): Vanished => {
  const { relations, roles, beside = [] } = vanishing
  const movedBeside = moveToTwins(write, roles)
  removeVanishingBeside(write, beside)
  for (const { id = null } of relations) write.run('DELETE FROM relation WHERE id = ?', [id])
  for (const { id } of roles) write.run('DELETE FROM participation WHERE id = ?', [id])
  return { ...vanishing, movedBeside }
}

const columnsOf = (read: ReadHandle, table: string): string[] =>
  read.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table]).map(({ name }) => name)

const bringRelation = (write: WriteHandle, relation: VanishedRelation): void => {
  const columns = columnsOf(write, 'relation').filter((column) => Object.hasOwn(relation, column))
  write.run(
    `INSERT INTO relation (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT DO NOTHING`,
    Object.fromEntries(columns.map((column) => [column, relation[column] ?? null])),
  )
}

/** The role as its twin has it now; where the twin is gone or is another's, so is the role. */
const bringRole = (
  write: WriteHandle,
  { id, twinId, createdAt }: VanishedRole,
  { pair, at }: { pair: Pair; at: string },
): void => {
  const own = ['id', 'party_id', 'revision', 'created_at', 'updated_at']
  const same = columnsOf(write, 'participation').filter((column) => !own.includes(column))
  write.run(
    `INSERT INTO participation (${own.join(', ')}, ${same.join(', ')})
    SELECT @id, @dropId, 1, @createdAt, @at, ${same.join(', ')}
    FROM participation WHERE id = @twinId AND party_id = @keepId ON CONFLICT DO NOTHING`,
    { id, twinId, createdAt, at, ...pair },
  )
}

/** Brings back what vanished, as far as what it hangs on is still there. */
export const bringBackVanished = (
  write: WriteHandle,
  { relations, roles, beside = [], movedBeside = [] }: Vanished,
  of: { pair: Pair; at: string },
): void => {
  for (const relation of relations) bringRelation(write, relation)
  for (const role of roles) bringRole(write, role, of)
  moveFromTwins(write, movedBeside)
  bringBackBeside(write, beside)
}
