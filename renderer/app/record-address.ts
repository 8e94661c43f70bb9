import { linkOptions } from '@tanstack/react-router'
import type { HistoryEntry, RecordSubject } from '../../shared/domain/history.ts'
import { documentIdSchema, partyIdSchema } from '../../shared/domain/ids.ts'

/** The part of the page of a case in which its records are shown and changed. */
const TABS = {
  participation: 'people',
  'procedural-status': 'charges',
  charge: 'charges',
  restraint: 'restraints',
  stay: 'restraints',
  hearing: 'court',
  decision: 'court',
  sentence: 'court',
  event: 'chronology',
  task: 'work',
  contact: 'work',
  note: 'notes',
  consent: 'consents',
  disclosure: 'consents',
} as const satisfies Partial<Record<RecordSubject, string>>

/** The page on which a record is shown; undefined for a relation, which is of two parties and has none. */
export const recordAddress = ({
  subject,
  recordId,
  caseId,
}: Pick<HistoryEntry, 'subject' | 'recordId' | 'caseId'>) => {
  switch (subject) {
    case 'relation':
      return
    case 'party':
      return linkOptions({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(recordId) } })
    case 'document':
      return linkOptions({
        to: '/documents/$documentId',
        params: { documentId: documentIdSchema.parse(recordId) },
      })
    case 'case':
      return caseId === null ? undefined : linkOptions({ to: '/cases/$caseId', params: { caseId } })
    default:
      return caseId === null
        ? undefined
        : linkOptions({
            to: '/cases/$caseId',
            params: { caseId },
            search: { tab: TABS[subject], open: recordId },
          })
  }
}
