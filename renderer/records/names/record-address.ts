import { linkOptions } from '@tanstack/react-router'
import type { HistoryEntry } from '../../../shared/domain/history.ts'
import { documentIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import { KINDS } from '../../../shared/domain/kinds/index.ts'
import type { RecordName } from '../history-slot.tsx'

/** The page that a record has of its own; undefined for what is read on the page of its case. */
export const pageOf = ({ subject, id }: RecordName) => {
  if (subject === 'party')
    return linkOptions({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(id) } })
  if (subject === 'document')
    return linkOptions({ to: '/documents/$documentId', params: { documentId: documentIdSchema.parse(id) } })
  return
}

/** The page on which a record is shown; undefined for a relation, a source and a link, which have none. */
export const recordAddress = ({
  subject,
  recordId,
  caseId,
}: Pick<HistoryEntry, 'subject' | 'recordId' | 'caseId'>) => {
  switch (subject) {
    case 'relation':
    case 'source':
    case 'link':
      return
    case 'party':
    case 'document':
      return pageOf({ subject, id: recordId })
    case 'case':
      return caseId === null ? undefined : linkOptions({ to: '/cases/$caseId', params: { caseId } })
    default:
      if (caseId !== null) {
        return linkOptions({
          to: '/cases/$caseId',
          params: { caseId },
          search: { tab: KINDS[subject].tab, open: recordId },
        })
      }
      return subject === 'task' || subject === 'note'
        ? linkOptions({ to: '/desk', search: { open: recordId } })
        : undefined
  }
}
