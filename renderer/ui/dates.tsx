import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/domain/language.ts'
import {
  formatDate,
  formatNearDate,
  formatShortWeekday,
  formatTime,
  formatWeekday,
  isFullDay,
  todayByClock,
} from '../i18n/dates.ts'
import { languageOf } from '../i18n/index.ts'
import classes from './dates.module.css'

interface DateProps {
  /** Any partial date, or `2022-07-15T10:30`; what is not known is not shown. */
  readonly value: string
}

export interface DateTextProps extends DateProps {
  /** `full`: "пятница, 15 июля 2022 г.", "2022 ж. 15 шілде, жұма"; `short`: "пт, 15 июля 2022 г.". Only for a full date. */
  readonly weekday?: 'full' | 'short'
  /** Leaves the year out where it is the one that it is now. */
  readonly withoutThisYear?: boolean
}

/** Kazakh names the day of the week last. */
const withWeekday = (date: string, weekday: string, language: Language): string =>
  language === 'kk' ? `${date}, ${weekday}` : `${weekday}, ${date}`

/** A date in the order of the page's language. */
export const DateText = ({ value, weekday, withoutThisYear = false }: DateTextProps) => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const isFull = isFullDay(value)
  const date = withoutThisYear
    ? formatNearDate(value, { language, today: todayByClock() })
    : formatDate(value, language)
  const dayName = weekday === 'short' ? formatShortWeekday : formatWeekday
  // Only a year, month or day has a form that the machine-readable attribute knows.
  if (!isFull && !/^\d{4}(?:-(?:0\d|1[0-2]))?$/u.test(value))
    // An interval is a sentence: it may break where a table has no room for it.
    return <span>{date}</span>
  return (
    <time dateTime={value.slice(0, 10)} className={classes.text}>
      {weekday && isFull ? withWeekday(date, dayName(value, language), language) : date}
    </time>
  )
}

/** The day of the week of a full date. */
export const WeekdayText = ({ value }: DateProps) => {
  const { i18n } = useTranslation()
  return (
    <time dateTime={value.slice(0, 10)} className={classes.text}>
      {formatWeekday(value, languageOf(i18n.language))}
    </time>
  )
}

/** The time of day of a `2022-07-15T10:30`; nothing where the time is not known. */
export const TimeText = ({ value }: DateProps) =>
  value.includes('T') ? (
    <time dateTime={value} className={classes.text}>
      {formatTime(value)}
    </time>
  ) : null

/** Date and time: "пт, 15 июля 2022 г., 10:30"; without a time that is not known. */
export const DateTimeText = ({ value, weekday, withoutThisYear }: DateTextProps) => (
  <span className={classes.text}>
    <DateText
      value={value}
      {...(weekday === undefined ? {} : { weekday })}
      {...(withoutThisYear === undefined ? {} : { withoutThisYear })}
    />
    {value.includes('T') ? ', ' : null}
    <TimeText value={value} />
  </span>
)
