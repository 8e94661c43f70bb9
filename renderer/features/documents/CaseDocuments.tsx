import { Button } from '@mantine/core'
import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import { newForm } from '../../records/drafts/draft-places.ts'
import { LAST_INTAKE_FIRST } from '../../records/list/list-views.tsx'
import { RecordList } from '../../records/list/RecordList.tsx'
import { useSelection } from '../../records/list/use-selection.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { ChosenDocuments } from './ChosenDocuments.tsx'
import { ImportReport } from './ImportReport.tsx'
import { useDocumentColumns } from './use-document-columns.tsx'
import { useDocumentsOfCase } from './use-documents-of-case.ts'
import { useImport } from './use-import.ts'

const TRACKS = 'minmax(0, 7fr) minmax(0, 5fr) 9.5rem 9.5rem 4.5rem'

/** The documents of one case, with the way to add more, which opens at once where it was asked for. */
export const CaseDocuments = ({ openId }: { readonly openId?: string | undefined }) => {
  const { t } = useTranslation('documents')
  const { case: of } = useCaseFile()
  const { shown, ...list } = useDocumentsOfCase()
  const columns = useDocumentColumns('source')
  const selection = useSelection(shown.map(({ id }) => id))
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
    <Section title={t('title')} actions={addFiles}>
      <ErrorNotice error={error} />
      {run !== undefined && <ImportReport run={run} onStop={stop} onHide={hide} />}
      <RecordList
        label={t('title')}
        list={list}
        isWhole
        selection={{ ...selection, label: t('choose') }}
        initialSort={LAST_INTAKE_FIRST.sort}
        columns={columns}
        tracks={TRACKS}
        linkOf={({ id }) => ({ to: '/documents/$documentId', params: { documentId: id } })}
        narrowing={{
          label: t('filterOfCase'),
          placeholder: t('filterOfCase'),
          allText: (count) => t('shown', { count }),
          noMatch: t('nothingFound'),
          clear: t('clearFilter'),
          cleared: LAST_INTAKE_FIRST.filter,
        }}
        empty={
          <EmptyState icon={<IconFiles size={32} stroke={1.2} />} title={t('emptyTitle')}>
            {t('emptyText')}
          </EmptyState>
        }
      />
      <ChosenDocuments chosen={shown.filter(({ id }) => selection.has(id))} onClear={selection.clear} />
    </Section>
  )
}
