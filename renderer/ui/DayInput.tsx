import { Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, type Ref, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayjsLocaleOf, formatNumeric, formatShortWeekday, isFullDay, todayByClock } from '../i18n/dates.ts'
import { languageOf } from '../i18n/index.ts'
import classes from './DayInput.module.css'
import { IconButton } from './IconButton.tsx'

export interface DayInputProps {
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  /** `2026-11-22`, or empty; whatever date `parse` makes. */
  readonly value: string
  /** Called when the field is left or a day is picked; empty when the field was emptied. What cannot be read is handed on as typed. */
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Makes the date of what was typed. */
  readonly parse: (text: string) => string | undefined
  /** Writes a date the way it is typed; in numbers where not given. */
  readonly write?: (value: string) => string
  /** What stands below the field about the text in it, in a line that has its room also when nothing is said. */
  readonly note?: (text: string, hasFocus: boolean) => ReactNode
  /** Stands below the calendar. */
  readonly ways?: ReactNode
  /** Words are typed here as well as numbers. */
  readonly isWords?: boolean
  readonly placeholder: string
  /** Lets a form put the focus here when something is wrong. */
  readonly inputRef?: Ref<HTMLInputElement>
}

/** The text of a date that is one, else what was typed. */
const inNumbers = (value: string): string => (isFullDay(value) ? formatNumeric(value) : value)

/** With a note both stand below the field, next to what was typed, and are read out as its description. An error takes the place of the note. */
const described = ({ description, error }: DayInputProps, note: ReactNode) => ({
  description: (
    <>
      {description} <span className={classes.note}>{error === undefined ? note : null}</span>
    </>
  ),
  classNames: { description: classes.noted ?? '', error: classes.inNote ?? '' },
  inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
})

const Weekday = ({ of: day }: { readonly of: string }) => {
  const { i18n } = useTranslation()
  return isFullDay(day) ? (
    <span aria-hidden="true">{formatShortWeekday(day, languageOf(i18n.language))}</span>
  ) : null
}

/** A date: typed in any usual way, or picked from a calendar. */
export const DayInput = (props: DayInputProps) => {
  const {
    label,
    description,
    error,
    isRequired,
    isDisabled,
    value,
    onChange,
    onBlur,
    parse,
    placeholder,
    inputRef,
    write = inNumbers,
    note,
    ways,
    isWords,
  } = props
  const written = write(value)
  const [text, setText] = useState(written)
  const [isOpen, setIsOpen] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)

  useEffect(() => setText(written), [written])

  const commit = () => {
    const next = text.trim() === '' ? '' : (parse(text) ?? text.trim())
    setText(write(next))
    if (next !== value) onChange(next)
    onBlur?.()
  }

  return (
    <TextInput
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      label={label}
      {...(note === undefined ? { description } : described(props, note(text, hasFocus)))}
      error={error}
      required={isRequired ?? false}
      withAsterisk={false}
      disabled={isDisabled ?? false}
      value={text}
      placeholder={placeholder}
      inputMode={isWords === true ? 'text' : 'numeric'}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => {
        setHasFocus(false)
        commit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'ArrowDown' && event.altKey) setIsOpen(true)
      }}
      rightSectionWidth="auto"
      rightSection={
        <span className={classes.side}>
          <Weekday of={value} />
          <CalendarButton
            isOpen={isOpen}
            setIsOpen={setIsOpen}
            isDisabled={isDisabled ?? false}
            value={value}
            onPick={onChange}
            ways={ways}
          />
        </span>
      }
    />
  )
}

interface CalendarButtonProps {
  readonly isOpen: boolean
  readonly setIsOpen: (isOpen: boolean) => void
  readonly isDisabled: boolean
  readonly value: string
  readonly onPick: (day: string) => void
  readonly ways: ReactNode
}

const CalendarButton = ({ isOpen, setIsOpen, isDisabled, value, onPick, ways }: CalendarButtonProps) => {
  const { t, i18n } = useTranslation()
  const pickerId = useId()
  const pick = (day: string | null) => {
    setIsOpen(false)
    if (day !== null) onPick(day)
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <IconButton
          label={t('date.openCalendar')}
          disabled={isDisabled}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconCalendar size={17} stroke={1.6} aria-hidden />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('date.calendar')} id={pickerId}>
        <DayPicker value={value} onPick={pick} language={languageOf(i18n.language)} />
        {ways}
      </Popover.Dropdown>
    </Popover>
  )
}

interface DayPickerProps {
  readonly value: string
  readonly onPick: (day: string | null) => void
  readonly language: ReturnType<typeof languageOf>
}

const DayPicker = ({ value, onPick, language }: DayPickerProps) => {
  const { t } = useTranslation()
  return (
    <DatePicker
      value={isFullDay(value) ? value : null}
      defaultDate={isFullDay(value) ? value : todayByClock()}
      onChange={onPick}
      locale={dayjsLocaleOf(language)}
      firstDayOfWeek={1}
      highlightToday
      ariaLabels={{
        nextMonth: t('date.nextMonth'),
        previousMonth: t('date.previousMonth'),
        nextYear: t('date.nextYear'),
        previousYear: t('date.previousYear'),
        nextDecade: t('date.nextDecade'),
        previousDecade: t('date.previousDecade'),
      }}
    />
  )
}
