import type { IsoDate } from '../dates.ts'
import { sentenceIdSchema } from '../ids.ts'
import type { Decision } from '../kinds/decision.ts'
import type { Sentence, SentenceInput } from '../kinds/sentence.ts'
import { partsUnderReview } from './review-parts.ts'
import { type StandingSentence, standingSentences } from './standing-sentences.ts'

/** What a decision that says nothing of single persons does to one part. */
export interface WholeEffect {
  readonly before: StandingSentence
  readonly after: StandingSentence
  /** The part that would say so. */
  readonly part: SentenceInput
}

const placeholder = (place: number) => sentenceIdSchema.parse(place.toString(16).padStart(32, 'f'))

/**
 * What "set aside" or "left unchanged" of a reviewed decision comes to for each part of it. None where the decision has parts of its
 * own, which say whom it concerns, and where the decision that is set aside said nothing of the part: whether with an appeal its
 * verdict falls too nobody has recorded.
 *
 * @param decision as it is going to be kept
 */
export const wholeEffect = (
  {
    decisions,
    sentences,
  }: { readonly decisions: readonly Decision[]; readonly sentences: readonly Sentence[] },
  decision: Decision,
  today: IsoDate,
): WholeEffect[] => {
  const { id: decisionId, outcome, reviews, caseId } = decision
  if (reviews === null || (outcome !== 'upheld' && outcome !== 'cancelled')) return []
  if (sentences.some((part) => part.decisionId === decisionId)) return []
  const others = decisions.filter(({ id }) => id !== decisionId)
  const concerned = partsUnderReview(others, sentences, { decisionId: reviews, today }).filter(
    ({ line }) =>
      outcome === 'upheld' || [line.original, ...line.history].some((part) => part.decisionId === reviews),
  )
  const parts = concerned.map(
    ({ line, latest }): SentenceInput => ({
      ...{ caseId, decisionId, partyId: line.partyId, kind: line.standing.kind, effect: outcome },
      ...{ changes: latest.id, years: null, months: null, days: null, amount: '', currency: '' },
      ...{ from: null, until: null, childBornOn: null, charges: [], detail: '' },
    }),
  )
  const entered = parts.map((part, place) => ({ ...part, id: placeholder(place), revision: 1 }))
  const after = new Map(
    standingSentences([...others, decision], [...sentences, ...entered], today).map((line) => [
      line.original.id,
      line,
    ]),
  )
  return concerned.flatMap(({ line }, place) => {
    const [then, part] = [after.get(line.original.id), parts[place]]
    return then === undefined || part === undefined ? [] : [{ before: line, after: then, part }]
  })
}
