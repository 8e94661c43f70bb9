import { TagsInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'

const MAX_TAGS = 30
const MAX_LENGTH = 60

/** A few words to group by; Enter or a comma ends one, Backspace takes the last one away. */
export const TagsField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { control, name, label, description } = props
  const { field, fieldState } = useController({ control, name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  return (
    <TagsInput
      ref={field.ref}
      name={field.name}
      label={label}
      description={description}
      error={error}
      value={Array.isArray(value) ? value.map(String) : []}
      onChange={field.onChange}
      onBlur={field.onBlur}
      splitChars={[',', ';']}
      maxTags={MAX_TAGS}
      maxLength={MAX_LENGTH}
      acceptValueOnBlur
      // There is nothing to offer; an empty list that counts as open would swallow the Escape of the dialog.
      dropdownOpened={false}
    />
  )
}
