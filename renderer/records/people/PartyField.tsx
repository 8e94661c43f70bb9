import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'
import { Picker } from '../../ui/Picker.tsx'
import { NewPartyFields } from './NewPartyFields.tsx'
import { NOBODY, type PartyChoice, saidKind, typedChoice } from './party-choice.ts'
import { SimilarParties } from './SimilarParties.tsx'
import { useOtherwise } from './use-otherwise.ts'
import { usePartyOptions } from './use-party-options.ts'

export interface PartyFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly hasAutoFocus?: boolean
  /** Whoever could be meant by a new name stays in sight below it, not only who bears it. */
  readonly showsAlike?: boolean
  readonly onChosen?: (name: string) => void
}

const isChoice = (value: unknown): value is PartyChoice =>
  typeof value === 'object' && value !== null && 'partyId' in value && 'name' in value && 'kind' in value

/** A person, organisation or group found by typing, those of the case on the page first, or a new name or description for which a record will be made. The value is a `PartyChoice`. */
export const PartyField = <Values extends FieldValues>(props: PartyFieldProps<Values>) => {
  const { t } = useTranslation('people')
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const choice = isChoice(value) ? value : NOBODY
  const kind = saidKind(choice)
  const { options, named } = usePartyOptions({ name: choice.partyId === null ? choice.name : '', kind })
  const isOfCount = fieldState.error?.message === 'countsReversed'
  const isNew = choice.partyId === null && choice.name.trim() !== ''
  const otherwise = useOtherwise(options, named)
  return (
    <div>
      <Picker
        inputRef={field.ref}
        label={String(props.label)}
        description={props.description}
        error={isOfCount ? undefined : error}
        isRequired={props.isRequired ?? false}
        isDisabled={props.isDisabled ?? false}
        hasAutoFocus={props.hasAutoFocus ?? false}
        text={choice.name}
        isChosen={choice.partyId !== null}
        options={options}
        named={named}
        onType={(name) => field.onChange(typedChoice(choice, name))}
        onChoose={({ value: partyId, label: name }) => {
          field.onChange({ ...choice, partyId, name })
          props.onChosen?.(name)
        }}
        onBlur={() => {
          field.onBlur()
          if (isNew) props.onChosen?.(choice.name.trim())
        }}
        {...(isNew ? { otherwise } : {})}
      />
      {isNew ? (
        <SimilarParties
          question={{ names: [choice.name.trim()], kind }}
          isOfSameName={props.showsAlike !== true}
          actionLabel={t('similar.use')}
          onAction={({ id: partyId, name, kind }) => {
            field.onChange({ ...choice, partyId, name, kind })
            props.onChosen?.(name)
          }}
        />
      ) : null}
      {isNew ? (
        <NewPartyFields choice={choice} onChange={field.onChange} error={isOfCount ? error : undefined} />
      ) : null}
    </div>
  )
}
