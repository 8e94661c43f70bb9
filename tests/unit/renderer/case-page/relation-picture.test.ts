import { describe, expect, it } from 'vitest'
import { relationPicture } from '../../../../renderer/features/case/people/relation-picture.ts'
import { type Relation, relationSchema } from '../../../../shared/domain/kinds/relation.ts'
import { idOf } from './records.ts'

const relation = (number: number, from: number, to: number): Relation =>
  relationSchema.parse({
    id: idOf(number),
    revision: 1,
    fromId: idOf(from),
    toId: idOf(to),
    kind: 'spouse',
    detail: '',
    since: null,
    until: null,
    isSensitive: false,
    fromName: `name ${from}`,
    fromKind: 'person',
    toName: `name ${to}`,
    toKind: to === 9 ? 'organisation' : 'person',
  })

describe('the picture of who is tied to whom', () => {
  const { nodes, arcs, depth } = relationPicture([
    relation(1, 10, 11),
    relation(2, 12, 9),
    relation(3, 10, 9),
  ])

  it('names each once, those with most ties on top', () => {
    expect(nodes.map(({ name, isOrganisation }) => [name, isOrganisation])).toEqual([
      ['name 10', false],
      ['name 9', true],
      ['name 11', false],
      ['name 12', false],
    ])
  })

  it('numbers the ties in the order of the list beside it', () => {
    expect(arcs.toSorted((one, other) => one.number - other.number).map((arc) => arc.relation.id)).toEqual(
      [1, 2, 3].map(idOf),
    )
  })

  it('keeps arcs over the same rows apart, the short ones nearer to the names', () => {
    for (const one of arcs) {
      for (const other of arcs) {
        if (one === other || one.depth !== other.depth) continue
        const [top, bottom] = [Math.min(one.fromRow, one.toRow), Math.max(one.fromRow, one.toRow)]
        const isApart =
          Math.max(other.fromRow, other.toRow) <= top || Math.min(other.fromRow, other.toRow) >= bottom
        expect(isApart).toBe(true)
      }
    }
    expect(depth).toBe(2)
  })
})
