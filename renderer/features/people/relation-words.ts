import type { PartyId } from '../../../shared/domain/ids.ts'
import type { Relation, RelationInput, RelationKind } from '../../../shared/domain/kinds/relation.ts'

/** Kinds that read the same from both sides. */
const MUTUAL: readonly RelationKind[] = [
  'spouse',
  'partner',
  'sibling',
  'relative',
  'friend',
  'colleague',
  'other',
]

/** Kinds that read otherwise from the other side: a parent's other side is a child. */
export const ONE_SIDED = ['parent', 'child', 'lawyer', 'member', 'leader', 'employee', 'supporter'] as const

type OneSided = (typeof ONE_SIDED)[number]

const isOneSided = (kind: RelationKind): kind is OneSided => ONE_SIDED.some((known) => known === kind)

/** What the other one is to the person whose page is open: a word of the list, or its other side. */
export type RelationWord =
  | { readonly side: 'is'; readonly kind: RelationKind }
  | { readonly side: 'of'; readonly kind: OneSided }

/** Every word for what somebody can be to another, each once: being a child is the other side of being a parent. */
export const RELATION_WORDS: readonly RelationWord[] = [
  ...MUTUAL.filter((kind) => kind !== 'other').map((kind) => ({ side: 'is' as const, kind })),
  ...ONE_SIDED.flatMap((kind): RelationWord[] =>
    kind === 'parent' || kind === 'child'
      ? [{ side: 'is', kind }]
      : [
          { side: 'is', kind },
          { side: 'of', kind },
        ],
  ),
  { side: 'is', kind: 'other' },
]

/** The word for one of a group. */
export const MEMBER: RelationWord = { side: 'is', kind: 'member' }

/** Who the other one is, and by which word, seen from the page of one of the two. */
export const seenFrom = (
  relation: Pick<Relation, 'fromId' | 'toId' | 'fromName' | 'toName' | 'kind'>,
  partyId: PartyId,
): { readonly otherId: PartyId; readonly otherName: string; readonly word: RelationWord } => {
  const { fromId, toId, fromName, toName, kind } = relation
  if (toId === partyId) return { otherId: fromId, otherName: fromName, word: { side: 'is', kind } }
  const word: RelationWord =
    kind === 'parent'
      ? { side: 'is', kind: 'child' }
      : kind === 'child'
        ? { side: 'is', kind: 'parent' }
        : isOneSided(kind)
          ? { side: 'of', kind }
          : { side: 'is', kind }
  return { otherId: toId, otherName: toName, word }
}

/** The two ends and the kind of a relation in which the other one is what the word says. */
export const endsOf = (
  word: RelationWord,
  { partyId, otherId }: { partyId: PartyId; otherId: PartyId },
): Pick<RelationInput, 'fromId' | 'toId' | 'kind'> =>
  word.side === 'is'
    ? { fromId: otherId, toId: partyId, kind: word.kind }
    : { fromId: partyId, toId: otherId, kind: word.kind }

/** A word as the value of a field. */
export const valueOfWord = ({ side, kind }: RelationWord): string => `${side}.${kind}`

export const wordOfValue = (value: string): RelationWord | undefined =>
  RELATION_WORDS.find((word) => valueOfWord(word) === value)
