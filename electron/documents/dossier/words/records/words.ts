import type { DossierSentence } from '../../../../../shared/domain/dossier-parts.ts'
import type { DecisionKind, DecisionOutcome } from '../../../../../shared/domain/kinds/decision.ts'
import type { EventCertainty, EventKind, EventRole } from '../../../../../shared/domain/kinds/event.ts'
import type { HearingStatus } from '../../../../../shared/domain/kinds/hearing.ts'
import type { ProceduralStatusKind } from '../../../../../shared/domain/kinds/procedural-status.ts'
import type { SentenceEffect, SentenceKind } from '../../../../../shared/domain/kinds/sentence.ts'
import type { SourceKind, Stance } from '../../../../../shared/domain/kinds/source.ts'
import type { StayKind } from '../../../../../shared/domain/kinds/stay.ts'

/** How long a part of a sentence is. */
export interface Term {
  readonly years: number | null
  readonly months: number | null
  readonly days: number | null
}

/** What a dossier says of statuses, places, events, decisions and sentences. Phrases take ready words and end in nothing. */
export interface RecordWords {
  /** In the place of a day that nobody recorded. */
  readonly undated: string
  readonly statuses: Readonly<Record<ProceduralStatusKind, string>>
  readonly stays: Readonly<Record<StayKind, string>>
  readonly hearingStatuses: Readonly<Record<HearingStatus, string>>

  readonly events: Readonly<Record<EventKind, string>>
  /** How sure it is, for a reader who takes what is printed as a fact. */
  readonly certainties: Readonly<Record<EventCertainty, string>>
  readonly eventRoles: Readonly<Record<EventRole, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  readonly persons: (names: string) => string
  readonly group: (words: string) => string
  readonly atLeast: (count: number) => string
  readonly atMost: (count: number) => string
  readonly between: (least: number, most: number) => string
  readonly reported: (date: string) => string
  /** How a source says it; empty where nobody has noted it. */
  readonly stances: Readonly<Record<Stance, string>>
  readonly asOf: (date: string) => string
  /** What a source says that the record does not. */
  readonly saysElse: (words: string) => string
  readonly contradicts: string
  readonly quoted: readonly [opened: string, closed: string]
  readonly noSource: string

  readonly decisions: Readonly<Record<DecisionKind, string>>
  readonly outcomes: Readonly<Record<DecisionOutcome, string>>
  readonly judgeOf: (judge: string) => string
  readonly copyHanded: (date: string) => string
  readonly inForce: (date: string) => string
  readonly reviews: (decision: string) => string

  readonly sentences: Readonly<Record<SentenceKind, string>>
  readonly effects: Readonly<Record<SentenceEffect, string>>
  readonly sentenceStates: Readonly<Record<DossierSentence['now'], string>>
  readonly term: (of: Term) => string
  readonly hours: (count: number | null) => string
  /** Of a last day that no paper names and that was counted from how long it was said to last. */
  readonly computed: (last: string) => string
  /** In place of such a day, where the one from which it runs is not known well enough. */
  readonly uncounted: string
  /** `or`: the child’s 14th birthday, where it is not known which of the two comes first. */
  readonly postponed: Readonly<Record<'date' | 'birthday' | 'unclear', (until: string, or: string) => string>>

  readonly chargeDates: Readonly<Record<'conduct' | 'announced', (date: string) => string>>
  /** On which charges a part of a sentence was imposed. */
  readonly onCharges: (charges: string) => string
  readonly insteadOf: (charge: string) => string
}
