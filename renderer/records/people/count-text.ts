import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Count } from '../../../shared/domain/kinds/party.ts'

/** "13–15", "at least 3": how many, as far as it is known; empty where it is not. */
export const useCountText = (): ((count: Count) => string) => {
  const { t, i18n } = useTranslation('people')
  return useMemo(() => {
    const said = (number: number): string => number.toLocaleString(i18n.language)
    return ({ countMin, countMax }) => {
      if (countMin !== null && countMax !== null) {
        return countMin === countMax
          ? said(countMin)
          : t('count.between', { min: said(countMin), max: said(countMax) })
      }
      if (countMin !== null) return t('count.atLeast', { number: said(countMin) })
      return countMax === null ? '' : t('count.atMost', { number: said(countMax) })
    }
  }, [t, i18n.language])
}
