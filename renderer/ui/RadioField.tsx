import { Radio } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { useFieldError } from './field-error.ts'
import type { SelectFieldProps } from './form-fields.tsx'
import classes from './RadioField.module.css'

export interface RadioFieldProps<Values extends FieldValues> extends SelectFieldProps<Values> {
  /** Which of the options stands for a value that is none of them. */
  readonly shownAs?: (value: string) => string
  readonly hasAutoFocus?: boolean
  /** What else follows from the choice. */
  readonly onChosen?: (value: string) => void
}

/** One of a few, all of them in sight: one press chooses. */
export const RadioField = <Values extends FieldValues>(props: RadioFieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const { shownAs = (value: string) => value, hasAutoFocus = false } = props
  return (
    <Radio.Group
      label={props.label}
      description={props.description}
      error={error}
      value={shownAs(String(field.value))}
      onChange={(value) => {
        field.onChange(value)
        props.onChosen?.(value)
      }}
      classNames={{ label: classes.label ?? '' }}
    >
      <div className={classes.options}>
        {props.options.map(({ value, label }, place) => (
          <Radio
            key={value}
            value={value}
            label={label}
            onBlur={field.onBlur}
            {...(place === 0 ? { ref: field.ref, 'aria-invalid': error !== undefined } : {})}
            {...(place === 0 && hasAutoFocus ? { 'data-autofocus': true } : {})}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
