import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StagedTable } from '../../../shared/contract/tables.ts'
import type { ImportKind, ImportReport } from '../../../shared/domain/table-import.ts'
import { numberText } from '../../i18n/number-text.ts'
import { DialogActions } from '../../ui/Dialog.tsx'
import { BEFORE_A_LIST, LineList } from './LineList.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import styles from './tables.module.css'

interface ImportOutcomeProps {
  readonly table: StagedTable
  readonly kind: ImportKind
  /** Of a pasted list of names. */
  readonly isList?: boolean
  /** How far down the file its lines stand. */
  readonly linesBefore?: number
  readonly report: ImportReport
  readonly onClose: () => void
}

const COUNTS = ['created', 'extended', 'skipped', 'refused'] as const
const REFUSED = { verdict: 'refused', text: '' } as const

/** What came of it, and every line that was not taken with the reason. */
export const ImportOutcome = ({
  table,
  kind,
  isList = false,
  linesBefore = isList ? BEFORE_A_LIST : 0,
  report,
  onClose,
}: ImportOutcomeProps) => {
  const { t, i18n } = useTranslation('tables')
  const counts = [
    ...COUNTS.map((name) => ({ name, count: report[name] })),
    { name: 'newParties' as const, count: report.newParties.length },
  ].filter(({ name, count }) => name === 'created' || count > 0)
  return (
    <div className={styles.steps}>
      <div role="status">
        <p className={styles.done}>{t(isList ? 'list.finished' : 'finished')}</p>
        <dl className={styles.counts}>
          {counts.map(({ name, count }) => (
            <div key={name}>
              <dt>{t(`report.${name}`)}</dt>
              <dd>{numberText(count, i18n.language)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {report.refused === 0 ? null : (
        <section className={styles.steps} aria-label={t('refusedTitle')}>
          {isList ? null : <p className={styles.quiet}>{t('refusedHint')}</p>}
          <LineList
            label={t('refusedTitle')}
            tableId={table.tableId}
            kind={kind}
            isList={isList}
            linesBefore={linesBefore}
            filter={REFUSED}
            expected={report.refused}
          />
          <RefusedFile table={table} kind={kind} linesBefore={linesBefore} />
        </section>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </div>
  )
}
