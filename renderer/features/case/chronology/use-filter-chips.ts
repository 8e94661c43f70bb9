import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { type EntryFilter, NO_ENTRY_FILTER } from './entry-filter.ts'

/** One thing that narrows the chronology, in words. */
export interface FilterChip {
  readonly key: keyof EntryFilter
  readonly text: string
  /** The filter without it. */
  readonly without: Partial<EntryFilter>
}

/** What narrows the chronology beside words, which stand in their own field. */
export const useFilterChips = (filter: EntryFilter, names: ReadonlyMap<string, string>): FilterChip[] => {
  const { t, i18n } = useTranslation(['chronology', 'records'])
  const language = languageOf(i18n.language)
  const { subject, partyId, certainty, from, to } = filter
  const said: readonly (readonly [keyof EntryFilter, string])[] = [
    ['subject', subject === '' ? '' : `${t('filter.subject')}: ${t(`records:${subject}.many`)}`],
    ['partyId', partyId === '' ? '' : `${t('filter.person')}: ${names.get(partyId) ?? ''}`],
    ['certainty', certainty === '' ? '' : `${t('filter.certainty')}: ${t(`certainty.${certainty}`)}`],
    ['from', from === null ? '' : `${t('filter.from')}: ${formatDate(from, language)}`],
    ['to', to === null ? '' : `${t('filter.to')}: ${formatDate(to, language)}`],
  ]
  return said
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ key, text, without: { [key]: NO_ENTRY_FILTER[key] } }))
}
