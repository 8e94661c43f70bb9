import { useTranslation } from 'react-i18next'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { languageOf } from '../../i18n/index.ts'
import { usePartyNames } from '../../records/people/use-party-options.ts'
import type { Voice } from './value-text.ts'

/** What saying the values of the log takes, in the language of the page. */
export const useVoice = (): Voice => {
  const { t, i18n } = useTranslation(LABEL_SUBJECTS)
  return { t, language: languageOf(i18n.language), partyNames: usePartyNames() }
}
