import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import type { Participant } from '../../../records/case-file/participants.ts'
import { SelectField } from '../../../ui/index.ts'

interface PersonFieldProps<Values extends FieldValues> {
  readonly control: Control<Values>
  readonly name: FieldPath<Values>
  readonly label: string
  readonly participants: readonly Participant[]
}

/** One of those whom the case names. */
export const PersonField = <Values extends FieldValues>({
  participants,
  ...field
}: PersonFieldProps<Values>) => (
  <SelectField
    {...field}
    isRequired
    isSearchable={participants.length > 8}
    options={participants.map(({ partyId, name }) => ({ value: partyId, label: name }))}
  />
)
