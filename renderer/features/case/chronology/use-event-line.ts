import { useTranslation } from 'react-i18next'
import { sourcesOf } from '../../../../shared/domain/case/sources.ts'
import type { Event } from '../../../../shared/domain/kinds/event.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'

/** An event in one line: its title, when and where it was, and how many sources report it. */
export const useEventLine = (): ((event: Event) => string) => {
  const { t, i18n } = useTranslation('records')
  const language = languageOf(i18n.language)
  const file = useCaseFile()
  return ({ id, title, date, place }) => {
    const { length } = sourcesOf(file, 'event', id)
    const when = date === null ? '' : formatDate(date, language)
    const count = length === 0 ? '' : t('source.count', { count: length })
    return [title, when, place, count].filter(Boolean).join(' · ')
  }
}
