import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import type { CalendarEntry } from '../../../shared/domain/kinds/hearing.ts'
import { caseAndClients, entriesByDay, entriesWithoutDay } from '../../records/forms/entry-text.ts'
import type { HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { HearingRow } from '../../records/forms/HearingRow.tsx'
import { useClashText } from '../../records/forms/use-clash-text.ts'
import { DateText, EmptyState, List, Section } from '../../ui/index.ts'
import classes from './Agenda.module.css'
import { monthOf } from './month-grid.ts'
import { WithoutDay } from './WithoutDay.tsx'

interface AgendaProps {
  /** A day of the month that is shown. */
  readonly month: IsoDate
  readonly entries: readonly CalendarEntry[]
  readonly today: IsoDate
  readonly onOpen: (target: HearingTarget) => void
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

/** The hearings of a month one after another, under their days. */
export const Agenda = ({ month, entries, today, onOpen }: AgendaProps) => {
  const { t } = useTranslation('calendar')
  const distance = useDistance(today)
  const withoutDay = entriesWithoutDay(entries, monthOf(month))
  const clashText = useClashText()
  const byDay = [...entriesByDay(entries, monthOf(month))]
  if (withoutDay.length + byDay.length === 0) return <EmptyState title={t('noneInMonth')} />
  return (
    <div className={classes.agenda}>
      <WithoutDay entries={withoutDay} onOpen={onOpen} />
      {byDay.map(([day, ofDay]) => (
        <Section key={day} title={<DateText value={day} weekday="full" />} aside={distance(day)}>
          <List>
            {ofDay.map((entry) => (
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
        </Section>
      ))}
    </div>
  )
}
