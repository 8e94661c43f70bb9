import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '../../../shared/contract/errors.ts'
import type { ImportKind } from '../../../shared/domain/table-import.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { KindSelect } from './KindSelect.tsx'
import styles from './tables.module.css'

interface ChooseTableProps {
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
  readonly failure: ErrorCode | undefined
  readonly onChoose: () => void
  readonly onClose: () => void
}

/** The first step: what the lines are, and which file. */
export const ChooseTable = ({ kind, onKind, failure, onChoose, onClose }: ChooseTableProps) => {
  const { t } = useTranslation('tables')
  return (
    <div className={styles.steps}>
      {failure === undefined ? null : <CodeNotice code={failure} />}
      <p className={styles.intro}>{t('intro')}</p>
      <KindSelect kind={kind} onKind={onKind} />
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={onChoose} data-autofocus>
          {t('choose')}
        </Button>
      </DialogActions>
    </div>
  )
}
