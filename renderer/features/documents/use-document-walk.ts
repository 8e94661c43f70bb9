import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { documentsInView } from '../../../shared/domain/document-order.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { api } from '../../app/api.ts'
import { useLastDocumentView } from '../../records/list/list-views.tsx'

/** From which list a document was opened: that of all documents, else that of its case. */
export type OpenedFrom = 'documents' | undefined

/** Where a document stands in the list from which it was opened, counted from 1, and what stands beside it. */
export interface DocumentWalk {
  readonly place: number
  readonly count: number
  readonly previous: DocumentId | null
  readonly next: DocumentId | null
}

const placeAmong = (ids: readonly DocumentId[], id: DocumentId): DocumentWalk | undefined => {
  const at = ids.indexOf(id)
  if (at < 0) return
  return { place: at + 1, count: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}

/** Undefined where the list, as it is looked at, does not have the document, and until that is known. */
export const useDocumentWalk = (
  { id, caseId }: Pick<Document, 'id' | 'caseId'>,
  from: OpenedFrom,
): DocumentWalk | undefined => {
  const { i18n } = useTranslation()
  const isOfAll = from === 'documents'
  const view = useLastDocumentView(isOfAll ? undefined : caseId)
  const ofAll = useQuery({
    ...api.documents.beside.queryOptions({ input: { ...view, id } }),
    enabled: isOfAll,
    placeholderData: keepPreviousData,
  })
  const ofCase = useQuery({
    ...api.cases.parts.queryOptions({ input: { caseId, parts: ['documents'] } }),
    enabled: !isOfAll,
  })
  if (isOfAll) return ofAll.data ?? undefined
  const shown = documentsInView(ofCase.data?.documents ?? [], view, i18n.language)
  return placeAmong(
    shown.map((each) => each.id),
    id,
  )
}
