import { useTranslation } from 'react-i18next'
import type { ExportList, TableOptions } from '../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../shared/domain/table-lists.ts'
import { languageOf } from '../../i18n/index.ts'
import { textIn } from '../../i18n/text-in.ts'
import { columnLabels, listWords } from '../../records/fields/columns.ts'

/** The headings and the words of a list as the page calls them, with plain signs: other programs read the table that it becomes. */
export const useListWords = () => {
  const { i18n } = useTranslation()
  const said = (key: string): string => textIn(languageOf(i18n.language), key)
  return (list: ExportList): Pick<TableOptions, 'headings' | 'words'> => {
    const { columns } = TABLE_LISTS[list]
    const words = listWords(list).map(([group, known]) => [
      group,
      Object.fromEntries(known.map(([code, key]) => [code, said(key)])),
    ])
    return {
      headings: Object.fromEntries(columns.map((column) => [column, said(columnLabels(list, column)[0])])),
      words: Object.fromEntries(words),
    }
  }
}
