import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { lawCodesIn, shortCodes } from '../../../shared/domain/law-codes.ts'
import { languageOf } from '../../i18n/index.ts'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'

const lower = (text: string): string => text.trim().toLowerCase()

/** The codes that what was typed begins in any language, without the one that stands there already. */
const offeredFor = (typed: string, codes: readonly string[]): string[] =>
  codes.filter(
    (code) =>
      lower(code) !== lower(typed) &&
      [code, ...shortCodes(code)].some((way) => lower(way).startsWith(lower(typed))),
  )

/** A code of law: those of Kazakhstan are offered as the language of the page writes them, any other stays as it is typed. */
export const LawCodeField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { t, i18n } = useTranslation('cases')
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const [isOpen, setIsOpen] = useState(false)
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const typed = typeof value === 'string' ? value : ''
  const offered = offeredFor(typed, lawCodesIn(languageOf(i18n.language)))
  return (
    <Autocomplete
      ref={field.ref}
      name={field.name}
      value={typed}
      onChange={field.onChange}
      onBlur={field.onBlur}
      data={offered}
      filter={({ options }) => options}
      label={props.label}
      error={error}
      placeholder={t('field.codeExample')}
      openOnFocus={false}
      // An empty list that counts as open would swallow the Escape of the dialog.
      dropdownOpened={isOpen && offered.length > 0}
      onDropdownOpen={() => setIsOpen(true)}
      onDropdownClose={() => setIsOpen(false)}
    />
  )
}
