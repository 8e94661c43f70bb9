import { LINK_KINDS, type LinkKind } from '../../../shared/domain/kinds/link.ts'

/** A link as it is said of one of its records: in the words of its kind, or against them. */
export interface LinkWord {
  readonly kind: LinkKind
  readonly isForward: boolean
}

/** Kinds that say the same of both records have one word. */
const hasBack = (kind: LinkKind): kind is 'because' | 'followed' => kind === 'because' || kind === 'followed'

/** Every way in which a record can be linked to another. */
export const LINK_WORDS: readonly LinkWord[] = LINK_KINDS.flatMap((kind): LinkWord[] =>
  hasBack(kind)
    ? [
        { kind, isForward: true },
        { kind, isForward: false },
      ]
    : [{ kind, isForward: true }],
)

/** The name of a word among the options of a form. */
export const valueOfWord = ({ kind, isForward }: LinkWord): string =>
  isForward || !hasBack(kind) ? kind : `${kind}-back`

export const wordOfValue = (value: string): LinkWord =>
  LINK_WORDS.find((word) => valueOfWord(word) === value) ?? { kind: 'because', isForward: true }

/** The key of its text. */
export const keyOfWord = ({ kind, isForward }: LinkWord) =>
  isForward || !hasBack(kind) ? (`link.kind.${kind}` as const) : (`link.back.${kind}` as const)
