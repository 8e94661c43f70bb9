import { Button } from '@mantine/core'
import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { Section } from '../../ui/Section.tsx'
import { DocumentList } from './DocumentList.tsx'
import { ImportReport } from './ImportReport.tsx'
import { useImport } from './use-import.ts'

/** The documents of one case, with the way to add more. */
export const CaseDocuments = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation('documents')
  const documents = useQuery(api.documents.list.queryOptions({ input: { caseId } }))
  const { run, error, choose, stop, hide } = useImport(caseId)
  const addFiles = (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} stroke={1.5} />}
      disabled={run?.phase === 'running'}
      onClick={() => void choose()}
    >
      {t('addFiles')}
    </Button>
  )
  return (
    <Section title={t('title')} aside={documents.data?.length} actions={addFiles}>
      <ErrorNotice error={error} />
      {run !== undefined && <ImportReport run={run} onStop={stop} onHide={hide} />}
      <QueryView query={documents}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState icon={<IconFiles size={32} stroke={1.2} />} title={t('emptyTitle')}>
              {t('emptyText')}
            </EmptyState>
          ) : (
            <DocumentList documents={lines} withCase={false} label={t('title')} />
          )
        }
      </QueryView>
    </Section>
  )
}
