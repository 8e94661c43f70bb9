import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../shared/domain/file-size.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import type { DocumentView, ShownColumn } from '../../../shared/domain/list-views.ts'
import { localTimeOf } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import type { Column } from '../../records/list/RecordList.tsx'
import { SourceMark } from '../../records/SourceMark.tsx'
import { DateText } from '../../ui/dates.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import styles from './documents-page.module.css'
import { typeWordOf } from './kinds.tsx'

type DocumentColumn = Column<DocumentLine, DocumentView['sort']['by'], ShownColumn<'documents'>>

const Name = ({ document }: { readonly document: DocumentLine }) => {
  const { t } = useTranslation('documents')
  return (
    <>
      <bdi>{document.title}</bdi>
      <span className={styles.detail}>
        {`${t(`kind_${document.kind}`)} · ${t(typeWordOf(document.mediaType))} `}
        {document.typeMismatch ? (
          <StatusBadge icon={IconAlertTriangle} tone="amber">
            {t('typeMismatchShort')}
          </StatusBadge>
        ) : null}
        {document.isPrivileged ? <StatusBadge icon={IconLock}>{t('fieldPrivileged')}</StatusBadge> : null}
        <SourceMark subject="document" id={document.id} />
      </span>
    </>
  )
}

/**
 * What a list of documents says of each.
 *
 * @param second who gave it, or whose case it is: in the list of one case that is known
 */
export const useDocumentColumns = (second: 'source' | 'case'): DocumentColumn[] => {
  const { t, i18n } = useTranslation('documents')
  const language = languageOf(i18n.language)
  const columns: Readonly<Record<typeof second, DocumentColumn>> = {
    source: {
      key: 'source',
      title: t('fieldSource'),
      cell: ({ source }) => (source === '' ? null : <bdi>{source}</bdi>),
    },
    case: {
      key: 'case',
      title: t('case'),
      sortBy: 'case',
      cell: ({ caseTitle, source }) => (
        <>
          <bdi>{caseTitle}</bdi>
          {source === '' ? null : (
            <span className={styles.detail}>
              <bdi>{source}</bdi>
            </span>
          )}
        </>
      ),
    },
  }
  return [
    {
      key: 'title',
      title: t('column.document'),
      sortBy: 'title',
      cell: (document) => <Name document={document} />,
    },
    columns[second],
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
      cell: ({ importedAt }) => <DateText value={localTimeOf(importedAt).slice(0, 10)} />,
    },
    {
      key: 'size',
      title: t('size'),
      sortBy: 'size',
      cell: ({ sizeBytes }) => fileSize(sizeBytes, language),
    },
  ]
}
