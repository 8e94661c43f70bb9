import { SandyqError } from '../../../shared/contract/errors.ts'
import type { DossierOptions } from '../../../shared/contract/transfers.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type {
  DossierCharge,
  DossierExhibit,
  DossierInput,
  DossierPerson,
  DossierRestraint,
} from '../../../shared/domain/dossier.ts'
import type { Hearing } from '../../../shared/domain/hearing.ts'
import { type Casework, localDayOf, readOf } from '../casework/casework.ts'
import type { ReadHandle } from '../database/handles.ts'
import { caseFiles } from '../records/case-file.ts'
import { listCharges } from '../records/charge.ts'
import { listDocumentLines } from '../records/document.ts'
import { listHearings } from '../records/hearing.ts'
import { listParticipations } from '../records/participation.ts'
import { listPartiesOfCase, type PartyOfCase } from '../records/party.ts'
import { listRestraints } from '../records/restraint.ts'

type Parties = ReadonlyMap<string, PartyOfCase>

const shownName = (parties: Parties, partyId: string): string => parties.get(partyId)?.names[0]?.text ?? ''

const personsOf = (read: ReadHandle, caseId: string, parties: Parties): DossierPerson[] =>
  listParticipations(read, caseId).map(({ partyId, partyKind, partyName, role, detail }) => ({
    kind: partyKind,
    names: parties.get(partyId)?.names ?? [{ text: partyName, kind: 'main' }],
    role,
    detail,
    born: parties.get(partyId)?.born ?? null,
  }))

const chargesOf = (read: ReadHandle, caseId: string, parties: Parties): DossierCharge[] =>
  listCharges(read, caseId).map(({ partyId, code, article, part, title, since, status }) => ({
    person: shownName(parties, partyId),
    code,
    article,
    part,
    title,
    from: since,
    status,
  }))

const restraintsOf = (read: ReadHandle, caseId: string, parties: Parties): DossierRestraint[] =>
  listRestraints(read, caseId).map(({ partyId, kind, from, until, place, order, extensionOf }) => ({
    person: shownName(parties, partyId),
    kind,
    from,
    until,
    place,
    order,
    isExtension: extensionOf !== null,
  }))

const hearingsOf = (read: ReadHandle, caseId: string): DossierInput['hearings'] =>
  listHearings(read, caseId).map(({ startsAt, kind, court, room, judge, purpose, result }: Hearing) => ({
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
  sizeBytes: document.sizeBytes,
  sha256: document.sha256,
  source: document.source,
})

/** Numbered in the order given; each a document of this case, each once. */
const exhibitsOf = (read: ReadHandle, { caseId, exhibits }: DossierOptions): DossierExhibit[] => {
  if (new Set(exhibits).size !== exhibits.length) throw new SandyqError('INVALID_INPUT')
  const documents = new Map<string, Document>(
    listDocumentLines(read, caseId).map((document) => [document.id, document]),
  )
  return exhibits.map((id, place) => {
    const document = documents.get(id)
    if (document === undefined) throw new SandyqError('NOT_FOUND')
    return exhibitOf(document, place + 1)
  })
}

/**
 * A case as the dossier shows it. Only what the chosen parts need leaves the vault: without the list of persons the clients
 * alone, who are named on the cover. Identity numbers, contacts and notes never leave it in this way.
 *
 * @throws NOT_FOUND where the case or an exhibit does not exist; INVALID_INPUT where an exhibit comes twice
 */
export const prepareDossier = (work: Casework, options: DossierOptions): DossierInput => {
  const read = readOf(work)
  const { caseId, language, sections, stamp, recipient, confidentiality } = options
  const { id: _id, revision: _revision, notes: _notes, number, ...shown } = caseFiles.get(read, caseId)
  const has = (section: (typeof sections)[number]): boolean => sections.includes(section)
  const parties = listPartiesOfCase(read, caseId)
  const persons = personsOf(read, caseId, parties)
  return {
    ...shown,
    caseNumber: number,
    language,
    sections,
    stamp,
    recipient,
    confidentiality,
    summary: '',
    preparedOn: localDayOf(work.now()),
    preparedBy: '',
    purpose: '',
    persons: has('persons') ? persons : persons.filter((person) => person.role === 'client'),
    charges: has('charges') ? chargesOf(read, caseId, parties) : [],
    restraints: has('restraints') ? restraintsOf(read, caseId, parties) : [],
    hearings: has('hearings') ? hearingsOf(read, caseId) : [],
    exhibits: exhibitsOf(read, options),
  }
}
