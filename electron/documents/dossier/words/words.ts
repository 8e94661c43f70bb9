import type { DossierSection, ExhibitFault, RemarkKind } from '../../../../shared/domain/dossier.ts'
import type { CaseKind, CaseStage, CaseStatus, ContextKind } from '../../../../shared/domain/kinds/case.ts'
import type { ChargeStatus } from '../../../../shared/domain/kinds/charge.ts'
import type { DocumentKind } from '../../../../shared/domain/kinds/document.ts'
import type { HearingKind } from '../../../../shared/domain/kinds/hearing.ts'
import type { Role } from '../../../../shared/domain/kinds/participation.ts'
import type { NAME_KINDS } from '../../../../shared/domain/kinds/party.ts'
import type { RestraintEnd, RestraintKind } from '../../../../shared/domain/kinds/restraint.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { EvidenceLabels, EvidenceWords } from './evidence/words.ts'
import type { LinkLabels, LinkWords } from './links/words.ts'
import type { RecordWords } from './records/words.ts'

type NameKind = (typeof NAME_KINDS)[number]

/** Pages of a Word file that have a header or a footer of their own. */
export type HeaderPages = 'every' | 'first' | 'others' | 'even' | 'odd'

export interface WordWords {
  readonly comments: string
  readonly endnotes: string
  readonly comment: (number: number) => string
  readonly commentMark: (number: number) => string
  readonly headers: Readonly<Record<HeaderPages, string>>
  readonly footers: Readonly<Record<HeaderPages, string>>
  /** What cannot be shown; `name` says more of it and may be empty. */
  readonly unshown: (
    what: 'chart' | 'diagram' | 'object' | 'ink' | 'shape' | 'insertion' | 'picture',
    name: string,
  ) => string
  readonly unknownSign: string
}

/** Everything a dossier says by itself, in one language. */
export interface Words extends RecordWords, EvidenceWords, LinkWords {
  readonly language: Language
  readonly dossier: string
  readonly dossierOfContext: string
  readonly contents: string
  readonly summary: string
  readonly sections: Readonly<Record<DossierSection, string>>
  readonly exhibits: string
  /** "Exhibit 3". */
  readonly exhibit: (number: number) => string
  readonly notes: string

  readonly cover: {
    readonly client: string
    readonly clients: string
    readonly caseNumber: string
    readonly recipient: string
    readonly preparedBy: string
    readonly preparedOn: string
    readonly version: string
    readonly pages: string
    readonly exhibits: string
  }

  readonly labels: EvidenceLabels &
    LinkLabels & {
      readonly kind: string
      readonly context: string
      readonly stage: string
      readonly status: string
      readonly registerNumber: string
      readonly courtNumber: string
      readonly authority: string
      readonly openedOn: string
      readonly name: string
      readonly role: string
      readonly born: string
      readonly founded: string
      readonly offence: string
      readonly article: string
      readonly time: string
      readonly proceduralStatus: string
      readonly articles: string
      readonly basis: string
      readonly stayReason: string
      readonly body: string
      readonly decision: string
      readonly event: string
      readonly penalty: string
      readonly steps: string
      readonly measure: string
      /** When a measure really ended. */
      readonly ended: string
      readonly period: string
      readonly place: string
      readonly order: string
      readonly when: string
      readonly court: string
      readonly judge: string
      readonly room: string
      readonly subject: string
      readonly result: string
      readonly number: string
      readonly document: string
      readonly date: string
      readonly language: string
      readonly pages: string
      readonly sha256: string
      readonly file: string
      readonly size: string
      readonly reason: string
    }

  readonly extension: string
  readonly source: (text: string) => string
  /** "room 12". */
  readonly roomOf: (room: string) => string
  readonly manifestNote: string

  /** The line above an exhibit that was set anew. */
  readonly convertedText: (file: string) => string
  readonly convertedRich: (file: string) => string
  readonly convertedWord: (file: string) => string
  readonly converted: string
  /** What stands among the text of a Word file and is not of it. */
  readonly word: WordWords
  /** Head of the sheet that stands for an exhibit or for some of its pages. */
  readonly sheetWhole: (exhibit: string) => string
  readonly sheetPages: (exhibit: string, pages: string) => string
  /** The head of what people wrote on the pages of an exhibit, printed after them. */
  readonly commentsIn: (exhibit: string) => string
  readonly commentPage: (page: string) => string
  readonly sheetAdvice: string
  readonly incomplete: string
  readonly missingLetters: string
  readonly pageRange: (pages: string) => string

  readonly faults: Readonly<Record<ExhibitFault, string>>
  /** Whole sentences; the detail may be empty only where the kind has none. */
  readonly remarks: Readonly<Record<RemarkKind, (detail: string) => string>>
  readonly caseKinds: Readonly<Record<CaseKind, string>>
  readonly contexts: Readonly<Record<ContextKind, string>>
  readonly stages: Readonly<Record<CaseStage, string>>
  readonly caseStatuses: Readonly<Record<CaseStatus, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly nameKinds: Readonly<Record<NameKind, string>>
  readonly chargeStatuses: Readonly<Record<ChargeStatus, string>>
  readonly restraints: Readonly<Record<RestraintKind, string>>
  /** Empty where nobody has said why. */
  readonly restraintEnds: Readonly<Record<RestraintEnd, string>>
  readonly hearings: Readonly<Record<HearingKind, string>>
  readonly documents: Readonly<Record<DocumentKind, string>>
  /** Languages a document is written in; short, for a narrow column. */
  readonly languages: Readonly<Record<'en' | 'ru' | 'kk' | 'other' | '', string>>
}
