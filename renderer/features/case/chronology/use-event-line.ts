import { useTranslation } from 'react-i18next'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'

/** An event in one line: its title, when and where it was, and how many sources report it. */
export const useEventLine = (): ((event: Event) => string) => {
  const { t, i18n } = useTranslation('chronology')
  const language = languageOf(i18n.language)
  return ({ title, date, place, sources }) => {
    const when = date === null ? '' : formatDate(date, language)
    const count = sources.length === 0 ? '' : t('sources.count', { count: sources.length })
    return [title, when, place, count].filter(Boolean).join(' · ')
  }
}
