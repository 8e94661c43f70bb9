import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { fileSize } from '../../../shared/domain/file-size.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { RowLink } from '../../app/links.tsx'
import { languageOf } from '../../i18n/index.ts'
import { SourceMark } from '../../records/SourceMark.tsx'
import { DateText } from '../../ui/dates.tsx'
import { List } from '../../ui/List.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TypeIcon, typeWordOf } from './kinds.tsx'

interface DocumentListProps {
  readonly documents: readonly DocumentLine[]
  /** Names the case in each row; not needed inside one. */
  readonly withCase: boolean
  readonly label: string
}

const Row = ({ document, withCase }: { readonly document: DocumentLine; readonly withCase: boolean }) => {
  const { t, i18n } = useTranslation('documents')
  const words = [t(`kind_${document.kind}`), t(typeWordOf(document.mediaType))]
  return (
    <RowLink
      to="/documents/$documentId"
      params={{ documentId: document.id }}
      start={<TypeIcon mediaType={document.mediaType} />}
      title={<bdi>{document.title}</bdi>}
      detail={
        <>
          {words.join(' · ')}
          {withCase && (
            <>
              {' · '}
              <bdi>{document.caseTitle}</bdi>
            </>
          )}
        </>
      }
      end={
        <>
          {document.typeMismatch && (
            <StatusBadge icon={IconAlertTriangle} tone="amber">
              {t('typeMismatchShort')}
            </StatusBadge>
          )}
          {document.isPrivileged && <StatusBadge icon={IconLock}>{t('fieldPrivileged')}</StatusBadge>}
          {document.dated !== null && <DateText value={document.dated} />}
          <span>{fileSize(document.sizeBytes, languageOf(i18n.language))}</span>
          <SourceMark subject="document" id={document.id} />
        </>
      }
    />
  )
}

/** Documents, one to a row; a row opens its document. */
export const DocumentList = ({ documents, withCase, label }: DocumentListProps) => (
  <List label={label}>
    {documents.map((document) => (
      <Row key={document.id} document={document} withCase={withCase} />
    ))}
  </List>
)
