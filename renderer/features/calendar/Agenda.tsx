import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import { DateText, EmptyState, List, Section } from '../../ui/index.ts'
import classes from './Agenda.module.css'
import { ItemRow } from './ItemRow.tsx'
import { itemsByDay, itemsWithoutDay } from './items-by-day.ts'
import { monthOf } from './month-grid.ts'
import type { CalendarTarget } from './target.ts'
import type { ConflictsOf } from './use-conflicts.ts'
import { WithoutDay } from './WithoutDay.tsx'

interface AgendaProps {
  /** A day of the month that is shown. */
  readonly month: IsoDate
  readonly items: readonly CalendarItem[]
  readonly conflictsOf: ConflictsOf
  readonly today: IsoDate
  readonly onOpen: (target: CalendarTarget) => void
}

const useDistance = (today: IsoDate) => {
  const { t } = useTranslation('calendar')
  return (day: IsoDate): string => {
    const days = daysBetween(today, day)
    if (days === 0) return t('when.today')
    if (days === 1) return t('when.tomorrow')
    return days > 0 ? t('when.in', { count: days }) : t('when.ago', { count: -days })
  }
}

/** What a month has, one after another, under their days. */
export const Agenda = ({ month, items, conflictsOf, today, onOpen }: AgendaProps) => {
  const { t } = useTranslation('calendar')
  const distance = useDistance(today)
  const withoutDay = itemsWithoutDay(items, monthOf(month))
  const byDay = [...itemsByDay(items, monthOf(month))]
  if (withoutDay.length + byDay.length === 0) return <EmptyState title={t('noneInMonth')} />
  return (
    <div className={classes.agenda}>
      <WithoutDay items={withoutDay} onOpen={onOpen} />
      {byDay.map(([day, ofDay]) => (
        <Section key={day} title={<DateText value={day} weekday="full" />} aside={distance(day)}>
          <List>
            {ofDay.map((item) => (
              <ItemRow
                key={keyOfItem(item)}
                item={item}
                day={day}
                conflicts={conflictsOf(item)}
                onOpen={onOpen}
              />
            ))}
          </List>
        </Section>
      ))}
    </div>
  )
}
