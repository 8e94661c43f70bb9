import { useTranslation } from 'react-i18next'
import {
  computedEnd,
  isEndComputed,
  lastDayOf,
  otherEnd,
} from '../../../../shared/domain/case/restraint-in-force.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { formatNumeric, isFullDay } from '../../../i18n/dates.ts'
import { useHeldSpanText } from '../time-line/date-span.ts'

type Said = Pick<
  Restraint,
  | 'kind'
  | 'from'
  | 'fromTime'
  | 'until'
  | 'untilTime'
  | 'termMonths'
  | 'termDays'
  | 'termHours'
  | 'endedOn'
  | 'endedTime'
  | 'endReason'
>

const moment = (day: string, time: string | null): string =>
  time === null ? formatNumeric(day) : `${formatNumeric(day)} ${time}`

/**
 * A restraint in words, to its real end where that is known: "Custody, 27.08.2026 – 25.10.2026"; what is no whole day is said in full:
 * "Custody, since March 2026".
 */
export const useRestraintText = (): ((restraint: Said) => string) => {
  const { t } = useTranslation('cases')
  const spanText = useHeldSpanText()
  return (restraint) => {
    const { from, fromTime, untilTime, endedOn, endedTime } = restraint
    const kind = t(`restraintKind.${restraint.kind}`)
    const last = lastDayOf(restraint)
    const ownTime = isEndComputed(restraint) ? (computedEnd(restraint)?.time ?? null) : untilTime
    const other = last === restraint.until ? otherEnd(restraint) : null
    const asComputed = (said: string): string => {
      if (other !== null) return t('term.other', { last: said, other: formatNumeric(other) })
      return isEndComputed(restraint) ? t('term.computed', { last: said }) : said
    }
    if (from === null || !isFullDay(from) || (last !== null && !isFullDay(last)))
      return asComputed([kind, spanText(from, last)].filter(Boolean).join(', '))
    const words = { kind, from: moment(from, fromTime) }
    return last === null
      ? t('strip.openLine', words)
      : asComputed(t('strip.line', { ...words, until: moment(last, last === endedOn ? endedTime : ownTime) }))
  }
}
