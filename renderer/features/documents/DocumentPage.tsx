import { Button } from '@mantine/core'
import { IconDownload, IconLayoutSidebarRight, IconSend } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document, DocumentKind } from '../../../shared/domain/kinds/document.ts'
import { useUp } from '../../actions/use-up.ts'
import { api, client } from '../../app/api.ts'
import { ButtonLink, TextLink } from '../../app/links.tsx'
import { newForm } from '../../records/drafts/draft-places.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { DocumentDetails } from './DocumentDetails.tsx'
import { DocumentStage } from './DocumentStage.tsx'
import styles from './document-page.module.css'
import { pressKey } from './press-key.ts'

/** What others wrote, or a court, was not handed in by us. */
const FILED_KINDS: readonly DocumentKind[] = ['complaint', 'motion', 'letter', 'other']

const useSaveCopy = (id: string) =>
  useMutation({ networkMode: 'always', mutationFn: () => client.transfers.saveDocumentCopy({ id }) })

interface HeadProps {
  readonly document: Document
  readonly tools: ReactNode
}

const Head = ({ document, tools }: HeadProps) => {
  const ofCase = useQuery(api.cases.get.queryOptions({ input: { id: document.caseId } }))
  return (
    <header className={styles.head}>
      <div className={styles.crumb}>
        <TextLink to="/cases/$caseId" params={{ caseId: document.caseId }} search={{ tab: 'documents' }}>
          <bdi>{ofCase.data?.title ?? '…'}</bdi>
        </TextLink>
      </div>
      <div className={styles.titleRow}>
        <h1 tabIndex={-1} data-page-title>
          <bdi>{document.title}</bdi>
        </h1>
        {tools}
      </div>
    </header>
  )
}

const Opened = ({ document }: { readonly document: Document }) => {
  const { t } = useTranslation('documents')
  const navigate = useNavigate()
  useUp(() =>
    navigate({ to: '/cases/$caseId', params: { caseId: document.caseId }, search: { tab: 'documents' } }),
  )
  const [areDetailsShown, setAreDetailsShown] = useState(true)
  // A new number makes a new frame: the way to start over after the frame has hung or crashed.
  const [attempt, setAttempt] = useState(0)
  const saveCopy = useSaveCopy(document.id)
  const [isAsked, setIsAsked] = useState(false)
  const tools = (
    <div className={styles.tools}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={16} stroke={1.5} />}
        loading={saveCopy.isPending}
        onClick={() => (document.isPrivileged ? setIsAsked(true) : saveCopy.mutate())}
      >
        {t('saveCopy')}
      </Button>
      {FILED_KINDS.includes(document.kind) ? (
        <ButtonLink
          variant="default"
          size="xs"
          leftSection={<IconSend size={16} stroke={1.5} aria-hidden />}
          to="/cases/$caseId"
          params={{ caseId: document.caseId }}
          search={{ tab: 'work', open: newForm('intervention', document.id) }}
        >
          {t('filed')}
        </ButtonLink>
      ) : null}
      <IconButton
        label={t(areDetailsShown ? 'hideDetails' : 'showDetails')}
        aria-expanded={areDetailsShown}
        onClick={() => setAreDetailsShown(!areDetailsShown)}
      >
        <IconLayoutSidebarRight size={18} stroke={1.5} />
      </IconButton>
    </div>
  )
  return (
    <div className={styles.page}>
      <Head document={document} tools={tools} />
      <ErrorNotice error={saveCopy.error} />
      <ConfirmDialog
        isOpen={isAsked}
        title={t('copyPrivileged')}
        confirmLabel={t('saveCopy')}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => {
          setIsAsked(false)
          saveCopy.mutate()
        }}
      >
        <bdi>{t('copyPrivilegedText', { title: document.title })}</bdi>
      </ConfirmDialog>
      {saveCopy.data && (
        <Notice tone="warning" role="status">
          <bdi>{t('savedCopy', { fileName: saveCopy.data.fileName })}</bdi>
        </Notice>
      )}
      <div className={styles.body}>
        <div className={styles.view}>
          <DocumentStage
            key={`${attempt} ${document.readAs}`}
            document={document}
            onKey={pressKey}
            onRetry={() => setAttempt(attempt + 1)}
          />
        </div>
        {areDetailsShown && <DocumentDetails document={document} />}
      </div>
    </div>
  )
}

/** One document: its content at the left, what is known about it at the right. */
export const DocumentPage = ({ documentId }: { readonly documentId: string }) => {
  const document = useQuery(api.documents.get.queryOptions({ input: { id: documentId } }))
  return <QueryView query={document}>{(found) => <Opened key={found.id} document={found} />}</QueryView>
}
