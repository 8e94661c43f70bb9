import { UnstyledButton } from '@mantine/core'
import { DayView, type ScheduleEventData, WeekView } from '@mantine/schedule'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { onDayOf } from '../../../shared/domain/case/moved-in-time.ts'
import {
  type IsoDate,
  isoDateSchema,
  localDateTimeSchema,
  timeOfDaySchema,
} from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { formatDate, formatShortWeekday, formatTime } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { Notice } from '../../ui/index.ts'
import { KIND_ICONS, useItemText } from './item-text.ts'
import { itemsByDay } from './items-by-day.ts'
import type { MonthViewProps } from './MonthView.tsx'
import { shownDays } from './shown-days.ts'
import classes from './TimeView.module.css'
import { isMovable } from './target.ts'
import { blocksOf, hoursShown, MOST_BLOCKS, type TimeBlock } from './time-blocks.ts'
import type { ConflictsOf } from './use-conflicts.ts'

const SLOT_MINUTES = 30

interface TimeViewProps extends MonthViewProps {
  readonly view: 'week' | 'day'
}

/** What has a name of its own is known by it, a hearing by whose it is. */
const saysItself = ({ kind }: CalendarItem): boolean => kind === 'deadline' || kind === 'task'

interface BlockProps {
  readonly item: CalendarItem
  readonly conflictsOf: ConflictsOf
}

const Block = ({ item, conflictsOf }: BlockProps) => {
  const { what, whose } = useItemText()(item)
  const { at, endsTime } = timeOfItem(item)
  const Icon = conflictsOf(item).length > 0 ? IconAlertTriangle : KIND_ICONS[item.kind]
  const hours = [formatTime(at), endsTime].filter(Boolean).join('–')
  const isOwn = saysItself(item) || whose === ''
  return (
    <span className={classes.block}>
      <Icon className={classes.mark} size={13} stroke={1.9} aria-hidden />
      {hours === '' ? null : <strong>{hours}</strong>} <bdi>{isOwn ? what : whose}</bdi>
      {isOwn ? null : <bdi className={classes.what}>{what}</bdi>}
    </span>
  )
}

const momentIn = (stamp: string) => localDateTimeSchema.parse(stamp.slice(0, 16).replace(' ', 'T'))
const timeIn = (stamp: string) => timeOfDaySchema.parse(stamp.slice(11, 16))

const useLabels = () => {
  const { t } = useTranslation('calendar')
  return {
    ...{ day: t('view.day'), week: t('view.week'), month: t('view.month'), today: t('goToday') },
    ...{ allDay: t('allDay'), weekday: '', timeSlot: t('freeTime') },
    more: t('more', { count: 0 }),
    noEvents: t('noneOnDay'),
    moreLabel: (count: number) => t('more', { count }),
  }
}

/** The library names the heads of the days by digits, other than what stands in them; what stands there is their name, and the date in words beside it. */
const useNamedDays = (monday: IsoDate, nameOf: (day: IsoDate) => string) => {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const heads = frame.current?.querySelectorAll('.mantine-WeekView-weekViewDayLabel') ?? []
    for (const [place, head] of [...heads].entries()) {
      head.removeAttribute('aria-label')
      head.setAttribute('title', nameOf(addDays(monday, place)))
    }
  })
  return frame
}

/** What the library says of a piece of free time, and what a press on it does. */
const useFreeTime = (onOpen: TimeViewProps['onOpen']) => {
  const { t, i18n } = useTranslation('calendar')
  const language = languageOf(i18n.language)
  return {
    getTimeSlotProps: ({ start, end }: { start: string; end: string }) => ({
      'aria-label': [
        formatDate(start, language),
        `${start.slice(11, 16)}–${end.slice(11, 16)}`,
        t('freeTime'),
      ].join(', '),
      title: t('freeTimeHint'),
    }),
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) => onOpen({ day: momentIn(slotStart) }),
    onSlotDragEnd: (from: string, to: string) => onOpen({ day: momentIn(from), endsTime: timeIn(to) }),
  }
}

/** What is on the days as the library wants it, how it is drawn, and what a press on it does. */
const useBlocks = ({
  blocks,
  conflictsOf,
  onOpen,
}: Pick<TimeViewProps, 'conflictsOf' | 'onOpen'> & { readonly blocks: readonly TimeBlock[] }) => {
  const itemText = useItemText()
  const byId = new Map(blocks.map(({ id, item }) => [id, item]))
  return {
    events: blocks.map(({ item, ...block }): ScheduleEventData => {
      const { what, whose, kind } = itemText(item)
      const names = saysItself(item) ? [what, whose] : [whose, what]
      const title = [...names, kind, ...conflictsOf(item)].filter(Boolean).join(', ')
      return { ...block, title, color: 'gray', payload: { kind: item.kind } }
    }),
    renderEvent: (
      { payload }: ScheduleEventData,
      props: { readonly className?: string | undefined; readonly style?: CSSProperties | undefined },
    ) => (
      <UnstyledButton
        {...props}
        className={[props.className, classes.event].join(' ')}
        data-kind={payload?.kind}
        style={{ ...props.style, ...OWN_LOOK }}
      />
    ),
    renderEventBody: ({ id }: ScheduleEventData) => {
      const item = byId.get(String(id))
      return item === undefined ? null : <Block item={item} conflictsOf={conflictsOf} />
    },
    withEventsDragAndDrop: true,
    canDragEvent: ({ id }: ScheduleEventData) => {
      const item = byId.get(String(id))
      return item !== undefined && isMovable(item)
    },
    onEventDrop: ({ eventId, newStart }: { eventId: string | number; newStart: string }) => {
      const item = byId.get(String(eventId))
      if (item === undefined || !isMovable(item)) return
      // Above the hours it keeps its own.
      const isAbove = timeIn(newStart) === '00:00'
      const day = isoDateSchema.parse(newStart.slice(0, 10))
      onOpen({ move: item, to: isAbove ? onDayOf(timeOfItem(item).at, day) : momentIn(newStart) })
    },
    onEventClick: ({ id }: ScheduleEventData) => {
      const item = byId.get(String(id))
      if (item !== undefined) onOpen({ item })
    },
  }
}

/** The colours are those of our own sheet. */
const OWN_LOOK = { '--event-bg': 'transparent', '--event-color': 'var(--ink)' } as CSSProperties

const LOOK = {
  ...{ withHeader: false, intervalMinutes: SLOT_MINUTES, slotHeight: 64 },
  ...{ withCurrentTimeBubble: false, withDragSlotSelect: true, radius: 'sm' },
  eventOverlapMode: 'columns' as const,
}

/** A week or a day by the hours, what meets in an hour side by side. Free time can be pressed, or dragged over, for a hearing. */
export const TimeView = ({ view, day, items, conflictsOf, onDay, onOpen }: TimeViewProps) => {
  const { t, i18n } = useTranslation('calendar')
  const language = languageOf(i18n.language)
  const days = shownDays(day, view)
  const blocks = blocksOf(itemsByDay(items, days))
  const frame = useNamedDays(days.from, (of) => formatDate(of, language))
  const shared = {
    ...LOOK,
    ...hoursShown(blocks),
    ...useFreeTime(onOpen),
    ...useBlocks({ blocks: blocks.slice(0, MOST_BLOCKS), conflictsOf, onOpen }),
    date: day,
    labels: useLabels(),
  }
  const left = blocks.length - MOST_BLOCKS
  return (
    <div className={classes.frame} ref={frame}>
      {left > 0 ? <Notice role="status">{t('notAll', { count: left })}</Notice> : null}
      {view === 'week' ? (
        <WeekView
          {...shared}
          highlightToday
          withWeekNumber={false}
          weekdayFormat={(of) => formatShortWeekday(of, language)}
          onDateChange={(next) => onDay(isoDateSchema.parse(next))}
          onAllDaySlotClick={(of) => onOpen({ day: of })}
        />
      ) : (
        <DayView {...shared} onAllDaySlotClick={() => onOpen({ day })} />
      )}
      {blocks.length === 0 ? (
        <p className={classes.none}>{t(view === 'day' ? 'noneOnDay' : 'noneInWeek')}</p>
      ) : null}
    </div>
  )
}
