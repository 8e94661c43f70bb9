import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type CalendarItem, keyOfItem } from '../../../shared/domain/calendar-item.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { DateText, List, WeekdayText } from '../../ui/index.ts'
import { ItemRow } from './ItemRow.tsx'
import classes from './MonthView.module.css'
import type { CalendarTarget } from './target.ts'
import type { ConflictsOf } from './use-conflicts.ts'

interface DayPanelProps {
  readonly id: string
  readonly day: IsoDate
  readonly today: IsoDate
  readonly items: readonly CalendarItem[]
  readonly conflictsOf: ConflictsOf
  readonly onOpen: (target: CalendarTarget) => void
}

/** The marked day with all that happens on it. */
export const DayPanel = ({ id, day, today, items, conflictsOf, onOpen }: DayPanelProps) => {
  const { t } = useTranslation(['calendar', 'records'])
  return (
    <section className={classes.panel} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={classes.panelTitle} id={`${id}-title`}>
        <DateText value={day} />
        <span className={classes.panelWeekday}>
          <WeekdayText value={day} />
          {day === today ? ` · ${t('when.today')}` : null}
        </span>
      </h2>
      {items.length === 0 ? (
        <p className={classes.none}>{t('noneOnDay')}</p>
      ) : (
        <List label={t('count', { count: items.length })}>
          {items.map((item) => (
            <ItemRow
              key={keyOfItem(item)}
              item={item}
              day={day}
              conflicts={conflictsOf(item)}
              onOpen={onOpen}
            />
          ))}
        </List>
      )}
      <Button
        className={classes.panelAdd}
        variant="default"
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => onOpen({ day })}
      >
        {t('records:hearing.new')}
      </Button>
    </section>
  )
}
