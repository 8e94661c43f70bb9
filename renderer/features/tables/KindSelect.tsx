import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/table-import.ts'
import styles from './tables.module.css'

interface KindSelectProps {
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
}

/** What the lines of the table are. */
export const KindSelect = ({ kind, onKind }: KindSelectProps) => {
  const { t } = useTranslation('tables')
  return (
    <Select
      className={styles.narrow}
      label={t('what')}
      data={IMPORT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      value={kind}
      allowDeselect={false}
      onChange={(value) => onKind(IMPORT_KINDS.find((one) => one === value) ?? kind)}
    />
  )
}
