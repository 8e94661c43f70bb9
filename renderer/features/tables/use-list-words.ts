import { useTranslation } from 'react-i18next'
import type { ExportList, TableOptions } from '../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { columnLabels, columnWords } from '../../records/fields/columns.ts'

/** The headings and the words of a list as the page calls them, for the table that it becomes. */
export const useListWords = () => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  return (list: ExportList): Pick<TableOptions, 'headings' | 'words'> => {
    const { columns } = TABLE_LISTS[list]
    const words = columns.flatMap((column) => {
      const known = columnWords(list, column)
      return known === undefined
        ? []
        : [[column, Object.fromEntries(known.map(([code, key]) => [code, t(key)]))] as const]
    })
    return {
      headings: Object.fromEntries(columns.map((column) => [column, t(columnLabels(list, column)[0])])),
      words: Object.fromEntries(words),
    }
  }
}
