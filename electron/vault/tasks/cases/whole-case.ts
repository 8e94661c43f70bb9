import {
  CASE_PARTS,
  type CaseFile,
  type CasePart,
  type CaseParts,
} from '../../../../shared/domain/case/case-file.ts'
import { KINDS } from '../../../../shared/domain/kinds/index.ts'
import { PART_SUBJECTS } from '../../../../shared/domain/kinds/parts.ts'
import { caseFiles, requireCase } from '../../records/case-file.ts'
import { type Casework, readOf } from '../../records/change.ts'
import { listDocumentLines } from '../../records/document.ts'
import { PARTS } from '../../records/kinds/index.ts'
import { listLinksOfCase } from '../../records/link.ts'
import { listWholePartiesOfCase } from '../../records/parties-of-case.ts'
import { listRelationsOfCase } from '../../records/relation.ts'
import { listSourcesOfCase } from '../../records/source.ts'
import type { ReadHandle } from '../../store/database/handles.ts'

type ReadPart = (read: ReadHandle, caseId: string) => unknown

/** Where each part of a case comes from. */
const READERS: ReadonlyMap<string, ReadPart> = new Map<string, ReadPart>([
  ['case', caseFiles.get],
  ...PART_SUBJECTS.map((subject): [string, ReadPart] => [KINDS[subject].plural, PARTS[subject].ofCase.list]),
  ['documents', listDocumentLines],
  ['parties', listWholePartiesOfCase],
  ['relations', listRelationsOfCase],
  ['sources', listSourcesOfCase],
  ['links', listLinksOfCase],
])

/**
 * Some parts of a case. They tell of one moment: nothing else writes to the database of an open vault, and between the
 * statements of one answer this process does nothing else.
 *
 * @throws NOT_FOUND
 */
export const readCaseParts = (work: Casework, caseId: string, parts: readonly CasePart[]): CaseParts => {
  const read = readOf(work)
  requireCase(read, caseId)
  return Object.fromEntries(parts.map((part) => [part, READERS.get(part)?.(read, caseId)]))
}

/**
 * A case with everything in it.
 *
 * @throws NOT_FOUND
 */
export const readCaseFile = (work: Casework, caseId: string): CaseFile =>
  readCaseParts(work, caseId, CASE_PARTS) as CaseFile
