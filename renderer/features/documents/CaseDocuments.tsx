import { Button } from '@mantine/core'
import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCaseFile } from '../../records/case-file/CaseFileProvider.tsx'
import { newForm } from '../../records/drafts/draft-places.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { DocumentList } from './DocumentList.tsx'
import { ImportReport } from './ImportReport.tsx'
import { useImport } from './use-import.ts'

/** The documents of one case, with the way to add more, which opens at once where it was asked for. */
export const CaseDocuments = ({ openId }: { readonly openId?: string | undefined }) => {
  const { t } = useTranslation('documents')
  const { case: of, documents } = useCaseFile()
  const { run, error, choose, stop, hide } = useImport(of.id)
  const isAsked = useRef(openId === newForm('document'))
  useEffect(() => {
    if (!isAsked.current) return
    isAsked.current = false
    void choose()
  }, [choose])
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
    <Section title={t('title')} aside={documents.length} actions={addFiles}>
      <ErrorNotice error={error} />
      {run !== undefined && <ImportReport run={run} onStop={stop} onHide={hide} />}
      {documents.length === 0 ? (
        <EmptyState icon={<IconFiles size={32} stroke={1.2} />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <DocumentList documents={documents} withCase={false} label={t('title')} />
      )}
    </Section>
  )
}
