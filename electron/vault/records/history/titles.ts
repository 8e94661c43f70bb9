import type { ChangedSubject } from '../../../../shared/domain/history.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { KINDS, type RecordSubject } from '../../../../shared/domain/kinds/index.ts'
import { type RecordTitle, titleOfRecord } from '../../../../shared/domain/kinds/title.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { caseFiles } from '../case-file.ts'
import { findDocument } from '../document.ts'
import { PARTS } from '../kinds/index.ts'
import { linkTable } from '../kinds/link.ts'
import { sourceTable } from '../kinds/source.ts'
import { lawTitleOf } from '../law-rows.ts'
import { partyTable, shownNameSql } from '../party.ts'
import { relations } from '../relation.ts'

/** A record of any kind. */
export const findRecord = (read: ReadHandle, subject: RecordSubject, id: string): object | undefined => {
  switch (subject) {
    case 'party':
      return partyTable.find(read, id)
    case 'relation':
      return relations.find(read, id)
    case 'case':
      return caseFiles.find(read, id)
    case 'document':
      return findDocument(read, id)
    case 'source':
      return sourceTable.find(read, id)
    case 'link':
      return linkTable.find(read, id)
    default:
      return PARTS[subject].find(read, id)
  }
}

const nameOf = (read: ReadHandle, partyId: PartyId): string =>
  read.get<{ name: string }>(`SELECT ${shownNameSql('@partyId')} AS name`, { partyId })?.name ?? ''

const caseTitleOf = (read: ReadHandle, record: object): string =>
  'caseId' in record ? (caseFiles.find(read, String(record.caseId))?.title ?? '') : ''

/** What a record is called now; empty where it is gone. */
export const titleOf = (read: ReadHandle, subject: RecordSubject, id: string): RecordTitle => {
  const record = findRecord(read, subject, id)
  if (record === undefined) return []
  return titleOfRecord(KINDS[subject], record, {
    nameOf: (partyId) => nameOf(read, partyId),
    caseTitle: () => caseTitleOf(read, record),
  })
}

/** What anything is called that a change can be about. */
export const changedTitleOf = (read: ReadHandle, subject: ChangedSubject, id: string): RecordTitle =>
  subject === 'law' ? lawTitleOf(read, id) : titleOf(read, subject, id)
