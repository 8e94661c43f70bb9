import { useTranslation } from 'react-i18next'
import type { ExportList } from '../../../shared/domain/table-export.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { columnLabels } from './columns.ts'

/** The heading of a column as the page calls it. */
export const useColumnName = (list: ExportList) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  return (column: string): string => t(columnLabels(list, column)[0])
}
