import { Button, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type IsoDate, isoDateSchema } from '../../../shared/domain/dates.ts'
import { CALENDAR_VIEWS, type CalendarView } from '../../../shared/domain/preferences.ts'
import { todayByClock } from '../../i18n/dates.ts'
import { IconButton } from '../../ui/index.ts'
import classes from './CalendarPage.module.css'
import { dayBeside } from './shown-days.ts'

interface ToolbarProps {
  readonly day: IsoDate
  readonly view: CalendarView
  readonly onDay: (day: IsoDate) => void
  readonly onView: (view: CalendarView) => void
}

const STEP_WORDS = {
  month: ['previousMonth', 'nextMonth'],
  agenda: ['previousMonth', 'nextMonth'],
  week: ['previousWeek', 'nextWeek'],
  day: ['previousDay', 'nextDay'],
} as const

/** Which days are shown, and how. */
export const Toolbar = ({ day, view, onDay, onView }: ToolbarProps) => {
  const { t } = useTranslation('calendar')
  const [before, after] = STEP_WORDS[view]
  return (
    <div className={classes.toolbar}>
      <div className={classes.steps}>
        <IconButton
          label={t(before)}
          size="lg"
          variant="default"
          onClick={() => onDay(dayBeside(day, view, -1))}
        >
          <IconChevronLeft size={18} stroke={1.6} aria-hidden />
        </IconButton>
        <Button variant="default" onClick={() => onDay(isoDateSchema.parse(todayByClock()))}>
          {t('goToday')}
        </Button>
        <IconButton
          label={t(after)}
          size="lg"
          variant="default"
          onClick={() => onDay(dayBeside(day, view, 1))}
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
