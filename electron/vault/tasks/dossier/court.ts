import { sentenceEnd } from '../../../../shared/domain/case/sentence-end.ts'
import {
  postponementEnd,
  type StandingSentence,
  standingSentences,
} from '../../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { DossierHearing } from '../../../../shared/domain/dossier.ts'
import type {
  DossierDecision,
  DossierSentence,
  DossierSentenceStep,
  NamedDecision,
} from '../../../../shared/domain/dossier-parts.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { Decision } from '../../../../shared/domain/kinds/decision.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { Sentence } from '../../../../shared/domain/kinds/sentence.ts'
import { lawOf } from './proceeding.ts'
import type { Surroundings } from './surroundings.ts'

export const hearingsOf = (rows: readonly Hearing[], around: Surroundings): DossierHearing[] =>
  rows.map(({ id, startsAt, lastDay, status, kind, court, room, judge, purpose, result }) => ({
    when: startsAt,
    lastDay,
    status,
    kind,
    court,
    room,
    judge,
    purpose,
    result,
    sources: around.sourcesOf('hearing', id).sources,
  }))

const namedAmong = (decisions: readonly Decision[], id: string | null): NamedDecision | null => {
  const decision = decisions.find((each) => each.id === id)
  if (decision === undefined) return null
  const { kind, announcedOn, number } = decision
  return { kind, announcedOn, number }
}

export const decisionsOf = (
  rows: readonly Decision[],
  { paperOf, sourcesOf }: Surroundings,
): DossierDecision[] =>
  rows.map(({ kind, outcome, body, judge, number, announcedOn, copyHandedOn, inForceOn, ...decision }) => ({
    kind,
    outcome,
    body,
    judge,
    number,
    announcedOn,
    copyHandedOn,
    inForceOn,
    reviews: namedAmong(rows, decision.reviews),
    paper: paperOf(decision.documentId),
    summary: decision.summary,
    sources: sourcesOf('decision', decision.id).sources,
  }))

interface Court {
  readonly decisions: readonly Decision[]
  readonly sentences: readonly Sentence[]
  readonly charges: readonly Charge[]
  readonly today: IsoDate
}

const stepOf = (
  sentence: Sentence,
  { decisions, charges }: Court,
  around: Surroundings,
): DossierSentenceStep => {
  const { decisionId, kind, effect, years, months, days, amount, currency, from, until, detail } = sentence
  return {
    decision: namedAmong(decisions, decisionId),
    kind,
    effect,
    years,
    months,
    days,
    amount,
    currency,
    from,
    until,
    postponedUntil: effect === 'postponed' ? postponementEnd(sentence) : null,
    detail,
    charges: sentence.charges.flatMap(({ chargeId }) =>
      charges.filter(({ id }) => id === chargeId).map((charge) => lawOf(charge)),
    ),
    sources: around.sourcesOf('sentence', sentence.id).sources,
  }
}

const standingOf = (part: StandingSentence, court: Court, around: Surroundings): DossierSentence => {
  const steps = [part.original, ...part.history]
  return {
    person: around.nameOf(part.partyId),
    now: part.now,
    steps: steps.map((step) => stepOf(step, court, around)),
    standing: steps.indexOf(part.standing),
    computed: sentenceEnd(part),
  }
}

/** Each part of each sentence through all decisions, and what stands of it today as far as it is recorded. */
export const sentencesOf = (court: Court, around: Surroundings): DossierSentence[] =>
  standingSentences(court.decisions, court.sentences, court.today)
    .filter(({ partyId }) => around.isNamed(partyId))
    .map((part) => standingOf(part, court, around))
