import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import type { DossierInput } from '../../../../shared/domain/dossier.ts'
import { type Case, isContext } from '../../../../shared/domain/kinds/case.ts'
import { caseFiles } from '../../records/case-file.ts'
import { type Casework, localDayOf, readOf } from '../../records/change.ts'
import { listDocumentLines } from '../../records/document.ts'
import { participations } from '../../records/kinds/participation.ts'
import { listLinksOfCase } from '../../records/link.ts'
import { listPartiesOfCase, type PartyOfCase } from '../../records/parties-of-case.ts'
import { listSourcesOfCase } from '../../records/source.ts'
import { exhibitsOf } from './exhibits.ts'
import { linkedOf, notingPrinted } from './links.ts'
import { clientsOf, personsOf, withheldOf } from './persons.ts'
import { keptBackIn } from './privileged.ts'
import { sectionsOf } from './sections.ts'
import { sourcesIn } from './sources.ts'
import { namesApart, papersIn, type Surroundings } from './surroundings.ts'

/** What the dossier says of the case itself. */
const shownOf = (file: Case) => ({
  title: file.title,
  caseNumber: file.number,
  context: isContext(file) ? file.contextKind : null,
  kind: file.kind,
  stage: file.stage,
  status: file.status,
  registerNumber: file.registerNumber,
  courtNumber: file.courtNumber,
  authority: file.authority,
  openedOn: file.openedOn,
})

const surroundingsOf = (
  parties: ReadonlyMap<string, PartyOfCase>,
  withheld: ReadonlySet<string>,
  { language }: DossierOptions,
): Omit<Surroundings, 'paperOf' | 'isKeptBack' | 'sourcesOf'> => {
  const names = namesApart(new Map([...parties].filter(([id]) => !withheld.has(id))), language)
  return {
    nameOf: (id) => names.get(id) ?? '',
    saidOf: (id) => ({ kind: parties.get(id)?.kind ?? 'person', sex: parties.get(id)?.sex ?? '' }),
    isNamed: (id) => !withheld.has(id),
  }
}

/**
 * A case as the dossier shows it. Only what the chosen parts need leaves the vault: without the list of persons the clients
 * alone, who are named on the cover. Identity numbers, contacts, notes, homes and hiding places never leave it in this way, nor what
 * is sensitive, nor who a sensitive person is.
 *
 * @throws NOT_FOUND where the case or an exhibit does not exist; INVALID_INPUT where an exhibit comes twice;
 * CONFLICT where one is privileged that the user did not say may leave
 */
export const prepareDossier = (work: Casework, options: DossierOptions): DossierInput => {
  const read = readOf(work)
  const { caseId, language, sections, stamp, recipient, preparedBy, version, confidentiality, summary } =
    options
  const shown = shownOf(caseFiles.get(read, caseId))
  const today = localDayOf(work.now())
  const parties = listPartiesOfCase(read, caseId)
  const parts = participations.ofCase.list(read, caseId)
  const withheld = withheldOf(parts, parties)
  const documents = listDocumentLines(read, caseId)
  const exhibits = exhibitsOf(documents, options)
  const papers = { paperOf: papersIn(documents, exhibits), isKeptBack: keptBackIn(read, exhibits) }
  const { printed, sourcesOf } = notingPrinted(sourcesIn(listSourcesOfCase(read, caseId), papers))
  const around = {
    ...surroundingsOf(parties, withheld, options),
    ...papers,
    sourcesOf,
  }
  const said = {
    persons: sections.includes('persons') ? personsOf(parts, parties, around) : clientsOf(parts, parties),
    caseSources: sections.includes('case') ? around.sourcesOf('case', caseId).sources : [],
    ...sectionsOf(read, options, { around, today }),
  }
  for (const { documentId } of exhibits) printed.set(documentId, 'document')
  const links = sections.includes('links') ? listLinksOfCase(read, caseId) : []
  return {
    ...shown,
    language,
    sections,
    stamp,
    recipient,
    preparedBy,
    version,
    confidentiality,
    summary,
    preparedOn: today,
    ...said,
    links: linkedOf(links, { read, around, printed, caseTitle: shown.title }),
    exhibits,
  }
}
