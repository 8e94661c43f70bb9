import type { InterventionAnswer, InterventionKind } from '../../../../../shared/domain/kinds/intervention.ts'
import type { ItemKind, ItemState } from '../../../../../shared/domain/kinds/item.ts'
import type { RiskState } from '../../../../../shared/domain/kinds/risk.ts'
import type {
  Presence,
  StatementCircumstance,
  StatementKind,
  StatementStanding,
} from '../../../../../shared/domain/kinds/statement.ts'

/** What a dossier says of statements, things, interventions, published numbers and fears. Phrases take ready words and end in nothing. */
export interface EvidenceWords {
  readonly statementKinds: Readonly<Record<StatementKind, string>>
  /** Empty where nothing has become of it. */
  readonly statementStandings: Readonly<Record<StatementStanding, string>>
  readonly circumstances: Readonly<Record<StatementCircumstance, string>>
  /** The recorded circumstances, of which nobody but whoever reports them is sure. */
  readonly saidUnder: (circumstances: string) => string
  readonly lawyerPresence: Readonly<Record<Presence, string>>
  readonly interpreterPresence: Readonly<Record<Presence, string>>
  readonly withdrawsStatement: (statement: string) => string

  readonly itemKinds: Readonly<Record<ItemKind, string>>
  /** Empty where nobody knows. */
  readonly itemStates: Readonly<Record<ItemState, string>>
  /** What was done with it: when, by whom, where; nouns, for any of the three may be all that is known. */
  readonly itemSteps: Readonly<
    Record<'seized' | 'copied' | 'examined' | 'returned', (what: string) => string>
  >
  readonly ownerOf: (name: string) => string
  readonly custodyOf: (who: string) => string
  readonly found: (what: string) => string
  readonly inEvent: (event: string) => string

  readonly interventions: Readonly<Record<InterventionKind, string>>
  /** Empty where nobody knows of anything. */
  readonly answers: Readonly<Record<InterventionAnswer, string>>
  readonly fromWhom: (who: string) => string
  readonly signed: (count: string) => string
  readonly toWhom: (who: string) => string
  readonly forWhom: (who: string) => string
  readonly signatories: (names: string) => string
  readonly answerOf: (answer: string) => string
  readonly watchedUntil: (date: string) => string

  readonly atOdds: string
  readonly aboutTheSame: (number: string) => string
  readonly countedHow: (words: string) => string

  /** What stands above all that is feared. */
  readonly risksNote: string
  /** "Feared: a charge": the word of a status or a charge never stands alone. */
  readonly feared: (what: string) => string
  readonly riskCharge: string
  readonly riskStates: Readonly<Record<RiskState, string>>
  readonly fearedBy: (who: string) => string
  readonly becameCharge: (charge: string) => string
  readonly becameStatus: (status: string) => string
}

/** Heads of columns, beside those of the other sections. */
export interface EvidenceLabels {
  readonly takenBy: string
  readonly said: string
  readonly item: string
  readonly itemSteps: string
  readonly parties: string
  readonly letter: string
  readonly figure: string
  readonly counted: string
  readonly published: string
  readonly feared: string
  readonly fearedWhy: string
}
