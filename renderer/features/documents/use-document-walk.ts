import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentsInView } from '../../../shared/domain/document-order.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { api } from '../../app/api.ts'
import { useLastDocumentView } from '../../records/list/list-views.tsx'
import { type DocumentWalk, type KnownPlace, placeBeside } from './place-beside.ts'

/** From which list a document was opened: that of all documents, else that of its case. */
export type OpenedFrom = 'documents' | undefined

const placeAmong = (ids: readonly DocumentId[], id: DocumentId): DocumentWalk | undefined => {
  const at = ids.indexOf(id)
  if (at < 0) return
  return { place: at + 1, count: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null }
}

/** The place in the list of all, which is asked for one document after the other. */
const usePlaceOfAll = (id: DocumentId, isAsked: boolean): DocumentWalk | undefined => {
  const view = useLastDocumentView(undefined)
  const { data } = useQuery({
    ...api.documents.beside.queryOptions({ input: { ...view, id } }),
    enabled: isAsked,
  })
  const [last, setLast] = useState<KnownPlace & { readonly view: typeof view }>()
  if (data != null && last?.walk !== data) setLast({ id, walk: data, view })
  if (data !== undefined) return data ?? undefined
  // Places of a list that is looked at in another way say nothing.
  return last?.view === view ? placeBeside(last, id) : undefined
}

/** Undefined where the list, as it is looked at, does not have the document, and until that is known. */
export const useDocumentWalk = (
  { id, caseId }: Pick<Document, 'id' | 'caseId'>,
  from: OpenedFrom,
): DocumentWalk | undefined => {
  const { i18n } = useTranslation()
  const isOfAll = from === 'documents'
  const view = useLastDocumentView(caseId)
  const ofAll = usePlaceOfAll(id, isOfAll)
  const ofCase = useQuery({
    ...api.cases.parts.queryOptions({ input: { caseId, parts: ['documents'] } }),
    enabled: !isOfAll,
  })
  if (isOfAll) return ofAll
  const shown = documentsInView(ofCase.data?.documents ?? [], view, i18n.language)
  return placeAmong(
    shown.map((each) => each.id),
    id,
  )
}
