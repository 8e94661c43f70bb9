import { useTranslation } from 'react-i18next'
import { hearingsToCome } from '../../../../shared/domain/case/ahead.ts'
import type { CustodyClock } from '../../../../shared/domain/case/custody-clock.ts'
import { lastEnded, restraintInForce } from '../../../../shared/domain/case/restraint-in-force.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import type { Stay } from '../../../../shared/domain/kinds/stay.ts'
import { isDay } from '../../../../shared/domain/partial-date.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { sincePhrase } from '../../../i18n/date-phrases.ts'
import { formatDate, formatNumeric } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import type { Participant } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import {
  type RestraintEnd,
  RestraintEndBadge,
  useRestraintEndText,
} from '../../../records/names/restraint-end.tsx'
import { useRestraintText } from '../restraints/use-restraint-text.ts'
import { nowByClock } from '../work/clock.ts'
import { useClockMarks } from './clock-marks.ts'
import { useHeldSpanText } from './date-span.ts'
import { Lane, type Mark } from './Lane.tsx'
import classes from './RestraintLine.module.css'
import { daysOf, restraintPieces, restraintsOf, stayPieces, staysOf } from './restraint-pieces.ts'
import { TimeAxis } from './TimeAxis.tsx'
import { type TimeScale, timeScale } from './time-scale.ts'

interface PersonProps {
  readonly file: ShownCase
  readonly person: Pick<Participant, 'partyId'>
  readonly today: IsoDate
}

/** From when until when a measure in force lasts, as far as it is entered. */
const useHeldText = (): ((end: RestraintEnd) => string) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const endText = useRestraintEndText()
  return (end) => {
    const { since, until } = end
    const last = endText(end)
    return since === null || until === null ? last : `${sincePhrase(since, language)} ${last}`
  }
}

/** What there was, where no measure is in force. */
const NoRestraintNow = ({ own, today }: { readonly own: readonly Restraint[]; readonly today: IsoDate }) => {
  const { t, i18n } = useTranslation('cases')
  if (own.length === 0) return t('story.noRestraint')
  const last = lastEnded(own, today)
  if (!last?.endedOn) return t('story.noActiveRestraint')
  const date = formatDate(last.endedOn, languageOf(i18n.language))
  return t('restraints.over', { kind: t(`restraintKind.${last.kind}`), date })
}

interface RestraintNowProps extends PersonProps {
  /** Without days where the badge says how long it still runs. */
  readonly isShort?: boolean
}

/** What holds a person now, in words, and how long it still runs. */
export const RestraintNow = ({ file, person, today, isShort = false }: RestraintNowProps) => {
  const { t } = useTranslation('cases')
  const heldText = useHeldText()
  const own = restraintsOf(file.restraints, person.partyId)
  const held = restraintInForce(own, today)
  if (held === undefined) {
    return (
      <span>
        <NoRestraintNow own={own} today={today} />
      </span>
    )
  }
  // In a case that is over nobody waits for an end that passed.
  const isOver = file.case.status === 'closed' && held.concern === 'end-passed'
  const kind = t(`restraintKind.${held.now.kind}`)
  const isCounted = held.until !== null && isDay(held.until)
  return (
    <>
      <span>{isShort && isCounted ? kind : `${kind}, ${heldText(held)}`}</span>{' '}
      {isOver ? null : <RestraintEndBadge end={held} today={today} />}
    </>
  )
}

const useStayText = () => {
  const { t } = useTranslation('cases')
  const spanText = useHeldSpanText()
  return ({ kind, place, isSensitive, from, until }: Stay): string =>
    [isSensitive ? t(`stayKind.${kind}`) : place, spanText(from, until)].filter(Boolean).join(', ')
}

/** The days of the hearings to come, as far as they are known, each once, with what is said where one points at it. */
export const useHearingMarks = (file: ShownCase): Mark[] => {
  const { t } = useTranslation('calendar')
  const marks = hearingsToCome(file.hearings, nowByClock()).flatMap(
    ({ startsAt, kind }): [IsoDate, Mark][] => {
      const day = dayOfMoment(startsAt)
      return day === null ? [] : [[day, { day, title: `${t(`kind.${kind}`)}, ${formatNumeric(day)}` }]]
    },
  )
  return [...new Map(marks).values()]
}

interface RestraintLanesProps extends PersonProps {
  readonly person: Participant
  /** Shared by several lines below one another; its own where not given. */
  readonly scale?: TimeScale
  /** Whose limits and days of the other side stand on the line. */
  readonly clock?: CustodyClock | undefined
  /** Also where the person was held. */
  readonly withStays?: boolean
}

/** One person's measures on a line, the places below it. */
export const RestraintLanes = ({
  file,
  person,
  today,
  scale,
  clock,
  withStays = false,
}: RestraintLanesProps) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  const stayText = useStayText()
  const hearings = useHearingMarks(file)
  const line = restraintsOf(file.restraints, person.partyId)
  const pieces = restraintPieces(line, today, restraintText)
  const stays = withStays ? staysOf(file.stays, person.partyId) : []
  const places = stayPieces(stays, today, stayText)
  const clockMarks = useClockMarks()
  const marks = clock === undefined ? [] : clockMarks(clock, today)
  const next = [...hearings.slice(0, 1), ...marks].map(({ day }) => day)
  const own = scale ?? timeScale([...daysOf([...pieces, ...places]), ...next], today)
  if (own === undefined || pieces.length + places.length === 0) return null
  return (
    <>
      {pieces.length === 0 ? null : (
        <Lane
          scale={own}
          pieces={pieces}
          today={today}
          hearings={hearings}
          clock={marks}
          label={[
            t('strip.label', { name: person.name }),
            ...line.map(restraintText),
            ...marks.map(({ title }) => title),
          ].join('. ')}
        />
      )}
      {places.length === 0 ? null : (
        <Lane
          scale={own}
          pieces={places}
          today={today}
          label={[t('strip.stays', { name: person.name }), ...stays.map(stayText)].join('. ')}
        />
      )}
      {scale === undefined ? <TimeAxis scale={own} today={today} /> : null}
    </>
  )
}

/** One person's restraints: what holds now in words, and the line. */
export const RestraintLine = (props: RestraintLanesProps) => (
  <div>
    <div className={classes.head}>
      <h3 className={classes.name}>
        <bdi>{props.person.name}</bdi>
      </h3>
      <RestraintNow {...props} />
    </div>
    <RestraintLanes {...props} withStays />
  </div>
)
