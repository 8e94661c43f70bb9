import { useEffect, useEffectEvent, useRef } from 'react'
import { type FieldPath, type FieldValues, useController, useWatch } from 'react-hook-form'
import type { FieldProps } from '../../ui/form-fields.tsx'
import { OptionalSelectField } from '../../ui/OptionalSelectField.tsx'

interface EarlierRecord {
  readonly id: string
  readonly partyId: string
}

interface EarlierFieldProps<Values extends FieldValues, Earlier extends EarlierRecord>
  extends FieldProps<Values> {
  readonly noneLabel: string
  /** Of all persons, without the record itself. */
  readonly earlier: readonly Earlier[]
  readonly textOf: (record: Earlier) => string
  /** Where the form has the id of the person. */
  readonly personAt?: FieldPath<Values>
}

/** The earlier record of the same person that this one goes on from; with another person there is none until one is chosen. */
export const EarlierField = <Values extends FieldValues, Earlier extends EarlierRecord>({
  earlier,
  textOf,
  personAt = 'partyId' as FieldPath<Values>,
  ...props
}: EarlierFieldProps<Values, Earlier>) => {
  const { field } = useController({ control: props.control, name: props.name })
  const partyId: unknown = useWatch({ control: props.control, name: personAt })
  const own = earlier.filter((record) => record.partyId === partyId)
  const before = useRef(partyId)
  // A draft brings its person together with the record that it goes on from.
  const leaveWrong = useEffectEvent(() => {
    if (!own.some(({ id }) => id === field.value)) field.onChange(null)
  })
  useEffect(() => {
    if (before.current === partyId) return
    before.current = partyId
    leaveWrong()
  }, [partyId])
  // What the vault holds is shown even where it cannot be right, so that it can be put right.
  if (own.length === 0 && field.value === null) return null
  return (
    <OptionalSelectField
      {...props}
      options={own.map((record) => ({ value: record.id, label: textOf(record) }))}
    />
  )
}
