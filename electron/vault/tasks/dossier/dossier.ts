import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { DossierOptions } from '../../../../shared/contract/transfers.ts'
import type {
  DossierCharge,
  DossierExhibit,
  DossierInput,
  DossierPerson,
  DossierRestraint,
} from '../../../../shared/domain/dossier.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { Document } from '../../../../shared/domain/kinds/document.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import type { Participation } from '../../../../shared/domain/kinds/participation.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { caseFiles } from '../../records/case-file.ts'
import { type Casework, localDayOf, readOf } from '../../records/change.ts'
import { listDocumentLines } from '../../records/document.ts'
import { charges } from '../../records/kinds/charge.ts'
import { hearings } from '../../records/kinds/hearing.ts'
import { participations } from '../../records/kinds/participation.ts'
import { restraints } from '../../records/kinds/restraint.ts'
import { listPartiesOfCase, type PartyOfCase } from '../../records/parties-of-case.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

type Parties = ReadonlyMap<string, PartyOfCase>

const shownName = (parties: Parties, partyId: string): string => parties.get(partyId)?.names[0]?.text ?? ''

/** In place of the names of a sensitive person: the list shows the word of the role and nothing beside it. */
const NO_NAME: DossierPerson['names'] = [{ text: '', kind: 'main' }]

/**
 * The parties that the dossier must not name: an informant, a witness in danger. The client's own dossier names the client.
 * What the role alone does not say stays in the vault: names, birth, the words beside the role, charges and restraints.
 */
const withheldOf = (parts: readonly Participation[], parties: Parties): ReadonlySet<string> => {
  const clients = new Set<string>(parts.filter(({ role }) => role === 'client').map(({ partyId }) => partyId))
  return new Set(
    [...parties].filter(([id, party]) => party.isSensitive && !clients.has(id)).map(([id]) => id),
  )
}

const personsOf = (
  parts: readonly Participation[],
  parties: Parties,
  withheld: ReadonlySet<string>,
): DossierPerson[] =>
  parts.map(({ partyId, partyKind, partyName, role, detail }) =>
    withheld.has(partyId)
      ? { kind: partyKind, names: NO_NAME, role, detail: '', born: null }
      : {
          kind: partyKind,
          names: [...(parties.get(partyId)?.names ?? [{ text: partyName, kind: 'main' as const }])],
          role,
          detail,
          born: parties.get(partyId)?.born ?? null,
        },
  )

/** Records of persons whom the dossier may name. */
const ofNamed = <Row extends { readonly partyId: string }>(
  rows: readonly Row[],
  withheld: ReadonlySet<string>,
): Row[] => rows.filter(({ partyId }) => !withheld.has(partyId))

const chargesOf = (rows: readonly Charge[], parties: Parties): DossierCharge[] =>
  rows.map(({ partyId, code, article, part, title, since, status }) => ({
    person: shownName(parties, partyId),
    code,
    article,
    part,
    title,
    from: since,
    status,
  }))

const restraintsOf = (rows: readonly Restraint[], parties: Parties): DossierRestraint[] =>
  rows.map((row) => ({
    person: shownName(parties, row.partyId),
    kind: row.kind,
    from: row.from,
    fromTime: row.fromTime,
    until: row.until,
    endedOn: row.endedOn,
    endedTime: row.endedTime,
    endReason: row.endReason,
    place: row.place,
    order: row.order,
    isExtension: row.extensionOf !== null,
  }))

const hearingsOf = (read: ReadHandle, caseId: string): DossierInput['hearings'] =>
  hearings.ofCase
    .list(read, caseId)
    .map(({ startsAt, kind, court, room, judge, purpose, result }: Hearing) => ({
      when: startsAt,
      kind,
      court,
      room,
      judge,
      purpose,
      result,
    }))

const exhibitOf = (document: Document, number: number): DossierExhibit => ({
  number,
  documentId: document.id,
  title: document.title,
  documentDate: document.dated,
  kind: document.kind,
  language: document.language,
  originalName: document.originalName,
  mediaType: document.mediaType,
  readAs: document.readAs,
  sizeBytes: document.sizeBytes,
  sha256: document.sha256,
  source: document.source,
})

/** Numbered in the order given; each a document of this case, each once. One that is privileged only where the user said so. */
const exhibitsOf = (read: ReadHandle, { caseId, exhibits, privileged }: DossierOptions): DossierExhibit[] => {
  if (new Set(exhibits).size !== exhibits.length) throw new SandyqError('INVALID_INPUT')
  const documents = new Map<string, Document>(
    listDocumentLines(read, caseId).map((document) => [document.id, document]),
  )
  return exhibits.map((id, place) => {
    const document = documents.get(id)
    if (document === undefined) throw new SandyqError('NOT_FOUND')
    // Marked after the dialog was filled: what the user saw is not what the vault holds.
    if (document.isPrivileged && !privileged.includes(id)) throw new SandyqError('CONFLICT')
    return exhibitOf(document, place + 1)
  })
}

/** What the dossier says of the case itself. */
const shownOf = (file: Case) => ({
  title: file.title,
  caseNumber: file.number,
  kind: file.kind,
  stage: file.stage,
  status: file.status,
  registerNumber: file.registerNumber,
  courtNumber: file.courtNumber,
  authority: file.authority,
  openedOn: file.openedOn,
})

/**
 * A case as the dossier shows it. Only what the chosen parts need leaves the vault: without the list of persons the clients
 * alone, who are named on the cover. Identity numbers, contacts, notes and stays never leave
 * it in this way, nor who a sensitive person is.
 *
 * @throws NOT_FOUND where the case or an exhibit does not exist; INVALID_INPUT where an exhibit comes twice;
 * CONFLICT where one is privileged that the user did not say may leave
 */
export const prepareDossier = (work: Casework, options: DossierOptions): DossierInput => {
  const read = readOf(work)
  const { caseId, language, sections, stamp, recipient, confidentiality } = options
  const shown = shownOf(caseFiles.get(read, caseId))
  const has = (section: (typeof sections)[number]): boolean => sections.includes(section)
  const parties = listPartiesOfCase(read, caseId)
  const parts = participations.ofCase.list(read, caseId)
  const withheld = withheldOf(parts, parties)
  const persons = personsOf(parts, parties, withheld)
  return {
    ...shown,
    language,
    sections,
    stamp,
    recipient,
    confidentiality,
    preparedOn: localDayOf(work.now()),
    persons: has('persons') ? persons : persons.filter((person) => person.role === 'client'),
    charges: has('charges') ? chargesOf(ofNamed(charges.ofCase.list(read, caseId), withheld), parties) : [],
    restraints: has('restraints')
      ? restraintsOf(ofNamed(restraints.ofCase.list(read, caseId), withheld), parties)
      : [],
    hearings: has('hearings') ? hearingsOf(read, caseId) : [],
    exhibits: exhibitsOf(read, options),
  }
}
