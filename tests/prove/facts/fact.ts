import type { ContextKind } from '../../../shared/domain/kinds/case.ts'
import type { RecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { Typed } from '../../e2e/person/any-record.ts'
import type { Person } from '../../e2e/person/person.ts'

/** One fact of a report: what is typed for it, and the words by which a reader must find it again. */
export interface Fact {
  /** The sentence of the report, made up after the kinds of sentences that real reports have. */
  readonly said: string
  readonly subject: RecordSubject
  readonly typed: Typed
  /** What is done after the record was entered, or in its place where nothing is typed: a form of its own. */
  readonly hands?: (person: Person) => Promise<void>
  /** Words that stand on the page, in the part of the case where its kind stands. */
  readonly page: readonly string[]
  /** Words that stand in the dossier; empty where a dossier has no place for its kind. */
  readonly paper?: readonly string[]
  /** What is typed into the search, and what it offers. */
  readonly search?: readonly [typed: string, offered: string]
  /** Words in one line of the table of its list. */
  readonly table?: readonly string[]
}

/** A file of the vault with the facts of one report. */
export interface Report {
  readonly title: string
  /** What a context file is about; left out for a case. */
  readonly context?: ContextKind
  readonly facts: readonly Fact[]
}
