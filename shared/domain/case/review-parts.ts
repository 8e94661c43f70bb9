import type { IsoDate } from '../dates.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Sentence, SentenceEffect } from '../kinds/sentence.ts'
import { isOver, type StandingSentence, standingSentences } from './standing-sentences.ts'

const SAYS_TERMS: ReadonlySet<SentenceEffect> = new Set(['imposed', 'reduced', 'increased', 'replaced'])

/** A part that a review of a decision concerns. */
export interface ReviewedPart {
  readonly line: StandingSentence
  /** What a new part of the same person has to go on from. */
  readonly latest: Sentence
}

/** The decision and those that it reviews: an appeal that left a verdict as it was has no parts of its own. */
const reviewedBy = (decisions: readonly Decision[], decisionId: string): ReadonlySet<string> => {
  const byId = new Map<string, Decision>(decisions.map((decision) => [decision.id, decision]))
  const found = new Set<string>()
  for (
    let id: string | null = decisionId;
    id !== null && !found.has(id);
    id = byId.get(id)?.reviews ?? null
  ) {
    found.add(id)
  }
  return found
}

/** Of a part and those that it goes on from the last that says a penalty of its own: what a review left as it was repeats none. */
export const termsBehind = (part: Sentence, sentences: readonly Sentence[]): Sentence => {
  const byId = new Map<string, Sentence>(sentences.map((sentence) => [sentence.id, sentence]))
  const walked = new Set<Sentence>()
  let terms = part
  while (!SAYS_TERMS.has(terms.effect) && terms.changes !== null && !walked.has(terms)) {
    walked.add(terms)
    terms = byId.get(terms.changes) ?? terms
  }
  return terms
}

/** Every part that stands and that a review of this decision acts on, each with the record that was the last to say something of it. */
export const partsUnderReview = (
  decisions: readonly Decision[],
  sentences: readonly Sentence[],
  { decisionId, today }: { readonly decisionId: string; readonly today: IsoDate },
): ReviewedPart[] => {
  const reviewed = reviewedBy(decisions, decisionId)
  return standingSentences(decisions, sentences, today)
    .filter(
      (line) =>
        !isOver(line) && [line.original, ...line.history].some((part) => reviewed.has(part.decisionId)),
    )
    .map((line) => ({ line, latest: line.history.at(-1) ?? line.original }))
}
