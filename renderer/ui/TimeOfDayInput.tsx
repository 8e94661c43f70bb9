import { TextInput } from '@mantine/core'
import { type ReactNode, type Ref, useEffect, useState } from 'react'
import { parseTime } from '../i18n/parse-date.ts'

export interface TimeOfDayInputProps {
  readonly label: ReactNode
  readonly error?: ReactNode
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  /** `10:30`, or empty. */
  readonly value: string
  /** Called when the field is left. What cannot be read is handed on as typed. */
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Lets a form put the focus here when something is wrong. */
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A time of day on the 24-hour clock, typed as "9:30", "930" or "9". */
export const TimeOfDayInput = (props: TimeOfDayInputProps) => {
  const { label, error, isRequired, isDisabled, value, onChange, onBlur, inputRef } = props
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])

  const commit = () => {
    const next = parseTime(text) ?? text.trim()
    setText(next)
    if (next !== value) onChange(next)
    onBlur?.()
  }

  return (
    <TextInput
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      label={label}
      error={error}
      required={isRequired ?? false}
      withAsterisk={false}
      disabled={isDisabled ?? false}
      value={text}
      placeholder="10:00"
      inputMode="numeric"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
    />
  )
}
