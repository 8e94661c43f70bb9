import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { caseAndClients } from '../../records/forms/entry-text.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { HearingRow } from '../../records/forms/HearingRow.tsx'
import { useClashText } from '../../records/forms/use-clash-text.ts'
import { DateText, List, WeekdayText } from '../../ui/index.ts'
import classes from './MonthView.module.css'

interface DayPanelProps {
  readonly id: string
  readonly day: IsoDate
  readonly today: IsoDate
  readonly entries: readonly CalendarEntry[]
  readonly onOpen: (target: HearingTarget) => void
}

/** The marked day with all that happens on it. */
export const DayPanel = ({ id, day, today, entries, onOpen }: DayPanelProps) => {
  const { t } = useTranslation(['calendar', 'records'])
  const clashText = useClashText()
  return (
    <section className={classes.panel} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={classes.panelTitle} id={`${id}-title`}>
        <DateText value={day} />
        <span className={classes.panelWeekday}>
          <WeekdayText value={day} />
          {day === today ? ` · ${t('when.today')}` : null}
        </span>
      </h2>
      {entries.length === 0 ? (
        <p className={classes.none}>{t('noneOnDay')}</p>
      ) : (
        <List label={t('count', { count: entries.length })}>
          {entries.map((entry) => (
            <HearingRow
              key={entry.hearing.id}
              hearing={entry.hearing}
              of={caseAndClients(entry)}
              day={day}
              clashes={clashText(entry.hearing, entries, entry.hearing.id)}
              onOpen={() => onOpen({ hearing: entry.hearing })}
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
