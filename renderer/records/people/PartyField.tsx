import { SegmentedControl } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PARTY_KINDS } from '../../../shared/domain/kinds/party.ts'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'
import { Picker } from '../../ui/Picker.tsx'
import classes from './PartyField.module.css'
import { NOBODY, type PartyChoice } from './party-choice.ts'
import { SimilarParties } from './SimilarParties.tsx'
import { usePartyOptions } from './use-party-options.ts'

export interface PartyFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly hasAutoFocus?: boolean
  /** Whoever could be meant by a new name stays in sight below it. */
  readonly showsAlike?: boolean
  readonly onChosen?: (name: string) => void
}

const isChoice = (value: unknown): value is PartyChoice =>
  typeof value === 'object' && value !== null && 'partyId' in value && 'name' in value && 'kind' in value

const kindOf = (text: string): PartyChoice['kind'] => PARTY_KINDS.find((kind) => kind === text) ?? 'person'

/** A person or organisation found by typing, those of the case on the page first, or a new name for which a record will be made. The value is a `PartyChoice`. */
export const PartyField = <Values extends FieldValues>(props: PartyFieldProps<Values>) => {
  const { t } = useTranslation(['cases', 'people'])
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const choice = isChoice(value) ? value : NOBODY
  const options = usePartyOptions({
    ...choice,
    name: choice.partyId === null ? choice.name : '',
  })
  const isNew = choice.partyId === null && choice.name.trim() !== ''
  return (
    <div>
      <Picker
        label={String(props.label)}
        description={props.description}
        error={error}
        isRequired={props.isRequired ?? false}
        isDisabled={props.isDisabled ?? false}
        hasAutoFocus={props.hasAutoFocus ?? false}
        text={choice.name}
        isChosen={choice.partyId !== null}
        options={options}
        onType={(name) => field.onChange({ ...choice, partyId: null, name })}
        onChoose={({ value: partyId, label: name }) => {
          field.onChange({ ...choice, partyId, name })
          props.onChosen?.(name)
        }}
        onBlur={() => {
          field.onBlur()
          if (isNew) props.onChosen?.(choice.name.trim())
        }}
        {...(isNew
          ? { otherwise: t(options.length === 0 ? 'people.newPerson' : 'people.newPersonElse') }
          : {})}
      />
      {isNew && props.showsAlike ? (
        <SimilarParties
          question={{ names: [choice.name], kind: choice.kind }}
          actionLabel={t('people:similar.use')}
          onAction={({ id: partyId, name, kind }) => {
            field.onChange({ partyId, name, kind })
            props.onChosen?.(name)
          }}
        />
      ) : null}
      {isNew ? (
        <SegmentedControl
          className={classes.kind}
          size="xs"
          aria-label={t('people.newKind')}
          value={choice.kind}
          onChange={(kind) => field.onChange({ ...choice, kind: kindOf(kind) })}
          data={PARTY_KINDS.map((kind) => ({ value: kind, label: t(`people:kind.${kind}`) }))}
        />
      ) : null}
    </div>
  )
}
