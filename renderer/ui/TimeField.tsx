import { type FieldValues, useController } from 'react-hook-form'
import { useFieldError } from './field-error.ts'
import type { FieldProps } from './form-fields.tsx'
import { TimeOfDayInput } from './TimeOfDayInput.tsx'

/** A time of day that may be left open: `10:30`, or null. */
export const TimeField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  return (
    <TimeOfDayInput
      label={props.label}
      error={error}
      inputRef={field.ref}
      isDisabled={props.isDisabled ?? false}
      value={typeof value === 'string' ? value : ''}
      onChange={(time) => field.onChange(time === '' ? null : time)}
      onBlur={field.onBlur}
    />
  )
}
