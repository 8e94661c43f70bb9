import type { PartyInput } from '../../../../shared/domain/kinds/party.ts'
import type { LineVerdict } from '../../../../shared/domain/table-import.ts'
import type { Decisions } from './decisions.ts'
import type { PartyFinder } from './party-finder.ts'
import type { CaseDraft, EventDraft } from './read-line.ts'
import type { WordReader } from './word-reader.ts'

/** What a line would become. */
export type Draft =
  | { readonly kind: 'parties'; readonly value: PartyInput }
  | ({ readonly kind: 'cases' } & CaseDraft)
  | ({ readonly kind: 'events' } & EventDraft)

/** A line after it was looked at; without a draft where it is refused. */
export interface ExaminedLine {
  readonly verdict: LineVerdict
  readonly draft: Draft | undefined
}

/** All lines of a table and who the names in them mean. */
export interface Examined {
  readonly lines: readonly ExaminedLine[]
  readonly named: PartyFinder
  /** Which words nobody knows, and which the vault remembers. */
  readonly seen: WordReader['seen']
}

/** What was found out about a table. */
export interface ExaminedTable {
  /** What the columns were taken for. */
  readonly plan: string
  /** What the vault remembered of words. */
  readonly words: string
  /** How far the vault was: what has changed since may change a verdict. */
  readonly auditCount: number
  readonly examined: Examined
  readonly decisions: Decisions
}
