import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { articleText } from '../../../shared/domain/article-text.ts'
import { isRecordSubject } from '../../../shared/domain/kinds/index.ts'
import type { RecordTitle } from '../../../shared/domain/kinds/title.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { formatDate, formatTime } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { lookOf } from '../fields/catalogue.ts'
import { saidOnce } from './said-once.ts'

type Part = RecordTitle[number]

/** Says what a record is called, without what already stands beside it: its date, or whose it is. */
export type TitleText = (title: RecordTitle, without?: readonly Part['is'][]) => string

const dateText = (date: string, language: Language): string =>
  date.includes('T') ? `${formatDate(date, language)}, ${formatTime(date)}` : formatDate(date, language)

const partText = (part: Part, t: TFunction<typeof LABEL_SUBJECTS>, language: Language): string => {
  switch (part.is) {
    case 'text':
    case 'name':
      return part.text
    case 'date':
      return dateText(part.date, language)
    case 'article':
      return articleText(part, language)
    case 'word': {
      const { subject, field, code } = part
      const key = isRecordSubject(subject) ? lookOf(subject, field)?.words?.(code) : undefined
      return key === undefined ? '' : t(key)
    }
  }
}

/** The one way in which the page says what a record is called: "Приговор, 12 июня 2026 г., № 1-24, районный суд". */
export const useTitleText = (): TitleText => {
  const { t, i18n } = useTranslation(LABEL_SUBJECTS)
  const language = languageOf(i18n.language)
  return useCallback<TitleText>(
    (title, without = []) =>
      saidOnce(
        title.filter(({ is }) => !without.includes(is)).map((part) => partText(part, t, language)),
      ).join(', '),
    [t, language],
  )
}
