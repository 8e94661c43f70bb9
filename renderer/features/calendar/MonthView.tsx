import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem, timeOfItem } from '../../../shared/domain/calendar-item.ts'
import { onDayOf } from '../../../shared/domain/case/moved-in-time.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { formatDate, formatMonth, formatShortWeekday, formatWeekday } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { DayCell } from './DayCell.tsx'
import { DayPanel } from './DayPanel.tsx'
import { itemsByDay, itemsWithoutDay } from './items-by-day.ts'
import classes from './MonthView.module.css'
import { dayAfterKey, monthGrid, monthOf } from './month-grid.ts'
import { type CalendarTarget, isMovable } from './target.ts'
import type { ConflictsOf } from './use-conflicts.ts'
import { WithoutDay } from './WithoutDay.tsx'

export interface MonthViewProps {
  /** The marked day; its month is shown. */
  readonly day: IsoDate
  readonly today: IsoDate
  readonly items: readonly CalendarItem[]
  readonly conflictsOf: ConflictsOf
  readonly onDay: (day: IsoDate) => void
  readonly onOpen: (target: CalendarTarget) => void
}

/** Keeps the focus on the marked day when the arrow keys lead it on, into another month too. */
const useFollowingFocus = (day: IsoDate) => {
  const grid = useRef<HTMLTableElement>(null)
  const isLed = useRef(false)
  useEffect(() => {
    if (!isLed.current) return
    isLed.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])
  return { grid, lead: () => (isLed.current = true) }
}

const Weekdays = ({ week }: { readonly week: readonly IsoDate[] }) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (
    <tr>
      {week.map((day) => (
        <th key={day} scope="col" className={classes.weekday} abbr={formatWeekday(day, language)}>
          {formatShortWeekday(day, language)}
        </th>
      ))}
    </tr>
  )
}

/** A month as a page of a wall calendar, with the marked day in full beside it. */
export const MonthView = ({ day, today, items, conflictsOf, onDay, onOpen }: MonthViewProps) => {
  const { t, i18n } = useTranslation('calendar')
  const language = languageOf(i18n.language)
  const helpId = useId()
  const { grid, lead } = useFollowingFocus(day)
  const weeks = monthGrid(day)
  const shown = weeks.flat()
  const byDay = itemsByDay(items, { from: shown[0] ?? day, to: shown.at(-1) ?? day })
  const month = day.slice(0, 7)

  const openDay = (of: IsoDate) => {
    const [only, ...others] = byDay.get(of) ?? []
    if (only === undefined) return onOpen({ day: of })
    if (others.length === 0) return onOpen({ item: only })
    document.getElementById(panelId)?.querySelector('button')?.focus()
  }
  const drop = (key: string, to: IsoDate) => {
    const item = items.find((one) => keyOfItem(one) === key)
    if (item !== undefined && isMovable(item)) onOpen({ move: item, to: onDayOf(timeOfItem(item).at, to) })
  }
  const panelId = useId()
  const steer = (event: KeyboardEvent<HTMLTableElement>) => {
    const focused = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    const from = isoDateSchema.safeParse(focused)
    const next = dayAfterKey(event.key, from.success ? from.data : day, event.shiftKey)
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    lead()
    onDay(next)
  }

  return (
    <>
      <WithoutDay items={itemsWithoutDay(items, monthOf(day))} onOpen={onOpen} />
      <div className={classes.view}>
        <p id={helpId} className={classes.help}>
          {t('gridHelp')}
        </p>
        <table
          className={classes.grid}
          aria-label={t('gridLabel', { month: formatMonth(day, language) })}
          aria-describedby={helpId}
          ref={grid}
          onKeyDown={steer}
        >
          <thead>
            <Weekdays week={weeks[0] ?? []} />
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((of) => (
                  <DayCell
                    key={of}
                    day={of}
                    label={formatDate(of, language)}
                    items={byDay.get(of) ?? []}
                    conflictsOf={conflictsOf}
                    isToday={of === today}
                    isMarked={of === day}
                    isOutside={!of.startsWith(month)}
                    onMark={() => onDay(of)}
                    onShowAll={() => {
                      onDay(of)
                      document.getElementById(panelId)?.scrollIntoView({ block: 'nearest' })
                    }}
                    onEnter={() => openDay(of)}
                    onOpen={onOpen}
                    onDropped={(key) => drop(key, of)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <DayPanel id={panelId} items={byDay.get(day) ?? []} {...{ day, today, conflictsOf, onOpen }} />
      </div>
    </>
  )
}
