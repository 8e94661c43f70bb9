import { useId } from 'react'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import classes from './Lane.module.css'
import { type Piece, type PlacedPiece, placePieces } from './lane.ts'
import { placeOf, type TimeScale } from './time-scale.ts'

const ROW_HEIGHT = 18
const ROW_GAP = 4

export interface Mark {
  readonly day: IsoDate
  readonly title: string
}

/** A day of the clock: a limit is a broken line across, the other side's day a triangle below it. */
export interface ClockMark extends Mark {
  readonly shape: 'limit' | 'motion'
}

/** How far the sign of an unknown beginning reaches to the left of the first known day. */
const BEFORE_PX = 12

interface PieceProps {
  readonly placed: PlacedPiece
  readonly hatchId: string
  readonly dotsId: string
  readonly possibleId: string
  /** Where today is; what has no end is drawn paler after it. */
  readonly now: number
}

const yOf = (row: number): number => ROW_GAP + row * (ROW_HEIGHT + ROW_GAP)

/** What is only possible: paler, with lines the other way than those of a look. */
const Possible = ({ placed, possibleId }: Pick<PieceProps, 'placed' | 'possibleId'>) => {
  const { piece, row, start, possible } = placed
  const fill = `url(#${possibleId})`
  return (
    <>
      {possible.map((part) => {
        const place = { x: `${part.start}%`, width: `${part.width}%`, y: yOf(row), height: ROW_HEIGHT }
        return (
          <g key={part.start}>
            <rect {...place} className={classes.pale} />
            <rect {...place} fill={fill} />
          </g>
        )
      })}
      {piece.isOpenBefore === true ? (
        <rect
          x={`${start}%`}
          y={yOf(row)}
          width={BEFORE_PX}
          height={ROW_HEIGHT}
          transform={`translate(${-BEFORE_PX} 0)`}
          fill={fill}
        />
      ) : null}
    </>
  )
}

const Drawn = ({ placed, hatchId, dotsId, possibleId, now }: PieceProps) => {
  const { piece, row, start, width, isOpen } = placed
  const place = { x: `${start}%`, width: `${width}%`, y: yOf(row), height: ROW_HEIGHT }
  return (
    <g>
      <title>{piece.title}</title>
      <rect
        {...place}
        className={classes.piece}
        data-look={piece.look}
        strokeDasharray={isOpen && piece.look === 'light' ? '6 4' : undefined}
      />
      {piece.look === 'hatched' ? <rect {...place} fill={`url(#${hatchId})`} /> : null}
      {piece.look === 'dark' ? (
        <rect {...place} className={classes.onPaper} fill={`url(#${dotsId})`} />
      ) : null}
      {isOpen && piece.look !== 'light' && width > now - start ? (
        <rect
          {...place}
          className={classes.pale}
          x={`${Math.max(start, now)}%`}
          width={`${Math.min(width, start + width - now)}%`}
        />
      ) : null}
      <Possible placed={placed} possibleId={possibleId} />
      {piece.isJoined === true ? (
        <svg x={`${start}%`} y={yOf(row)} overflow="visible" aria-hidden="true">
          <path className={classes.joint} d={`M 0 0 L 7 ${ROW_HEIGHT / 2} L 0 ${ROW_HEIGHT} Z`} />
        </svg>
      ) : null}
    </g>
  )
}

const OfClock = ({ mark: { shape, title }, x, height }: { mark: ClockMark; x: string; height: number }) => (
  <svg x={x} y="0" overflow="visible" aria-hidden="true">
    <title>{title}</title>
    {shape === 'limit' ? (
      <path className={classes.limit} d={`M 0 0 V ${height}`} />
    ) : (
      <path className={classes.motion} d={`M 0 ${height - 9} L 5 ${height} L -5 ${height} Z`} />
    )}
  </svg>
)

interface LaneProps {
  readonly scale: TimeScale
  readonly pieces: readonly Piece[]
  readonly today: IsoDate
  readonly hearings?: readonly Mark[]
  readonly clock?: readonly ClockMark[]
  /** Says in words all that is drawn, where no text beside it does. */
  readonly label?: string
}

/** What lasted how long, on a line over time. Pointing at a piece says what it is. */
export const Lane = ({ scale, pieces, today, hearings = [], clock = [], label }: LaneProps) => {
  const [hatchId, dotsId, possibleId] = [useId(), useId(), useId()]
  const { placed, rows } = placePieces(scale, pieces)
  const height = yOf(rows)
  const now = placeOf(scale, today, 0.5)
  return (
    <svg
      className={classes.lane}
      height={height}
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
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
        <pattern id={dotsId} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className={classes.dot} cx="3" cy="3" r="1.5" />
        </pattern>
        <pattern
          id={possibleId}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <line className={classes.possible} x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      {scale.ticks.map(({ day }) => {
        const x = `${placeOf(scale, day)}%`
        return <line key={day} className={classes.tick} x1={x} x2={x} y1="0" y2={height} />
      })}
      {placed.map((each) => (
        <Drawn
          key={each.piece.key}
          placed={each}
          hatchId={hatchId}
          dotsId={dotsId}
          possibleId={possibleId}
          now={now}
        />
      ))}
      {hearings.map(({ day, title }) => (
        <circle
          key={day}
          className={classes.hearing}
          cx={`${placeOf(scale, day, 0.5)}%`}
          cy={ROW_GAP + ROW_HEIGHT / 2}
          r={4.5}
        >
          <title>{title}</title>
        </circle>
      ))}
      {clock.map((mark) => (
        <OfClock
          key={`${mark.shape}-${mark.title}`}
          mark={mark}
          x={`${placeOf(scale, mark.day, 0.5)}%`}
          height={height}
        />
      ))}
      <line className={classes.today} x1={`${now}%`} x2={`${now}%`} y1="0" y2={height} />
    </svg>
  )
}
