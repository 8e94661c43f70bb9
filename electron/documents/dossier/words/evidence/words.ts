import type {
  Presence,
  StatementCircumstance,
  StatementKind,
  StatementStanding,
} from '../../../../../shared/domain/kinds/statement.ts'

/** What a dossier says of statements. Phrases take ready words and end in nothing. */
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
}

/** Heads of columns, beside those of the other sections. */
export interface EvidenceLabels {
  readonly takenBy: string
  readonly said: string
}
