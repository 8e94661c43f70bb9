import { IconAlertTriangle, IconFiles, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../shared/domain/file-size.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import type { DocumentView } from '../../../shared/domain/list-views.ts'
import { api } from '../../app/api.ts'
import { ButtonLink } from '../../app/links.tsx'
import { languageOf } from '../../i18n/index.ts'
import { useListView } from '../../records/list/list-views.tsx'
import { type Column, RecordList } from '../../records/list/RecordList.tsx'
import { useRecordList } from '../../records/list/use-record-list.ts'
import { DateText } from '../../ui/dates.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './documents-page.module.css'
import { typeWordOf } from './kinds.tsx'

const TRACKS = 'minmax(0, 5fr) minmax(0, 4fr) 10rem 10rem 5rem'

const INITIAL: DocumentView = { filter: { text: '' }, sort: { by: 'imported', direction: 'descending' } }

const useColumns = (): Column<DocumentLine, DocumentView['sort']['by']>[] => {
  const { t, i18n } = useTranslation('documents')
  return [
    {
      key: 'title',
      title: t('column.document'),
      sortBy: 'title',
      cell: ({ title, kind, mediaType, typeMismatch, isPrivileged }) => (
        <>
          <bdi>{title}</bdi>
          <span className={styles.detail}>
            {`${t(`kind_${kind}`)} · ${t(typeWordOf(mediaType))} `}
            {typeMismatch ? (
              <StatusBadge icon={IconAlertTriangle} tone="amber">
                {t('typeMismatchShort')}
              </StatusBadge>
            ) : null}
            {isPrivileged ? <StatusBadge icon={IconLock}>{t('fieldPrivileged')}</StatusBadge> : null}
          </span>
        </>
      ),
    },
    { key: 'case', title: t('case'), sortBy: 'case', cell: ({ caseTitle }) => <bdi>{caseTitle}</bdi> },
    {
      key: 'dated',
      title: t('column.dated'),
      sortBy: 'dated',
      cell: ({ dated }) => (dated === null ? null : <DateText value={dated} />),
    },
    {
      key: 'imported',
      title: t('column.imported'),
      sortBy: 'imported',
      cell: ({ importedAt }) => <DateText value={importedAt.slice(0, 10)} />,
    },
    {
      key: 'size',
      title: t('size'),
      sortBy: 'size',
      cell: ({ sizeBytes }) => fileSize(sizeBytes, languageOf(i18n.language)),
    },
  ]
}

/** All documents of the vault. */
export const DocumentsPage = ({ tables }: { readonly tables?: ReactNode }) => {
  const { t } = useTranslation('documents')
  const list = useRecordList<DocumentView, DocumentLine>(
    api.documents.page,
    useListView('documents', INITIAL),
  )
  const columns = useColumns()
  return (
    <Page title={t('title')} actions={tables}>
      <RecordList
        label={t('title')}
        list={list}
        initialSort={INITIAL.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ id }) => ({ to: '/documents/$documentId', params: { documentId: id } })}
        narrowing={{
          label: t('filter'),
          placeholder: t('filter'),
          allText: (count) => t('shown', { count }),
          noMatch: t('nothingFound'),
          clear: t('clearFilter'),
          cleared: INITIAL.filter,
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
    </Page>
  )
}
