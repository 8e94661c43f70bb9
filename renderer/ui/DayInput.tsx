import { Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type ReactNode, type Ref, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayjsLocaleOf, formatNumeric, formatShortWeekday, todayByClock } from '../i18n/dates.ts'
import { languageOf } from '../i18n/index.ts'
import classes from './DayInput.module.css'
import { IconButton } from './IconButton.tsx'

export interface DayInputProps {
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  /** `2026-11-22`, or empty. With `parse` of partial dates also `2026-11` and `2026`. */
  readonly value: string
  /** Called when the field is left or a day is picked; empty when the field was emptied. What cannot be read is handed on as typed. */
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Makes the date of what was typed. */
  readonly parse: (text: string) => string | undefined
  readonly placeholder: string
  /** Lets a form put the focus here when something is wrong. */
  readonly inputRef?: Ref<HTMLInputElement>
}

/** The text of a date that is one, else what was typed. */
const shown = (value: string): string => (/^\d{4}(-\d{2}){0,2}$/u.test(value) ? formatNumeric(value) : value)

const isFullDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value)

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
  } = props
  const { t, i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const [text, setText] = useState(shown(value))
  const [isOpen, setIsOpen] = useState(false)
  const pickerId = useId()

  useEffect(() => setText(shown(value)), [value])

  const commit = () => {
    const next = text.trim() === '' ? '' : (parse(text) ?? text.trim())
    setText(shown(next))
    if (next !== value) onChange(next)
    onBlur?.()
  }

  const pick = (day: string | null) => {
    setIsOpen(false)
    if (day !== null) onChange(day)
  }

  return (
    <TextInput
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      label={label}
      description={description}
      error={error}
      required={isRequired ?? false}
      withAsterisk={false}
      disabled={isDisabled ?? false}
      value={text}
      placeholder={placeholder}
      inputMode="numeric"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'ArrowDown' && event.altKey) setIsOpen(true)
      }}
      rightSectionWidth="auto"
      rightSection={
        <span className={classes.side}>
          {isFullDay(value) ? <span aria-hidden="true">{formatShortWeekday(value, language)}</span> : null}
          <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus>
            <Popover.Target>
              <IconButton
                label={t('date.openCalendar')}
                disabled={isDisabled ?? false}
                aria-expanded={isOpen}
                onClick={() => setIsOpen((open) => !open)}
              >
                <IconCalendar size={17} stroke={1.6} aria-hidden />
              </IconButton>
            </Popover.Target>
            <Popover.Dropdown aria-label={t('date.calendar')} id={pickerId}>
              <DayPicker value={value} onPick={pick} language={language} />
            </Popover.Dropdown>
          </Popover>
        </span>
      }
    />
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
