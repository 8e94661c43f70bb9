import { useTranslation } from 'react-i18next'
import type { Decision } from '../../shared/domain/decision.ts'
import { formatDate } from '../i18n/dates.ts'
import { languageOf } from '../i18n/index.ts'

/** A decision in short: "Приговор, 12 июня 2026 г., № 1-24, районный суд". */
export const useDecisionText = (): ((
  decision: Pick<Decision, 'kind' | 'announcedOn' | 'body' | 'number'>,
) => string) => {
  const { t, i18n } = useTranslation('court')
  const language = languageOf(i18n.language)
  return ({ kind, announcedOn, body, number }) => {
    const date = announcedOn === null ? '' : formatDate(announcedOn, language)
    return [t(`kind.${kind}`), date, number, body].filter(Boolean).join(', ')
  }
}
