import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Held } from '../../../shared/domain/case/custody.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { sincePhrase, throughPhrase } from '../../i18n/date-phrases.ts'
import { formatNumeric } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { TermBadge } from '../../ui/TermBadge.tsx'

/** What is known of the end of a measure in force. */
export type RestraintEnd = Pick<Held, 'since' | 'until' | 'isComputed' | 'otherEnd' | 'concern'>

/** Until when, as far as it is entered; since when, where no end is. What is missing the badge beside it says. */
export const useRestraintEndText = (): ((end: RestraintEnd) => string) => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  return ({ since, until, isComputed, otherEnd, concern }) => {
    if (until !== null) {
      const last = throughPhrase(until, language)
      if (otherEnd !== null) return t('term.other', { last, other: formatNumeric(otherEnd) })
      return isComputed ? t('term.computed', { last }) : last
    }
    if (concern === null) return t('term.noEnd')
    return since === null ? t('term.sinceUnknown') : sincePhrase(since, language)
  }
}

/** How long it still runs, or what is not entered. */
export const RestraintEndBadge = ({
  end,
  today,
}: {
  readonly end: RestraintEnd
  readonly today: IsoDate
}) => {
  const { t } = useTranslation('cases')
  const { until, concern } = end
  if (concern === 'no-end' || concern === 'extension-not-entered') {
    return (
      <StatusBadge tone="red" icon={IconAlertTriangle}>
        {t(concern === 'no-end' ? 'term.noEndEntered' : 'term.extensionNotEntered')}
      </StatusBadge>
    )
  }
  return until === null ? null : <TermBadge lastDay={until} today={today} />
}
