import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { SelectField } from '../../ui/index.ts'
import type { Participant } from './roles.ts'

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
