import { useTranslation } from 'react-i18next'
import { addDays, firstOfMonth } from '../../../../shared/domain/days.ts'
import { formatMonth } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import classes from './Density.module.css'
import type { DensityBar } from './density.ts'

interface DensityLineProps {
  readonly bars: readonly DensityBar[]
  readonly onJump: (key: string) => void
}

const HEIGHT = 20
const LEAST = 2

const useSpanName = () => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return ({ from, months }: DensityBar): string => {
    const last = addDays(firstOfMonth(from, months), -1)
    if (months === 1) return formatMonth(from, language)
    return `${formatMonth(from, language)} – ${formatMonth(last, language)}`
  }
}

/** Years below the bars at which they begin, as many as fit side by side. */
const yearMarks = (bars: readonly DensityBar[]): { year: string; place: number }[] => {
  const starts = bars.flatMap(({ from }, place) => {
    const year = from.slice(0, 4)
    const isNew = place === 0 || bars[place - 1]?.from.slice(0, 4) !== year
    return isNew ? [{ year, place }] : []
  })
  const least = bars.length / 10
  return starts.filter(({ place }, index) => {
    const next = starts[index + 1]
    return index > 0 || next === undefined || next.place - place >= least || starts.length === 1
  })
}

/** How much happened when, as bars over time; each leads to where its time begins in the list. */
export const DensityLine = ({ bars, onJump }: DensityLineProps) => {
  const { t } = useTranslation('chronology')
  const spanName = useSpanName()
  const roving = useRovingFocus<HTMLDivElement>('button:not(:disabled)', 'row')
  if (bars.length === 0) return null
  const most = Math.max(...bars.map(({ count }) => count))
  const heightOf = (count: number): number => (count === 0 ? 1 : Math.max(LEAST, (count / most) * HEIGHT))
  return (
    <div className={classes.density}>
      <div className={classes.bars} role="toolbar" aria-label={t('density.label')} {...roving}>
        {bars.map((bar) => {
          const name = `${spanName(bar)}: ${t('shown', { count: bar.count })}`
          const { firstKey } = bar
          return (
            <button
              key={bar.from}
              type="button"
              className={classes.bar}
              aria-label={name}
              title={name}
              disabled={firstKey === undefined}
              onClick={firstKey === undefined ? undefined : () => onJump(firstKey)}
            >
              <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <rect
                  x="0"
                  width="10"
                  y={HEIGHT - heightOf(bar.count)}
                  height={heightOf(bar.count)}
                  data-empty={bar.count === 0}
                />
              </svg>
            </button>
          )
        })}
      </div>
      <svg className={classes.years} aria-hidden="true">
        {yearMarks(bars).map(({ year, place }) => (
          <text key={year} x={`${(place / bars.length) * 100}%`} y="1em">
            {year}
          </text>
        ))}
      </svg>
    </div>
  )
}
