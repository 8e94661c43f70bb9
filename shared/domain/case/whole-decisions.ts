import type { Decision } from '../kinds/decision.ts'
import type { Sentence } from '../kinds/sentence.ts'

/** What later decisions do to an earlier one as a whole. */
export interface WholeDecisions {
  /** Decisions without parts of their own that upheld or set aside this one, in the order given. */
  readonly actsOn: (decisionId: string) => readonly Decision[]
  /** Whether one of them set it aside, and was not set aside itself. */
  readonly isSetAside: (decisionId: string) => boolean
}

const NONE: readonly Decision[] = []

/**
 * "Set aside" and "left unchanged" of a decision that says nothing of single persons concern everybody whom the reviewed decision
 * concerns. Where it has parts, the parts say whom it concerns.
 */
export const wholeDecisions = (
  decisions: readonly Decision[],
  sentences: readonly Pick<Sentence, 'decisionId'>[],
): WholeDecisions => {
  const withParts = new Set(sentences.map(({ decisionId }) => decisionId))
  const acts = decisions.filter(
    ({ id, outcome }) => (outcome === 'cancelled' || outcome === 'upheld') && !withParts.has(id),
  )
  const byReviewed = Map.groupBy(acts, ({ reviews }): string | null => reviews)
  const actsOn = (decisionId: string): readonly Decision[] => byReviewed.get(decisionId) ?? NONE
  // Reviews in a ring, which the vault refuses, end the walk.
  const isSetAside = (decisionId: string, walked: ReadonlySet<string>): boolean =>
    actsOn(decisionId).some(
      ({ id, outcome }) =>
        outcome === 'cancelled' && !walked.has(id) && !isSetAside(id, new Set([...walked, id])),
    )
  return { actsOn, isSetAside: (decisionId) => isSetAside(decisionId, new Set([decisionId])) }
}
