import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportKind, ImportReport } from '../../../shared/domain/table-import.ts'
import { DialogActions } from '../../ui/Dialog.tsx'
import { FaultText } from './LineFacts.tsx'
import styles from './tables.module.css'

interface ImportOutcomeProps {
  readonly kind: ImportKind
  readonly report: ImportReport
  readonly onClose: () => void
}

const COUNTS = ['created', 'extended', 'skipped', 'refused'] as const

/** What came of it, and every line that was not taken with the reason. */
export const ImportOutcome = ({ kind, report, onClose }: ImportOutcomeProps) => {
  const { t } = useTranslation('tables')
  const counts = [
    ...COUNTS.map((name) => ({ name, count: report[name] })),
    { name: 'newParties' as const, count: report.newParties.length },
  ].filter(({ name, count }) => name === 'created' || count > 0)
  return (
    <div className={styles.steps} role="status">
      <p className={styles.done}>{t('finished')}</p>
      <dl className={styles.counts}>
        {counts.map(({ name, count }) => (
          <div key={name}>
            <dt>{t(`report.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {report.refusedLines.length === 0 ? null : (
        <section aria-label={t('refusedTitle')}>
          <p className={styles.quiet}>{t('refusedHint')}</p>
          <ul className={styles.lines}>
            {report.refusedLines.map((line) => (
              <li key={line.line} className={styles.line} data-verdict="refused">
                <span className={styles.place}>{t('line', { line: line.line })}</span>
                <div className={styles.facts}>
                  <p>
                    <bdi>{line.title}</bdi>
                  </p>
                  <p className={styles.quiet}>
                    <FaultText kind={kind} line={line} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogActions>
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </DialogActions>
    </div>
  )
}
