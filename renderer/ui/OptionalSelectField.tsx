import { Select } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFieldError } from './field-error.ts'
import type { SelectFieldProps } from './form-fields.tsx'

/** No id and no word of a closed list is this. */
const NONE = 'none'
/** More than these do not fit on the screen of a form; then one types to find. */
const MANY = 8

export interface OptionalSelectFieldProps<Values extends FieldValues> extends SelectFieldProps<Values> {
  /** What the choice of nothing is called. */
  readonly noneLabel: string
  /** Told what is chosen, where other fields take something from it; the form still has the choice before. */
  readonly onChosen?: (value: string | null) => void
}

/** One of a list, or nothing: the form's value is null then. */
export const OptionalSelectField = <Values extends FieldValues>(props: OptionalSelectFieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const { t } = useTranslation()
  const value: unknown = field.value
  return (
    <Select
      ref={field.ref}
      name={field.name}
      value={typeof value === 'string' && value !== '' ? value : NONE}
      onChange={(chosen) => {
        const next = chosen === NONE ? null : chosen
        props.onChosen?.(next)
        field.onChange(next)
      }}
      onBlur={field.onBlur}
      data={[{ value: NONE, label: props.noneLabel }, ...props.options]}
      label={props.label}
      description={props.description}
      error={error}
      disabled={props.isDisabled ?? false}
      searchable={props.isSearchable ?? props.options.length > MANY}
      nothingFoundMessage={t('nothingFound')}
    />
  )
}
