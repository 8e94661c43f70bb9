import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { numberText } from '../../i18n/number-text.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Progress } from '../../ui/Progress.tsx'
import styles from './chosen-documents.module.css'
import type { CopiesRun } from './copies-run.ts'
import type { Copies } from './use-copies.ts'

/** Documents by their names, where it is asked what shall become of them. */
export const Titles = ({ documents }: { readonly documents: readonly DocumentLine[] }) => (
  <ul className={styles.titles}>
    {documents.map(({ id, title }) => (
      <li key={id}>
        <bdi>{title}</bdi>
      </li>
    ))}
  </ul>
)

/** What was saved, and what was not and why. */
const Outcome = ({ run, onHide }: { readonly run: CopiesRun; readonly onHide: () => void }) => {
  const { t, i18n } = useTranslation(['documents', 'errors', 'common'])
  return (
    <div className={styles.outcome}>
      <p role="status">
        {run.saved === 0
          ? t('documents:copiesNone')
          : t('documents:savedCopies', { number: numberText(run.saved, i18n.language) })}
        {run.phase === 'stopped' && run.saved > 0 ? ` ${t('documents:copiesStopped')}` : null}
      </p>
      {run.failure === undefined ? null : <CodeNotice code={run.failure} />}
      {run.refused.length === 0 ? null : (
        <ul className={styles.titles}>
          {run.refused.map(({ document: { id, title }, code }) => (
            <li key={id}>
              <bdi>{t('documents:copyRefused', { title })}</bdi>
              <p>{`${t(`errors:${code}.what`)} ${t(`errors:${code}.next`)}`}</p>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button onClick={onHide} data-autofocus>
          {t('common:close')}
        </Button>
      </DialogActions>
    </div>
  )
}

interface SaveCopiesProps {
  readonly chosen: readonly DocumentLine[]
  readonly isAsking: boolean
  readonly onClose: () => void
  readonly copies: Copies
}

/** Copies of several documents: what is privileged is named and asked about first, then how it goes and how it went. */
export const SaveCopies = ({ chosen, isAsking, onClose, copies }: SaveCopiesProps) => {
  const { t } = useTranslation('documents')
  const { run, start, stop, hide } = copies
  const isRunning = run?.phase === 'running'
  return (
    <>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('copiesPrivileged')}
        confirmLabel={t('chosenCopies')}
        onCancel={onClose}
        onConfirm={() => {
          onClose()
          void start(chosen)
        }}
      >
        <Titles documents={chosen.filter(({ isPrivileged }) => isPrivileged)} />
        <p>{t('copiesPrivilegedText')}</p>
      </ConfirmDialog>
      <Dialog isOpen={run !== undefined} title={t('chosenCopies')} onClose={isRunning ? stop : hide}>
        {run === undefined ? null : isRunning ? (
          <Progress
            label={t('savingCopies')}
            detail={t('importingOf', { done: run.settled, total: run.documents.length })}
            done={run.doneBytes}
            total={run.totalBytes}
            onCancel={stop}
          />
        ) : (
          <Outcome run={run} onHide={hide} />
        )}
      </Dialog>
    </>
  )
}
