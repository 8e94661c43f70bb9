import type { FieldValues } from 'react-hook-form'
import type { FieldProps } from '../../ui/index.ts'
import { OptionalSelectField } from '../../ui/OptionalSelectField.tsx'
import { useCaseFile } from '../case-file/case-file-context.ts'

export interface DocumentFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly noneLabel: string
}

/** One of the documents of the case whose page this stands on, or none; the form's value is its id or null. */
export const DocumentField = <Values extends FieldValues>({ ...field }: DocumentFieldProps<Values>) => {
  const { documents } = useCaseFile()
  return (
    <OptionalSelectField
      {...field}
      isSearchable={documents.length > 8}
      options={documents.map(({ id, title }) => ({ value: id, label: title }))}
    />
  )
}
