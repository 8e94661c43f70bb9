import {
  CASE_PARTS,
  type CaseFile,
  type CasePart,
  type CaseParts,
} from '../../../shared/domain/case/case-file.ts'
import { type Casework, readOf } from '../casework/casework.ts'
import type { ReadHandle } from '../database/handles.ts'
import { caseFiles, requireCase } from '../records/case-file.ts'
import { chargesOfCase } from '../records/charge.ts'
import { consentsOfCase } from '../records/consent.ts'
import { contactsOfCase } from '../records/contact.ts'
import { decisionsOfCase } from '../records/decision.ts'
import { disclosuresOfCase } from '../records/disclosure.ts'
import { listDocumentLines } from '../records/document.ts'
import { eventsOfCase } from '../records/event.ts'
import { hearingsOfCase } from '../records/hearing.ts'
import { notesOfCase } from '../records/note.ts'
import { listParticipations } from '../records/participation.ts'
import { listWholePartiesOfCase } from '../records/party.ts'
import { proceduralStatusesOfCase } from '../records/procedural-status.ts'
import { listRelationsOfCase } from '../records/relation.ts'
import { restraintsOfCase } from '../records/restraint.ts'
import { sentencesOfCase } from '../records/sentence.ts'
import { staysOfCase } from '../records/stay.ts'
import { tasksOfCase } from '../records/task.ts'

type ReadPart<Part extends CasePart> = (read: ReadHandle, caseId: string) => CaseFile[Part]

/** Where each part of a case comes from. */
const PARTS: { readonly [Part in CasePart]: ReadPart<Part> } = {
  case: caseFiles.get,
  participations: listParticipations,
  proceduralStatuses: proceduralStatusesOfCase.list,
  charges: chargesOfCase.list,
  restraints: restraintsOfCase.list,
  stays: staysOfCase.list,
  hearings: hearingsOfCase.list,
  decisions: decisionsOfCase.list,
  sentences: sentencesOfCase.list,
  events: eventsOfCase.list,
  tasks: tasksOfCase.list,
  contacts: contactsOfCase.list,
  notes: notesOfCase.list,
  consents: consentsOfCase.list,
  disclosures: disclosuresOfCase.list,
  documents: listDocumentLines,
  parties: listWholePartiesOfCase,
  relations: listRelationsOfCase,
}

/**
 * Some parts of a case. They tell of one moment: nothing else writes to the database of an open vault, and between the
 * statements of one answer this process does nothing else.
 *
 * @throws NOT_FOUND
 */
export const readCaseParts = (work: Casework, caseId: string, parts: readonly CasePart[]): CaseParts => {
  const read = readOf(work)
  requireCase(read, caseId)
  return Object.fromEntries(parts.map((part) => [part, PARTS[part](read, caseId)]))
}

/**
 * A case with everything in it.
 *
 * @throws NOT_FOUND
 */
export const readCaseFile = (work: Casework, caseId: string): CaseFile =>
  readCaseParts(work, caseId, CASE_PARTS) as CaseFile
