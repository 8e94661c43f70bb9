import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { Relation } from '../../../../shared/domain/kinds/relation.ts'

export interface RelationNode {
  readonly id: PartyId
  readonly name: string
  readonly isOrganisation: boolean
}

/** A tie between two rows of names; `depth` keeps arcs over one another apart, 1 for the nearest to the names. */
export interface RelationArc {
  readonly relation: Relation
  /** Counted from 1; stands at the arc and in the list. */
  readonly number: number
  readonly fromRow: number
  readonly toRow: number
  readonly depth: number
}

interface Span {
  readonly top: number
  readonly bottom: number
}

const meets = (one: Span, other: Span): boolean => one.top < other.bottom && other.top < one.bottom

const nodesOf = (relations: readonly Relation[]): RelationNode[] => {
  const ends = relations.flatMap(({ fromId, fromName, fromKind, toId, toName, toKind }) => [
    { id: fromId, name: fromName, isOrganisation: fromKind === 'organisation' },
    { id: toId, name: toName, isOrganisation: toKind === 'organisation' },
  ])
  const ties = new Map<string, number>()
  for (const { id } of ends) ties.set(id, (ties.get(id) ?? 0) + 1)
  return [...new Map(ends.map((end) => [end.id, end])).values()].toSorted(
    (one, other) => (ties.get(other.id) ?? 0) - (ties.get(one.id) ?? 0),
  )
}

/**
 * Ties as arcs beside a column of names, so that names of any length can be read and arcs never cross a name. Those with
 * most ties stand on top; short arcs lie nearer to the names than long ones.
 */
export const relationPicture = (
  relations: readonly Relation[],
): { nodes: RelationNode[]; arcs: RelationArc[]; depth: number } => {
  const nodes = nodesOf(relations)
  const rowOf = new Map(nodes.map(({ id }, row) => [id, row]))
  const layers: Span[][] = []
  const arcs = relations
    .map((relation, index) => {
      const fromRow = rowOf.get(relation.fromId) ?? 0
      const toRow = rowOf.get(relation.toId) ?? 0
      return { relation, number: index + 1, fromRow, toRow }
    })
    .toSorted((one, other) => Math.abs(one.fromRow - one.toRow) - Math.abs(other.fromRow - other.toRow))
    .map((arc): RelationArc => {
      const span = { top: Math.min(arc.fromRow, arc.toRow), bottom: Math.max(arc.fromRow, arc.toRow) }
      const free = layers.findIndex((layer) => !layer.some((other) => meets(other, span)))
      const layer = free === -1 ? layers.length : free
      layers[layer] = [...(layers[layer] ?? []), span]
      return { ...arc, depth: layer + 1 }
    })
  return { nodes, arcs, depth: layers.length }
}
