import { Button, PasswordInput } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { languageOf } from '../../i18n/index.ts'
import { useViewer, VIEWER_ORIGIN } from '../../records/viewing/use-viewer.ts'
import { viewerWords } from '../../records/viewing/viewer-words.ts'
import { DialogActions } from '../../ui/Dialog.tsx'
import styles from './dossier-dialog.module.css'

interface QuestionProps {
  readonly title: string
  readonly wasWrong: boolean
  readonly onAnswer: (text: string) => void
  readonly onSkip: () => void
  readonly onCancel: () => void
}

const Question = ({ title, wasWrong, onAnswer, onSkip, onCancel }: QuestionProps) => {
  const { t } = useTranslation(['dossier', 'documents'])
  const [text, setText] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer(text)
        setText('')
      }}
    >
      <PasswordInput
        label={<bdi>{t('dossier:unlockTitle', { title })}</bdi>}
        description={t('documents:passwordHint')}
        error={wasWrong && t('documents:passwordWrong')}
        maxLength={1_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
        autoFocus
      />
      <p className={styles.quiet}>{t('dossier:unlockSkipHint')}</p>
      <DialogActions>
        <Button variant="default" onClick={onCancel}>
          {t('dossier:cancel')}
        </Button>
        <Button variant="default" onClick={onSkip}>
          {t('dossier:unlockSkip')}
        </Button>
        <Button type="submit" disabled={text === ''}>
          {t('documents:passwordOpen')}
        </Button>
      </DialogActions>
    </form>
  )
}

interface TrialProps {
  readonly document: DocumentLine
  readonly onNext: () => void
  readonly onCancel: () => void
}

/** Opens one exhibit out of sight; asks only where it does not open by itself. */
const Trial = ({ document: { id, mediaType, title }, onNext, onCancel }: TrialProps) => {
  const { t, i18n } = useTranslation(['documents', 'common'])
  const { frame, state, answer } = useViewer({
    id,
    mediaType,
    readAs: '',
    title,
    isDark: false,
    language: languageOf(i18n.language),
    words: viewerWords(t),
    onKey: () => undefined,
  })
  const { phase, wasWrongPassword } = state
  const isOver = phase === 'shown' || phase === 'failed' || phase === 'foreign'
  const next = useEffectEvent(onNext)
  useEffect(() => {
    if (isOver) next()
  }, [isOver])
  return (
    <>
      <iframe
        ref={frame}
        className={styles.trial}
        src={`${VIEWER_ORIGIN}/`}
        title={t('documents:viewerLabel')}
        sandbox="allow-scripts allow-same-origin"
        tabIndex={-1}
        aria-hidden
      />
      {phase === 'needs-password' && (
        <Question
          title={title}
          wasWrong={wasWrongPassword}
          onAnswer={answer}
          onSkip={onNext}
          onCancel={onCancel}
        />
      )}
    </>
  )
}

interface ExhibitPasswordsProps {
  readonly documents: readonly DocumentLine[]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Asks for the password of each exhibit that has one, before anything is written. */
export const ExhibitPasswords = ({ documents, onDone, onCancel }: ExhibitPasswordsProps) => {
  const { t } = useTranslation('dossier')
  const [at, setAt] = useState(0)
  const document = documents[at]
  const next = (): void => {
    if (at + 1 < documents.length) setAt(at + 1)
    else onDone()
  }
  return (
    <div className={styles.outcome}>
      <p role="status">{t('unlockCount', { at: at + 1, total: documents.length })}</p>
      {document !== undefined && (
        <Trial key={document.id} document={document} onNext={next} onCancel={onCancel} />
      )}
    </div>
  )
}
