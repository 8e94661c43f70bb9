import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import styles from './import-report.module.css'
import type { ImportRun, LeftOut } from './import-run.ts'

const Reason = ({ name, code }: LeftOut) => {
  const { t } = useTranslation(['documents', 'errors'])
  if (code === undefined) return <strong>{t('documents:importDuplicate', { name })}</strong>
  return (
    <>
      <strong>{t('documents:importRefused', { name })}</strong>
      <p>{`${t(`errors:${code}.what`)} ${t(`errors:${code}.next`)}`}</p>
    </>
  )
}

const Running = ({ run, onStop }: { readonly run: ImportRun; readonly onStop: () => void }) => {
  const { t } = useTranslation('documents')
  return (
    <Progress
      label={t('importing')}
      detail={t('importingOf', { done: run.settled, total: run.files.length })}
      done={run.doneBytes}
      total={run.totalBytes}
      onCancel={onStop}
    />
  )
}

interface ImportReportProps {
  readonly run: ImportRun
  readonly onStop: () => void
  readonly onHide: () => void
}

/** How an import goes and, after it, which files were left out and why. */
export const ImportReport = ({ run, onStop, onHide }: ImportReportProps) => {
  const { t } = useTranslation('documents')
  return (
    <div className={styles.report} role="status">
      {run.phase === 'running' ? (
        <Running run={run} onStop={onStop} />
      ) : (
        <div className={styles.head}>
          <p>
            {t('importDone', { count: run.imported })}
            {run.phase === 'stopped' && ` ${t('importStopped')}`}
          </p>
          <CloseButton aria-label={t('hideReport')} onClick={onHide} />
        </div>
      )}
      {run.failure !== undefined && <CodeNotice code={run.failure} />}
      {run.leftOut.length > 0 && (
        <ul className={styles.leftOut}>
          {run.leftOut.map((file) => (
            <li key={file.token}>
              <Reason {...file} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
