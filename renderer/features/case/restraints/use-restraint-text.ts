import { useTranslation } from 'react-i18next'
import { lastDayOf } from '../../../../shared/domain/case/restraint-in-force.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { formatNumeric } from '../../../i18n/dates.ts'

type Said = Pick<
  Restraint,
  'kind' | 'from' | 'fromTime' | 'until' | 'untilTime' | 'endedOn' | 'endedTime' | 'endReason'
>

const moment = (day: string, time: string | null): string =>
  time === null ? formatNumeric(day) : `${formatNumeric(day)} ${time}`

/** A restraint in words and numbers, to its real end where that is known: "Custody, 27.08.2026 – 25.10.2026". */
export const useRestraintText = (): ((restraint: Said) => string) => {
  const { t } = useTranslation('cases')
  return (restraint) => {
    const { kind, from, fromTime, untilTime, endedOn, endedTime } = restraint
    const words = { kind: t(`restraintKind.${kind}`), from: moment(from, fromTime) }
    const last = lastDayOf(restraint)
    return last === null
      ? t('strip.openLine', words)
      : t('strip.line', { ...words, until: moment(last, last === endedOn ? endedTime : untilTime) })
  }
}
