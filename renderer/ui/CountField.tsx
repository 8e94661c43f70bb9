import { TextInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { useFieldError } from './field-error.ts'
import type { FieldProps } from './form-fields.tsx'

const LONGEST = 9

/** A whole number, or null where the field is empty; nothing but digits can be typed. */
export const CountField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const type = (typed: string) => {
    const digits = typed.replace(/\D/gu, '').slice(0, LONGEST)
    field.onChange(digits === '' ? null : Number(digits))
  }
  return (
    <TextInput
      ref={field.ref}
      name={field.name}
      value={typeof value === 'number' ? String(value) : ''}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={field.onBlur}
      inputMode="numeric"
      label={props.label}
      description={props.description}
      error={error}
      disabled={props.isDisabled ?? false}
    />
  )
}
