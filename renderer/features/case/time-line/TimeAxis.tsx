import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { formatShortMonth } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import classes from './Lane.module.css'
import { placeOf, type Tick, type TimeScale } from './time-scale.ts'

const HEIGHT = 36
/** Words of months nearer to the word of today than this would run into it. */
const ROOM_PERCENT = 7

const anchorAt = (at: number): 'start' | 'middle' | 'end' => {
  if (at < 6) return 'start'
  return at > 94 ? 'end' : 'middle'
}

interface TimeAxisProps {
  readonly scale: TimeScale
  readonly today: IsoDate
}

/** The months or years below lines over time, and which of the lines is today. */
export const TimeAxis = ({ scale, today }: TimeAxisProps) => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  const now = placeOf(scale, today, 0.5)
  const first = scale.ticks.find(({ says }) => says !== 'nothing')
  const hasYear = scale.ticks.some(({ says }) => says === 'year')
  const word = (tick: Tick): string => {
    const year = tick.day.slice(0, 4)
    if (tick.says === 'year') return year
    const month = formatShortMonth(tick.day, language)
    return tick === first && !hasYear ? `${month} ${year}` : month
  }
  return (
    <svg className={classes.axis} height={HEIGHT} aria-hidden="true">
      {scale.ticks.map((tick) => {
        const at = placeOf(scale, tick.day)
        return tick.says === 'nothing' || at > 100 - ROOM_PERCENT / 2 ? null : (
          <text key={tick.day} className={classes.word} x={`${at}%`} y="14" textAnchor={anchorAt(at)}>
            {word(tick)}
          </text>
        )
      })}
      <text className={classes.todayWord} x={`${now}%`} y="31" textAnchor={anchorAt(now)}>
        {t('strip.today')}
      </text>
    </svg>
  )
}
