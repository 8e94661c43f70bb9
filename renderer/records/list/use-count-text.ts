import { useTranslation } from 'react-i18next'
import type { ListCounts } from '../../../shared/contract/pages.ts'
import { languageOf } from '../../i18n/index.ts'

/** How many records there are, in the words of their kind; where a filter is on, how many of all it lets through. */
export const useCountText = (): ((
  counts: ListCounts | undefined,
  allText: (count: number) => string,
) => string) => {
  const { t, i18n } = useTranslation()
  const written = (count: number): string => count.toLocaleString(languageOf(i18n.language))
  return (counts, allText) => {
    if (counts === undefined) return ''
    if (counts.shown === counts.all) return allText(counts.all)
    return t('list.shownOf', { shown: written(counts.shown), all: written(counts.all) })
  }
}
