import { useTranslation } from 'react-i18next'
import type { ClockEntry } from '../../../shared/domain/case/clock-entries.ts'
import type { TermMoment } from '../../../shared/domain/terms/steps.ts'
import { formatNumeric } from '../../i18n/dates.ts'

const momentText = (moment: TermMoment): string =>
  moment.length > 10 ? `${formatNumeric(moment)} ${moment.slice(11)}` : formatNumeric(moment)

/** When a line of the clock is, between which days, or why it is not counted. */
export const useWhenText = (): ((entry: Pick<ClockEntry, 'from' | 'to' | 'uncounted'>) => string) => {
  const { t } = useTranslation('cases')
  return ({ from, to, uncounted }) => {
    if (uncounted !== null) return t(`clock.why.${uncounted}`)
    if (from === to) return from === null ? '' : momentText(from)
    if (from === null) return to === null ? '' : t('clock.notAfter', { date: momentText(to) })
    if (to === null) return t('clock.notBefore', { date: momentText(from) })
    return `${momentText(from)}\u00a0– ${momentText(to)}`
  }
}
