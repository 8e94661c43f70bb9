import { IconFiles } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import type { DocumentView } from '../../../shared/domain/list-views.ts'
import { api } from '../../app/api.ts'
import { ButtonLink } from '../../app/links.tsx'
import { LAST_INTAKE_FIRST, useListView } from '../../records/list/list-views.tsx'
import { RecordList } from '../../records/list/RecordList.tsx'
import { useListSelection } from '../../records/list/use-list-selection.ts'
import { useRecordList } from '../../records/list/use-record-list.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ChosenDocuments } from './ChosenDocuments.tsx'
import { useDocumentColumns } from './use-document-columns.tsx'

const TRACKS = 'minmax(0, 7fr) minmax(0, 5fr) 9.5rem 9.5rem 4.5rem'

/** All documents of the vault. */
export const DocumentsPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('documents')
  const read = useRecordList<DocumentView, DocumentLine>(
    api.documents.page,
    useListView('documents', LAST_INTAKE_FIRST),
  )
  const { list, selection, chosen, error } = useListSelection<DocumentView, DocumentLine>(
    api.documents.page,
    read,
  )
  const columns = useDocumentColumns('case')
  return (
    <Page title={t('title')} actions={tables}>
      <RecordList
        label={t('title')}
        list={list}
        selection={{ ...selection, label: t('choose') }}
        initialSort={LAST_INTAKE_FIRST.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ id }) => ({
          to: '/documents/$documentId',
          params: { documentId: id },
          search: { from: 'documents' },
        })}
        narrowing={{
          label: t('filter'),
          placeholder: t('filter'),
          allText: (count) => t('shown', { count }),
          noMatch: t('nothingFound'),
          clear: t('clearFilter'),
          cleared: LAST_INTAKE_FIRST.filter,
        }}
        empty={
          <EmptyState
            icon={<IconFiles size={32} stroke={1.2} />}
            title={t('emptyAllTitle')}
            action={<ButtonLink to="/cases">{t('toCases')}</ButtonLink>}
          >
            {t('emptyAllText')}
          </EmptyState>
        }
      />
      <ErrorNotice error={error} />
      <ChosenDocuments chosen={chosen} onClear={selection.clear} />
    </Page>
  )
}
