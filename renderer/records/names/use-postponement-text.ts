import { useTranslation } from 'react-i18next'
import type { PostponementEnd } from '../../../shared/domain/case/standing-sentences.ts'
import { throughPhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'

/** Until when a part is put off, and which of the two ends comes first as far as that is known. */
export const usePostponementText = (): ((end: PostponementEnd) => string) => {
  const { t, i18n } = useTranslation('court')
  const language = languageOf(i18n.language)
  return ({ day, because, or }) =>
    t(`postponed.${because}`, {
      until: throughPhrase(day, language),
      ...(or === undefined ? {} : { birthday: throughPhrase(or, language) }),
    })
}
