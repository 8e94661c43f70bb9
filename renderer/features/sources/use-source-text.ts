import { useTranslation } from 'react-i18next'
import type { Source } from '../../../shared/domain/kinds/source.ts'
import { formatDate } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { useFoundCaseFile } from '../../records/case-file/case-file-context.ts'

/** What a line says of a source. */
export interface SourceText {
  readonly who: string
  /** How it says it, what else, when: quieter facts, one after another. */
  readonly how: readonly string[]
}

/** The words of sources in lists. */
export const useSourceText = (): ((source: Source) => SourceText) => {
  const { t, i18n } = useTranslation('records')
  const language = languageOf(i18n.language)
  const documents = useFoundCaseFile()?.documents ?? []
  return ({ kind, documentId, text, page, stance, says, reportedOn, asOf, reliability }) => {
    const document = documents.find(({ id }) => id === documentId)?.title ?? ''
    const named = [text, document].filter(Boolean).join(' · ')
    return {
      who: [named === '' ? t(`source.kind.${kind}`) : named, page].filter(Boolean).join(', '),
      how: [
        stance === '' ? '' : t(`source.stance.${stance}`),
        says === '' ? '' : t('source.saysLine', { says }),
        reportedOn === null ? '' : formatDate(reportedOn, language),
        asOf === null ? '' : t('source.asOfLine', { date: formatDate(asOf, language) }),
        reliability === '' ? '' : t(`source.reliability.${reliability}`).toLocaleLowerCase(),
      ].filter(Boolean),
    }
  }
}
