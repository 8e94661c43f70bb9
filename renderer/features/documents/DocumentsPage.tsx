import { TextInput } from '@mantine/core'
import { IconFiles, IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '../../../shared/domain/document.ts'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { api } from '../../app/api.ts'
import { ButtonLink } from '../../app/links.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { DocumentList } from './DocumentList.tsx'
import styles from './documents-page.module.css'

/** Documents whose title, case or file name has every word of the filter, in any script. */
export const matching = (documents: readonly DocumentLine[], filter: string): readonly DocumentLine[] => {
  const words = foldForSearch(filter).split(' ').filter(Boolean)
  if (words.length === 0) return documents
  return documents.filter(({ title, caseTitle, originalName }) => {
    const text = foldForSearch(`${title} ${caseTitle} ${originalName}`)
    return words.every((word) => text.includes(word))
  })
}

const Found = ({ documents }: { readonly documents: readonly DocumentLine[] }) => {
  const { t } = useTranslation('documents')
  const [filter, setFilter] = useState('')
  const found = matching(documents, useDeferredValue(filter))
  return (
    <>
      <TextInput
        className={styles.filter}
        leftSection={<IconFilter size={16} stroke={1.5} />}
        placeholder={t('filter')}
        aria-label={t('filter')}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className={styles.nothing}>{t('nothingFound')}</p>
      ) : (
        <DocumentList documents={found} withCase label={t('title')} />
      )}
    </>
  )
}

/** All documents of the vault. */
export const DocumentsPage = () => {
  const { t } = useTranslation('documents')
  const documents = useQuery(api.documents.list.queryOptions({ input: { caseId: null } }))
  return (
    <Page title={t('title')}>
      <QueryView query={documents}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState
              icon={<IconFiles size={32} stroke={1.2} />}
              title={t('emptyAllTitle')}
              action={<ButtonLink to="/cases">{t('toCases')}</ButtonLink>}
            >
              {t('emptyAllText')}
            </EmptyState>
          ) : (
            <div>
              <Found documents={lines} />
            </div>
          )
        }
      </QueryView>
    </Page>
  )
}
