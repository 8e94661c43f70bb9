import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'

/** The documents of the case for a list to choose from. */
export const useDocumentOptions = ({ documents }: Pick<ShownCase, 'documents'>) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return documents.map(({ id, title, dated }) => ({
    value: id,
    label: dated === null ? title : `${title}, ${formatDate(dated, language)}`,
  }))
}
