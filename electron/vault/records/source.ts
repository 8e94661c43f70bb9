import { SandyqError } from '../../../shared/contract/errors.ts'
import type { Source, SourceInput } from '../../../shared/domain/kinds/source.ts'
import type { ReadHandle } from '../store/database/handles.ts'
import { besideWork } from './beside-work.ts'
import { sourceTable } from './kinds/source.ts'
import { caseOfRecord } from './open-references.ts'
import { OUTSIDE_CASE_SQL } from './outside-case.ts'

const SELECT = `SELECT ${sourceTable.select('r')} FROM source AS r`

/** Sources as they were added; exported so that their query plans can be tested. */
export const SOURCES_SQL = {
  ofRecord: `${SELECT} WHERE r.of_id = @id ORDER BY r.id`,
  ofCase: `${OUTSIDE_CASE_SQL} ${SELECT}
    WHERE r.case_id = @caseId OR (r.of_id IN (SELECT id FROM outside) AND r.case_id IS NULL) ORDER BY r.id`,
} as const

/** Who says it, of one record. */
export const listSourcesOf = (read: ReadHandle, id: string): Source[] =>
  sourceTable.all(read, SOURCES_SQL.ofRecord, { id })

/** Every source in a case, those of the people it names and of the ties between them among them. */
export const listSourcesOfCase = (read: ReadHandle, caseId: string): Source[] =>
  sourceTable.all(read, SOURCES_SQL.ofCase, { caseId })

/** What belongs to no case, such as a party, may be told of in a document of any. */
const requireDocument = (read: ReadHandle, id: string, caseId: string | null): void => {
  const of = caseOfRecord(read, { subject: 'document', id })
  if (caseId !== null && of !== caseId) throw new SandyqError('INVALID_INPUT')
}

/** The work with sources. */
export const sourceWork = besideWork<SourceInput, Source>({
  subject: 'source',
  table: sourceTable,
  caseOf: (read, { ofSubject, ofId, documentId }) => {
    if (ofSubject === 'source') throw new SandyqError('INVALID_INPUT')
    const caseId = caseOfRecord(read, { subject: ofSubject, id: ofId })
    if (documentId !== null) requireDocument(read, documentId, caseId)
    return caseId
  },
  // An event is found by what is said of it.
  wordsOf: ({ ofSubject, ofId }) => (ofSubject === 'event' ? { subject: ofSubject, id: ofId } : undefined),
  changed: ({ ofSubject, ofId }, value, { action }) => {
    // A merge of parties may have moved the source since the value was kept in the log.
    if (action === 'restore') return { ...value, ofSubject, ofId }
    if (value.ofSubject !== ofSubject || value.ofId !== ofId) throw new SandyqError('INVALID_INPUT')
    return value
  },
})
