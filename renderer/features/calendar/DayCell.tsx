import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { formatTime } from '../../i18n/dates.ts'
import { dayOfSeveral, whoseHearing } from '../../records/forms/entry-text.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { useClashText } from '../../records/forms/use-clash-text.ts'
import { useOwnTitle } from '../../records/names/use-own-title.ts'
import { TimeText } from '../../ui/index.ts'
import classes from './MonthView.module.css'

/** More than these do not fit into a week's row on the screen; on paper and beside the month all are there. */
const MAX_SHOWN = 3

export interface DayCellProps {
  readonly day: IsoDate
  /** The date in words. */
  readonly label: string
  readonly entries: readonly CalendarEntry[]
  readonly isToday: boolean
  readonly isMarked: boolean
  /** Of the month before or after. */
  readonly isOutside: boolean
  readonly onMark: () => void
  /** The hearings that have no room in the day were asked for. */
  readonly onShowAll: () => void
  /** Enter was pressed on the day. */
  readonly onEnter: () => void
  readonly onOpen: (target: HearingTarget) => void
}

interface ChipProps {
  readonly entry: CalendarEntry
  readonly day: IsoDate
  readonly clashes: readonly string[]
  readonly isBeyond: boolean
  readonly onOpen: () => void
}

const Chip = ({ entry, day, clashes, isBeyond, onOpen }: ChipProps) => {
  const { t } = useTranslation('calendar')
  const { hearing, caseTitle } = entry
  const what = useOwnTitle()('hearing', hearing, ['date'])
  const part = dayOfSeveral(hearing, day)
  // At which hour it goes on nobody knows: the time is that of its first day.
  const at = part === undefined || part.day === 1 ? formatTime(hearing.startsAt) : ''
  const more = [part === undefined ? '' : t('dayOf', part), ...clashes].filter(Boolean)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.chip}
      data-beyond={isBeyond || undefined}
      title={[what, caseTitle, ...more].join('. ')}
      aria-label={[[at, whoseHearing(entry)].filter(Boolean).join(' '), what, ...more].join(', ')}
      onClick={onOpen}
    >
      {clashes.length === 0 ? null : (
        <IconAlertTriangle className={classes.clash} size={13} stroke={2} aria-hidden />
      )}
      {at === '' ? null : <TimeText value={hearing.startsAt} />}
      {part === undefined || part.day === 1 ? null : <span aria-hidden>→</span>}{' '}
      <bdi>{whoseHearing(entry)}</bdi>
    </button>
  )
}

/** One day on the page of a month: a button as large as the day, with its hearings on top of it. */
export const DayCell = (props: DayCellProps) => {
  const { day, label, entries, isToday, isMarked, isOutside, onMark, onShowAll, onEnter, onOpen } = props
  const { t } = useTranslation('calendar')
  const clashText = useClashText()
  const beyond = entries.length - MAX_SHOWN
  const spoken = [
    label,
    isToday ? t('when.today') : '',
    entries.length > 0 ? t('count', { count: entries.length }) : '',
  ]
  return (
    <td className={classes.day} data-marked={isMarked || undefined} data-outside={isOutside || undefined}>
      <button
        type="button"
        className={classes.number}
        data-day={day}
        data-today={isToday || undefined}
        aria-current={isToday ? 'date' : undefined}
        aria-pressed={isMarked}
        aria-label={spoken.filter(Boolean).join(', ')}
        tabIndex={isMarked ? 0 : -1}
        onClick={(event) => (event.detail === 0 ? onEnter() : onMark())}
        onDoubleClick={() => onOpen({ day })}
      >
        {Number(day.slice(8))}
      </button>
      <span className={classes.chips}>
        {entries.map((entry, index) => (
          <Chip
            key={entry.hearing.id}
            entry={entry}
            day={day}
            clashes={clashText(entry.hearing, entries, entry.hearing.id)}
            isBeyond={beyond > 0 && index >= MAX_SHOWN - 1}
            onOpen={() => onOpen({ hearing: entry.hearing })}
          />
        ))}
      </span>
      {beyond > 0 ? (
        <button type="button" tabIndex={-1} className={classes.more} onClick={onShowAll}>
          {t('more', { count: beyond + 1 })}
        </button>
      ) : null}
    </td>
  )
}
