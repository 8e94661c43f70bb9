import { SegmentedControl } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PARTY_KINDS, type PartyKind } from '../../../shared/domain/party.ts'
import { NOBODY, type PartyChoice } from '../../app/party-choice.ts'
import { SimilarParties } from '../../app/SimilarParties.tsx'
import { useFieldError } from '../../ui/field-error.ts'
import { Picker } from '../../ui/Picker.tsx'
import classes from './PartyPicker.module.css'
import { usePartyOptions } from './use-party-options.ts'

export interface PartyPickerProps<Values extends FieldValues> {
  readonly control: Control<Values>
  /** A field that holds a `PartyChoice`. */
  readonly name: FieldPath<Values>
  readonly label: string
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly hasAutoFocus?: boolean
  readonly onChosen?: (name: string) => void
}

const isChoice = (value: unknown): value is PartyChoice =>
  typeof value === 'object' && value !== null && 'partyId' in value && 'name' in value && 'kind' in value

/** Chooses a person or organisation of the vault by typing, or takes a new name for which a record will be made. */
export const PartyPicker = <Values extends FieldValues>(props: PartyPickerProps<Values>) => {
  const { control, name, label, isRequired, isDisabled, hasAutoFocus, onChosen } = props
  const { t } = useTranslation(['cases', 'people'])
  const { field, fieldState } = useController({ control, name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const choice = isChoice(value) ? value : NOBODY
  const options = usePartyOptions(choice.partyId === null ? choice.name : '')
  const isNew = choice.partyId === null && choice.name.trim() !== ''
  return (
    <div>
      <Picker
        label={label}
        description={t('field.clientHint')}
        error={error}
        isRequired={isRequired ?? false}
        isDisabled={isDisabled ?? false}
        hasAutoFocus={hasAutoFocus ?? false}
        text={choice.name}
        isChosen={choice.partyId !== null}
        options={options}
        onType={(text) => field.onChange({ ...choice, partyId: null, name: text })}
        onChoose={(option) => {
          field.onChange({ ...choice, partyId: option.value, name: option.label })
          onChosen?.(option.label)
        }}
        onBlur={() => {
          field.onBlur()
          if (isNew) onChosen?.(choice.name.trim())
        }}
        {...(isNew
          ? { otherwise: t(options.length === 0 ? 'people.newPerson' : 'people.newPersonElse') }
          : {})}
      />
      {isNew ? (
        <SimilarParties
          question={{
            names: [choice.name],
            kind: choice.kind,
          }}
          actionLabel={t('people:similar.use')}
          onAction={({ id, name, kind }) => {
            field.onChange({ partyId: id, name, kind })
            onChosen?.(name)
          }}
        />
      ) : null}
      {isNew ? (
        <SegmentedControl
          className={classes.kind}
          size="xs"
          aria-label={t('people.newKind')}
          value={choice.kind}
          onChange={(kind) => field.onChange({ ...choice, kind: kind as PartyKind })}
          data={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`people:kind.${kind}`) }))}
        />
      ) : null}
    </div>
  )
}
