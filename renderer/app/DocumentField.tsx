import { useQuery } from '@tanstack/react-query'
import type { FieldValues } from 'react-hook-form'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { FieldProps } from '../ui/index.ts'
import { OptionalSelectField } from '../ui/OptionalSelectField.tsx'
import { api } from './api.ts'

export interface DocumentFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly caseId: CaseId
  readonly noneLabel: string
}

/** One of the documents of a case, or none; the form's value is its id or null. */
export const DocumentField = <Values extends FieldValues>({
  caseId,
  ...field
}: DocumentFieldProps<Values>) => {
  const { data } = useQuery(api.documents.list.queryOptions({ input: { caseId } }))
  const documents = data ?? []
  return (
    <OptionalSelectField
      {...field}
      isSearchable={documents.length > 8}
      options={documents.map(({ id, title }) => ({ value: id, label: title }))}
    />
  )
}
