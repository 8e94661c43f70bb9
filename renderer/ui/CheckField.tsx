import { Checkbox } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './form-fields.tsx'

/** Yes or no. */
export const CheckField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { field } = useController({ control: props.control, name: props.name })
  return (
    <Checkbox
      ref={field.ref}
      name={field.name}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      onBlur={field.onBlur}
      label={props.label}
      description={props.description}
      disabled={props.isDisabled ?? false}
    />
  )
}
