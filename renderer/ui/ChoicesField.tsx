import { Checkbox } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import classes from './ChoicesField.module.css'
import type { SelectFieldProps } from './form-fields.tsx'

/** Several of a list, or none; the form's value keeps the order of the list. */
export const ChoicesField = <Values extends FieldValues>(props: SelectFieldProps<Values>) => {
  const { field } = useController({ control: props.control, name: props.name })
  const value: unknown = field.value
  const chosen = Array.isArray(value) ? value.map(String) : []
  const choose = (codes: readonly string[]) =>
    field.onChange(props.options.map((option) => option.value).filter((code) => codes.includes(code)))
  return (
    <Checkbox.Group label={props.label} description={props.description} value={chosen} onChange={choose}>
      <div className={classes.choices}>
        {props.options.map((option, place) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            onBlur={field.onBlur}
            {...(place === 0 ? { ref: field.ref } : {})}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
