import { useTranslation } from 'react-i18next'
import type { ImportKind } from '../../../shared/domain/table-import.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { columnWords } from '../../records/fields/columns.ts'

/** What a code of a column is called; the empty code leaves the field empty. */
export const useWordMeaning = (kind: ImportKind) => {
  const { t } = useTranslation([...LABEL_SUBJECTS, 'tables'])
  return (field: string, code: string): string => {
    if (code === '') return t('tables:words.empty')
    const key = columnWords(kind, field)?.find(([one]) => one === code)?.[1]
    return key === undefined ? code : t(key)
  }
}
