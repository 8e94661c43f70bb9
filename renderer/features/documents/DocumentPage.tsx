import { Button } from '@mantine/core'
import { IconDownload, IconLayoutSidebarRight, IconSend } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import type { Document, DocumentKind } from '../../../shared/domain/kinds/document.ts'
import { useUp } from '../../actions/use-up.ts'
import { api, client } from '../../app/api.ts'
import { ButtonLink, TextLink } from '../../app/links.tsx'
import { newForm } from '../../records/drafts/draft-places.ts'
import { useDetailsShown } from '../../records/list/list-views.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { focusPageIfNothing } from '../../ui/focus-page.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { ErrorNotice, Notice } from '../../ui/Notice.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { DocumentDetails } from './DocumentDetails.tsx'
import { DocumentStage } from './DocumentStage.tsx'
import styles from './document-page.module.css'
import { pressKey } from './press-key.ts'
import type { OpenedFrom } from './use-document-walk.ts'
import { WalkButtons } from './WalkButtons.tsx'

/** What others wrote, or a court, was not handed in by us. */
const FILED_KINDS: readonly DocumentKind[] = ['complaint', 'motion', 'letter', 'other']

const useSaveCopy = (id: string) =>
  useMutation({ networkMode: 'always', mutationFn: () => client.transfers.saveDocumentCopy({ id }) })

interface TopProps {
  /** The one that is gone to: what is shown may still be the one before. */
  readonly documentId: DocumentId
  readonly caseId: CaseId
  readonly from: OpenedFrom
}

/** Stays while one goes from one document to the next, and what has the focus in it keeps it. */
const Top = ({ documentId, caseId, from }: TopProps) => {
  const ofCase = useQuery(api.cases.get.queryOptions({ input: { id: caseId } }))
  return (
    <div className={styles.crumb}>
      <TextLink to="/cases/$caseId" params={{ caseId }} search={{ tab: 'documents' }}>
        <bdi>{ofCase.data?.title ?? '…'}</bdi>
      </TextLink>
      <WalkButtons document={{ id: documentId, caseId }} from={from} />
    </div>
  )
}

const Head = ({ document, tools }: { readonly document: Document; readonly tools: ReactNode }) => (
  <header className={styles.head}>
    <h1 tabIndex={-1} data-page-title>
      <bdi>{document.title}</bdi>
    </h1>
    {tools}
  </header>
)

interface OpenedProps {
  readonly document: Document
  /** The one before was read in its frame, and this one is read on there. */
  readonly isReadOn: RefObject<boolean>
}

const Opened = ({ document, isReadOn }: OpenedProps) => {
  const { t } = useTranslation('documents')
  const navigate = useNavigate()
  useUp(() =>
    navigate({ to: '/cases/$caseId', params: { caseId: document.caseId }, search: { tab: 'documents' } }),
  )
  useEffect(focusPageIfNothing, [])
  const [areDetailsShown, setAreDetailsShown] = useDetailsShown()
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
    <>
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
            isReadOn={isReadOn}
            onKey={(key) => {
              isReadOn.current = key === 'next' || key === 'previous'
              pressKey(key)
            }}
            onRetry={() => setAttempt(attempt + 1)}
          />
        </div>
        {areDetailsShown && <DocumentDetails document={document} />}
      </div>
    </>
  )
}

interface DocumentPageProps {
  readonly documentId: DocumentId
  readonly from: OpenedFrom
}

/** One document: its content at the left, what is known about it at the right. */
export const DocumentPage = ({ documentId, from }: DocumentPageProps) => {
  const document = useQuery({
    ...api.documents.get.queryOptions({ input: { id: documentId } }),
    // The one before stays until this one has been read, so that nothing flickers.
    placeholderData: keepPreviousData,
  })
  const isReadOn = useRef(false)
  return (
    <QueryView query={document}>
      {(found) => (
        <div className={styles.page}>
          <Top documentId={documentId} caseId={found.caseId} from={from} />
          <Opened key={found.id} document={found} isReadOn={isReadOn} />
        </div>
      )}
    </QueryView>
  )
}
