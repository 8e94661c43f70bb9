import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { hasTime } from '../../../shared/domain/partial-moment.ts'
import { formatTime } from '../../i18n/dates.ts'
import { dayOfSeveral } from '../../records/forms/entry-text.ts'
import { TimeText } from '../../ui/index.ts'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { KIND_ICONS, useItemText } from './item-text.ts'
import classes from './MonthView.module.css'
import { type CalendarTarget, DRAGGED, isMovable } from './target.ts'
import type { ConflictsOf } from './use-conflicts.ts'

/** More than these do not fit into a week's row; beside the month all are there. */
const MAX_SHOWN = 3

export interface DayCellProps {
  readonly day: IsoDate
  /** The date in words. */
  readonly label: string
  readonly items: readonly CalendarItem[]
  readonly conflictsOf: ConflictsOf
  readonly isToday: boolean
  readonly isMarked: boolean
  /** Of the month before or after. */
  readonly isOutside: boolean
  readonly onMark: () => void
  /** What has no room in the day was asked for. */
  readonly onShowAll: () => void
  /** Enter was pressed on the day. */
  readonly onEnter: () => void
  readonly onOpen: (target: CalendarTarget) => void
  /** Something was dropped on the day. */
  readonly onDropped: (key: string) => void
}

interface ChipProps {
  readonly item: CalendarItem
  readonly day: IsoDate
  readonly conflicts: readonly string[]
  readonly onOpen: () => void
}

const Chip = ({ item, day, conflicts, onOpen }: ChipProps) => {
  const { t } = useTranslation('calendar')
  const { what, whose, kind } = useItemText()(item)
  const { at, lastDay } = timeOfItem(item)
  const part = dayOfSeveral({ startsAt: at, lastDay }, day)
  // At which hour it goes on nobody knows: the time is that of its first day.
  const isFirst = part === undefined || part.day === 1
  const time = isFirst && hasTime(at) ? formatTime(at) : ''
  const more = [part === undefined ? '' : t('dayOf', part), ...conflicts].filter(Boolean)
  const Icon = conflicts.length > 0 ? IconAlertTriangle : KIND_ICONS[item.kind]
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.chip}
      data-kind={item.kind}
      data-item={keyOfItem(item)}
      draggable={isMovable(item)}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, keyOfItem(item))}
      title={[kind, what, item.caseTitle, ...more].filter(Boolean).join('. ')}
      aria-label={[[time, whose].filter(Boolean).join(' '), what, kind, ...more].filter(Boolean).join(', ')}
      onClick={onOpen}
    >
      <Icon className={classes.mark} size={13} stroke={1.9} aria-hidden />
      {time === '' ? null : <TimeText value={at} />}
      {isFirst ? null : <span aria-hidden>→</span>}{' '}
      <bdi>{item.kind === 'deadline' || item.kind === 'task' || whose === '' ? what : whose}</bdi>
    </button>
  )
}

/** One day on the page of a month: a button as large as the day, with what is on it on top. */
export const DayCell = (props: DayCellProps) => {
  const { day, label, items, conflictsOf, isToday, isMarked, isOutside } = props
  const { onMark, onShowAll, onEnter, onOpen, onDropped } = props
  const isPrinting = useIsPrinting()
  const { t } = useTranslation('calendar')
  const beyond = items.length - MAX_SHOWN
  // On paper there is no other place for them.
  const shown = beyond > 0 && !isPrinting ? items.slice(0, MAX_SHOWN - 1) : items
  const spoken = [
    label,
    isToday ? t('when.today') : '',
    items.length > 0 ? t('count', { count: items.length }) : '',
  ]
  return (
    <td
      className={classes.day}
      data-marked={isMarked || undefined}
      data-outside={isOutside || undefined}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        onDropped(event.dataTransfer.getData(DRAGGED))
      }}
    >
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
        {shown.map((item) => (
          <Chip
            key={keyOfItem(item)}
            item={item}
            day={day}
            conflicts={conflictsOf(item)}
            onOpen={() => onOpen({ item })}
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
