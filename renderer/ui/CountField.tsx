import { type FieldValues, useController } from 'react-hook-form'
import { CountInput } from './CountInput.tsx'
import { useFieldError } from './field-error.ts'
import type { FieldProps } from './form-fields.tsx'

/** A whole number, or null where the field is empty; nothing but digits can be typed. */
export const CountField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  return (
    <CountInput
      ref={field.ref}
      name={field.name}
      value={typeof value === 'number' ? value : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      label={props.label}
      description={props.description}
      error={error}
      isDisabled={props.isDisabled ?? false}
    />
  )
}
