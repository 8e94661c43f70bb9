import { useTranslation } from 'react-i18next'
import type { ClockEntry } from '../../../../shared/domain/case/clock-entries.ts'
import type { CustodyClock } from '../../../../shared/domain/case/custody-clock.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { formatNumeric } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import type { ClockMark } from './Lane.tsx'

const SHAPES: Readonly<Partial<Record<ClockEntry['kind'], ClockMark['shape']>>> = {
  prosecutor: 'motion',
  court: 'motion',
  limit: 'limit',
  trial: 'limit',
  facility: 'limit',
}

/**
 * What of a clock stands on the strip: the days of the other side, and of the limits those that lie behind and the next one. A limit years
 * ahead would leave no room for what is near; the table has it.
 */
export const useClockMarks = (): ((clock: CustodyClock, today: IsoDate) => ClockMark[]) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (clock, today) => {
    const marks = clock.entries.flatMap(({ kind, name, from, to }): ClockMark[] => {
      const shape = SHAPES[kind]
      const moment = from ?? to
      if (shape === undefined || moment === null || name === null) return []
      // A moment begins with its day.
      const day = moment.slice(0, 10) as IsoDate
      return [{ day, shape, title: `${name[language]}, ${formatNumeric(day)}` }]
    })
    const next = marks.find(({ shape, day }) => shape === 'limit' && day >= today)
    return marks.filter((mark) => mark.shape === 'motion' || mark.day < today || mark === next)
  }
}
