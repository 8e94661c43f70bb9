import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../../shared/domain/history.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { languageOf } from '../../i18n/index.ts'
import type { Voice } from '../../records/fields/value-text.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'

/** What saying the values of an entry takes, in the language of the page. */
export const useVoice = ({ names }: Pick<HistoryEntry, 'names'>): Voice => {
  const { t, i18n } = useTranslation(LABEL_SUBJECTS)
  const titleText = useTitleText()
  return {
    t,
    language: languageOf(i18n.language),
    names: new Map(Object.entries(names).map(([id, title]) => [id, titleText(title)])),
  }
}
