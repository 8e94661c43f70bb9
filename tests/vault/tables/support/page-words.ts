import { textIn } from '../../../../renderer/i18n/text-in.ts'
import { columnLabels, listWords } from '../../../../renderer/records/fields/columns.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { ExportList, TableOptions } from '../../../../shared/domain/table-export.ts'
import { TABLE_LISTS } from '../../../../shared/domain/table-lists.ts'

/** The headings and words of a list as the page hands them over in a language. */
export const pageWords = (list: ExportList, language: Language): Pick<TableOptions, 'headings' | 'words'> => {
  const { columns } = TABLE_LISTS[list]
  const words = listWords(list).map(([group, known]) => [
    group,
    Object.fromEntries(known.map(([code, key]) => [code, textIn(language, key)])),
  ])
  return {
    headings: Object.fromEntries(
      columns.map((column) => [column, textIn(language, columnLabels(list, column)[0])]),
    ),
    words: Object.fromEntries(words),
  }
}
