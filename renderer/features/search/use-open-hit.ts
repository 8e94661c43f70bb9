import { useNavigate } from '@tanstack/react-router'
import { caseIdSchema, documentIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import type { SearchHit, SearchKind } from '../../../shared/domain/search-hit.ts'

/** The part of the case's page where records of a kind are shown. */
const TABS = {
  charge: 'charges',
  hearing: 'court',
  decision: 'court',
  event: 'chronology',
  task: 'work',
  note: 'notes',
} as const satisfies Partial<Record<SearchKind, string>>

/** Goes to the page on which an answer is shown. */
export const useOpenHit = () => {
  const navigate = useNavigate()
  return (hit: SearchHit): void | Promise<void> => {
    switch (hit.kind) {
      case 'party':
        return navigate({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(hit.id) } })
      case 'case':
        return navigate({ to: '/cases/$caseId', params: { caseId: caseIdSchema.parse(hit.id) } })
      case 'document':
        return navigate({
          to: '/documents/$documentId',
          params: { documentId: documentIdSchema.parse(hit.id) },
        })
      case 'hearing':
        if (hit.caseId === null) return
        return navigate({
          to: '/cases/$caseId',
          params: { caseId: hit.caseId },
          search: { tab: TABS.hearing, hearing: hit.id },
        })
      case 'charge':
      case 'decision':
      case 'event':
      case 'task':
      case 'note':
        if (hit.caseId === null) return
        return navigate({
          to: '/cases/$caseId',
          params: { caseId: hit.caseId },
          search: { tab: TABS[hit.kind], open: hit.id },
        })
    }
  }
}
