import { MultiSelect } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { SentenceInput } from '../../../../shared/domain/kinds/sentence.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { useFieldError } from '../../../ui/field-error.ts'
import type { FieldProps } from '../../../ui/index.ts'

export interface ChargesFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Whose charges can be chosen. */
  readonly partyId: string | null
  /** Of all persons. */
  readonly charges: readonly Charge[]
}

const chosenIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((entry: SentenceInput['charges'][number]) => entry.chargeId) : []

/** On which charges of the same person a part of a sentence was imposed; with another person none until one is chosen. */
export const ChargesField = <Values extends FieldValues>(props: ChargesFieldProps<Values>) => {
  const { partyId, charges } = props
  const { t } = useTranslation()
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const ownTitle = useOwnTitle()
  const own = charges.filter((charge) => charge.partyId === partyId)
  const chosen = chosenIn(field.value).filter((id) => own.some((charge) => charge.id === id))
  const before = useRef(partyId)
  const leaveWrong = useEffectEvent(() => field.onChange(chosen.map((chargeId) => ({ chargeId }))))
  useEffect(() => {
    if (before.current === partyId) return
    before.current = partyId
    leaveWrong()
  }, [partyId])
  if (own.length === 0) return null
  return (
    <MultiSelect
      ref={field.ref}
      name={field.name}
      value={chosen}
      onChange={(ids) => field.onChange(ids.map((chargeId) => ({ chargeId })))}
      onBlur={field.onBlur}
      data={own.map((charge) => ({ value: charge.id, label: ownTitle('charge', charge) }))}
      label={props.label}
      error={error}
      searchable
      nothingFoundMessage={t('nothingFound')}
    />
  )
}
