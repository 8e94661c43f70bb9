import type { WriteHandle } from '../database/handles.ts'
import { getParty, shownNameSql } from '../records/party.ts'
import { putIntoIndex } from './search-index.ts'

/** Fields of records are put together one to a line, so that words of two fields never become one. */
const lines = (...texts: (string | null)[]): string => texts.filter((text) => text !== null).join('\n')

/** A party is found by all its names and its identity number. */
export const indexParty = (write: WriteHandle, partyId: string): void => {
  const { names, identityNumber } = getParty(write, partyId)
  const [shown, ...others] = names.map((name) => name.text)
  putIntoIndex(write, {
    kind: 'party',
    recordId: partyId,
    caseId: null,
    title: shown ?? '',
    body: lines(...others, identityNumber),
  })
}

/** A case is found by its title, its numbers, the authority, and the names of its clients. */
export const indexCase = (write: WriteHandle, caseId: string): void => {
  const row = write.get<{ title: string; body: string; clients: string | null }>(
    `SELECT title, number || char(10) || register_number || char(10) || court_number || char(10) || authority AS body,
      (SELECT group_concat(${shownNameSql('k.party_id')}, char(10)) FROM participation AS k
        WHERE k.case_id = c.id AND k.role = 'client') AS clients
    FROM case_file AS c WHERE c.id = ?`,
    [caseId],
  )
  if (row === undefined) return
  putIntoIndex(write, {
    kind: 'case',
    recordId: caseId,
    caseId,
    title: row.title,
    body: lines(row.body, row.clients),
  })
}

interface PartOfCase {
  readonly id: string
  readonly caseId: string
  readonly title: string
  readonly body: string
}

const SELECT_HEARINGS = `
  SELECT h.id, h.case_id AS caseId, h.court || char(10) || h.purpose AS title,
    h.judge || char(10) || h.room || char(10) || c.title AS body
  FROM hearing AS h JOIN case_file AS c ON c.id = h.case_id`

const SELECT_DOCUMENTS = `
  SELECT d.id, d.case_id AS caseId, d.title,
    d.original_name || char(10) || d.source || char(10) || c.title AS body
  FROM document AS d JOIN case_file AS c ON c.id = d.case_id`

const putParts = (write: WriteHandle, kind: 'hearing' | 'document', parts: readonly PartOfCase[]): void => {
  for (const { id, ...part } of parts) putIntoIndex(write, { kind, recordId: id, ...part })
}

/** A hearing is found by court and purpose, then by judge, room and the case. */
export const indexHearing = (write: WriteHandle, hearingId: string): void =>
  putParts(write, 'hearing', write.all<PartOfCase>(`${SELECT_HEARINGS} WHERE h.id = ?`, [hearingId]))

/** A document is found by its title, then by the name of its file, its source and the case. */
export const indexDocument = (write: WriteHandle, documentId: string): void =>
  putParts(write, 'document', write.all<PartOfCase>(`${SELECT_DOCUMENTS} WHERE d.id = ?`, [documentId]))

/** For a case with a new title, which is among the words of everything in it. */
export const indexPartsOfCase = (write: WriteHandle, caseId: string): void => {
  putParts(write, 'hearing', write.all<PartOfCase>(`${SELECT_HEARINGS} WHERE h.case_id = ?`, [caseId]))
  putParts(write, 'document', write.all<PartOfCase>(`${SELECT_DOCUMENTS} WHERE d.case_id = ?`, [caseId]))
}

/** For a party with new names, which are among the words of the cases in which it is a client. */
export const indexCasesOfClient = (write: WriteHandle, partyId: string): void => {
  const rows = write.all<{ caseId: string }>(
    `SELECT DISTINCT case_id AS caseId FROM participation WHERE party_id = ? AND role = 'client'`,
    [partyId],
  )
  for (const { caseId } of rows) indexCase(write, caseId)
}
