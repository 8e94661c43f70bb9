import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { useFieldError } from '../../ui/field-error.ts'
import type { FieldProps } from '../../ui/index.ts'
import { type Named, Picker, type PickerOption } from '../../ui/Picker.tsx'
import { NewPartyFields } from './NewPartyFields.tsx'
import { namesLike } from './names-like.ts'
import { NOBODY, type PartyChoice, saidKind, typedChoice } from './party-choice.ts'
import { SimilarParties } from './SimilarParties.tsx'
import { useOtherwise } from './use-otherwise.ts'
import { useAlikeParties, useAlikeText, usePartyDetail } from './use-similar-parties.ts'
import { whoIsNamed } from './who-is-named.ts'

const MAX_OFFERED = 12

export interface KnownPartyFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly hasAutoFocus?: boolean
  /** Narrows who could be meant. */
  readonly born?: string | null
  readonly onChosen?: (party: PartyLine | undefined) => void
}

const isChoice = (value: unknown): value is PartyChoice =>
  typeof value === 'object' && value !== null && 'partyId' in value && 'name' in value && 'kind' in value

/** Who has every typed word among the names. */
const useFound = (text: string): readonly PartyLine[] => {
  const typed = text.trim()
  const { data } = useQuery(
    api.parties.page.queryOptions({
      input: namesLike(typed, MAX_OFFERED),
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
  )
  return typed === '' ? [] : (data?.rows ?? [])
}

interface Offered {
  readonly party: PartyLine
  readonly detail: string
}

interface Question {
  readonly text: string
  readonly kind: PartyChoice['kind'] | null
  readonly born: string | null
}

/** Those who could be meant: who is alike first, with the grounds, then whoever has such a word among the names. */
const useOffered = ({ text, kind, born }: Question): { offered: Offered[]; named: Named } => {
  const { found: alike, isSearching } = useAlikeParties({ names: [text.trim()], kind, born })
  const found = useFound(text)
  const alikeText = useAlikeText()
  const detailText = usePartyDetail()
  const others = found
    .filter(({ id }) => alike.every(({ party }) => party.id !== id))
    .map((party) => ({
      party,
      detail: [detailText(party), ...party.otherNames].filter(Boolean).join(' · '),
    }))
  const first = alike.map((one) => ({ party: one.party, detail: alikeText(one) }))
  return { offered: [...first, ...others].slice(0, MAX_OFFERED), named: whoIsNamed(alike, isSearching) }
}

/** Somebody of the vault, or a new name or description; whoever could be the same is offered. The value is a `PartyChoice`. */
export const KnownPartyField = <Values extends FieldValues>(props: KnownPartyFieldProps<Values>) => {
  const { t } = useTranslation('people')
  const { field, fieldState } = useController({ control: props.control, name: props.name })
  const error = useFieldError(fieldState.error)
  const value: unknown = field.value
  const choice = isChoice(value) ? value : NOBODY
  const isChosen = choice.partyId !== null
  const kind = saidKind(choice)
  const question = { text: isChosen ? '' : choice.name, kind, born: props.born ?? null }
  const { offered, named } = useOffered(question)
  const options = offered.map(
    ({ party, detail }): PickerOption => ({ value: party.id, label: party.name, detail }),
  )
  const otherwise = useOtherwise(options, named)
  const take = (party: PartyLine) => {
    field.onChange({ ...choice, partyId: party.id, name: party.name, kind: party.kind })
    props.onChosen?.(party)
  }
  const isOfCount = fieldState.error?.message === 'countsReversed'
  const isNew = !isChosen && choice.name.trim() !== ''
  return (
    <div>
      <Picker
        inputRef={field.ref}
        label={String(props.label)}
        description={props.description}
        error={isOfCount ? undefined : error}
        isRequired={props.isRequired ?? false}
        hasAutoFocus={props.hasAutoFocus ?? false}
        text={choice.name}
        isChosen={isChosen}
        options={options}
        named={named}
        onType={(name) => {
          field.onChange(typedChoice(choice, name))
          props.onChosen?.(undefined)
        }}
        onChoose={(option) => {
          const party = offered.find((one) => one.party.id === option.value)?.party
          if (party !== undefined) take(party)
        }}
        onBlur={field.onBlur}
        {...(isNew ? { otherwise } : {})}
      />
      {isNew ? (
        <SimilarParties
          question={{ names: [choice.name.trim()], kind, born: props.born ?? null }}
          isOfSameName
          actionLabel={t('similar.use')}
          onAction={take}
        />
      ) : null}
      {isNew ? (
        <NewPartyFields choice={choice} onChange={field.onChange} error={isOfCount ? error : undefined} />
      ) : null}
    </div>
  )
}
