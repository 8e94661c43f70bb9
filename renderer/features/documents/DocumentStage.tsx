import { Button, Loader, PasswordInput } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document, MediaType } from '../../../shared/domain/kinds/document.ts'
import { isPictureType } from '../../../shared/pictures/picture-type.ts'
import type { ViewerKey } from '../../../shared/port/viewer-messages.ts'
import { languageOf } from '../../i18n/index.ts'
import { useViewer, VIEWER_ORIGIN } from '../../records/viewing/use-viewer.ts'
import { viewerWords } from '../../records/viewing/viewer-words.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useIsDark } from '../../ui/use-is-dark.ts'
import styles from './document-stage.module.css'
import { isShowable, TypeIcon, typeWordOf } from './kinds.tsx'
import { ReadAs } from './ReadAs.tsx'
import { ViewerToolbar } from './ViewerToolbar.tsx'

/** A word on what is not shown and what to do with it. */
const NotShown = ({ mediaType }: { readonly mediaType: MediaType }) => {
  const { t } = useTranslation('documents')
  const isKnown = mediaType !== 'application/octet-stream' && !isPictureType(mediaType)
  const isWord = typeWordOf(mediaType) === 'type_word'
  return (
    <div className={styles.over}>
      <EmptyState
        icon={<TypeIcon mediaType={mediaType} />}
        title={`${t(typeWordOf(mediaType))}. ${t('cannotShow')}`}
      >
        {t(isKnown && !isWord ? 'cannotShowForeignText' : 'cannotShowText')}
      </EmptyState>
    </div>
  )
}

const Password = ({
  wasWrong,
  onAnswer,
}: {
  readonly wasWrong: boolean
  readonly onAnswer: (text: string) => void
}) => {
  const { t } = useTranslation('documents')
  const [text, setText] = useState('')
  return (
    <form
      className={styles.over}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(text)
        setText('')
      }}
    >
      <PasswordInput
        label={t('passwordTitle')}
        aria-label={t('password')}
        description={t('passwordHint')}
        error={wasWrong && t('passwordWrong')}
        maxLength={1_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <Button type="submit">{t('passwordOpen')}</Button>
    </form>
  )
}

interface DocumentStageProps {
  readonly document: Document
  readonly onKey: (key: Exclude<ViewerKey, 'find'>) => void
  readonly onRetry: () => void
  /** Whether the frame takes the focus as soon as the document is there, where nothing else was turned to meanwhile. */
  readonly isReadOn: RefObject<boolean>
}

const ShownDocument = ({ document, onKey, onRetry, isReadOn }: DocumentStageProps) => {
  const { t, i18n } = useTranslation(['documents', 'common'])
  const field = useRef<HTMLInputElement>(null)
  const { frame, state, send, answer } = useViewer({
    id: document.id,
    mediaType: document.mediaType,
    readAs: document.readAs,
    title: document.title,
    isDark: useIsDark(),
    language: languageOf(i18n.language),
    words: viewerWords(t),
    onKey: (key) => {
      if (key === 'find') field.current?.focus()
      else onKey(key)
    },
  })
  const isShown = state.phase === 'shown'
  useEffect(() => {
    if (isShown && isReadOn.current && window.document.activeElement?.matches('body, [data-page-title]'))
      frame.current?.focus()
  }, [isShown, isReadOn, frame])
  return (
    <>
      <ViewerToolbar
        state={state}
        send={send}
        field={field}
        isSearchable={document.mediaType === 'application/pdf'}
      >
        <ReadAs document={document} reading={state.reading} />
      </ViewerToolbar>
      <div className={styles.stage}>
        {state.foreign !== undefined && <NotShown mediaType={state.foreign} />}
        {state.phase === 'failed' || state.phase === 'foreign' ? null : (
          <iframe
            ref={frame}
            className={styles.frame}
            src={`${VIEWER_ORIGIN}/`}
            title={t('documents:viewerLabel')}
            sandbox="allow-scripts allow-same-origin"
          />
        )}
        {state.phase === 'opening' && (
          <div className={styles.over} role="status">
            <Loader size="sm" />
            {t('documents:opening')}
          </div>
        )}
        {state.phase === 'needs-password' && <Password wasWrong={state.wasWrongPassword} onAnswer={answer} />}
        {state.failure !== undefined && (
          <div className={styles.over}>
            <div className={styles.notice}>
              <CodeNotice
                code={state.failure}
                actions={
                  <Button variant="default" size="xs" onClick={onRetry}>
                    {t('common:tryAgain')}
                  </Button>
                }
              />
            </div>
          </div>
        )}
      </div>
    </>
  )
}

/** The content of a document in the viewer frame, or a word on why it is not shown and what to do. */
export const DocumentStage = (props: DocumentStageProps) => {
  const { document } = props
  if (isShowable(document.mediaType)) return <ShownDocument {...props} />
  return (
    <div className={styles.stage}>
      <NotShown mediaType={document.mediaType} />
    </div>
  )
}
