import { Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isFullDay } from '../i18n/dates.ts'
import { readTypedDay } from '../i18n/parse-date.ts'
import { DayInput } from './DayInput.tsx'
import { useFieldError } from './field-error.ts'
import classes from './form-fields.module.css'
import { PartialDateInput } from './PartialDateInput.tsx'
import { TimeOfDayInput } from './TimeOfDayInput.tsx'

/**
 * Fields of a react-hook-form form. `control` and `name` tie the field to the form; errors of the zod resolver are put
 * into words here, so schemas carry no texts.
 */
export interface FieldProps<Values extends FieldValues> {
  readonly control: Control<Values>
  readonly name: FieldPath<Values>
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
}

const useField = <Values extends FieldValues>({ control, name }: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control, name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  return { field, error, text: typeof value === 'string' ? value : '' }
}

export interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** One line of text. */
export const TextField = <Values extends FieldValues>(props: TextFieldProps<Values>) => {
  const { field, error, text } = useField(props)
  return (
    <TextInput
      {...field}
      value={text}
      label={props.label}
      description={props.description}
      error={error}
      required={props.isRequired ?? false}
      withAsterisk={false}
      disabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? ''}
      {...(props.autoFocus === true ? { 'data-autofocus': true } : {})}
    />
  )
}

export interface LongTextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly minRows?: number
}

/** Several lines of text; grows with what is written. */
export const LongTextField = <Values extends FieldValues>(props: LongTextFieldProps<Values>) => {
  const { field, error, text } = useField(props)
  return (
    <Textarea
      {...field}
      value={text}
      label={props.label}
      description={props.description}
      error={error}
      disabled={props.isDisabled ?? false}
      minRows={props.minRows ?? 3}
      maxRows={24}
      spellCheck={false}
    />
  )
}

export interface SelectFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Lets one type to find an option; for lists that do not fit on the screen. */
  readonly isSearchable?: boolean
  readonly placeholder?: string
}

/** One of a list. */
export const SelectField = <Values extends FieldValues>(props: SelectFieldProps<Values>) => {
  const { field, error, text } = useField(props)
  const { t } = useTranslation()
  return (
    <Select
      ref={field.ref}
      name={field.name}
      value={text}
      onChange={field.onChange}
      onBlur={field.onBlur}
      data={props.options.map(({ value, label }) => ({ value, label }))}
      label={props.label}
      description={props.description}
      error={error}
      required={props.isRequired ?? false}
      withAsterisk={false}
      disabled={props.isDisabled ?? false}
      searchable={props.isSearchable ?? false}
      nothingFoundMessage={t('nothingFound')}
      placeholder={props.placeholder ?? ''}
    />
  )
}

/** A day of the calendar; the form's value is `2026-11-22`, or null where the field is empty. */
export const DateField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, error, text } = useField(props)
  const { t } = useTranslation()
  return (
    <DayInput
      {...dateProps(props, error)}
      inputRef={field.ref}
      value={text}
      onChange={(value) => field.onChange(value === '' ? null : value)}
      onBlur={field.onBlur}
      parse={readTypedDay}
      placeholder={t('date.placeholder')}
    />
  )
}

/** A date as far as it is known, such as `2022`, `2022-07`, `[..2022-07-15]`, or null where the field is empty. */
export const PartialDateField = <Values extends FieldValues>(
  props: FieldProps<Values> & { readonly isBrief?: boolean },
) => {
  const { field, error, text } = useField(props)
  return (
    <PartialDateInput
      {...dateProps(props, error)}
      isBrief={props.isBrief ?? false}
      inputRef={field.ref}
      value={text}
      onChange={(value) => field.onChange(value === '' ? null : value)}
      onBlur={field.onBlur}
    />
  )
}

const dateProps = <Values extends FieldValues>(props: FieldProps<Values>, error: string | undefined) => ({
  label: props.label,
  description: props.description,
  error,
  isRequired: props.isRequired ?? false,
  isDisabled: props.isDisabled ?? false,
})

/**
 * A date as far as it is known, and the time of day where the day and the time are: `2026-12-01T10:30`, `2026-12-01`, `2026-12`. A time
 * beside a date that is no whole day is kept as typed and fails the schema.
 */
export const MomentField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, error, text } = useField(props)
  const { t } = useTranslation()
  const [date = '', time = ''] = text.split('T')
  const change = (nextDate: string, nextTime: string) =>
    field.onChange(nextTime === '' ? nextDate : `${nextDate}T${nextTime}`)
  const reason = (): string | undefined => {
    if (error === undefined) return undefined
    if (text === '') return t('fieldError.required')
    return time !== '' && !isFullDay(date) ? t('fieldError.timeWithoutDay') : error
  }
  return (
    <div className={classes.dayAndTime}>
      <PartialDateInput
        {...dateProps(props, reason())}
        inputRef={field.ref}
        value={date}
        onChange={(value) => change(value, time)}
        onBlur={field.onBlur}
      />
      <TimeOfDayInput
        label={t('date.time')}
        isRequired={false}
        isDisabled={props.isDisabled ?? false}
        value={time}
        onChange={(value) => change(date, value)}
        onBlur={field.onBlur}
      />
    </div>
  )
}

/** Day and time in two fields; the form's value is `2026-12-01T10:30`. Half of it is kept as typed and fails the schema. */
export const DateTimeField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, error, text } = useField(props)
  const { t } = useTranslation()
  const [day = '', time = ''] = text.split('T')
  const change = (nextDay: string, nextTime: string) =>
    field.onChange(nextDay === '' && nextTime === '' ? '' : `${nextDay}T${nextTime}`)
  // Only one of the two is wrong, or the day first of all.
  const isDayFine = readTypedDay(day) === day
  const timeError = time === '' && error !== undefined ? t('fieldError.required') : error
  return (
    <div className={classes.dayAndTime}>
      <DayInput
        {...dateProps(props, isDayFine ? undefined : error)}
        {...(isDayFine ? {} : { inputRef: field.ref })}
        value={day}
        onChange={(value) => change(value, time)}
        onBlur={field.onBlur}
        parse={readTypedDay}
        placeholder={t('date.placeholder')}
      />
      <TimeOfDayInput
        label={t('date.time')}
        error={isDayFine ? timeError : undefined}
        {...(isDayFine ? { inputRef: field.ref } : {})}
        isRequired={props.isRequired ?? false}
        isDisabled={props.isDisabled ?? false}
        value={time}
        onChange={(value) => change(day, value)}
        onBlur={field.onBlur}
      />
    </div>
  )
}
