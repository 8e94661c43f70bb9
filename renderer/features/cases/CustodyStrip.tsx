import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShortMonth } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import classes from './CustodyStrip.module.css'
import type { Strip, StripPiece } from './restraint-line.ts'
import { LOOK_OF } from './restraint-look.ts'

const HEIGHT = 78
const BAR_TOP = 24
const BAR_HEIGHT = 22
/** More month names than this would run into one another in the narrowest window. */
const MAX_MONTH_NAMES = 7

interface PartProps {
  readonly strip: Strip
}

const percent = (day: number, strip: Strip): number => (day / strip.lengthDays) * 100

const anchorAt = (at: number): 'start' | 'middle' | 'end' => {
  if (at < 8) return 'start'
  return at > 92 ? 'end' : 'middle'
}

const Piece = ({ piece, strip, hatchId }: PartProps & { piece: StripPiece; hatchId: string }) => {
  const place = {
    x: `${percent(piece.fromDay, strip)}%`,
    width: `${percent(piece.untilDay - piece.fromDay, strip)}%`,
    y: BAR_TOP,
    height: BAR_HEIGHT,
  }
  const { kind } = piece.restraint
  return (
    <>
      <rect
        {...place}
        className={classes.piece}
        data-look={LOOK_OF[kind]}
        strokeDasharray={piece.isOpen ? '6 4' : undefined}
      />
      {LOOK_OF[kind] === 'hatched' ? <rect {...place} fill={`url(#${hatchId})`} /> : null}
    </>
  )
}

const Months = ({ strip }: PartProps) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const step = Math.ceil(strip.months.length / MAX_MONTH_NAMES)
  return strip.months.map((month, index) => {
    const x = `${percent(month.day, strip)}%`
    const isNamed = index % step === 0
    return (
      <g key={month.first}>
        <line
          className={classes.month}
          x1={x}
          x2={x}
          y1={BAR_TOP - 4}
          y2={BAR_TOP + BAR_HEIGHT + (isNamed ? 8 : 4)}
        />
        {isNamed ? (
          <text
            className={classes.axis}
            x={x}
            y={HEIGHT - 8}
            textAnchor={anchorAt(percent(month.day, strip))}
          >
            {formatShortMonth(month.first, language)}
          </text>
        ) : null}
      </g>
    )
  })
}

const Today = ({ strip }: PartProps) => {
  const { t } = useTranslation('cases')
  const at = percent(strip.todayDay, strip)
  return (
    <g>
      <line
        className={classes.today}
        x1={`${at}%`}
        x2={`${at}%`}
        y1={BAR_TOP - 8}
        y2={BAR_TOP + BAR_HEIGHT + 8}
      />
      <text className={classes.todayWord} x={`${at}%`} y={11} textAnchor={anchorAt(at)}>
        {t('strip.today')}
      </text>
    </g>
  )
}

/**
 * One person's restraints from the first day to the last end, with today and the hearings.
 *
 * @param props.label says in words all that is drawn
 */
export const CustodyStrip = ({ strip, label }: PartProps & { label: string }) => {
  const hatchId = useId()
  return (
    <svg className={classes.strip} height={HEIGHT} role="img" aria-label={label}>
      <defs>
        <pattern
          id={hatchId}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={classes.hatch} x1="0" x2="0" y1="0" y2="8" />
        </pattern>
      </defs>
      <rect className={classes.ground} x="0" width="100%" y={BAR_TOP} height={BAR_HEIGHT} />
      <Months strip={strip} />
      {strip.pieces.map((piece) => (
        <Piece key={piece.restraint.id} piece={piece} strip={strip} hatchId={hatchId} />
      ))}
      {strip.hearingDays.map((day) => (
        <circle
          key={day}
          className={classes.hearing}
          cx={`${percent(day, strip)}%`}
          cy={BAR_TOP + BAR_HEIGHT / 2}
          r={5}
        />
      ))}
      <Today strip={strip} />
    </svg>
  )
}
