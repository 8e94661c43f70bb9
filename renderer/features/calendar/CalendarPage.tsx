import { Button } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idOfItem, isInFilter, keyOfItem } from '../../../shared/domain/calendar-item.ts'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { CalendarView } from '../../../shared/domain/preferences.ts'
import { NEW_HERE } from '../../actions/action.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { formatDate, formatMonth, todayByClock } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { HearingDialog, type HearingTarget } from '../../records/forms/HearingDialog.tsx'
import { recordAddress } from '../../records/names/record-address.ts'
import { IconButton, Notice, Page, QueryView } from '../../ui/index.ts'
import { printPage } from '../../ui/printing.ts'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { Agenda } from './Agenda.tsx'
import { CourtSheet } from './CourtSheet.tsx'
import { type CalendarSearch, filterOf, kindsOf } from './calendar-search.ts'
import { Filters } from './Filters.tsx'
import { itemsByDay } from './items-by-day.ts'
import { MonthView, type MonthViewProps } from './MonthView.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { shownDays } from './shown-days.ts'
import { TimeView } from './TimeView.tsx'
import { Toolbar } from './Toolbar.tsx'
import { type CalendarTarget, isMovable, type Move } from './target.ts'
import { useConflicts } from './use-conflicts.ts'
import { focusedKey, useMoveAction, useViewActions } from './use-view-actions.ts'

type ViewProps = Omit<MonthViewProps, 'conflictsOf'> & {
  readonly view: CalendarView
  readonly search: CalendarSearch
}

/** What of the days is let through, in the view that is chosen; conflicts are those with everything that is there. */
const View = ({ view, search, items, ...props }: ViewProps) => {
  const conflictsOf = useConflicts(items)
  const shown = items.filter((item) => isInFilter(item, filterOf(search)))
  const { day, today, onOpen } = props
  const isPrinting = useIsPrinting()
  switch (view) {
    case 'month':
      return <MonthView {...props} items={shown} conflictsOf={conflictsOf} />
    case 'agenda':
      return <Agenda month={day} items={shown} {...{ today, onOpen, conflictsOf }} />
    default:
      // On paper the hours say little, and who goes to court has to write.
      if (isPrinting)
        return <CourtSheet byDay={itemsByDay(shown, shownDays(day, view))} conflictsOf={conflictsOf} />
      return <TimeView {...props} view={view} items={shown} conflictsOf={conflictsOf} />
  }
}

const useTitle = (day: IsoDate, view: CalendarView): string => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  if (view === 'month' || view === 'agenda') return formatMonth(day, language)
  const { from, to } = shownDays(day, view)
  return from === to
    ? formatDate(day, language)
    : `${formatDate(from, language)} – ${formatDate(to, language)}`
}

/** Opens what stands in the calendar: a hearing in its form, all else where it is kept. */
const useOpening = (onHearing: (target: HearingTarget) => void, onMove: (move: Move) => void) => {
  const navigate = useNavigate()
  return (target: CalendarTarget) => {
    if ('move' in target) return onMove(target)
    if (!('item' in target)) return onHearing(target)
    const { item } = target
    if (item.kind === 'hearing') return onHearing({ hearing: item.hearing })
    const subject = item.kind === 'custody' ? 'restraint' : item.kind
    const address = recordAddress({ subject, recordId: idOfItem(item), caseId: item.caseId })
    if (address !== undefined) void navigate(address)
  }
}

interface CalendarPageProps {
  readonly search: CalendarSearch
  /** Calendars as files, out and in. */
  readonly files?: ReactNode
}

/** What is on the days of all cases: by month, week and day, or as a list. */
export const CalendarPage = ({ search, files }: CalendarPageProps) => {
  const { t } = useTranslation(['calendar', 'records'])
  const navigate = useNavigate()
  const { preferences, change } = usePreferences()
  const today = isoDateSchema.parse(todayByClock())
  const day = search.day ?? today
  const view = search.view ?? preferences.calendarView
  const [target, setTarget] = useState<HearingTarget | undefined>(search.new && { day })
  const [move, setMove] = useState<Move>()
  const open = useOpening(setTarget, setMove)
  const days = shownDays(day, view)
  const answer = useQuery(
    api.calendar.range.queryOptions({
      input: {
        // With the days beside them: a hearing of the evening before may be too near.
        ...{ from: addDays(days.from, -1), to: addDays(days.to, 1), today },
        kinds: [...kindsOf(search)],
        withClosed: search.closed ?? false,
      },
      placeholderData: keepPreviousData,
    }),
  )
  const go = (next: CalendarSearch) =>
    void navigate({ to: '/calendar', search: { ...search, ...next }, replace: true })
  const goTo = (next: IsoDate) => go({ day: next })
  const look = (next: CalendarView) => {
    go({ view: next })
    void change({ calendarView: next })
  }
  const create = () => setTarget({ day })
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
  useViewActions({ day, view, onDay: goTo, onView: look })
  useMoveAction(() => {
    const item = answer.data?.items.find((one) => keyOfItem(one) === focusedKey())
    if (item !== undefined && isMovable(item)) setMove({ move: item })
  })
  const actions = (
    <>
      <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={create}>
        {t('records:hearing.new')}
      </Button>
      {files}
      <IconButton label={t('print')} size="lg" onClick={() => void printPage()}>
        <IconPrinter size={18} stroke={1.5} aria-hidden />
      </IconButton>
    </>
  )
  return (
    <Page
      title={useTitle(day, view)}
      above={t('title')}
      actions={actions}
      below={
        <>
          <Toolbar day={day} view={view} onDay={goTo} onView={look} />
          <Filters search={search} items={answer.data?.items ?? []} onChange={go} />
        </>
      }
    >
      <QueryView query={answer}>
        {({ items, isCut }) => (
          <>
            {isCut ? <Notice role="status">{t('filter.cut')}</Notice> : null}
            <View {...{ day, today, view, search, items }} onDay={goTo} onOpen={open} />
          </>
        )}
      </QueryView>
      {move ? <MoveDialog item={move.move} to={move.to} onClose={() => setMove(undefined)} /> : null}
      {target ? <HearingDialog target={target} showsCase onClose={() => setTarget(undefined)} /> : null}
    </Page>
  )
}
