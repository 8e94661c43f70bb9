import { useMemo, useState } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { foldForSearch } from '../../../shared/domain/name-folding.ts'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'
import { Picker, type PickerOption } from '../../ui/Picker.tsx'
import { type LinkableRecord, linkableIn } from './linkable.ts'

const MOST_OFFERED = 30

interface RecordFieldProps<Values extends FieldValues> extends Pick<FieldProps<Values>, 'control' | 'name'> {
  readonly label: string
  /** The record that cannot be meant: from which it is asked. */
  readonly exceptId: string
}

interface Offered extends PickerOption {
  readonly record: LinkableRecord
  readonly words: string
}

/** Every record of the case, with what it is called. */
const useRecords = (exceptId: string): readonly Offered[] => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const titleText = useTitleText()
  return useMemo(
    () =>
      linkableIn(file)
        .filter(({ id }) => id !== exceptId)
        .map((record) => {
          const label = titleText(record.title) || t(`${record.subject}.one`)
          const detail = t(`${record.subject}.one`)
          return { value: record.id, label, detail, record, words: foldForSearch(`${label} ${detail}`) }
        }),
    [file, exceptId, titleText, t],
  )
}

/** Any record of the open case, found by the words of its name or kind. The value is its kind and id. */
export const RecordField = <Values extends FieldValues>(props: RecordFieldProps<Values>) => {
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const records = useRecords(props.exceptId)
  const { id } = field.value as { readonly id: string }
  const chosen = records.find(({ value }) => value === id)
  const [typed, setTyped] = useState<string>()
  const words = foldForSearch(typed ?? '')
    .split(' ')
    .filter(Boolean)
  const found = records.filter((record) => words.every((word) => record.words.includes(word)))
  return (
    <Picker
      label={props.label}
      error={error}
      isRequired
      text={typed ?? chosen?.label ?? ''}
      isChosen={typed === undefined && chosen !== undefined}
      options={found.slice(0, MOST_OFFERED)}
      onType={(text) => {
        setTyped(text)
        field.onChange({ subject: '', id: '' })
      }}
      onChoose={({ value }) => {
        setTyped(undefined)
        field.onChange({
          subject: records.find((one) => one.value === value)?.record.subject ?? '',
          id: value,
        })
      }}
      onBlur={field.onBlur}
    />
  )
}
