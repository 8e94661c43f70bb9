import { useTranslation } from 'react-i18next'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'

/** How long a measure was said to last: "2 months 5 days", "48 hours"; empty where nothing was said. */
export const useTermText = (): ((
  term: Pick<Restraint, 'termMonths' | 'termDays' | 'termHours'>,
) => string) => {
  const { t } = useTranslation(['cases', 'court'])
  return ({ termMonths, termDays, termHours }) =>
    [
      termMonths === null ? '' : t('court:sentence.months', { count: termMonths }),
      termDays === null ? '' : t('court:sentence.days', { count: termDays }),
      termHours === null ? '' : t('term.hours', { count: termHours }),
    ]
      .filter(Boolean)
      .join(' ')
}
