import { sourcesOf } from '../../../../shared/domain/case/sources.ts'
import type { DossierSource } from '../../../../shared/domain/dossier-parts.ts'
import type { RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import type { Source } from '../../../../shared/domain/kinds/source.ts'
import type { Surroundings } from './surroundings.ts'

type Papers = Pick<Surroundings, 'paperOf' | 'isKeptBack'>

// How reliable a source is, is what the lawyer thinks of it.
const printed = (source: Source, { paperOf }: Pick<Papers, 'paperOf'>): DossierSource => {
  const { kind, text, page, documentId, reportedOn, asOf, stance, says, contradicts, quote } = source
  return { kind, text, page, paper: paperOf(documentId), reportedOn, asOf, stance, says, contradicts, quote }
}

/** Who says what a record says; one that is sensitive stays, and so does one whose document is kept back. */
export const sourcesIn =
  (sources: readonly Source[], papers: Papers): Surroundings['sourcesOf'] =>
  (subject: RecordSubject, id: string) => {
    const own = sourcesOf({ sources }, subject, id)
    const open = own.filter(({ isSensitive, documentId }) => !isSensitive && !papers.isKeptBack(documentId))
    return { sources: open.map((source) => printed(source, papers)), hasHidden: open.length < own.length }
  }
