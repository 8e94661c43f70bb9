import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { PartyLine } from '../../../../shared/domain/kinds/party.ts'
import type { Relation, RelationInput } from '../../../../shared/domain/kinds/relation.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { partyLinesOf, requireParty } from '../../records/party.ts'
import { listRelations } from '../../records/relation.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

/** Somebody of a group, with the tie that says so. */
export interface Member {
  readonly relation: Relation
  readonly party: PartyLine
}

/**
 * Who of a group is recorded, each once, as they were added.
 *
 * @throws NOT_FOUND
 */
export const listMembers = (work: Casework, groupId: string): Member[] => {
  const read = readOf(work)
  requireParty(read, groupId)
  const ties = listRelations(read, groupId).filter(({ kind, toId }) => kind === 'member' && toId === groupId)
  const lines = new Map<string, PartyLine>(
    partyLinesOf(
      read,
      ties.map(({ fromId }) => fromId),
    ).map((line) => [line.id, line]),
  )
  const firstTies = new Map(ties.toReversed().map((tie) => [tie.fromId, tie]))
  return ties.flatMap((relation) => {
    const party = lines.get(relation.fromId)
    return party === undefined || firstTies.get(relation.fromId) !== relation ? [] : [{ relation, party }]
  })
}

/** Whatever a group is a member of, and what that is one of. A ring that is there all the same ends the search. */
const IS_WITHIN = `
  WITH RECURSIVE around (id) AS (
    SELECT @id UNION
    SELECT r.to_id FROM relation AS r JOIN around ON r.from_id = around.id
    JOIN party AS p ON p.id = r.to_id AND p.kind = 'group' WHERE r.kind = 'member')
  SELECT 1 FROM around WHERE id = @memberId`

/**
 * Looks at a tie that has been written: a group has no member that it is itself a member of, directly or through others.
 *
 * @throws GROUP_RING
 */
export const requireNoRing = (read: ReadHandle, { fromId, toId, kind }: RelationInput): void => {
  if (kind !== 'member') return
  const isGroup = read.get(`SELECT 1 FROM party WHERE id = ? AND kind = 'group'`, [toId]) !== undefined
  if (isGroup && read.get(IS_WITHIN, { id: toId, memberId: fromId }) !== undefined)
    throw new SandyqError('GROUP_RING')
}

/**
 * The same after two parties have become one.
 *
 * @throws GROUP_RING
 */
export const requireNoRingThrough = (read: ReadHandle, partyId: string): void => {
  for (const relation of listRelations(read, partyId)) {
    if (relation.fromId === partyId) requireNoRing(read, relation)
  }
}
