import { Button, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { addMonths } from '../../../shared/domain/days.ts'
import { NEW_HERE } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { formatMonth, todayByClock } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { HearingDialog, type HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { IconButton, Page, QueryView } from '../../ui/index.ts'
import { printPage } from '../../ui/printing.ts'
import { Agenda } from './Agenda.tsx'
import classes from './CalendarPage.module.css'
import { CALENDAR_VIEWS, type CalendarSearch, type CalendarView } from './calendar-search.ts'
import { MonthView } from './MonthView.tsx'
import { monthGrid, monthOf } from './month-grid.ts'

interface ToolbarProps {
  readonly day: IsoDate
  readonly view: CalendarView
  readonly onDay: (day: IsoDate) => void
  readonly onView: (view: CalendarView) => void
}

const Toolbar = ({ day, view, onDay, onView }: ToolbarProps) => {
  const { t } = useTranslation('calendar')
  return (
    <div className={classes.toolbar}>
      <div className={classes.steps}>
        <IconButton
          label={t('previousMonth')}
          size="lg"
          variant="default"
          onClick={() => onDay(addMonths(day, -1))}
        >
          <IconChevronLeft size={18} stroke={1.6} aria-hidden />
        </IconButton>
        <Button variant="default" onClick={() => onDay(isoDateSchema.parse(todayByClock()))}>
          {t('goToday')}
        </Button>
        <IconButton
          label={t('nextMonth')}
          size="lg"
          variant="default"
          onClick={() => onDay(addMonths(day, 1))}
        >
          <IconChevronRight size={18} stroke={1.6} aria-hidden />
        </IconButton>
      </div>
      <SegmentedControl
        aria-label={t('view.label')}
        value={view}
        onChange={onView}
        data={CALENDAR_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </div>
  )
}

/** The days for which the page asks the vault: those on the month's page, or of the month alone. */
const rangeOf = (day: IsoDate, view: CalendarView): { from: IsoDate; to: IsoDate } => {
  const days = monthGrid(day).flat()
  const [first, last] = [days[0], days.at(-1)]
  if (view === 'month' && first !== undefined && last !== undefined) return { from: first, to: last }
  return monthOf(day)
}

interface CalendarPageProps {
  readonly search: CalendarSearch
  /** Calendars as files, out and in. */
  readonly files?: ReactNode
}

/** The hearings of all cases by month or as a list. */
export const CalendarPage = ({ search, files }: CalendarPageProps) => {
  const { t, i18n } = useTranslation(['calendar', 'records'])
  const navigate = useNavigate()
  const today = isoDateSchema.parse(todayByClock())
  const day = search.day ?? today
  const view = search.view ?? 'month'
  const [target, setTarget] = useState<HearingTarget | undefined>(search.new && { day })
  const entries = useQuery(
    api.calendar.range.queryOptions({ input: rangeOf(day, view), placeholderData: keepPreviousData }),
  )
  const go = (next: CalendarSearch) =>
    void navigate({ to: '/calendar', search: { ...search, ...next }, replace: true })
  const create = () => setTarget({ day })
  const print = () => void printPage()
  useActions([
    {
      id: 'hearings.create',
      label: 'records:hearing.new',
      said: 'records:hearing.said',
      group: 'page',
      icon: IconPlus,
      ...NEW_HERE,
      run: create,
    },
  ])
  const actions = (
    <>
      <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={create}>
        {t('records:hearing.new')}
      </Button>
      {files}
      <IconButton label={t('print')} size="lg" onClick={print}>
        <IconPrinter size={18} stroke={1.5} aria-hidden />
      </IconButton>
    </>
  )
  return (
    <Page
      title={formatMonth(day, languageOf(i18n.language))}
      above={t('title')}
      actions={actions}
      below={
        <Toolbar
          day={day}
          view={view}
          onDay={(next) => go({ day: next })}
          onView={(next) => go({ view: next })}
        />
      }
    >
      <QueryView query={entries}>
        {(list) =>
          view === 'month' ? (
            <MonthView
              day={day}
              today={today}
              entries={list}
              onDay={(next) => go({ day: next })}
              onOpen={setTarget}
            />
          ) : (
            <Agenda month={day} entries={list} today={today} onOpen={setTarget} />
          )
        }
      </QueryView>
      {target ? <HearingDialog target={target} showsCase onClose={() => setTarget(undefined)} /> : null}
    </Page>
  )
}
