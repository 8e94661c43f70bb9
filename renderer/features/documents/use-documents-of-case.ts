import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { documentsInView } from '../../../shared/domain/document-order.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import type { DocumentView } from '../../../shared/domain/list-views.ts'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import { useDocumentsOfCaseView } from '../../records/list/list-views.tsx'
import type { RecordListState } from '../../records/list/use-record-list.ts'

interface DocumentsOfCase extends RecordListState<DocumentView, DocumentLine> {
  /** In the order of the list. */
  readonly shown: readonly DocumentLine[]
}

/** The documents of the case that is open, in a list that needs no further reading. */
export const useDocumentsOfCase = (): DocumentsOfCase => {
  const { i18n } = useTranslation()
  const { case: of, documents } = useCaseFile()
  const [view, setView] = useDocumentsOfCaseView(of.id)
  const shown = useMemo(
    () => documentsInView(documents, view, i18n.language),
    [documents, view, i18n.language],
  )
  return {
    shown,
    view,
    shownView: view,
    setView,
    narrow: (part) => setView({ ...view, filter: { ...view.filter, ...part } }),
    counts: { shown: shown.length, all: documents.length },
    error: undefined,
    tryAgain: () => undefined,
    rowAt: (place) => shown[place],
    look: () => undefined,
    readAll: async () => shown,
  }
}
